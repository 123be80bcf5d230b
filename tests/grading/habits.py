"""The solutions with a habit, and the checks that they lose by it."""

from collections.abc import Mapping

from autograder.grading.sandboxed import Student
from tests.classroom.notebooks import Content, place_of
from tests.graded import outcomes_of, slice_of, solved, zygote


def lost(content: Content, lesson: str, files: Mapping[str, bytes] | None = None) -> list[str]:
    """What a notebook loses, as sentences."""
    with Student(zygote(), slice_of(content, lesson), files) as student:
        found = outcomes_of(student, lesson)
    return [
        f"{name}: {one.status}, {one.message}"
        for name, one in found.items()
        if one.status != "passed"
    ]


def changed(lesson: str, exercise: str, *edits: tuple[str, str]) -> Content:
    """The solutions with some text of an exercise's cell replaced."""
    content = solved({}, lesson)
    cell = content["cells"][place_of(content, exercise)]
    source = "".join(cell["source"])
    for old, new in edits:
        assert old in source, old
        source = source.replace(old, new, 1)
    cell["source"] = source
    return content


GRAM = "return rows @ rows.transpose(1, 2) / (c * h * w)  # (N, C, C)"
