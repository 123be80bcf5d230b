"""Which names a statement binds and which it uses, by the compiler's own scoping.

``symtable`` knows closures, comprehensions, class bodies, ``global``, defaults, decorators and
annotations. Changes to an object, such as ``weights["5"] = 0.2``, are in no symbol table: they are
read off the syntax tree.
"""

import ast
import symtable
from dataclasses import dataclass

__all__ = ["Names", "called_name", "changed_names", "names_of"]

_CHANGING_METHODS = frozenset(
    {"add", "append", "eval", "extend", "insert", "requires_grad_", "setdefault", "update"}
)
"""Methods whose bare call finishes setting up a value: of lists, sets, dicts and modules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The global names of one statement.

    Attributes:
        bound: those it binds when it runs.
        used: those that it needs when it runs, or that functions defined in it need when called.
        bound_by_call: those that functions defined in it declare ``global`` and bind when called.
    """

    bound: frozenset[str]
    used: frozenset[str]
    bound_by_call: frozenset[str]


def names_of(source: str) -> Names:
    """The names of the statement ``source``.

    Raises:
        SyntaxError: the statement parses but its scopes are wrong, such as ``nonlocal`` outside a
            function.
        RecursionError: the statement is nested too deeply.
    """
    bound: set[str] = set()
    used: set[str] = set()
    bound_by_call: set[str] = set()
    # A list of tables to visit rather than recursion: lambdas nest deeper than Python's stack.
    tables = [(symtable.symtable(source, "<cell>", "exec"), True)]
    while tables:
        table, runs_now = tables.pop()
        is_module, is_class = table.get_type() == "module", table.get_type() == "class"
        # A comprehension is a function to the compiler, told by its unnameable argument.
        runs_now &= is_module or is_class or ".0" in table.get_identifiers()
        for symbol in table.get_symbols():
            name = symbol.get_name()
            is_binding = symbol.is_assigned() or symbol.is_imported()
            if is_module or symbol.is_declared_global():
                if is_binding:
                    (bound if runs_now else bound_by_call).add(name)
                # ``global total; total += 1`` in a function needs the total that is already there.
                if symbol.is_referenced() or not runs_now:
                    used.add(name)
            # ``device = device`` in a class body reads the global of that name.
            elif symbol.is_referenced() and (
                symbol.is_global() or (is_class and not symbol.is_free())
            ):
                used.add(name)
        tables += [(child, runs_now) for child in table.get_children()]
    return Names(
        bound=frozenset(bound), used=frozenset(used), bound_by_call=frozenset(bound_by_call)
    )


def changed_names(statement: ast.stmt) -> frozenset[str]:
    """The names whose objects ``statement`` changes.

    ``a.b = c``, ``a["b"] = c`` and ``del a.b`` anywhere in it count, and so does a statement that
    is nothing but a call such as ``a.append(b)``. Such a call inside a loop does not: loops that
    append are training loops, and a history that they fill is not what an exercise needs.
    """
    match statement:
        case ast.Expr(value=ast.Call(func=ast.Attribute(attr=method) as target)):
            targets: list[ast.expr] = [target] if method in _CHANGING_METHODS else []
        case _:
            targets = [
                node
                for node in ast.walk(statement)
                if isinstance(node, ast.Attribute | ast.Subscript)
                and not isinstance(node.ctx, ast.Load)
            ]
    return frozenset(root for target in targets if (root := _root(target)))


def called_name(statement: ast.stmt) -> str | None:
    """The ``f`` of a statement that is nothing but a call ``f(...)``."""
    match statement:
        case ast.Expr(value=ast.Call(func=ast.Name(id=name))):
            return name
    return None


def _root(node: ast.expr) -> str | None:
    """The ``a`` of ``a.b["c"].d``."""
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None
