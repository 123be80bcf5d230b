"""Names what a submission returned, in words that the submission cannot choose freely.

A student reads these words, and the names of types and the sizes of tensors are the submission's
to make up: it could carry its hidden inputs out in them.
"""

import builtins
import types
from typing import Any

import numpy as np
import torch

from autograder.language import gettext
from autograder.sandbox.wire.values import Opaque

_LONGEST_SIDE = 9999
_MOST_SIDES = 6
_INTERNAL_TYPES = tuple(vars(types).values())


def describe(value: Any) -> str:
    """Name the type of a value in words, never the value itself."""
    if value is None:
        return gettext("None (is a `return` missing?)")
    if isinstance(value, torch.Tensor):
        if not _is_usual(value):
            return gettext("a tensor of a shape of more or of far larger dimensions")
        return gettext("a tensor of shape {shape}").format(shape=tuple(value.shape))
    if isinstance(value, Opaque) and not _is_known(value.type_name):
        return gettext("of a type that is not accepted here")
    kind = value.type_name if isinstance(value, Opaque) else type(value).__name__
    return gettext("of type {kind}").format(kind=kind)


def _is_known(type_name: str) -> bool:
    """Whether a type's name is one of Python, torch or numpy; a submission may make up others."""
    layout, _, dtype = type_name.partition(" tensor of ")
    if isinstance(vars(torch).get(layout), torch.layout):
        return isinstance(vars(torch).get(dtype), torch.dtype)
    spaces = (builtins, torch, torch.nn, np)
    return (
        any(isinstance(vars(space).get(type_name), type) for space in spaces)
        or any(isinstance(kind, type) and kind.__name__ == type_name for kind in _INTERNAL_TYPES)
        or type_name == "tensor without values (device meta)"
    )


def shape_of(tensor: torch.Tensor) -> str:
    """Name a tensor's shape, where it is one that an honest mistake may lead to."""
    if not _is_usual(tensor):
        return gettext("a shape of more or of far larger dimensions")
    return gettext("shape {shape}").format(shape=tuple(tensor.shape))


def _is_usual(tensor: torch.Tensor) -> bool:
    return tensor.ndim <= _MOST_SIDES and max(tensor.shape, default=0) <= _LONGEST_SIDE


def capital(text: str) -> str:
    """``text`` as a sentence begins."""
    return text[:1].upper() + text[1:]
