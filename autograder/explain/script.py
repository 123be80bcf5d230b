"""Writes an explanation to a folder: a page, and for each check a script that replays it."""

import html
import re
import shutil
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from autograder import project
from autograder.errors import CourseError
from autograder.explain.explanation import CheckExplained, Explanation, SceneExplained
from autograder.explain.sources import NotAlone, module_of
from autograder.explain.stored_values import Store
from autograder.explain.student_code import namespace_of
from autograder.explain.text import NOT_FOR_STUDENTS, explanation_text
from autograder.files import shown, write_whole
from autograder.sandbox.outcomes import Failure, Raised
from autograder.submission.extract import Namespace

__all__ = ["write_all"]

_FIRST_LINE = f"# {NOT_FOR_STUDENTS}\n"
_PROGRAM = ("explain/replay.py", "explain/replay_values.py", "sandbox/wire/texts.py")
"""What is put beside each other, and imported so."""

_IMPORT = re.compile(r"^from autograder\.(?:explain|sandbox\.wire)\.(\w+) ", re.M)
_PAGE = """\
<!-- {warning} -->
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Not for students: {student}, {lesson}</title>
<style>
body {{ margin: 2rem auto; max-width: 64rem; padding: 0 1rem; font-family: sans-serif }}
h1 {{ font-size: 1.2rem; color: #a00000 }}
pre {{ white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem }}
</style>
<h1>Not for students</h1>
<pre>{text}</pre>
</html>
"""


def write_all(explanation: Explanation, compared: str, folder: Path) -> list[Path]:
    """Write the page and the scripts.

    Args:
        explanation: what was found.
        compared: a sentence on the stored result.
        folder: where to; it is made, and scripts of the same checks in it are replaced.

    Returns:
        What to open: the page, and the scripts.

    Raises:
        CourseError: something cannot be written.
    """
    page = _PAGE.format(
        warning=NOT_FOR_STUDENTS,
        student=html.escape(shown(explanation.submission.student)),
        lesson=explanation.lesson.name,
        text=html.escape(explanation_text(explanation, compared)),
    )
    written = [folder / "explanation.html"]
    write_whole(written[0], page)
    _keep_private(folder)
    for check in explanation.checks:
        place = folder / f"{check.exercise}-{check.result.name}"
        _clear(place)
        for name, content in _files(explanation, check):
            _write(place / name, content)
        written.append(place / "replay.py")
    return written


def _keep_private(folder: Path) -> None:
    """Let nobody else read a folder: hidden inputs are in it."""
    try:
        folder.chmod(0o700)
    except OSError as error:
        raise _unwritable(folder, error) from None


def _clear(place: Path) -> None:
    """Remove what was written for the same check before, of this submission or another."""
    try:
        if (place / "values.npz").is_file():
            shutil.rmtree(place)
    except OSError as error:
        raise _unwritable(place, error) from None


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise _unwritable(path, error) from None


def _unwritable(path: Path, error: OSError) -> CourseError:
    return CourseError(
        f"{path} cannot be written ({error.strerror}). What to do: name another folder."
    )


def _files(explanation: Explanation, check: CheckExplained) -> Iterator[tuple[str, bytes]]:
    """The files of a check's script, by their names."""
    space = namespace_of(explanation.recording.code, check.exercise)
    left_out = explanation.recording.left_out.get(check.exercise, {})
    store, scenes, modules = Store(), [], dict[str, str]()
    for number, scene in enumerate(check.scenes, start=1):
        scenes.append(_scene(check, scene, number, store, modules))
    index = {
        "check": check.name,
        "message": check.result.message,
        "seconds": check.judged.seconds,
        "scenes": scenes,
        "future": list(explanation.recording.code.future),
        "statements": _statements(space, left_out),
        "kept": _kept(space, left_out),
    }
    for name in _PROGRAM:
        path = project.PACKAGE / name
        source = _IMPORT.sub(r"from \1 ", path.read_text(encoding="utf-8"))
        yield path.name, (source if source.startswith('"""NOT') else _FIRST_LINE + source).encode()
    for name, source in modules.items():
        yield f"{name}.py", (_FIRST_LINE + source).encode()
    student = _student(explanation, check, space, left_out)
    yield "student.py", student.encode(errors="backslashreplace")
    yield "values.npz", store.content(index)
    for name, content in explanation.submission.files.items():
        parts = PurePosixPath(name)
        if not parts.is_absolute() and ".." not in parts.parts:
            yield f"files/{name}", content


