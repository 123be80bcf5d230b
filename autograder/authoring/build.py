"""Build the notebooks of an assignment from its text, the reference and the points of its checks.

``lessons/<lesson>/lesson.en.md`` and ``reference/<lesson>.py`` become
``solutions/<lesson>/<lesson>.ipynb``, and nbgrader makes ``assignments/<lesson>/`` of that. In
other languages of the course the same is made of other texts, see `autograder.assignments`.
"""

from collections.abc import Mapping
from pathlib import Path

from autograder.assignments import find_assignment
from autograder.authoring.compose import check, compose
from autograder.authoring.lesson_text import Block, Exercise, Fault, Manual, parse
from autograder.authoring.release import release
from autograder.authoring.repository import with_repository
from autograder.authoring.stubs import Definition, definitions
from autograder.course import FILE, complaint, read_course
from autograder.errors import CourseError
from autograder.facts import read_facts
from autograder.project import LessonFiles, find_lesson

__all__ = ["build", "check_choices", "stale"]

_COMMAND = "run `autograder build`"
_ASSIGNMENT = "{assignment}"  # stands in a text for the name of what is made of it
# What Jupyter and Python leave beside a file that somebody opened; nobody is given these.
_DEBRIS = {".ipynb_checkpoints", "__pycache__"}


def build(
    root: Path, assignment: str, points: Mapping[str, float], public_checks: str = ""
) -> list[Path]:
    """Write an assignment's notebooks, and delete what its released folder holds besides.

    Args:
        root: the course's directory.
        assignment: the assignment's name.
        points: the points of each exercise, by name.
        public_checks: the text of the public-checks file, which stands beside the notebook.

    Returns:
        The paths of all generated files, changed or not; the solutions come first.

    Raises:
        UsageError: there is no such assignment.
        CourseError: the lesson has faults; the message names all of them, each with its place.
    """
    generated = _generate(root, assignment, points, public_checks)
    for path in _left_over(root, assignment, generated):
        path.unlink()
    for path, content in generated.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return list(generated)


def check_choices(root: Path, lesson: str) -> None:
    """See that a course gives points to what its lesson has and it does not leave out.

    Args:
        root: the course's directory.
        lesson: the lesson's name.

    Raises:
        CourseError: it gives points to something else.
    """
    choices = read_course(root).of(lesson)
    blocks, _ = _parsed(root, root / find_lesson(lesson, root).text, lesson)
    known = [each.name for each in blocks if isinstance(each, Exercise | Manual)]
    for key in choices.points:
        name = key.partition("/")[0]
        if name in choices.leave_out:
            raise complaint(
                f"lessons.{lesson} leaves out {name} and gives points for it",
                "take it out of one of both",
            )
        if name not in known:
            raise complaint(
                f"lessons.{lesson}.points has {key!r}, which is no exercise and no written answer",
                f"choose among {', '.join(known)}",
            )


def stale(
    root: Path, assignment: str, points: Mapping[str, float], public_checks: str = ""
) -> list[str]:
    """Say which generated files differ from what their sources give now; nothing is written.

    Args:
        root: the course's directory.
        assignment: the assignment's name.
        points: the points of each exercise, by name.
        public_checks: the text of the public-checks file, which stands beside the notebook.

    Returns:
        One sentence for each file that differs, is missing or is left over; none if all are fresh.

    Raises:
        UsageError: there is no such assignment.
        CourseError: the lesson has faults; the message names all of them, each with its place.
    """
    generated = _generate(root, assignment, points, public_checks)
    # Only the notebook is committed: a course that was just cloned has what stands beside it among
    # the assignments alone.
    made = LessonFiles(assignment)
    solutions, notebook = root / made.solutions, made.notebook
    sentences = []
    for path, content in generated.items():
        shown = path.relative_to(root)
        if path.is_relative_to(solutions) and path.name != notebook and not path.is_file():
            continue
        if not path.is_file():
            sentences.append(f"{shown} is missing: {_COMMAND}.")
        elif path.read_bytes() != content:
            sentences.append(f"{shown} differs from what its sources give: {_COMMAND}.")
    return sentences + [
        f"{path.relative_to(root)} comes from no source: {_COMMAND}."
        for path in _left_over(root, assignment, generated)
    ]


