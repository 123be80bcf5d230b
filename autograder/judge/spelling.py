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
    r"|(?:module '(?P<module>torch[\w.]*)'|(?:'(?P<kind>Tensor)'|'\w+') object)"
    r" has no attribute '(?P<part>\w+)'"
)


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
    if found["kind"]:
        known = dir(torch.Tensor)
    elif found["module"]:
        known = dir(sys.modules.get(found["module"]))
    elif found["part"]:
        known = [*names, *dir(torch.nn.Module)] if names else []
    else:
        known = [*names, *dir(builtins)]
    near = difflib.get_close_matches(wrong, sorted({*known} - {wrong}), n=1, cutoff=0.7)
    if not near:
        return ""
    said = gettext("Nothing is called `{wrong}` here. Do you mean `{near}`?")
    return said.format(wrong=wrong, near=near[0])
