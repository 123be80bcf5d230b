"""The pieces of a new exercise: what stands in five places under one name, still to be written.

What is left to write says TODO, and `autograder verify` names each such place until it is done.
"""

import keyword
from collections.abc import Mapping
from pathlib import Path

from autograder.authoring.lesson_text import Exercise, parse
from autograder.authoring.stubs import definitions
from autograder.errors import UsageError
from autograder.project import find_lesson

__all__ = ["NEXT", "planned", "write"]

_TEXT = """

## TODO: a heading for {name}

TODO: what it is, what it is good for, the formula, and what a student has to do.

<!-- exercise: {name} -->
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

from autograder.verify.variants import Equivalent, Mistake

# TODO: at least four, such as a loop, einsum, another order, numbers of another type.
EQUIVALENTS: tuple[Equivalent, ...] = ()

# TODO: at least six, each with the names of the checks that must fail.
MISTAKES: tuple[Mistake, ...] = ()
'''

NEXT = """\
autograder verify --no-artifacts --lesson {lesson} --exercise {name}
    names what is still to be done; with --renew-hints it also writes down, in
    lessons/{lesson}/hints/, what mistakes are told: read it
autograder build
    makes the notebooks"""


def planned(root: Path, lesson: str, name: str) -> dict[Path, str]:
    """The texts of the files that a new exercise changes or adds, by path from ``root``.

    Args:
        root: the project's folder.
        lesson: name of the lesson, which has to be there.
        name: of the exercise: ``a_function`` or ``AClass``.

    Raises:
        UsageError: there is no such lesson, the name is no good, or a piece is there already.
    """
    found = find_lesson(lesson, root)
    text, reference = found.text, found.reference
    checks, variants = found.checks_of(name), found.variants_of(name)
    _refuse(root, lesson, name, text, reference, (checks, variants))
    is_class = name[0].isupper()
    call = (
        ")(torch.randn(2, 3, 4, 5, generator=rng))"
        if is_class
        else ("torch.randn(2, 3, 4, 5, generator=rng))")
    )
    return {
        text: _read(root / text) + _TEXT.format(name=name),
        reference: _read(root / reference) + (_CLASS if is_class else _FUNCTION).format(name=name),
        checks: _CHECKS.format(lesson=lesson, name=name, call=call),
        variants: _VARIANTS.format(name=name),
    }


def write(root: Path, files: Mapping[Path, str]) -> None:
    """Write the files of `planned`."""
    for path, content in files.items():
        (root / path).write_text(content, encoding="utf-8")


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
