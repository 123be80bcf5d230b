"""What a statement does to objects that are there already, read off the syntax tree.

No symbol table tells that ``weights["5"] = 0.2`` or ``net.eval()`` finishes setting up a value that
an exercise uses. What cannot be told from the text, such as a change by another name of the same
object, is not looked for.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

__all__ = [
    "Call",
    "augmented_names",
    "calls_of",
    "calls_of_decorators",
    "changed_names",
    "changes_of_functions",
    "touched_names",
]

_METHODS = frozenset(
    {
        *("append", "appendleft", "clear", "discard", "extend", "extendleft", "insert", "pop"),
        *("popitem", "popleft", "remove", "reverse", "setdefault", "move_to_end", "rotate"),
        *("add_module", "load_state_dict", "register_buffer", "register_parameter"),
        *("register_forward_hook", "register_forward_pre_hook", "register_full_backward_hook"),
    }
)
"""Methods that change what they are called on: of containers and modules."""

_METHODS_OF_STATEMENTS = frozenset(
    {
        *("add", "fill", "seed", "set", "setflags", "shuffle", "sort", "subtract", "update"),
        *("write", "apply", "bfloat16", "cpu", "cuda", "double", "eval", "float", "half"),
        *("to", "train", "type"),
    }
)
"""Methods that do so where the call is all of a statement: ``net.eval()``, but not ``x.float()`` as
a part of an expression."""

_FUNCTIONS = frozenset(
    {"setattr", "delattr", "shuffle", "heappush", "heappop", "heapify", "insort", "next"}
)
"""Functions that change their first argument, by the last part of their names."""

_FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
_TELLING = (ast.Attribute, ast.Subscript, ast.Expr, ast.Call)
_Mutable = ast.Attribute | ast.Subscript


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call of a function by its plain name.

    Attributes:
        function: the name.
        arguments: the names whose objects are passed.
    """

    function: str
    arguments: frozenset[str]


def changed_names(statement: ast.AST) -> frozenset[str]:
    """The names whose objects ``statement`` changes when it runs.

    ``a.b = c``, ``a["b"] = c``, ``del a.b`` and calls such as ``a.append(b)`` anywhere in it count,
    also inside a loop.
    """
    return frozenset(_changed(_running(statement)))


def touched_names(statement: ast.stmt) -> frozenset[str]:
    """The names of objects that ``statement`` may set up by a method of theirs.

    On its own, ``parser.add_argument("--lr")`` is there for what it does to ``parser``, and so is
    ``@forward.register`` above a function.
    """
    found = set[str]()
    rest: list[ast.AST] = [statement]
    while rest:
        node = rest.pop()
        methods: list[ast.expr] = []
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                methods = [_called(each) for each in node.decorator_list]
            case ast.Expr(value=ast.Call(func=called)):
                methods = [called]
            case ast.If() | ast.Try() | ast.TryStar() | ast.With() | ast.ExceptHandler():
                inner = _children(node)
                rest += [each for each in inner if isinstance(each, ast.stmt | ast.ExceptHandler)]
        for each in methods:
            if isinstance(each, ast.Attribute) and (root := _root(each)):
                found.add(root)
    return frozenset(found)


def calls_of_decorators(statement: ast.AST) -> tuple[Call, ...]:
    """The functions that decorate a definition, and what they are given besides it."""
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    plain = [each.id for each in decorators if isinstance(each, ast.Name)]
    return (
        *(Call(function=name, arguments=frozenset()) for name in plain),
        *(call for each in decorators for call in calls_of(each)),
    )


def changes_of_functions(statement: ast.AST) -> tuple[frozenset[str], bool]:
    """What functions defined in ``statement`` change when they are called.

    Returns:
        The names whose objects they change, and whether one of them changes an argument of its own.
    """
    found = list(_changed_by_call(statement))
    names = frozenset(name for name, _, every in found if name not in every)
    return names, any(name in some for name, some, _ in found)


