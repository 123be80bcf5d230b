"""Mutants of a piece of code: each differs from it in one small place.

The operators are those of two kept libraries: cosmic-ray's exchange operators, comparisons, numbers
and keywords, mutmut's also leave out arguments and assignments. What changes nothing but an
annotation or the layout is no mutant, and what both make counts once.
"""

import ast
import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import libcst

__all__ = ["Mutant", "mutants"]

# They want to be told which variables, and replace them by random numbers.
_NOT_USED = {"VariableReplacer", "VariableInserter"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """A changed piece of code.

    Attributes:
        operator: what made it, as ``library/name``.
        source: the changed code.
        removed: the lines that are gone, without indentation.
        added: the lines in their place, without indentation.
        line: where in the code the change begins, with 1 for the first line.
    """

    operator: str
    source: str
    removed: tuple[str, ...]
    added: tuple[str, ...]
    line: int

    @property
    def diff(self) -> str:
        """The change, as a unified diff shows it."""
        lines = [f"-{line}" for line in self.removed] + [f"+{line}" for line in self.added]
        return "\n".join(lines)


def mutants(source: str) -> Iterator[Mutant]:
    """Make all mutants of a piece of code.

    Args:
        source: a function or a class.
    """
    seen = {_meaning(source)}
    for operator, changed in _changed(source):
        try:
            meaning = _meaning(changed)
        except SyntaxError:  # cosmic-ray makes `not` out of some operators
            continue
        if meaning not in seen:
            seen.add(meaning)
            yield _mutant(operator, source, changed)


def _changed(source: str) -> Iterator[tuple[str, str]]:
    yield from _of_cosmic_ray(source)
    yield from _of_mutmut(source)


def _of_cosmic_ray(source: str) -> Iterator[tuple[str, str]]:
    from cosmic_ray.mutating import mutate_code
    from cosmic_ray.operators.provider import OperatorProvider

    provider = OperatorProvider()
    for name in provider:
        if name in _NOT_USED:
            continue
        operator, occurrence = provider[name](), 0
        while (changed := mutate_code(source, operator, occurrence)) is not None:
            yield f"cosmic-ray/{name}", changed
            occurrence += 1


def _of_mutmut(source: str) -> Iterator[tuple[str, str]]:
    import libcst
    from mutmut.mutation.mutators import mutation_operators

    module = libcst.parse_module(source)
    for node in _nodes(module):
        for kind, operator in mutation_operators:
            if isinstance(node, kind):
                for changed in operator(node):
                    name = operator.__name__.removeprefix("operator_")
                    replaced = module.deep_replace(node, changed)
                    assert isinstance(replaced, libcst.Module)
                    yield f"mutmut/{name}", replaced.code


def _nodes(node: "libcst.CSTNode") -> Iterator["libcst.CSTNode"]:
    for child in node.children:
        yield child
        yield from _nodes(child)


def _meaning(source: str) -> str:
    """What makes two pieces of code the same: all but layout, annotations and docstrings."""
    tree = ast.parse(source)
    return ast.dump(_WithoutNotes().visit(tree))


class _WithoutNotes(ast.NodeTransformer):
    def visit_arg(self, node: ast.arg) -> ast.arg:
        return ast.arg(arg=node.arg)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        node.annotation = ast.Constant(None)
        return self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        is_text = isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        return ast.Pass() if is_text else self.generic_visit(node)


def _mutant(operator: str, source: str, changed: str) -> Mutant:
    before, after = source.splitlines(), changed.splitlines()
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    spans = [each for each in matcher.get_opcodes() if each[0] != "equal"]
    first, last = spans[0], spans[-1]
    return Mutant(
        operator=operator,
        source=changed,
        removed=tuple(line.strip() for line in before[first[1] : last[2]]),
        added=tuple(line.strip() for line in after[first[3] : last[4]]),
        line=first[1] + 1,
    )
