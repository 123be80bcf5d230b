"""The public-checks files of the lessons, as modules of their own, and notebooks that use them."""

import sys
from functools import cache
from types import ModuleType
from typing import Any

from autograder.authoring.public_checks_file import public_checks_of
from autograder.project import LessonFiles
from tests.classroom.notebooks import GAN, LESSON
from tests.graded import ROOT, lesson


@cache
def text(name: str = LESSON) -> str:
    """The public-checks file of a lesson."""
    return public_checks_of(ROOT, lesson(name))


def module(name: str = LESSON) -> ModuleType:
    """The same, freshly imported: nothing of the lesson is done."""
    made = ModuleType(LessonFiles(name).public_checks)
    sys.modules[made.__name__] = made  # where dataclasses look their module up
    exec(compile(text(name), f"{made.__name__}.py", "exec"), vars(made))  # noqa: S102 (our own)
    return made


def notebook(*sources: str, name: str = LESSON) -> dict[str, Any]:
    """The global names of a lesson's notebook in which these cells have been run."""
    made: dict[str, Any] = {"check": module(name).check}
    for number, source in enumerate([SETUPS[name], *sources]):
        exec(compile(source, f"<cell {number}>", "exec"), made)  # noqa: S102 (our own)
    return made


_TORCH = "import torch\nfrom torch import nn\nfrom torch.nn import functional as F\n"
SETUPS = {
    LESSON: f"from collections.abc import Callable, Iterable, Mapping, Sequence\n{_TORCH}",
    GAN: f"import copy\nimport math\nfrom collections.abc import Callable, Iterable\n{_TORCH}",
}
"""What the lessons' notebooks import, as far as functions need it."""

GRAM = """\
def gram_matrix(features):
    n, c, h, w = features.shape
    flat = features.reshape(n, c, h * w)
    return flat @ flat.mT / (c * h * w)
"""
MIXED = """\
def gram_matrix(features):
    n, c, h, w = features.shape
    flat = features.reshape(n * c, h * w)
    return flat @ flat.T / (n * c * h * w)
"""
STUB = """\
def gram_matrix(features):
    # YOUR CODE HERE
    raise NotImplementedError()
"""
