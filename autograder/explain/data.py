"""A check that was explained as an object for other programs; texts of a submission made safe."""

from typing import Any

from autograder.explain.differences import Difference, Element
from autograder.explain.explanation import CheckExplained, Explanation, SceneExplained
from autograder.explain.scene_text import source_of
from autograder.explain.student_code import Line
from autograder.explain.text import NOT_FOR_STUDENTS
from autograder.explain.values import lines_of
from autograder.sandbox.wire.texts import printable

__all__ = ["to_json"]


def to_json(explanation: Explanation, check: CheckExplained) -> dict[str, Any]:
    """One check that failed, as the plain objects that JSON knows."""
    result = check.result
    return {
        "warning": NOT_FOR_STUDENTS,
        "student": explanation.submission.student,
        "assignment": explanation.lesson.name,
        "course_seed": explanation.seed,
        "exercise": check.exercise,
        "check": result.name,
        "description": result.description,
        "status": result.status,
        "points": result.points,
        "message": printable(result.message),
        "hint": result.hint,
        "mistake": result.mistake,
        "diagnosis": result.diagnosis,
        "same_as": result.same_as,
        "stand_ins": sorted(check.judged.stand_ins),
        "place": check.place,
        "scenarios": [_scene(one) for one in check.scenes],
        "code": [_line(line) for line in explanation.code[check.exercise]],
    }


def _scene(scene: SceneExplained) -> dict[str, Any]:
    failure = scene.failure
    return {
        "seed": scene.scene.seed,
        "source": "\n".join(source_of(scene)),
        "calls": [
            {
                "function": call.function,
                "arguments": [
                    line for name, one in call.arguments.items() for line in lines_of(name, one)
                ],
            }
            for call in scene.calls
        ],
        "expected": lines_of("expected", scene.scene.expected),
        "actual": None if failure else lines_of("actual", scene.scene.found),
        "failure": printable(f"{type(failure).__name__}: {failure}") if failure else "",
        "traceback": [_line(line) for line in scene.steps],
        "differences": [_difference(one) for one in scene.differing],
    }


def _difference(one: Difference) -> dict[str, Any]:
    return {
        "name": one.name,
        "differ": one.count,
        "of": one.total,
        "factor": one.factor,
        "first": [_element(each) for each in one.elements],
        "largest": _element(one.largest) if one.largest is not None else None,
    }


def _element(one: Element) -> dict[str, Any]:
    return {
        "index": list(one.index),
        "expected": str(one.expected),
        "actual": str(one.actual),
        "difference": str(one.difference),
        "tolerance": str(one.tolerance),
    }


def _line(line: Line) -> dict[str, Any]:
    return {"cell": line.cell, "line": line.number, "text": printable(line.text)}
