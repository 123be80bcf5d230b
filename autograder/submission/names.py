"""Which names a statement binds and which it uses, by the compiler's own scoping.

``symtable`` knows closures, comprehensions, class bodies, ``global``, defaults, decorators and
annotations. What is done to objects, such as ``weights["5"] = 0.2``, is in no symbol table:
`autograder.submission.changes` reads it off the syntax tree.
"""

import ast
import symtable
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Names", "names_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The global names of one statement.

    Attributes:
        bound: those it binds when it runs.
        used: those that it reads when it runs.
        used_by_call: those that functions defined in it read when they are called.
        bound_by_call: those that functions defined in it declare ``global`` and bind when called.
    """

    bound: frozenset[str]
    used: frozenset[str]
    used_by_call: frozenset[str]
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
    used_by_call: set[str] = set()
    bound_by_call: set[str] = set()
    own: dict[tuple[str, int], list[tuple[str, set[str]]]] = {}  # names of classes, by class
    # A list of tables to visit rather than recursion: lambdas nest deeper than Python's stack.
    tables = [(symtable.symtable(source, "<cell>", "exec"), True)]
    while tables:
        table, runs_now = tables.pop()
        is_module, is_class = table.get_type() == "module", table.get_type() == "class"
        # A comprehension is a function to the compiler, told by its unnameable argument.
        runs_now &= is_module or is_class or ".0" in table.get_identifiers()
        read, written = (used, bound) if runs_now else (used_by_call, bound_by_call)
        for symbol in table.get_symbols():
            name = symbol.get_name()
            if is_module or symbol.is_declared_global():
                if symbol.is_assigned() or symbol.is_imported():
                    written.add(name)
                # ``global total; total += 1`` in a function needs the total that is already there.
                if symbol.is_referenced() or not runs_now:
                    read.add(name)
            elif symbol.is_referenced() and symbol.is_global():
                read.add(name)
            elif symbol.is_referenced() and is_class and not symbol.is_free():
                own.setdefault((table.get_name(), table.get_lineno()), []).append((name, read))
        tables += [(child, runs_now) for child in table.get_children()]
    for node in ast.walk(ast.parse(source)) if own else ():
        if isinstance(node, ast.ClassDef):
            found = own.get((node.name, node.lineno), ())
            first = _read_before_bound(node.body) if found else frozenset()
            for name, read in found:
                read.update({name} & first)
    return Names(
        bound=frozenset(bound),
        used=frozenset(used),
        used_by_call=frozenset(used_by_call),
        bound_by_call=frozenset(bound_by_call),
    )


def _read_before_bound(body: list[ast.stmt]) -> frozenset[str]:
    """The names that a class's body reads where it may not have bound them itself.

    ``device = device`` reads the global of that name; ``@loss.setter`` the class's own ``loss``.
    """
    found: set[str] = set()
    bound: set[str] = set()
    for statement in body:
        found |= {*_read(statement)} - bound
        bound |= {*_bound(statement)}
    return frozenset(found)


def _read(statement: ast.stmt) -> Iterator[str]:
    """The names that a statement of a class's body reads when it runs, and perhaps some more."""
    rest: list[ast.AST] = [statement]
    while rest:
        node = rest.pop()
        match node:
            case ast.Name(id=name, ctx=ast.Load()) | ast.AugAssign(target=ast.Name(id=name)):
                yield name
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                rest += [*node.decorator_list, node.args]
                rest += [node.returns] if node.returns else []
                continue
            case ast.ClassDef():
                rest += [*node.decorator_list, *node.bases, *node.keywords]
                continue
            case ast.Lambda():
                rest.append(node.args)
                continue
        rest += ast.iter_child_nodes(node)


def _bound(statement: ast.stmt) -> Iterator[str]:
    """The names that a statement binds for sure, if it is a simple one."""
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield statement.name
        case ast.Import() | ast.ImportFrom():
            yield from (each.asname or each.name.partition(".")[0] for each in statement.names)
        case ast.Assign() | ast.AnnAssign(value=ast.expr()):
            for node in ast.walk(statement):
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                    yield node.id
