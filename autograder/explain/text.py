"""An explanation as text for an instructor's terminal.

All of it passes through `printable`: what comes from a submission cannot steer what shows it.
"""

import inspect
import textwrap
from collections.abc import Iterator, Sequence

from autograder.explain.calls import Call
from autograder.explain.differences import Difference, Element
from autograder.explain.explanation import CheckExplained, Explanation, SceneExplained
from autograder.explain.scenes import Asked
from autograder.explain.student_code import Line
from autograder.explain.values import lines_of, number
from autograder.files import shown
from autograder.grading.results import CheckResult
from autograder.sandbox.outcomes import Raised
from autograder.sandbox.wire.texts import printable

__all__ = ["NOT_FOR_STUDENTS", "explanation_text", "heading", "number_of", "source_of"]

NOT_FOR_STUDENTS = (
    "NOT FOR STUDENTS: what follows has the hidden inputs and the values that are expected."
)

_WIDTH = 100
_MOST_CALLS = 4
_MOST_DIFFERENCES = 4
_MOST_LINES = 120


def explanation_text(explanation: Explanation, compared: str = "") -> str:
    """All that there is to say, safe to print.

    Args:
        explanation: what was found.
        compared: a sentence on the stored result.
    """
    lines = [NOT_FOR_STUDENTS, "", *_wrapped(heading(explanation))]
    if compared:
        lines += _wrapped(compared)
    for note in explanation.recording.notes:
        lines += _wrapped(f"About the notebook: {note}")
    for exercise in dict.fromkeys(one.exercise for one in explanation.checks):
        for check in explanation.checks:
            if check.exercise == exercise:
                lines += ["", *_check(check, explanation)]
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


