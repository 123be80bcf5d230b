"""Turn a cell with IPython's own syntax into plain Python; nothing is run.

IPython's transformer finds the magics, because only a tokenizer can tell ``%time`` from a modulo at
the start of a continued line. What it leaves, calls of ``get_ipython()``, becomes ``pass``.
"""

import ast
import re
from dataclasses import dataclass
from functools import cache
from typing import Any

__all__ = ["Budget", "plain_python"]

_RUNS_BODY = frozenset(
    {"capture", "debug", "ipytest", "memit", "prun", "pyinstrument", "snakeviz", "time", "wandb"}
)
"""Cell magics that run their body in the notebook's namespace, so that its names stay afterwards.

An unknown magic may do anything with its body (``%%cython``, ``%%R``, ``%%sql``), hence a list of
the allowed. ``%%timeit`` is not on it: it runs its body in a function and leaves no names.
"""

_CELL_MAGIC = re.compile(r"(?:[ \t\f]*(?:#[^\n]*)?\n)*%%(\w+)(\?*)[^\n]*")
_PROMPT = re.compile(r"\s*(?:\[(?:nav|ins)\] )?In \[\d+\]: ")
_TIME_OPTION = re.compile(r"--no-raise-error\s+")
_SPECIAL = re.compile(
    r"[%!?]|get_ipython|^[ \t\f]*(?:[,;/]|>>>|\.\.\.|(?:\[\w+\] )?In \[)|\A\s*[ \t]", re.MULTILINE
)
"""What any cell with IPython's syntax has; most cells have none of it and need no parsing here."""
_TOKEN = re.compile(r"\w+|\S|\n")
_VARIABLE = re.compile(r"(\w+)(?:\s*=\s*|\s+)([^${}\n]*)")
_NAME_LIKE = re.compile(r"[\w*.\[\]%-]+")


@dataclass(slots=True)
class Budget:
    """How much more text may be tokenized.

    IPython tokenizes the whole cell again after each magic, so that a cell of nothing but magics
    takes quadratic time. Real notebooks need a tenth of this; it is spent in about a second.

    Attributes:
        tokens: how many are left, roughly.
    """

    tokens: int = 200_000

    def spend(self, text: str) -> None:
        """Take off what a text has."""
        self.tokens -= sum(1 for _ in _TOKEN.finditer(text))


def plain_python(source: str, budget: Budget | None = None) -> str | None:
    r"""The Python of a cell, each line where it was.

    Args:
        source: the text of a code cell.
        budget: shared by the cells of one notebook; a new one if left out.

    Returns:
        Python source with ``\n`` line ends, or None when the cell is of another language or leaves
        nothing in the notebook. Text that cannot be transformed comes back as it is, for the parser
        to report its syntax error.
    """
    text = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    try:
        transformed = _transform(text, budget or Budget())
    except Exception:  # IPython's transformers index and assert as if all input were sane
        return text
    if transformed is None or "get_ipython" not in transformed:
        return transformed
    tree = _parse(transformed)
    return transformed if tree is None else _without_calls(transformed, tree)


def _is_plain(text: str) -> bool:
    """Whether ``text`` is Python already; "In [1]: x" is, by the letter, an annotation."""
    if not _SPECIAL.search(text):
        return True
    return not _PROMPT.match(text) and _parse(text) is not None


def _parse(text: str, mode: str = "exec") -> ast.AST | None:
    try:
        return ast.parse(text, mode=mode)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _transform(text: str, budget: Budget) -> str | None:
    """Apply IPython's transformations; None when the cell is not Python."""
    while not _is_plain(text):
        if _is_hostile(text) or budget.tokens <= 0:
            return text
        budget.spend(text)
        lines = _keep_lines(text)
        height = len(lines)
        for transform in _ipython().cleanup_transforms:
            lines = transform(lines)
        cleaned = "".join(lines)
        # Leading blank lines are removed by IPython; the lines after them must keep their numbers.
        text = "\n" * (height - cleaned.count("\n")) + cleaned
        # Colab and VS Code let comments stand before a cell magic, Jupyter blank lines only.
        magic = _CELL_MAGIC.match(text)
        if magic is None:
            return _transform_lines(text, budget)
        name, asks_help = magic.groups()
        if name not in _RUNS_BODY or asks_help:
            return None
        # The body is a cell of its own, which may begin with the next cell magic.
        text = "\n" * magic.group().count("\n") + text[magic.end() :]
    return text