def _generate(
    root: Path, assignment: str, points: Mapping[str, float], public_checks: str
) -> dict[Path, bytes]:
    """Make the contents of all generated files of an assignment, by path."""
    found, course = find_assignment(assignment, root), read_course(root)
    lesson, named, made = found.lesson, LessonFiles(found.lesson), LessonFiles(assignment)
    written = named.text_in(found.language)
    source, text, reference = (root / one for one in (made.solutions, written, named.reference))
    defined, problems = _definitions(reference)
    blocks, faults = _parsed(root, text, assignment)
    # Without a readable reference, every exercise would be reported as missing from it.
    pictures = root / named.pictures
    choices = course.of(lesson)
    faults += [] if problems else check(blocks, defined, points, pictures, choices)
    places = _stray_notebooks(root, source)
    places += _placed(named.reference, problems)
    places += _placed(written, faults)
    given, missing = _given(root, named, choices.data)
    places += missing
    if places:
        raise CourseError(
            "\n  ".join(
                [f"The notebooks of {assignment} cannot be built until this is mended:", *places]
            )
        )
    with found.speaking():
        texts = {made.notebook: compose(blocks, defined, points, pictures, choices)}
    if public_checks:
        texts[named.public_checks_file] = public_checks
    files = {name: text.encode("utf-8") for name, text in texts.items()} | given
    released = release(root, assignment, files)
    return {source / name: content for name, content in files.items()} | {
        root / made.assignment / path: content for path, content in released.items()
    }


def _given(
    root: Path, named: LessonFiles, chosen: Mapping[str, str]
) -> tuple[dict[str, bytes], list[str]]:
    """The files that students are given, the course's own among them, and which are missing."""
    if not (root / named.facts).is_file():  # `autograder verify` tells of it
        return {}, []
    files = read_facts(named.name, root).given
    if strange := sorted(chosen.keys() - files.keys()):
        raise complaint(
            f"lessons.{named.name}.data has {strange[0]!r}, which the lesson does not give",
            f"choose among {', '.join(files) or 'none: it gives no file'}",
        )
    missing = [
        f"{FILE if name in chosen else named.facts}: there is no {source}, which is to be given as "
        f"{name}"
        for name, source in {**files, **chosen}.items()
        if not (root / source).is_file()
    ]
    there = {name: (root / source) for name, source in {**files, **chosen}.items()}
    return {name: path.read_bytes() for name, path in there.items() if path.is_file()}, missing


def _definitions(reference: Path) -> tuple[dict[str, Definition], list[Fault]]:
    """Read the reference, or say that there is none."""
    if not reference.is_file():
        return {}, [Fault(line=1, message="the lesson's reference is missing")]
    return definitions(reference.read_text(encoding="utf-8"))


def _parsed(root: Path, text: Path, assignment: str) -> tuple[list[Block], list[Fault]]:
    """Read the lesson's text, or say that there is none."""
    if not text.is_file():
        return [], [Fault(line=1, message="the lesson's text is missing")]
    written = with_repository(text.read_text(encoding="utf-8"), root)
    return parse(written.replace(_ASSIGNMENT, assignment))


def _placed(path: Path, faults: list[Fault]) -> list[str]:
    """Write faults as ``file:line: message``, in the order of the file."""
    ordered = sorted(faults, key=lambda fault: fault.line)
    return [f"{path}:{fault.line}: {fault.message}" for fault in ordered]


def _stray_notebooks(root: Path, source: Path) -> list[str]:
    """Find notebooks that nobody generated: nbgrader would release them as well."""
    strays = sorted(path for path in source.glob("*.ipynb") if path.stem != source.name)
    message = "nbgrader would release this notebook too: move it out of the folder"
    return [f"{path.relative_to(root)}: {message}" for path in strays]


def _left_over(root: Path, assignment: str, generated: Mapping[Path, bytes]) -> list[Path]:
    """Find the files of the released folder that are not generated any more."""
    files = (root / LessonFiles(assignment).assignment).rglob("*")
    return sorted(
        path
        for path in files
        if path.is_file() and path not in generated and not _DEBRIS.intersection(path.parts)
    )
