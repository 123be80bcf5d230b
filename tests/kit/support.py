"""The support file of the lesson, as a module of its own, and notebooks that use it."""

import sys
from functools import cache
from types import ModuleType
from typing import Any

from autograder.kit.bundle import support_file
from tests.grading import lesson


@cache
def text() -> str:
    """The support file."""
    return support_file(lesson())


def module() -> ModuleType:
    """The support file, freshly imported: nothing of the lesson is done."""
    made = ModuleType("style_transfer_checks")
    sys.modules[made.__name__] = made  # where dataclasses look their module up
    exec(compile(text(), "style_transfer_checks.py", "exec"), vars(made))  # noqa: S102 (our own)
    return made


def notebook(*sources: str, **names: object) -> dict[str, Any]:
    """The global names of a notebook in which these cells have been run."""
    made: dict[str, Any] = {"check": module().check, **names}
    for number, source in enumerate([SETUP, *sources]):
        exec(compile(source, f"<cell {number}>", "exec"), made)  # noqa: S102 (our own)
    return made


SETUP = """\
from collections.abc import Callable, Iterable, Mapping, Sequence

import torch
from torch import nn
from torch.nn import functional as F
"""
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
