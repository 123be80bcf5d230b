"""The pieces of a new exercise: what stands in five places under one name, still to be written.

What is left to write says TODO, on purpose: these are templates for an author to fill in, and
`autograder verify` names each such place until it is done.
"""

import ast
import keyword
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from autograder.authoring.lesson_text import Exercise, parse
from autograder.authoring.stubs import definitions
from autograder.errors import UsageError
from autograder.project import LessonFiles, choose

__all__ = ["NEXT", "Piece", "planned", "write"]

_TEXT = """

## TODO: a heading for {name}

TODO: what it is, what it is good for, the formula, and what a student has to do.

<!-- exercise: {name} -->
"""

_DOCSTRING = """
```docstring{method}
TODO: the docstring of {name} in this language.
```
"""

_FUNCTION = '''

def {name}(features: torch.Tensor) -> torch.Tensor:
    """TODO: what it does, in one line.

    Args:
        features: TODO: shape, type and range; whether it is changed.

    Returns:
        TODO: shape, type and range; of what it is differentiable.
    """
    ### BEGIN SOLUTION
    raise NotImplementedError("TODO")
    ### END SOLUTION
'''

_CLASS = '''

class {name}(nn.Module):
    """TODO: what it does, in one line."""

    def __init__(self) -> None:
        super().__init__()
        ### BEGIN SOLUTION
        raise NotImplementedError("TODO")
        ### END SOLUTION

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """TODO: what it makes of its argument.

        Args:
            images: TODO: shape, type and range; whether it is changed.

        Returns:
            TODO: shape, type and range.
        """
        ### BEGIN SOLUTION
        raise NotImplementedError("TODO")
        ### END SOLUTION
'''

_CHECKS = '''\
"""Hidden checks of `{name}`: TODO: the contract, in one line."""

import torch

from autograder.checking import Compare, Implementation, exercise, hint, points

pytestmark = exercise("{lesson}", "{name}")

RTOL, ATOL = 1e-4, 1e-6


@points(1)
@hint("TODO: the question that leads on.", "TODO: what says nearly what to do, without the answer.")
def test_value(compare: Compare) -> None:
    """TODO: what a right solution does, in one sentence."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        return impl.{name}({call}

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL)
'''

_VARIANTS = '''\
"""Variants of `{name}`."""

from autograder.diagnosis.variants import Equivalent, Mistake

# TODO: at least four, such as a loop, einsum, another order, numbers of another type.
EQUIVALENTS: tuple[Equivalent, ...] = ()

# TODO: at least six, each with what is said to a student who makes it, as the end of the sentence
# "This is what comes out if ...", and with the names of the checks that must fail.
MISTAKES: tuple[Mistake, ...] = ()
'''

NEXT = """\
autograder verify --no-artifacts --lesson {lesson} --exercise {name}
    names what is still to be done; with --renew-hints it also writes down, in
    lessons/{lesson}/hints/, what mistakes are told: read it
autograder build --lesson {lesson}
    makes the notebooks"""


@dataclass(frozen=True, slots=True)
class Piece:
    """A file that is made, or gets more at its end.

    Attributes:
        path: where it is, from the project's folder.
        text: all that stands in it then.
        about: what it is, in a few words.
    """

    path: Path
    text: str
    about: str


def planned(root: Path, lesson: str, name: str) -> list[Piece]:
    """The files that a new exercise changes or adds.

    Args:
        root: the project's folder.
        lesson: name of the lesson, whose text and reference have to be there.
        name: of the exercise: ``a_function`` or ``AClass``.

    Raises:
        UsageError: there is no such lesson, the name is no good, or a piece is there already.
    """
    # Not `find_lesson`: a lesson that has no checks yet gets its first exercise.
    texts = (root / "lessons").glob(f"*/{LessonFiles(lesson).text.name}")
    files = LessonFiles(choose(lesson, sorted(path.parent.name for path in texts), "lesson"))
    checks, variants = files.checks_of(name), files.variants_of(name)
    _refuse(root, lesson, name, files.text, files.reference, (checks, variants))
    is_class = name[0].isupper()
    inputs = "torch.randn(2, 3, 4, 5, generator=rng)"
    call = f")({inputs})" if is_class else f"{inputs})"
    reference = _importing(_read(root / files.reference), is_class=is_class)
    return [
        Piece(
            files.text,
            _read(root / files.text) + _TEXT.format(name=name),
            "the text, at its end: move the section to where it belongs",
        ),
        *(
            Piece(
                path,
                _read(root / path) + _TEXT.format(name=name) + _docstrings(name),
                "the same in this language, with the docstrings of the stub",
            )
            for path in files.translations(root)
        ),
        Piece(
            files.reference,
            reference + (_CLASS if is_class else _FUNCTION).format(name=name),
            "the function, at its end: signature, docstring, solution",
        ),
        Piece(
            checks,
            _CHECKS.format(lesson=lesson, name=name, call=call),
            "the hidden checks, with points and hints",
        ),
        Piece(variants, _VARIANTS.format(name=name), "known mistakes and unusual right solutions"),
    ]


def _docstrings(name: str) -> str:
    methods = ("", f" {name}.forward") if name[0].isupper() else ("",)
    return "".join(_DOCSTRING.format(name=name, method=method) for method in methods)


def write(root: Path, pieces: Iterable[Piece]) -> None:
    """Write the files."""
    for piece in pieces:
        path = root / piece.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(piece.text, encoding="utf-8")


def _importing(text: str, *, is_class: bool) -> str:
    """A reference with the imports that an exercise needs, where it does not have them yet."""
    needed = ["import torch", *(["from torch import nn"] if is_class else [])]
    lines = text.splitlines()
    missing = [line for line in needed if line not in lines]
    try:
        body = ast.parse(text).body
    except SyntaxError:  # `autograder build` tells where
        return text
    imports = [node for node in body if isinstance(node, ast.Import | ast.ImportFrom)]
    if imports:
        at = imports[-1].end_lineno or 0
    else:
        at = (body[0].end_lineno or 0) if ast.get_docstring(ast.parse(text)) else 0
        missing[:0] = [""]
    return "\n".join([*lines[:at], *missing, *lines[at:]]) + "\n"


def _refuse(
    root: Path, lesson: str, name: str, text: Path, reference: Path, others: tuple[Path, Path]
) -> None:
    usable = name.isidentifier() and name.isascii() and not keyword.iskeyword(name)
    if not usable or name.startswith("_"):
        raise UsageError(
            f"{name!r} can be no exercise: its name has to be that of a Python function or class. "
            f"What to do: write such as `autograder new {lesson}/a_function`."
        )
    blocks, _ = parse(_read(root / text))
    defined, _ = definitions(_read(root / reference))
    there = [str(path) for path in others if (root / path).exists()]
    lines = {one.name: one.line for one in blocks if isinstance(one, Exercise)}
    there += [f"{text}:{lines[name]}"] if name in lines else []
    there += [f"{reference}:{defined[name].line}"] if name in defined else []
    if there:
        raise UsageError(
            f"{lesson} has {name!r} already: {', '.join(there)}. What to do: choose another name, "
            "or edit what is there."
        )


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8").rstrip("\n") + "\n"