def augmented_names(statement: ast.AST) -> frozenset[str]:
    """The names that ``statement`` reads and binds anew by ``+=`` and the like when it runs."""
    return frozenset(
        node.target.id
        for node in _running(statement)
        if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name)
    )


def calls_of(statement: ast.AST) -> tuple[Call, ...]:
    """The functions that ``statement`` calls by their names when it runs."""
    return tuple(
        Call(
            function=node.func.id,
            arguments=frozenset(root for argument in _arguments(node) if (root := _root(argument))),
        )
        for node in _running(statement)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    )


def _arguments(node: ast.expr) -> list[ast.expr]:
    """What a call is given, by place and by name."""
    if not isinstance(node, ast.Call):
        return []
    return [*node.args, *(each.value for each in node.keywords)]


def _running(statement: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a statement that run when it runs: not the bodies of functions."""
    rest = [statement]
    while rest:
        node = rest.pop()
        yield node
        if not isinstance(node, _FUNCTION):
            rest += _children(node)


def _changed_by_call(
    statement: ast.AST,
) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    """What functions in ``statement`` change, each place once, however they are nested.

    Yields:
        A name, the parameters of all functions around it, and those that all of them have.
    """
    rest: list[tuple[ast.AST, frozenset[str], frozenset[str] | None]]
    rest = [(statement, frozenset(), None)]
    while rest:
        node, some, every = rest.pop()
        if isinstance(node, ast.FunctionDef):
            own = frozenset(_parameters(node))
            some, every = some | own, own if every is None else every & own
        if every is not None:
            for name in _changed([node]):
                yield name, some, every
        rest += [(child, some, every) for child in _children(node)]


def _children(node: ast.AST) -> list[ast.AST]:
    """The nodes right below one, as `ast.iter_child_nodes` yields them, but in half the time."""
    found: list[ast.AST] = []
    for name in node._fields:
        value = getattr(node, name, None)
        if isinstance(value, list):
            found += [each for each in value if isinstance(each, ast.AST)]
        elif isinstance(value, ast.AST):
            found.append(value)
    return found


def _changed(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if not isinstance(node, _TELLING):
            continue
        match node:
            case ast.Attribute(ctx=ast.Store() | ast.Del()):
                found: ast.expr | None = node
            case ast.Subscript(ctx=ast.Store() | ast.Del()):
                found = node
            case ast.Expr(value=ast.Call(func=ast.Attribute(attr=name, value=value))) if (
                name in _METHODS_OF_STATEMENTS
            ):
                found = value
            case ast.Call(func=ast.Attribute(attr=name, value=value)) if _is_change(name):
                found = value
            case ast.Call(func=ast.Attribute(attr=name), args=[first, *_]) if _is_on_first(name):
                found = first
            case ast.Call(func=ast.Name(id=name), args=[first, *_]) if _is_on_first(name):
                found = first
            case _:
                continue
        if root := _root(found):
            yield root


def _is_change(method: str) -> bool:
    return method in _METHODS or _is_in_place(method)


def _is_on_first(function: str) -> bool:
    return function in _FUNCTIONS or _is_in_place(function)


def _is_in_place(name: str) -> bool:
    """Whether PyTorch would call an operation so that works in place."""
    return name.endswith("_") and not name.endswith("__")


def _parameters(function: ast.FunctionDef) -> set[str]:
    every = function.args
    names = [*every.posonlyargs, *every.args, *every.kwonlyargs]
    return {each.arg for each in (*names, every.vararg, every.kwarg) if each is not None}


def _called(node: ast.expr) -> ast.expr:
    """The ``f`` of ``f``, ``f(a)`` or ``f(a)(b)``."""
    while isinstance(node, ast.Call):
        node = node.func
    return node


def _root(node: ast.expr | None) -> str | None:
    """The ``a`` of ``a``, ``a.b["c"].d`` or ``*a.b``."""
    while isinstance(node, _Mutable | ast.Starred):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None
