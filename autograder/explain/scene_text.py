"""A scenario of a failed check as lines of text: inputs, what was expected, what came."""

import inspect
import textwrap
from collections.abc import Iterator, Sequence

from autograder.explain.calls import Call, same
from autograder.explain.differences import Difference, Element
from autograder.explain.explanation import CheckExplained, SceneExplained
from autograder.explain.scenes import Asked
from autograder.explain.student_code import Line
from autograder.explain.values import lines_of, number
from autograder.sandbox.outcomes import Raised
from autograder.sandbox.wire.values import Value

__all__ = ["measured_lines", "number_of", "scene_lines", "source_of", "wrapped"]

_WIDTH = 100
_MOST_CALLS = 4
_MOST_DIFFERENCES = 4
_MOST_FOR_ORIENTATION = 2
_MOST_ENTRIES = 3


def number_of(count: int, one: str, many: str = "") -> str:
    """A number of things, in words."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def source_of(scene: SceneExplained) -> list[str]:
    """The code of a scenario; nothing if it has no source."""
    try:
        return textwrap.dedent(inspect.getsource(scene.scene.scenario)).rstrip().split("\n")
    except (OSError, TypeError):
        return []


def scene_lines(check: CheckExplained, scene: SceneExplained, place: int) -> Iterator[str]:
    """What there is to say of a scenario of a check; ``place`` is its number there."""
    count = len(check.scenes)
    which = f"Scenario {place} of {count}" if count > 1 else "Scenario"
    yield f"{which}, seed {scene.scene.seed}, in {_file(check.place)}:"
    yield from (f"    | {line}" for line in source_of(scene))
    yield from _inputs(scene.calls)
    if isinstance(scene.failure, Raised):
        yield from _traceback(scene.failure, scene.steps)
    elif scene.failure is not None:
        yield from wrapped(f"Nothing came back: {check.result.message}", "    ")
    yield from _expected(scene)


def _inputs(calls: Sequence[Call]) -> Iterator[str]:
    before: dict[str, Value] = {}
    for place, call in enumerate(calls[:_MOST_CALLS], start=1):
        yield f"Call {place}: {call.function}({', '.join(call.arguments)})"
        for name, value in call.arguments.items():
            known = name in before and same(value, before[name])
            yield from _indented([f"{name}: as before"] if known else lines_of(name, value))
            before[name] = value
    if len(calls) > _MOST_CALLS:
        yield f"... and {number_of(len(calls) - _MOST_CALLS, 'more call')}."


def _traceback(raised: Raised, steps: Sequence[Line]) -> Iterator[str]:
    yield "Raised in the student's code:" if steps else "Raised, but not in the student's code:"
    for step in steps:
        yield f"    cell {step.cell}, line {step.number}: {step.text}"
    yield from wrapped(f"    {raised}", "    ")


def _expected(scene: SceneExplained) -> Iterator[str]:
    """What was compared, or else what the reference gives."""
    asked = [one for one in scene.scene.asked if one.failed]
    passed = len(scene.scene.asked) - len(asked)
    if passed:
        yield f"Compared before, and equal: {number_of(passed, 'value')}."
    for one in asked:
        yield f"Compared: {one.name}, {_rules(one)}."
    most, scaled = _MOST_DIFFERENCES, any(one.rules.up_to_scale for one in asked)
    if scene.failure is not None:
        yield from _indented(lines_of("expected", scene.scene.expected))
        return
    if not scene.scene.asked:
        most = _MOST_FOR_ORIENTATION
        yield "Beside the reference's result, for orientation, as no check compares them:"
    for each in scene.differing[:most]:
        yield from _difference(each, scaled, brief=not scene.scene.asked)
    if len(scene.differing) > most:
        yield f"... and {number_of(len(scene.differing) - most, 'more value')} that differ."
    if not scene.differing:
        yield from _indented(lines_of("equal", scene.scene.expected, _MOST_ENTRIES))


def _rules(asked: Asked) -> str:
    rules = asked.rules
    if rules.rtol == rules.atol == 0:
        return "which must be the same to the last bit"
    text = f"rtol {rules.rtol:g}, atol {rules.atol:g}"
    return text + (", up to any positive factor" if rules.up_to_scale else "")


def _difference(each: Difference, scaled: bool, *, brief: bool) -> Iterator[str]:
    yield f"    {each.name}"
    yield from _indented(lines_of("expected", each.expected, _MOST_ENTRIES))
    yield from _indented(lines_of("actual", each.actual, _MOST_ENTRIES))
    if not each.elements or each.largest is None:
        return
    if each.factor is not None:
        yield f"    Divided by {number(each.factor)} before it is compared, as any factor is right."
    elif scaled:
        yield "    No factor makes them agree; as they are:"
    if each.total == 1:
        gap, allowed = each.largest.difference, each.largest.tolerance
        allows = "" if brief else f"; {number(allowed)} is allowed"
        yield f"    The difference is {number(gap)}{allows}."
        return
    where = each.largest.index
    yield (
        f"    {each.count} of {each.total} elements differ; the largest difference is "
        f"{number(each.largest.difference)}, at {where}."
    )
    if brief:
        return
    titles = ("expected", "actual", "difference", "allowed")
    yield f"        {'index':<12}" + "".join(f"{title:>14}" for title in titles)
    yield from (f"        {_element(one)}" for one in each.elements)
    if each.count > len(each.elements):
        yield f"        ... and {each.count - len(each.elements)} more"


def _element(one: Element) -> str:
    columns = (one.expected, one.actual, one.difference, one.tolerance)
    return f"{one.index!s:<12}" + "".join(f"{number(each):>14}" for each in columns)


def measured_lines(check: CheckExplained) -> Iterator[str]:
    """What there is to say of a check that measures something."""
    if check.result.status != "failed":
        return
    by = check.judged.share
    yield ""
    text = "This check compares no values: it measures the result by rules of its own, in its code"
    text += f" ({_file(check.place)})."
    if by is not None and by > 1:
        text += f" The worst measure is {number(by)} times what is allowed."
    yield from wrapped(text)


def _file(place: str) -> str:
    return place.replace("::", ", ")


def _indented(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        yield from wrapped(f"        {line}", " " * 12)


def wrapped(text: str, rest: str = "") -> list[str]:
    """Text in lines of the usual width, each but the first indented by ``rest``."""
    found: list[str] = []
    for line in text.split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        found += textwrap.wrap(
            line.strip(), _WIDTH, initial_indent=indent, subsequent_indent=rest or indent
        ) or [""]
    return found
