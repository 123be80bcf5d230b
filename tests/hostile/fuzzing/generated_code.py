"""Python as a generator writes it: every kind of statement, right more often than not."""

from collections.abc import Callable
from random import Random

from tests.hostile.fuzzing.changing import one_of

__all__ = ["NAMES", "cell"]

NAMES = (
    "gram_matrix", "content_loss", "Normalization", "torch", "x", "y", "self", "check", "print",
    "get_ipython", "__name__", "ﬁ", "fi", "я", "𝒳", "_", "match", "type", "eval", "F",
)  # fmt: skip
_CONSTANTS = (
    "0", "1", "None", "...", "1e999", "0x1F", "1j", '"a"', "b'\\xff'", "'''a\nb'''",
    '"\\ud800"', '"\\N{DIGIT ONE}"', 'f"{x!r:>{y}}"', 'f"{x=}"', "1_000", "9" * 30,
)  # fmt: skip
_BROKEN = (
    "x = (", "\\", "$", "\0", "    x", "‘a’", "type X = int", "f'{'", '"\\', "08", "1 = x",
    "x, y += 1",
    "def f(", "class", "return return", "from __future__ import braces", "x = 1 2", "a..b",
)  # fmt: skip
_MAGICS = (
    "%matplotlib inline", "%%time", "%%bash\nrm -rf /", "%%writefile a.py\nx = 1", "!ls $x",
    "x = !ls",
    "%timeit f(x)", "%time y = f(x)", "?torch", "torch??", "%%timeit -n 1\nx", "%%capture out",
    "%%",
    "%", "!", "!!", "x = %pwd", ">>> x = 1", "... y", "In [1]: x = 1", "get_ipython().system('ls')",
    "%load_ext a\\\n  b", "%%time\n%%capture\nx = 1", "files = !ls \\\n  -l", ",f a b", ";f a b",
    "/f a b",
)  # fmt: skip
_OPERATORS = ("+", "@", "**", " and ", " if x else ", " is not ", "<", " in ", ",", "//")
_DEEPEST = 4


def cell(chance: Random) -> str:
    """The text of a cell."""
    parts = [_top(chance) for _ in range(1 + int(chance.random() ** 2 * 6))]
    return one_of(chance, ("\n", "\n", "\n\n", "\r\n", "; ", "\n\f")).join(parts)


def _top(chance: Random) -> str:
    if chance.random() < 0.15:
        return one_of(chance, _MAGICS)
    return _statement(chance, 0, "")


def _name(chance: Random) -> str:
    return one_of(chance, NAMES)


def _expression(chance: Random, depth: int) -> str:
    way = chance.random()
    if depth > _DEEPEST or way < 0.35:
        return _name(chance) if chance.random() < 0.6 else one_of(chance, _CONSTANTS)
    one, other = (_expression(chance, depth + 1) for _ in range(2))
    forms: tuple[str, ...] = (
        f"{one}{one_of(chance, _OPERATORS)}{other}",
        f"{_name(chance)}({one}, *{other})",
        f"{one}({_name(chance)}={other})",
        f"({one}).{_name(chance)}",
        f"{one}[{other}:]",
        f"[{one} for {_name(chance)} in {other} if x]",
        f"{{{one}: {other}, **x}}",
        f"({one}, {other})",
        f"lambda {_name(chance)}, *a: {one}",
        f"(yield {one})",
        f"await {one}",
        f"-{one}",
        f"({_name(chance)} := {other})",
        f"{one} if {other} else x",
    )
    return one_of(chance, forms)


def _target(chance: Random) -> str:
    name = _name(chance)
    forms = (
        name,
        name,
        f"{name}, y",
        f"*{name}, (y, z)",
        f"{name}.y",
        f"{name}[0]",
        f"({name})",
        "1",
    )
    return one_of(chance, forms)


def _block(chance: Random, depth: int, indent: str) -> str:
    inner = indent + one_of(chance, ("    ", "    ", " ", "\t"))
    count = 1 + int(chance.random() ** 2 * 3)
    lines = [inner + _statement(chance, depth + 1, inner) for _ in range(count)]
    return "\n" + "\n".join(lines)