def number_of(count: int, one: str, many: str = "") -> str:
    """A number of things, in words."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def source_of(scene: SceneExplained) -> list[str]:
    """The code of a scenario; nothing if it has no source."""
    try:
        return textwrap.dedent(inspect.getsource(scene.scene.scenario)).rstrip().split("\n")
    except (OSError, TypeError):
        return []


def _points(points: float) -> str:
    return f"{points:g} {'point' if points == 1 else 'points'}"


def _check(check: CheckExplained, explanation: Explanation) -> Iterator[str]:
    result = check.result
    title = f"{check.name}: {result.status}, {_points(result.points)} lost"
    yield from (title, "=" * min(len(title), _WIDTH))
    yield from _wrapped(f"Checks that:   {result.description}", " " * 15)
    yield from _said(result)
    if result.mistake:
        yield from _wrapped(f"Known mistake: {result.mistake}", " " * 15)
    if result.seconds >= 1:
        yield f"Took:          {result.seconds:.1f} s"
    if check.judged.stand_ins:
        names = ", ".join(sorted(check.judged.stand_ins))
        text = (
            f"Carried forward: other functions stood in place of {names}, on the submission and on "
            "the reference, as something in these has cost its own points already."
        )
        yield from _wrapped(text, " " * 15)
    for place, scene in enumerate(check.scenes, start=1):
        yield ""
        yield from _scene(check, scene, place, explanation)
    if not any(one.asked for each in check.scenes for one in [each.scene]):
        yield from _measured(check)


def _said(result: CheckResult) -> Iterator[str]:
    """What the student read."""
    texts = [result.message, result.diagnosis, f"Hint: {result.hint}" if result.hint else ""]
    if result.same_as:
        texts = [result.message, f"(Told under {result.same_as}, which fails for the same reason.)"]
    yield from _wrapped(f"Student reads: {' '.join(filter(None, texts))}", " " * 15)


def _measured(check: CheckExplained) -> Iterator[str]:
    """What there is to say of a check that measures something."""
    if check.result.status != "failed":
        return
    by = check.judged.share
    yield ""
    text = "This check compares no values: it measures the result by rules of its own, in its code"
    text += f" ({_file(check.place)})."
    if by is not None and by > 1:
        text += f" The worst measure is {number(by)} times what is allowed."
    yield from _wrapped(text)


def _file(place: str) -> str:
    return place.replace("::", ", ")


def _scene(
    check: CheckExplained, scene: SceneExplained, place: int, explanation: Explanation
) -> Iterator[str]:
    count = len(check.scenes)
    which = f"Scenario {place} of {count}" if count > 1 else "Scenario"
    yield f"{which}, seed {check.judged.seed}, in {_file(check.place)}:"
    yield from (f"    | {line}" for line in source_of(scene))
    yield from _inputs(scene.calls)
    if isinstance(scene.failure, Raised):
        yield from _traceback(scene.failure, scene.steps)
    elif scene.failure is not None:
        yield "What came back: nothing."
        yield from _wrapped(f"    {check.result.message}", "    ")
    yield from _expected(check, scene)


def _inputs(calls: Sequence[Call]) -> Iterator[str]:
    for call in calls[:_MOST_CALLS]:
        if not call.arguments:
            yield f"Call: {call.function}()" if call.plain else f"Call: {call.function}"
            continue
        yield f"Call: {call.function}({', '.join(call.arguments)})"
        for name, value in call.arguments.items():
            yield from (f"    {line}" for line in lines_of(name, value))
    if len(calls) > _MOST_CALLS:
        yield f"... and {number_of(len(calls) - _MOST_CALLS, 'more call')}."


def _traceback(raised: Raised, steps: Sequence[Line]) -> Iterator[str]:
    yield "Raised in the student's code:" if steps else "Raised outside of the student's code:"
    for step in steps:
        yield f"    cell {step.cell}, line {step.number}: {step.text}"
    yield from _wrapped(f"    {raised}", "    ")


def _expected(check: CheckExplained, scene: SceneExplained) -> Iterator[str]:
    """What was compared, or else what the reference gives."""
    asked = [one for one in scene.scene.asked if one.failed]
    passed = len(scene.scene.asked) - len(asked)
    if passed:
        yield f"Compared before, and equal: {number_of(passed, 'value')}."
    for one in asked:
        yield f"Compared: {one.name}, {_rules(one)}."
    if not scene.scene.asked and scene.failure is None:
        yield "The reference's result beside it, for orientation:"
    if scene.failure is not None:
        yield from (f"    {line}" for line in lines_of("expected", scene.scene.expected))
        return
    for each in scene.differing[:_MOST_DIFFERENCES]:
        yield from _difference(each)
    if len(scene.differing) > _MOST_DIFFERENCES:
        yield f"... and {number_of(len(scene.differing) - _MOST_DIFFERENCES, 'more value')}."
    if not scene.differing:
        yield from (f"    {line}" for line in lines_of("both", scene.scene.expected))


def _rules(asked: Asked) -> str:
    rules = asked.rules
    if rules.rtol == rules.atol == 0:
        return "which must be the same to the last bit"
    text = f"rtol {rules.rtol:g}, atol {rules.atol:g}"
    return text + (", up to any positive factor" if rules.up_to_scale else "")


def _difference(each: Difference) -> Iterator[str]:
    yield from (f"    {line}" for line in lines_of(f"{each.name}, expected", each.expected))
    yield from (f"    {line}" for line in lines_of(f"{each.name}, actual", each.actual))
    if not each.elements or each.largest is None:
        return
    if each.factor is not None:
        yield f"    Divided by {number(each.factor)} before it is compared, as any factor is right."
    if each.total == 1:
        gap, allowed = each.largest.difference, each.largest.tolerance
        yield f"    The difference is {number(gap)}; {number(allowed)} is allowed."
        return
    where = each.largest.index
    yield (
        f"    {each.count} of {each.total} elements differ; the largest difference is "
        f"{number(each.largest.difference)}, at {where}."
    )
    titles = ("expected", "actual", "difference", "allowed")
    yield f"        {'index':<12}" + "".join(f"{title:>14}" for title in titles)
    yield from (f"        {_element(one)}" for one in each.elements)
    if each.count > len(each.elements):
        yield f"        ... and {each.count - len(each.elements)} more"


def _element(one: Element) -> str:
    columns = (one.expected, one.actual, one.difference, one.tolerance)
    return f"{one.index!s:<12}" + "".join(f"{number(each):>14}" for each in columns)


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


def _wrapped(text: str, rest: str = "") -> list[str]:
    found: list[str] = []
    for line in text.split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        found += textwrap.wrap(
            line.strip(), _WIDTH, initial_indent=indent, subsequent_indent=rest or indent
        ) or [""]
    return found
