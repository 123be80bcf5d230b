"""Deliveries: zips of platforms and of students, changed where it hurts; all kinds of names."""

import contextlib
import io
import stat
import struct
import warnings
import zipfile
from functools import cache
from random import Random

from tests.classroom.notebooks import LESSON, notebook, to_bytes
from tests.hostile.fuzzing import forged_notebooks
from tests.hostile.fuzzing.changing import BYTES, changed, one_of
from tests.intake.packing import NOON, bomb, canvas, crowd, ilias, moodle, work

__all__ = ["begun", "made"]

_NB = f"{LESSON}.ipynb"
_LOCAL, _LISTED, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_TOKENS = (_LOCAL, _LISTED, _END, b"PK\x06\x06", b"PK\x06\x07", b"PK\x07\x08", *BYTES)
_NUMBERS = (0, 1, 2, 8, 12, 14, 99, 0x7F, 0x800, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)
_PARTS = (
    "..", ".", "", " ", "a", "con", "NUL.txt", "com1", "C:", "~", "$HOME", "x" * 255, "x" * 256,
    "é", "e\u0301", "\u202e", "\0", "\n", "\x1b[2J", "a\\b", "*", "?", "[x]", "-rf", "...", "a.",
    "\ud800", "😀", ".git", "__MACOSX", "timestamp.txt", f"{LESSON}.py", "data", "submitted", "%s",
    "gradebook.db", "nbgrader_config.py", "Anna Ek", "Anna,Ek", "ANNA EK", "{name}", "=1+1",
)  # fmt: skip
_ODD_KINDS = (stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFDIR, stat.S_IFSOCK)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
_WIDTHS = ("<H", "<I", "<Q")


def made(chance: Random) -> bytes:
    """A delivery."""
    way = chance.random()
    if way < 0.003:
        return _extreme(chance)
    content = one_of(chance, begun()) if way < 0.35 else _packed(chance, 0)
    if chance.random() < 0.5:
        for _ in range(1 + int(chance.random() * 3)):
            content = _with_odd_field(chance, content)
    if chance.random() < 0.35:
        content = _garbled(chance, content)
    return content


@cache
def begun() -> tuple[bytes, ...]:
    """Deliveries as they should be."""
    names = ("Anna Ek", "Ольга Żak", "Mary Ann O'Neil")
    whole, half = work("whole"), to_bytes(notebook({}))
    inner = _zip({_NB: half, "data.txt": b"1 2 3"})
    kinds = [
        {moodle(name, 10 + number): whole for number, name in enumerate(names)},
        {canvas(name, 20 + number, number, _NB): whole for number, name in enumerate(names)},
        {ilias(name, "ab", 30 + number): half for number, name in enumerate(names)},
        {f"{name}/{_NB}": whole for name in names},
        {moodle(name, 40 + number, "work.zip"): inner for number, name in enumerate(names)},
    ]
    found = [_zip(files) for files in kinds]
    return (*found, _zip({f"group {number}.zip": each for number, each in enumerate(found[:2])}))


def _zip(files: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, NOON.timetuple()[:6]), content)
    return file.getvalue()


def _packed(chance: Random, depth: int) -> bytes:
    """A zip of members of any kind."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for _ in range(1 + int(chance.random() * 5)):
            info = zipfile.ZipInfo("x", (1980 + int(chance.random() * 100), 1, 1, 0, 0, 0))
            info.filename = _name(chance)
            info.compress_type = one_of(chance, _METHODS)
            if chance.random() < 0.1:
                info.external_attr = (one_of(chance, _ODD_KINDS) | 0o7777) << 16
            if chance.random() < 0.1:
                info.extra = chance.randbytes(int(chance.random() * 40))
            with contextlib.suppress(UnicodeEncodeError, ValueError), warnings.catch_warnings():
                warnings.simplefilter("ignore")  # two of one name
                archive.writestr(info, _content(chance, depth))
        archive.comment = chance.randbytes(int(chance.random() ** 4 * 99))
    return file.getvalue()


def _name(chance: Random) -> str:
    people = ("Anna Ek", "Bo Ek", one_of(chance, _PARTS))
    number, file = int(chance.random() * 3), _NB if chance.random() < 0.6 else _file(chance)
    name = one_of(chance, people)
    forms = (
        moodle(name, number, file), canvas(name or "x", number, number, file), f"{name}/{file}",
        f"{LESSON}-{name}/{file}", f"{name} - {file}", file, f"a/{name}/{file}",
    )  # fmt: skip
    return one_of(chance, forms)


def _file(chance: Random) -> str:
    count = 1 + int(chance.random() ** 3 * 8)
    parts = [one_of(chance, _PARTS) for _ in range(count)]
    return one_of(chance, ("/", "/", "\\", "//")).join(parts) + one_of(
        chance, ("", ".ipynb", ".zip")
    )


def _content(chance: Random, depth: int) -> bytes:
    way = chance.random()
    if way < 0.45:
        return one_of(chance, (work("whole"), *forged_notebooks.real()))
    if way < 0.6:
        return forged_notebooks.made(chance)[:1_000_000]
    if way < 0.85 and depth < 4:
        return _packed(chance, depth + 1) if chance.random() < 0.5 else one_of(chance, begun())
    return chance.randbytes(int(chance.random() * 200)) or b"x" * 100_000


def _with_odd_field(chance: Random, content: bytes) -> bytes:
    """Write over a number in one of the records of a zip."""
    mark = one_of(chance, (_LOCAL, _LISTED, _LISTED, _END))
    places = [at for at in range(len(content)) if content.startswith(mark, at)]
    if len(content) > 100_000 or not places:
        return content
    at = one_of(chance, places) + 4 + 2 * int(chance.random() * (9 if mark == _END else 21))
    width = one_of(chance, _WIDTHS)
    number = one_of(chance, _NUMBERS) & (256 ** struct.calcsize(width) - 1)
    field = struct.pack(width, number)
    return content[:at] + field + content[at + len(field) :]


def _garbled(chance: Random, content: bytes) -> bytes:
    """Bytes changed, most of them where the list of files is."""
    if chance.random() < 0.5:
        return changed(chance, content, _TOKENS)
    cut = max(0, len(content) - int(chance.random() * 700))
    return content[:cut] + changed(chance, content[cut:], _TOKENS)


def _extreme(chance: Random) -> bytes:
    """Far too much of something."""
    way = int(chance.random() * 4)
    if way == 0:
        return crowd(one_of(chance, (1_001, 49_000, 51_000)), says=one_of(chance, (None, 1)))
    if way == 1:
        return bomb(moodle("Anna Ek", 1), 30_000_000)
    if way == 2:
        return crowd(
            3_000, name=lambda number: f"{_written(_file(chance))}{number}", beside=begun()[0]
        )
    content = work("deep")
    for _ in range(9):
        content = _zip({moodle("Anna Ek", 1, "a.zip"): content})
    return content


def _written(name: str) -> str:
    """A name as it can be written in UTF-8."""
    return name.encode("utf-8", "replace").decode()
