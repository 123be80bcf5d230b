"""Split a cell into its top-level statements, each with the names that decide whether it is needed.

The sources are exact pieces of the cell: Python's own positions count bytes of UTF-8, and a worker
compiles each piece by itself.
"""

import __future__

import ast
import builtins
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from autograder.submission.bindings import Kind, aliases_of, is_stub, kinds_of, may_not_bind
from autograder.submission.changes import (
    Call,
    augmented_names,
    calls_of,
    calls_of_decorators,
    changed_names,
    changes_of_functions,
    touched_names,
)
from autograder.submission.names import Names, names_of
from autograder.submission.problems import Odd

__all__ = [
    "BUILTINS",
    "Statement",
    "Unit",
    "digest_of",
    "future_features",
    "split",
    "top_level",
]

BUILTINS = frozenset(dir(builtins))


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One top-level statement.

    Attributes:
        cell: the number of its cell.
        line: the line of the cell at which ``source`` begins, with 1 for the first.
        source: its text, which compiles by itself. A block taken out of ``if __name__ ==
            "__main__":`` keeps its indentation under an ``if True:`` on the line before.
        binds: the global names that it binds.
    """

    cell: int
    line: int
    source: str
    binds: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A statement and what it means to the slice.

    Attributes:
        statement: the statement.
        names: what it binds and uses.
        kinds: as what it binds its names.
        aliases: the names that it makes another name of something.
        changes: names whose objects it changes.
        touches: names of objects that it may change, by a method of theirs.
        changes_by_call: those that functions defined in it change when they are called.
        changes_arguments: whether it defines a function that changes what it is given.
        calls: the functions that it calls by their names, as decorators too.
        is_import: whether it only imports.
        is_definition: whether it is a function or a class, and nothing runs but its making.
        is_stub: whether it is a function or a class that is not written yet.
        may_not_bind: whether it may leave the names that it binds as they were.
        digest: tells the code from other code, however it is laid out; empty where it does not
            matter, because the statement is neither a block nor a bare call.
    """

    statement: Statement
    names: Names
    kinds: Mapping[str, Kind]
    aliases: Mapping[str, str]
    changes: frozenset[str]
    touches: frozenset[str]
    changes_by_call: frozenset[str]
    changes_arguments: bool
    calls: tuple[Call, ...]
    is_import: bool
    is_definition: bool
    is_stub: bool
    may_not_bind: bool
    digest: str


def digest_of(node: ast.stmt) -> str:
    """Tells a statement that runs something, a block or a bare call, from others of its kind.

    Returns:
        The same for code that differs in its layout alone; empty for other kinds of statements.
    """
    runs = isinstance(node, ast.Expr | ast.For | ast.While | ast.With | ast.If | ast.Try)
    return hashlib.sha256(ast.dump(node).encode()).hexdigest()[:16] if runs else ""


def top_level(text: str) -> list[ast.stmt]:
    """The top-level statements of a cell.

    A notebook is always ``__main__``: what stands under that guard is not guarded at all.

    Raises:
        SyntaxError: ``text`` is not Python.
        ValueError: it has characters that Python does not read.
        RecursionError, MemoryError: it is nested too deeply.
    """
    return [inner for node in ast.parse(text).body for inner in _unguarded(node)]


def split(cell: int, text: str, body: list[ast.stmt]) -> Iterator[Unit | Odd]:
    """The statements of a cell, in order; one whose scopes are wrong is odd instead.

    Args:
        cell: the number of the cell.
        text: the cell's plain Python.
        body: those of its ``top_level`` statements that are wanted.
    """
    lines = text.encode().split(b"\n")
    for node in body:
        statement = _statement(cell, lines, node)
        try:
            yield _unit(statement, node)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            yield Odd(error.with_traceback(None), statement.source, statement.line)


def future_features(node: ast.stmt) -> tuple[str, ...] | None:
    """The features that ``node`` imports from ``__future__``; None for any other statement."""
    if isinstance(node, ast.ImportFrom) and node.module == "__future__" and not node.level:
        known = __future__.all_feature_names
        return tuple(alias.name for alias in node.names if alias.name in known)
    return None


def _unit(statement: Statement, node: ast.stmt) -> Unit:
    names = names_of(statement.source)
    is_definition = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    if isinstance(node, ast.Delete):
        # A name deleted to free memory was there when the exercises were tried; deleting one that
        # hides a built-in function brings that back.
        names = replace(names, bound=names.bound & BUILTINS)
    names = replace(names, used=names.used | augmented_names(node))
    changes_by_call, changes_arguments = changes_of_functions(node)
    return Unit(
        statement=replace(statement, binds=names.bound),
        names=names,
        kinds=kinds_of(node),
        aliases=aliases_of(node),
        changes=frozenset() if is_definition else changed_names(node),
        touches=touched_names(node),
        changes_by_call=changes_by_call,
        changes_arguments=changes_arguments,
        calls=calls_of_decorators(node) if is_definition else calls_of(node),
        is_import=_only_imports(node),
        is_definition=is_definition and not getattr(node, "decorator_list", []),
        is_stub=is_stub(node),
        may_not_bind=may_not_bind(node),
        digest=digest_of(node),
    )


def _unguarded(node: ast.stmt) -> list[ast.stmt]:
    """The body of ``if __name__ == "__main__":``, or ``node`` itself if it is anything else."""
    match node:
        case ast.If(
            test=ast.Compare(
                left=ast.Name(id="__name__"),
                ops=[ast.Eq()],
                comparators=[ast.Constant(value="__main__")],
            )
        ):
            return node.body
    return [node]


def _statement(cell: int, lines: list[bytes], node: ast.stmt) -> Statement:
    """Cut ``node`` out of the lines of its cell."""
    row, column = node.lineno - 1, node.col_offset
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        for decorator in node.decorator_list[:1]:
            # "@" opens its line, but in "@(" the expression may begin some lines further down.
            row = decorator.lineno - 1
            while row > 0 and not lines[row].lstrip().startswith(b"@"):
                row -= 1
            column = max(lines[row].find(b"@"), 0)
    last, end = (node.end_lineno or 0) - 1, node.end_col_offset or 0
    if last == row:
        pieces = [lines[row][column:end]]
    else:
        pieces = [lines[row][column:], *lines[row + 1 : last], lines[last][:end]]
        indent = re.sub(rb".*\f", b"", lines[row][:column])
        if indent and not indent.strip():  # the lines that follow are indented as much
            pieces[:1] = [b"if True:", indent + pieces[0]]
            row -= 1
    return Statement(cell=cell, line=row + 1, source=b"\n".join(pieces).decode())


def _only_imports(statement: ast.stmt) -> bool:
    """Whether ``statement`` imports, or is a block that imports and handles a missing import."""
    found, rest = False, [statement]
    while rest:
        node = rest.pop()
        match node:
            case ast.Import() | ast.ImportFrom():
                found = True
            case ast.If() | ast.Try() | ast.TryStar() | ast.With():
                for part in [node, *getattr(node, "handlers", [])]:
                    rest += [c for c in ast.iter_child_nodes(part) if isinstance(c, ast.stmt)]
            case ast.Pass() | ast.Raise() | ast.Assign(value=ast.Constant()):
                pass
            case ast.Expr(value=ast.Constant() | ast.Call(func=ast.Name(id="print"))):
                pass
            case _:
                return False
    return found