def _scene(
    check: CheckExplained,
    scene: SceneExplained,
    number: int,
    store: Store,
    modules: dict[str, str],
) -> dict[str, Any]:
    """What there is to know of a scenario; its code is added to the modules if it stands alone."""
    found, failure = scene.scene.found, scene.failure
    module = f"scenario_{number}"
    others = scene.scene.stand_ins
    stand_ins = f"stand_ins_{number}" if others else ""
    try:
        if others:
            modules[stand_ins] = module_of("STAND_INS", dict(others))
        modules[module] = module_of("scenario", scene.scene.scenario)
    except NotAlone:
        module = ""
    return {
        "module": module,
        "seed": scene.scene.seed,
        "stand_ins": stand_ins,
        "expected": store.node(scene.scene.expected),
        "found": None if isinstance(found, Failure) else store.node(found),
        "failure": "" if failure is None else _named(failure),
        "calls": [
            {
                "function": call.function,
                "plain": call.plain,
                "names": list(call.arguments),
                "positional": store.node(call.positional),
                "named": store.node(call.named),
                "expected": store.node(call.expected),
            }
            for call in scene.calls
        ],
    }


def _named(failure: Failure) -> str:
    return str(failure) if isinstance(failure, Raised) else f"{type(failure).__name__}: {failure}"


def _statements(space: Namespace | None, left_out: Any) -> list[tuple[int, int, str]]:
    statements = space.statements if space is not None else ()
    return [
        (one.cell, one.line, one.source)
        for place, one in enumerate(statements)
        if place not in left_out
    ]


def _kept(space: Namespace | None, left_out: Any) -> dict[str, int]:
    """The exercises, and the statements after which they have the values that count."""
    if space is None:
        return {}
    run = [place for place in range(len(space.statements)) if place not in left_out]
    return {name: run.index(place) for name, place in space.kept.items() if place in run}


def _student(
    explanation: Explanation, check: CheckExplained, space: Namespace | None, left_out: Any
) -> str:
    """The student's code as it ran, with the cells and lines that it comes from."""
    lines = [_FIRST_LINE + f"# What {shown(explanation.submission.student)} handed in, as it ran"]
    lines[0] += f" for {check.exercise}. Written by the student: nobody has looked through it."
    if future := explanation.recording.code.future:
        lines.append(f"from __future__ import {', '.join(future)}")
    statements = space.statements if space is not None else ()
    for place, one in enumerate(statements):
        lines.append(f"\n# cell {one.cell}, line {one.line}")
        if place in left_out:
            lines.append("# It was left out when it was graded: it took too long or ended Python.")
            lines += [f"# {line}" for line in _split(one.source)]
            continue
        lines.append(one.source)
        lines += [f"_kept_{name} = {name}" for name in _rebound(space, place)]
    for place in range(len(statements)):
        lines += [f"{name} = _kept_{name}" for name in _rebound(space, place)]
    return "\n".join(lines) + "\n"


def _split(source: str) -> list[str]:
    return source.replace("\r", "\n").split("\n")  # Python ends lines, and comments, at both


def _rebound(space: Namespace | None, place: int) -> list[str]:
    """The exercises that a statement defines and that a later one binds to something else."""
    if space is None:
        return []
    later = set().union(*(one.binds for one in space.statements[place + 1 :]))
    return [name for name, position in space.kept.items() if position == place and name in later]
