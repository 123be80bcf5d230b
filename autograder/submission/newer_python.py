"""Cells of notebooks that were written with a newer Python than the one that grades.

Python 3.12 lets f-strings use their own quotes within braces, and has a statement ``type A = B``.
Where a cell cannot be read otherwise, both are written as older versions read them.
"""

import re
import sys

__all__ = ["as_older_python"]

_STRING = re.compile(r"(?<!\w)([A-Za-z]{0,2})(\"\"\"|'''|\"|')")
_TYPE = re.compile(r"^([ \t]*)type[ \t]+(\w+[ \t]*=)(?!=)", re.MULTILINE)
_NEXT = re.compile(r"[#\"']|(?<!\w)[A-Za-z]{1,2}[\"']")
_BRACKETS = {"(": ")", "[": "]", "{": "}"}


def as_older_python(text: str) -> str:
    """The same code for an older Python, each line where it was.

    Args:
        text: Python source. What is of no version is left as it is.
    """
    if sys.version_info >= (3, 13):
        return text
    try:
        return _TYPE.sub(r"\1\2", _with_other_quotes(text))
    except RecursionError:  # strings in strings in strings
        return text


def _with_other_quotes(text: str) -> str:
    parts: list[str] = []
    done = position = 0
    while found := _NEXT.search(text, position):
        start = found.start()
        if text[start] == "#":
            position = _end_of_line(text, start)
            continue
        end = _end_of_string(text, start)
        if end < 0:
            break
        parts += [text[done:start], _with_triple_quotes(text[start:end])]
        done = position = end
    return "".join([*parts, text[done:]])


def _end_of_line(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _end_of_string(text: str, start: int) -> int:
    """Where the string that begins at ``start`` ends; -1 if it does not."""
    begin = _STRING.match(text, start)
    if begin is None:
        return -1
    prefix, quotes = begin[1].lower(), begin[2]
    is_formatted = "f" in prefix
    position = begin.end()
    while position < len(text):
        char = text[position]
        if char == "\\":
            position += 2
        elif text.startswith(quotes, position):
            return position + len(quotes)
        elif char == "\n" and len(quotes) == 1:
            return -1
        elif is_formatted and text.startswith(("{{", "}}"), position):
            position += 2
        elif is_formatted and char == "{":
            position = _end_of_braces(text, position)
            if position < 0:
                return -1
        else:
            position += 1
    return -1


def _end_of_braces(text: str, start: int) -> int:
    """Where the braces that open at ``start`` are closed, whatever strings are in between."""
    waiting: list[str] = []
    position = start
    while position < len(text):
        char = text[position]
        if char in _BRACKETS:
            waiting.append(_BRACKETS[char])
        elif waiting and char == waiting[-1]:
            waiting.pop()
            if not waiting:
                return position + 1
        elif _STRING.match(text, position):
            position = _end_of_string(text, position)
            if position < 0:
                return -1
            continue
        position += 1
    return -1


def _with_triple_quotes(string: str) -> str:
    """A string in other quotes if it is formatted and has its own ones, or a line's end, inside."""
    begin = _STRING.match(string)
    if begin is None or "f" not in begin[1].lower() or len(begin[2]) == 3:
        return string
    inner = string[begin.end() : -1]
    if begin[2] not in re.sub(r"\\.", "", inner) and "\n" not in inner:
        return string
    for quotes in ('"""', "'''"):
        if quotes not in inner and not inner.endswith(quotes[0]):
            return begin[1] + quotes + inner + quotes
    return string
