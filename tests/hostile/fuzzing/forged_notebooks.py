"""Files that are said to be notebooks: real ones that were changed, and JSON of no sense."""

import json
from collections.abc import Sequence
from functools import cache
from random import Random
from typing import Any

from tests.classroom.notebooks import done, notebook, to_bytes, with_cell, with_outputs
from tests.classroom.solutions import BMM, EINSUM
from tests.hostile.fuzzing.changing import BYTES, changed, one_of

__all__ = ["made", "odd_value", "real"]

_WORDS = [
    *("{", "}", "[", "]", '"', ",", ":", "null", "true", "1e999", "-", "NaN", "Infinity", "9" * 25),
    *('"cells":', '"source":', '"metadata":', '"nbformat":', '"worksheets":', '"nbgrader":', "{}"),
    *("\\ud800", "\\udfff", "\\u0000", "\\u202e", "\\n", '"code"', "<<<<<<< a\n", "=======\n"),
    *(">>>>>>> b\n", "PK\x03\x04", "<html>", "version https://git-lfs"),
]
_TOKENS = (*(word.encode() for word in _WORDS), *BYTES)
_KEYS = (
    "cells", "cell_type", "source", "metadata", "nbgrader", "grade_id", "nbformat", "worksheets",
    "kernelspec", "language_info", "language", "name", "version", "outputs", "", "\ud800", "x",
)  # fmt: skip
_TEXTS = (
    "", "code", "markdown", "raw", "python", "R", "3.12.1", "3", "check-gram_matrix", "gram_matrix",
    "def gram_matrix(f):\n    return f", "check(gram_matrix)", "\ud800\udc00", "\udfff", "\0",
    "\x1b[2J", "я", "𝒳", "\u202e", "%%writefile a.txt\nx", "%%file ../../x\ny", "x" * 300, "\ufeff",
)  # fmt: skip
_ENCODINGS = (
    "utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1",
    "cp1251", "utf-16",
)  # fmt: skip
_LIMIT = 20_000_000


def made(chance: Random) -> bytes:
    """A file."""
    way = chance.random()
    if way < 0.4:
        return changed(chance, one_of(chance, real()), _TOKENS)
    if way < 0.75:
        document = json.loads(one_of(chance, real()))
        for _ in range(1 + int(chance.random() * 6)):
            _change(chance, document)
        return _encoded(chance, document)
    if way < 0.9975:
        return _encoded(chance, _document(chance))
    return _extreme(chance)


@cache
def real() -> tuple[bytes, ...]:
    """Notebooks as students hand them in."""
    picture = {"output_type": "display_data", "metadata": {}, "data": {"image/png": "AAAA" * 900}}
    error = {"output_type": "error", "ename": "E", "evalue": "\x1b[0m", "traceback": ["\x1b[1m"]}
    contents = [
        notebook({}),
        done(BMM),
        with_cell(done(EINSUM), "%%time\n!ls\nprint('Привет')", before="gram_matrix"),
        with_outputs(done(BMM), "gram_matrix", [picture, error]),
    ]
    return tuple(to_bytes(content) for content in contents)


def odd_value(chance: Random, depth: int = 0) -> Any:
    """A value of JSON, small and of any kind."""
    way = chance.random()
    if depth > 3 or way < 0.25:
        return one_of(chance, _TEXTS)
    if way < 0.5:
        return one_of(chance, (None, True, False, 0, 3, 4, 4.5, -1, 1e308, 10**30, float("nan")))
    count = int(chance.random() * 4)
    if way < 0.7:
        return [odd_value(chance, depth + 1) for _ in range(count)]
    return {one_of(chance, _KEYS): odd_value(chance, depth + 1) for _ in range(count)}


def _document(chance: Random) -> Any:
    """Something that has the parts of a notebook, more often than not."""
    if chance.random() < 0.1:
        return odd_value(chance)
    cells = [_cell(chance) for _ in range(int(chance.random() * 6))]
    metadata = {"kernelspec": odd_value(chance), "language_info": odd_value(chance)}
    document = {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    for key in list(document):
        if chance.random() < 0.08:
            document[key] = odd_value(chance)
    return document


def _cell(chance: Random) -> Any:
    if chance.random() < 0.1:
        return odd_value(chance)
    source: Any = one_of(chance, _TEXTS)
    if chance.random() < 0.4:
        source = [one_of(chance, _TEXTS) for _ in range(3)]
    cell = {"cell_type": one_of(chance, ("code", "code", "markdown", "raw")), "source": source}
    cell["metadata"] = {"nbgrader": {"grade_id": one_of(chance, _TEXTS)}}
    if chance.random() < 0.2:
        cell[one_of(chance, tuple(cell))] = odd_value(chance)
    return cell


def _change(chance: Random, document: Any) -> None:
    """Change one place of a document: leave it out, double it, or put something else there."""
    here: Any = document
    while True:
        if not isinstance(here, dict | list) or not here:
            return
        keys: Sequence[Any] = list(here) if isinstance(here, dict) else range(len(here))
        key = one_of(chance, keys)
        if isinstance(here[key], dict | list) and here[key] and chance.random() < 0.75:
            here = here[key]
            continue
        way = chance.random()
        if way < 0.2:
            del here[key]
        elif way < 0.4 and isinstance(here, list):
            here.insert(key, here[int(chance.random() * len(here))])
        elif way < 0.5 and isinstance(here, dict):
            here[one_of(chance, _KEYS)] = here[key]
        else:
            here[key] = odd_value(chance)
        return


def _encoded(chance: Random, document: Any) -> bytes:
    escaped = chance.random() < 0.5
    try:
        text = json.dumps(document, ensure_ascii=escaped, indent=one_of(chance, (None, 1)))
    except (ValueError, RecursionError):  # a list that was put into itself
        return b"[]"
    encoding = one_of(chance, _ENCODINGS)
    return text.encode(encoding, "surrogatepass" if encoding.startswith("utf-8") else "replace")


def _extreme(chance: Random) -> bytes:
    """As much as may be handed in of one thing, or a part of that, or a little more."""
    unit, end = one_of(
        chance,
        (
            (b"[", b""), (b"[", b"]"), (b'{"cells":', b"}"), (b"{},", b""), (b"1,", b""),
            (b"1.5,", b""),
            (b'"ab",', b""), (b"9", b""), (b'"\\u0000', b""), (b"\\ud800", b""), (b'{"a":1},', b""),
            (b'{"cell_type":"code","source":"x"},', b""), (b'"cells":[],', b""), (b"\xff", b""),
            ("я".encode(), b""), (b"<<<<<<< a\n", b""), (b"%%file a\n", b""), (b"check(", b""),
        ),
    )  # fmt: skip
    size = _LIMIT * one_of(chance, (0.0001, 0.001, 0.01, 0.01, 0.1, 0.1, 1.0))
    count = int(size / len(unit + end))
    filling = unit * count + end * count
    way = chance.random()
    if way < 0.4:
        before, after = b'{"nbformat": 4, "x": [', b'0], "cells": []}'
    elif way < 0.7:
        before, after = b'{"nbformat": 4, "cells": [', b'{"cell_type": "code", "source": "1"}]}'
    elif way < 0.9:
        before, after = b'{"cells": [{"cell_type": "code", "source": "', b'"}]}'
        filling = filling.replace(b'"', b'\\"').replace(b"\n", b"\\n")
    else:
        before, after = b"", b""
    return before + filling + after
