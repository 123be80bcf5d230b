"""Which names a statement binds and which it uses, by the compiler's own scoping.

``symtable`` knows closures, comprehensions, class bodies, ``global``, defaults, decorators and
annotations. What is done to objects, such as ``weights["5"] = 0.2``, is in no symbol table:
`autograder.submission.changes` reads it off the syntax tree.
"""

import symtable
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
            # ``device = device`` in a class body reads the global of that name.
            elif symbol.is_referenced() and (
                symbol.is_global() or (is_class and not symbol.is_free())
            ):
                read.add(name)
        tables += [(child, runs_now) for child in table.get_children()]
    return Names(
        bound=frozenset(bound),
        used=frozenset(used),
        used_by_call=frozenset(used_by_call),
        bound_by_call=frozenset(bound_by_call),
    )
