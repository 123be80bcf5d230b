"""As what a statement binds its names: as functions, as plain values, or as one cannot tell."""

import ast
from collections import deque
from collections.abc import Iterator
from enum import Enum

__all__ = ["Kind", "aliases_of", "is_stub", "kinds_of", "may_not_bind"]


class Kind(Enum):
    """What a name is bound to, as far as the text tells.

    Attributes:
        FUNCTION: a function or a class: ``def``, ``class``, ``lambda``, ``torch.vmap(f)``.
        VALUE: anything else for sure, such as a number, a list or a loop's variable.
        IMPORT: something of a module.
        UNKNOWN: what a call or a lookup gave.
    """

    FUNCTION = "function"
    VALUE = "value"
    IMPORT = "import"
    UNKNOWN = "unknown"


_WRAPPERS = frozenset(
    {
        *("cache", "compile", "enable_grad", "lru_cache", "no_grad", "partial", "script"),
        *("singledispatch", "trace", "vmap", "wraps"),
    }
)
"""Functions that make a function of a function, by the last part of their names."""

_SCOPES = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
_IMPORTS = ast.Import | ast.ImportFrom
_PLAIN = (
    ast.Constant | ast.JoinedStr | ast.BinOp | ast.BoolOp | ast.Compare | ast.UnaryOp | ast.List
    | ast.Tuple | ast.Set | ast.Dict | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
)  # fmt: skip


def kinds_of(statement: ast.stmt) -> dict[str, Kind]:
    """For each name that ``statement`` binds in its own scope, the kind of what it is bound to.

    Of several bindings in one block the last counts, but for functions, which count before values.
    """
    found: dict[str, Kind] = {}
    for name, kind in _bindings(statement):
        if found.get(name) is not Kind.FUNCTION:
            found[name] = kind
    return found


def aliases_of(statement: ast.stmt) -> dict[str, str]:
    """The names that ``statement`` makes another name of something: ``f = g`` gives f to g."""
    match statement:
        case ast.Assign(targets=targets, value=ast.Name(id=original)):
            return {target.id: original for target in targets if isinstance(target, ast.Name)}
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.Name(id=original)):
            return {name: original}
    return {}


def may_not_bind(statement: ast.stmt) -> bool:
    """Whether ``statement`` is a block that may leave its names as they were."""
    return isinstance(
        statement,
        ast.If | ast.For | ast.AsyncFor | ast.While | ast.Try | ast.TryStar | ast.Match,
    )


def is_stub(statement: ast.stmt) -> bool:
    """Whether ``statement`` defines a function, or a class with a method, not written yet."""
    if isinstance(statement, ast.ClassDef):
        return any(is_stub(part) for part in statement.body)
    if not isinstance(statement, ast.FunctionDef):
        return False
    last = statement.body[-1]
    raised = last.exc if isinstance(last, ast.Raise) else None
    name = raised.func if isinstance(raised, ast.Call) else raised
    rest = [one for one in statement.body[:-1] if not _is_text(one)]
    return not rest and isinstance(name, ast.Name) and name.id == "NotImplementedError"


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _bindings(statement: ast.stmt) -> Iterator[tuple[str, Kind]]:
    rest: deque[ast.AST] = deque([statement])
    while rest:
        node = rest.popleft()
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name, Kind.FUNCTION
            case ast.ClassDef(name=name):
                yield name, Kind.FUNCTION
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                for each in names:
                    yield each.asname or each.name.partition(".")[0], Kind.IMPORT
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    yield from _of_target(target, value)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, _kind_of(name, value)
            case ast.NamedExpr(target=ast.Name(id=name), value=value):
                yield name, _kind_of(name, value)
            case ast.Name(id=name, ctx=ast.Store()):
                yield name, Kind.VALUE  # of a loop, of `with`, of `+=`, of a pattern
        if not isinstance(node, _SCOPES | ast.Lambda | _IMPORTS):
            rest += _inside(node)


def _inside(node: ast.AST) -> Iterator[ast.AST]:
    """The children of a node that may bind names of which nothing is known yet."""
    known: set[ast.AST] = set(node.targets) if isinstance(node, ast.Assign) else set()
    if isinstance(node, ast.AnnAssign | ast.NamedExpr):
        known = {node.target}
    for child in ast.iter_child_nodes(node):
        if child not in known:
            yield child


def _of_target(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, Kind]]:
    match target:
        case ast.Name(id=name):
            yield name, _kind_of(name, value)
        case ast.Tuple(elts=targets) | ast.List(elts=targets):
            match value:
                case ast.Tuple(elts=values) | ast.List(elts=values) if len(values) == len(targets):
                    for inner, each in zip(targets, values, strict=True):
                        yield from _of_target(inner, each)
                case _:
                    for inner in targets:
                        yield from _of_target(inner, value)
        case ast.Starred(value=ast.Name(id=name)):
            yield name, Kind.VALUE


def _kind_of(name: str, value: ast.expr) -> Kind:
    match value:
        case ast.Lambda():
            return Kind.FUNCTION
        case ast.Call(func=called):
            if isinstance(called, ast.Name) and called.id == name:
                return Kind.VALUE  # ``style_loss = style_loss(x, y)`` is what the function gave
            return Kind.FUNCTION if _wraps(called) else Kind.UNKNOWN
        case ast.IfExp(body=one, orelse=other):
            kinds = {_kind_of(name, one), _kind_of(name, other)}
            return kinds.pop() if len(kinds) == 1 else Kind.UNKNOWN
    return Kind.VALUE if isinstance(value, _PLAIN) else Kind.UNKNOWN


def _wraps(called: ast.expr) -> bool:
    """Whether a call of ``called`` makes a function of a function: ``vmap``, ``compile(...)``."""
    while isinstance(called, ast.Call):
        called = called.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name in _WRAPPERS