def _is_hostile(text: str) -> bool:
    """Whether IPython's search for prompts or for the name before ``?`` would take very long.

    Both are quadratic: in the triple quotes of a line and in the length of a name.
    """
    lines = text.split("\n")
    if any(line.count('"""') + line.count("'''") > 100 for line in lines):
        return True
    asks_help = any(line.rstrip().endswith("?") for line in lines)
    return asks_help and max(map(len, _NAME_LIKE.findall(text)), default=0) > 300


def _transform_lines(text: str, budget: Budget) -> str:
    """Transform line magics, shell lines and help requests, one at a time."""
    lines, changed = _keep_lines(text), True
    while changed and budget.tokens > 0:
        budget.spend("".join(lines))
        old = lines
        changed, lines = _ipython().do_one_token_transform(old)
        missing = len(old) - len(lines)
        if missing > 0:  # a magic continued by backslashes has become one line
            pairs = enumerate(zip(old, lines, strict=False))
            first = next((index for index, (was, now) in pairs if was != now), len(lines) - 1)
            lines[first + 1 : first + 1] = ["\n"] * missing
    return "".join(lines)


@cache
def _ipython() -> Any:
    # Imported when it is first needed: most cells are plain Python, and the import takes 0.1 s.
    from IPython.core.inputtransformer2 import TransformerManager

    manager: Any = TransformerManager  # IPython says that it is typed; this class is not
    return manager()


def _keep_lines(text: str) -> list[str]:
    r"""The lines of ``text`` with their ends; ``splitlines`` would also split at ``\f``."""
    return re.findall(r"[^\n]*\n", text if text.endswith("\n") else text + "\n")


def _without_calls(text: str, tree: ast.AST) -> str:
    """Replace statements that only call IPython by ``pass``, or by the statement they time."""
    data = text.encode()
    starts = [0, *(match.end() for match in re.finditer(b"\n", data))]
    edits: list[tuple[int, int, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and _asks_ipython(node.value):
            height = (node.end_lineno or 0) - node.lineno
            new = _timed(node.value, "exec") or _set_variable(node.value)
            new = new or ("(" + "\n" * height + ")" if height else "pass")
            edits.append((*_span(node, starts), new))
        elif isinstance(node, ast.Assign) and (new := _timed(node.value, "eval")):
            # x = !ls and the like stay: there is nothing to put in their place.
            edits.append((*_span(node.value, starts), new))
    parts: list[bytes] = []
    position = 0
    for start, end, new in sorted(edits):
        parts += [data[position:start], new.encode()]
        position = end
    return b"".join([*parts, data[position:]]).decode()


def _asks_ipython(node: ast.expr) -> bool:
    """Whether ``node`` is a call of a method of ``get_ipython()``, or of what such a call gives."""
    if not isinstance(node, ast.Call):
        return False
    inner: ast.expr = node
    while isinstance(inner, ast.Attribute | ast.Call | ast.Subscript):
        inner = inner.func if isinstance(inner, ast.Call) else inner.value
    return isinstance(inner, ast.Name) and inner.id == "get_ipython"


def _timed(node: ast.expr, mode: str) -> str:
    """The code of ``%time code``, if ``node`` is that magic and its code is valid, or ``""``."""
    match node:
        case ast.Call(
            func=ast.Attribute(attr="run_line_magic"),
            args=[ast.Constant(value="time"), ast.Constant(value=str(statement))],
        ):
            statement = _TIME_OPTION.sub("", statement.strip(), count=1)
            return statement if _parse(statement, mode) is not None else ""
    return ""


def _set_variable(node: ast.expr) -> str:
    """The code of ``%env NAME=value``, if ``node`` is that magic, or ``""``."""
    match node:
        case ast.Call(
            func=ast.Attribute(attr="run_line_magic"),
            args=[ast.Constant(value="env" | "set_env"), ast.Constant(value=str(text))],
        ) if found := _VARIABLE.fullmatch(text.strip()):
            return f"import os; os.environ[{found[1]!r}] = {found[2]!r}"
    return ""


def _span(node: ast.stmt | ast.expr, starts: list[int]) -> tuple[int, int]:
    """Where ``node`` begins and ends, in bytes, given where each line begins."""
    start = starts[node.lineno - 1] + node.col_offset
    return start, starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0)
