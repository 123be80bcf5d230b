"""What is in every notebook of a class is made into HTML once."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

__all__ = ["remembered"]

_Made = TypeVar("_Made")
_LONGEST = 20_000  # characters: a class of strange notebooks must not fill the memory
_MOST = 256


def remembered(make: Callable[..., _Made]) -> Callable[..., _Made]:
    """A function of a text that remembers what it has made of short ones; no exceptions."""
    remembering = lru_cache(_MOST)(make)

    @wraps(make)
    def call(text: str, *more: str) -> _Made:
        return (remembering if len(text) <= _LONGEST else make)(text, *more)

    return call
