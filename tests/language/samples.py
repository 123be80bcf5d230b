"""Pages of results whose own words are all in Cyrillic letters, and what of a page is read."""

from collections.abc import Mapping
from dataclasses import replace
from html.parser import HTMLParser

from nbformat import NotebookNode, v4

from autograder.feedback.exercise import exercise_card
from autograder.grading.results import CheckResult, ExerciseResult, Flag, Result
from tests.language.pseudo import untranslated
from tests.nbgrader.pages import page
from tests.report import conftest as results

SHOWN = ("alt", "aria-label", "title")
STATUSES = ("passed", "failed", "error", "timeout", "crashed", "not_attempted")


class Texts(HTMLParser):
    """All that a reader of a page sees, or is read out."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the attributes that are shown."""
        self._inside.append(tag)
        self.found += [f" {value} " for name, value in attrs if name in SHOWN]

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        while tag in self._inside and self._inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Keep a text."""
        if not {"style", "script"} & set(self._inside):
            self.found.append(data)


def words(html: str) -> list[str]:
    """The words of a page that are in English; what the tests fill in is in Cyrillic letters."""
    texts = Texts()
    texts.feed(html)
    return untranslated(" ".join(texts.found))


def exercises() -> tuple[ExerciseResult, ...]:
    """One for each status of a check, each with others that fail for the same reason."""
    return tuple(_exercise(f"задача_{number}", status) for number, status in enumerate(STATUSES))


def _exercise(name: str, status: str) -> ExerciseResult:
    passed = status == "passed"
    first = CheckResult(
        name="первая",
        description="Сумма `а`.",
        status=status,
        score=0.5 * passed,
        points=0.5,
        message="" if passed else "Не то.",
        hint="" if passed else "Что это?",
        seconds=0.1,
    )
    others = [replace(first, name=f"ещё {one}", same_as="первая") for one in range(2)]
    checks = (first, *([] if passed else others))
    points = sum(check.points for check in checks)
    return ExerciseResult(name=name, score=first.score, points=points, checks=checks)


def result(student: str, status: str = "graded", *flags: str, tier: str = "full") -> Result:
    """A submission of these exercises."""
    made = results.result(
        student, [], status=status, flags=[Flag(flag, "Странно.") for flag in flags], tier=tier
    )
    given = exercises()
    points = sum(each.points for each in given)
    return replace(
        made, assignment="урок", exercises=given, score=0.5, points=points, notes=("Ячейка.",)
    )


def graded(
    name: str, metadata: Mapping[str, object] | None = None, /, **meta: object
) -> NotebookNode:
    """A cell that earned one point of two, with the metadata of a card if it has one."""
    kept = {"grade_id": name, "grade": True, "score": 1, "points": 2, **meta}
    if metadata is None:
        kept["solution"] = True
        return NotebookNode(v4.new_markdown_cell("Да.", metadata={"nbgrader": kept}))
    card = exercise_card(exercises()[1], ["Ячейка."])
    output = v4.new_output("display_data", data={"text/html": card}, metadata=metadata)
    return NotebookNode(v4.new_code_cell("1", metadata={"nbgrader": kept}, outputs=[output]))


def feedback(*cells: NotebookNode, **names: object) -> str:
    """The page of cells that were not graded by hand."""
    known = {"score": 1, "max_score": 9.5, "late_penalty": 0.5, "notebook": "урок", **names}
    return page(*cells, **known)
