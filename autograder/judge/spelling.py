"""Finds the name that was meant where an exception says that one is not there."""

import builtins
import difflib
import re
import sys
from collections.abc import Iterable

import torch

from autograder.language import gettext

__all__ = ["near_name"]

_MISSPELT = re.compile(
    r"name '(?P<name>\w+)' is not defined"
    r"|(?:module '(?P<module>torch[\w.]*)'|'(?P<kind>\w+)' object)"
    r" has no attribute '(?P<part>\w+)'"
)


_OF_LAYERS = (*dir(torch.nn.Module), "bias", "weight", "running_mean", "running_var")


def _attributes(kind: str, wrong: str, names: Iterable[str]) -> list[str]:
    """What may be meant by a wrong attribute of a class, as far as that can be told."""
    if kind == "Tensor":
        return dir(torch.Tensor)
    if hasattr(torch.nn, kind):  # some layers have weights, and others none
        return [] if wrong in _OF_LAYERS else [*_OF_LAYERS]
    is_own = kind in names and not hasattr(builtins, kind)
    return [*names, *_OF_LAYERS] if is_own else []


def near_name(text: str, names: Iterable[str]) -> str:
    """A sentence about the name that may be meant where an exception says that one is not there.

    Args:
        text: the class of the exception, and its message after a colon.
        names: those that the code has; what torch has is known.

    Returns:
        An empty string where no name is near, or the exception is another one.
    """
    found = _MISSPELT.search(text)
    if found is None:
        return ""
    wrong = found["name"] or found["part"]
    if found["name"]:
        known = [*names, *dir(builtins)]
    elif found["module"]:
        known = dir(sys.modules.get(found["module"]))
    else:
        known = _attributes(found["kind"], wrong, names)
    near = difflib.get_close_matches(wrong, sorted({*known} - {wrong}), n=1, cutoff=0.7)
    if not near:
        return ""
    said = gettext("Nothing is called `{wrong}` here. Do you mean `{near}`?")
    return said.format(wrong=wrong, near=near[0])
