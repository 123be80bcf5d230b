"""The names that learning platforms give to files: one small parser for each platform.

Sources, read for these parsers: Moodle's ``mod/assign/classes/downloader.php`` and
``mod/assign/feedback/file/importziplib.php`` (the folder ends in ``_`` up to Moodle 4.0, and does
not from 4.1 on), Canvas's ``content_zipper.rb`` and ``assignment.rb``, ILIAS's
``class.ilExSubmission.php``.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from autograder.intake.entries import Entry

__all__ = ["FORMATS", "Format", "Setting", "copies_of", "ends_of"]

_MOODLE = re.compile(
    r"(?P<name>[^_/]+)_(?P<number>\d+)_assignsubmission_[a-z]+(?:_?/(?P<file>.+)|_(?P<flat>[^/]+))"
)
_CANVAS = re.compile(
    r"(?P<name>[^_/]+)(?P<late>_LATE)?_(?P<number>\d+)_"
    r"(?:(?P<attachment>\d+)_(?P<file>[^/]+)|(?P<text>(?:text|link)\.html))",
    re.IGNORECASE,
)
_ILIAS = re.compile(
    r"(?P<last>[^_/]+)_(?P<first>[^/]+)_(?P<login>[^_/]+)_(?P<number>\d+)/(?P<file>.+)"
)
_ILIAS_LATE = re.compile(r"(?:Late Submission|Verspätete (?:Abgabe|Einreichung)) - ", re.IGNORECASE)
_ACCOUNT = re.compile(r"\w[\w.-]*")
_DRIVE_FILE = re.compile(r"(?P<name>[^/]*?\S) - (?P<file>[^/]+)")
_DRIVE_FOLDER = re.compile(r"(?P<name>[^/]+)/(?P<file>.+)")
_COPY_OF = re.compile(r"(?:Copy of |Kopie von |Copia de |Copie de )+", re.IGNORECASE)
_NUMBERED = re.compile(r"(?: ?\((\d+)\)|-(\d+)|[- ]+Copy ?\(?(\d*)\)?)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a parser knows besides the name.

    Attributes:
        assignment: name of the assignment.
        clones: paths of folders that are clones of git.
        prefix: what the names of all of these begin with, such as ``hw3-``.
    """

    assignment: str
    clones: frozenset[str] = field(default_factory=frozenset)
    prefix: str = ""


Parser = Callable[[str, Setting], Entry | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """How one platform delivers.

    Attributes:
        name: what ``--format`` calls it.
        title: the platform, for people.
        names: how its names look, for people.
        parse: reads a path; None where it is no name of this platform.
        dated: whether the times of the files are those of handing in.
        general: whether it fits nearly everything, so that it is only tried after all others.
    """

    name: str
    title: str
    names: str
    parse: Parser
    dated: bool = True
    general: bool = False


def ends_of(path: str) -> Iterator[str]:
    """The path, and what is left of it without its first folders: platforms put some in front."""
    yield path
    while "/" in path:
        path = path.partition("/")[2]
        yield path


def _moodle(path: str, _: Setting) -> Entry | None:
    for end in ends_of(path):
        if match := _MOODLE.fullmatch(end):
            file = match["file"] or match["flat"]
            place = end.removesuffix(file)
            return Entry(file=file, name=match["name"], number=match["number"], place=place)
    return None


def _canvas(path: str, _: Setting) -> Entry | None:
    base = path.rpartition("/")[2]
    match = _CANVAS.fullmatch(base)
    if match is None:
        return None
    file = match["file"] or match["text"]
    return Entry(
        file=file,
        name=match["name"],
        number=match["number"],
        attempt=int(match["attachment"]) if match["attachment"] else None,
        late=bool(match["late"]),
        place=base.removesuffix(file),
    )


def _ilias(path: str, _: Setting) -> Entry | None:
    for end in ends_of(path):
        if match := _ILIAS.fullmatch(end):
            file = match["file"]
            late = _ILIAS_LATE.match(file)
            return Entry(
                file=file[late.end() :] if late else file,
                name=f"{match['first']} {match['last']}".replace("_", " "),
                login=match["login"],
                number=match["number"],
                late=bool(late),
                place=end.removesuffix(file),
            )
    return None


def _git(path: str, setting: Setting) -> Entry | None:
    for end in ends_of(path):
        folder, _, file = end.partition("/")
        if not file:
            return None
        if path.removesuffix(f"/{file}") in setting.clones and _account(folder, setting) is None:
            return Entry(file=file, login=folder.removeprefix(setting.prefix), place=f"{folder}/")
        account = _account(folder, setting)
        if account == "submissions":  # what `gh classroom clone` calls the folder of all clones
            continue
        if account and _ACCOUNT.fullmatch(account):
            return Entry(file=file, login=account, place=f"{folder}/")
    return None


def _account(folder: str, setting: Setting) -> str | None:
    """What comes after the assignment's name, which platforms write with hyphens."""
    start = f"{setting.assignment}-".replace("_", "-").lower()
    has = folder.replace("_", "-").lower().startswith(start)
    return folder[len(start) :] if has else None


def _drive(path: str, _: Setting) -> Entry | None:
    start = _COPY_OF.match(path)
    rest = path[start.end() :] if start else path
    if match := _DRIVE_FOLDER.fullmatch(path):
        return Entry(file=match["file"], name=match["name"], place=f"{match['name']}/")
    if match := _DRIVE_FILE.fullmatch(rest):
        copy = start.group() if start else ""
        name = match["name"].strip()
        return Entry(file=copy + match["file"], name=name, place=f"{name} - ")
    return None


FORMATS: Sequence[Format] = (
    Format(
        name="moodle",
        title="Moodle",
        names="Anna Ek_12345_assignsubmission_file_/NAME.ipynb",
        parse=_moodle,
    ),
    Format(
        name="canvas",
        title="Canvas",
        names="ekanna_LATE_123_456_NAME.ipynb",
        parse=_canvas,
        dated=False,  # the times in its zip are those of the download
    ),
    Format(name="ilias", title="ILIAS", names="Ek_Anna_annaek_12345/NAME.ipynb", parse=_ilias),
    Format(
        name="git",
        title="GitHub Classroom or GitLab",
        names="ASSIGNMENT-annaek/NAME.ipynb",
        parse=_git,
    ),
    Format(
        name="drive",
        title="Google Drive or a folder for each student",
        names="Anna Ek/NAME.ipynb or Anna Ek - NAME.ipynb",
        parse=_drive,
        general=True,
    ),
)


def copies_of(file: str) -> int:
    """Which copy a file is by name: 2 for ``a (2).ipynb`` or ``a-2.ipynb``, 0 for ``a.ipynb``."""
    base = file.rpartition("/")[2]
    stem = re.sub(r"(?:\.\w{1,6}){1,2}$", "", base)
    match = _NUMBERED.search(stem)
    number = next((one for one in match.groups() if one), "1") if match else ""
    return int(number[:9]) if number else len(re.findall("copy of |kopie von ", base.lower()))
