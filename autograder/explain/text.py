"""An explanation as text for an instructor's terminal.

All of it passes through `printable`: what comes from a submission cannot steer what shows it.
"""

from collections.abc import Iterator, Sequence

from autograder.explain.explanation import CheckExplained, Explanation
from autograder.explain.scene_text import measured_lines, number_of, scene_lines, wrapped
from autograder.explain.student_code import Line
from autograder.files import shown
from autograder.grading.results import CheckResult
from autograder.sandbox.wire.texts import printable

__all__ = ["NOT_FOR_STUDENTS", "explanation_text", "heading"]

NOT_FOR_STUDENTS = (
    "NOT FOR STUDENTS: what follows has the hidden inputs and the values that are expected."
)

_WIDTH = 100
_MOST_LINES = 120


def explanation_text(explanation: Explanation, compared: str = "") -> str:
    """All that there is to say, safe to print.

    Args:
        explanation: what was found.
        compared: a sentence on the stored result.
    """
    lines = [NOT_FOR_STUDENTS, "", *wrapped(heading(explanation))]
    if compared:
        lines += wrapped(compared)
    for note in explanation.recording.notes:
        lines += wrapped(f"About the notebook: {note}")
    for exercise in dict.fromkeys(one.exercise for one in explanation.checks):
        for check in explanation.checks:
            if check.exercise == exercise:
                lines += ["", *_check(check)]
        lines += ["", *_code(exercise, explanation.code[exercise])]
    return printable("\n".join(lines)) + "\n"


def heading(explanation: Explanation) -> str:
    """Whose submission it is, and how much was lost."""
    who, lesson = shown(explanation.submission.student), explanation.lesson.name
    about = f"{who}, {lesson}, course seed {explanation.seed}"
    lost = sum(one.result.points for one in explanation.checks)
    if not explanation.checks:
        which = number_of(explanation.asked, "check passes", "checks pass")
        return f"{about}: {which}, so there is nothing to explain."
    of = f"{len(explanation.checks)} of {number_of(explanation.asked, 'check')}"
    return f"{about}: {of} not passed, {_points(lost)} lost."


def _points(points: float) -> str:
    return f"{points:g} {'point' if points == 1 else 'points'}"


def _check(check: CheckExplained) -> Iterator[str]:
    result = check.result
    title = f"{check.name}: {result.status}, {_points(result.points)} lost"
    yield from (title, "=" * min(len(title), _WIDTH))
    yield from wrapped(f"Checks that:   {result.description}", " " * 15)
    yield from _said(result)
    if result.mistake:
        yield from wrapped(f"Known mistake: {result.mistake}", " " * 15)
    if result.seconds >= 1:
        yield f"Took:          {result.seconds:.1f} s"
    if check.judged.stand_ins:
        names = ", ".join(sorted(check.judged.stand_ins))
        text = (
            f"Carried forward: other functions stood in place of {names}, on the submission and on "
            "the reference, as something in these has cost its own points already."
        )
        yield from wrapped(text, " " * 15)
    if result.status == "not_attempted" or (result.status == "timeout" and not check.judged.ran):
        return  # nothing is to be seen of the student's work
    for place, scene in enumerate(check.scenes, start=1):
        yield ""
        yield from scene_lines(check, scene, place)
    if not any(one.scene.asked for one in check.scenes):
        yield from measured_lines(check)


def _said(result: CheckResult) -> Iterator[str]:
    """What the student read."""
    texts = [result.message, result.diagnosis, f"Hint: {result.hint}" if result.hint else ""]
    if result.same_as:
        texts = [result.message, f"(Told under {result.same_as}, which fails for the same reason.)"]
    yield from wrapped(f"Student reads: {' '.join(filter(None, texts))}", " " * 15)


def _code(exercise: str, lines: Sequence[Line]) -> Iterator[str]:
    """The student's lines, by cells."""
    if not lines:
        yield f"Nothing that ran defines {exercise}."
        return
    yield f"The student's {exercise}, and what it uses, as it ran:"
    cell = 0
    for line in lines[:_MOST_LINES]:
        if line.cell != cell:
            cell = line.cell
            yield f"    cell {cell}"
        yield f"    {line.number:>4} | {line.text}"
    if len(lines) > _MOST_LINES:
        yield f"    ... and {len(lines) - _MOST_LINES} more lines"