def _statement(chance: Random, depth: int, indent: str) -> str:
    if chance.random() < 0.015:
        return one_of(chance, _BROKEN)
    if depth > _DEEPEST or chance.random() < 0.45:
        return one_of(chance, _SIMPLE)(chance)
    return one_of(chance, _COMPOUND)(chance, depth, indent)


def _parameters(chance: Random) -> str:
    forms = (
        "",
        "x",
        "x, y=1",
        "*, x",
        "x, /, *a, **k",
        "x: int = y",
        f"{_name(chance)}=torch",
        "x, x",
    )
    return one_of(chance, forms)


def _define(chance: Random, depth: int, indent: str) -> str:
    decorator = f"@{_expression(chance, 3)}\n{indent}" if chance.random() < 0.2 else ""
    word = one_of(chance, ("def", "def", "async def"))
    return (
        f"{decorator}{word} {_name(chance)}({_parameters(chance)}):{_block(chance, depth, indent)}"
    )


def _class(chance: Random, depth: int, indent: str) -> str:
    return f"class {_name(chance)}({_expression(chance, 3)}):{_block(chance, depth, indent)}"


def _if(chance: Random, depth: int, indent: str) -> str:
    test = one_of(chance, ("__name__ == '__main__'", _expression(chance, 2)))
    more = f"\n{indent}else:{_block(chance, depth, indent)}" if chance.random() < 0.3 else ""
    return f"if {test}:{_block(chance, depth, indent)}{more}"


def _loop(chance: Random, depth: int, indent: str) -> str:
    word = one_of(chance, ("for", "async for"))
    body = _block(chance, depth, indent)
    return one_of(
        chance,
        (
            f"{word} {_target(chance)} in {_expression(chance, 2)}:{body}",
            f"while {_expression(chance, 2)}:{body}\n{indent}else:{body}",
            f"with {_expression(chance, 2)} as {_target(chance)}:{body}",
        ),
    )


def _try(chance: Random, depth: int, indent: str) -> str:
    star = one_of(chance, ("", "", "*"))
    body, handler = _block(chance, depth, indent), _block(chance, depth, indent)
    return f"try:{body}\n{indent}except{star} {_name(chance)} as e:{handler}"


def _match(chance: Random, depth: int, indent: str) -> str:
    patterns = ("[x, *y]", "{'a': x, **y}", "torch.Tensor(x=1) as y", "1 | x", "_", "x if y", "-1j")
    inner = indent + "  "
    block = _block(chance, depth + 1, inner)
    return f"match {_expression(chance, 2)}:\n{inner}case {one_of(chance, patterns)}:{block}"


def _import(chance: Random) -> str:
    forms = (
        "import torch", "import torch.nn as nn", "from torch import *", f"import {_name(chance)}",
        f"from . import {_name(chance)}", "from __future__ import annotations", "import a.b.c, d",
        "from __future__ import braces", f"from {_name(chance)} import (x as y, z)",
    )  # fmt: skip
    return one_of(chance, forms)


def _assign(chance: Random) -> str:
    value = _expression(chance, 1)
    forms = (
        f"{_target(chance)} = {value}", f"{_target(chance)} = {_target(chance)} = {value}",
        f"{_name(chance)} += {value}", f"{_name(chance)}: {value} = {value}",
        f"{_name(chance)}: x",
    )  # fmt: skip
    return one_of(chance, forms)


def _word(chance: Random) -> str:
    forms = (
        f"return {_expression(chance, 1)}", "pass", "break", "continue", f"del {_target(chance)}",
        f"global {_name(chance)}", f"nonlocal {_name(chance)}", f"raise {_expression(chance, 1)}",
        "raise NotImplementedError", f"assert {_expression(chance, 1)}", f"check({_name(chance)})",
        "# a comment", "", "\ufeff", "\x0c", "check(gram_matrix)",
    )  # fmt: skip
    return one_of(chance, forms)


_SIMPLE: tuple[Callable[[Random], str], ...] = (
    _import, _assign, _assign, _word, lambda chance: _expression(chance, 0),
)  # fmt: skip
_COMPOUND: tuple[Callable[[Random, int, str], str], ...] = (
    _define, _define, _define, _class, _if, _loop, _try, _match,
)  # fmt: skip
