"""The functions and classes of a reference module, as source text for notebook cells.

Nothing is imported or run: a definition is cut out of the file, with its solution between
nbgrader's markers, and nbgrader replaces what stands between them by the stub.
"""

import ast
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from autograder.authoring.lesson_text import Fault

__all__ = ["Definition", "definitions", "with_docstrings"]

_BEGIN = "### BEGIN SOLUTION"
_END = "### END SOLUTION"


@dataclass(frozen=True, kw_only=True, slots=True)
class Definition:
    """A top-level function or class.

    Attributes:
        line: the number of its first line, decorators included.
        name: its name.
        source: its text, with decorators, docstring and solution markers.
        solution: the lines between the markers, of all regions; none if there is no region.
    """

    line: int
    name: str
    source: str
    solution: tuple[str, ...]

    @property
    def unmarked(self) -> str:
        """Its text as a student would have written it: without the markers."""
        lines = self.source.splitlines()
        return "".join(f"{line}\n" for line in lines if line.strip() not in (_BEGIN, _END))


def with_docstrings(definition: Definition, texts: Mapping[str, str]) -> Definition:
    """A definition with docstrings in another language.

    Args:
        definition: the function or class.
        texts: what they say, by its name or, of a method, by ``CLASS.METHOD``.
    """
    lines = definition.source.splitlines()
    for name, node in reversed(list(_documented(definition))):
        if name not in texts:
            continue
        indent = " " * node.col_offset
        first, *rest = texts[name].splitlines()
        said = [f'{indent}"""{first}', *(textwrap.indent(line, indent) for line in rest)]
        said = [*said, f'{indent}"""'] if rest else [f'{said[0]}"""']
        lines[node.lineno - 1 : node.end_lineno] = said
    return replace(definition, source="\n".join(lines))


def _documented(definition: Definition) -> Iterator[tuple[str, ast.Expr]]:
    """The docstrings of a definition and of its methods, in their order, by name."""
    outer = ast.parse(definition.source).body[0]
    assert isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    inner = [one for one in outer.body if isinstance(one, ast.FunctionDef)]
    named = [(outer.name, outer), *((f"{outer.name}.{one.name}", one) for one in inner)]
    for name, node in named:
        if ast.get_docstring(node) is not None and isinstance(node.body[0], ast.Expr):
            yield name, node.body[0]


def definitions(source: str) -> tuple[dict[str, Definition], list[Fault]]:
    """Cut the top-level functions and classes out of a module.

    Args:
        source: the module's text.

    Returns:
        The definitions by name, in the order of the module, and the faults: text that is no
        Python, solution markers without a partner.
    """
    try:
        module = ast.parse(source)
    except SyntaxError as error:
        return {}, [Fault(line=error.lineno or 1, message=f"no Python: {error.msg}")]
    lines = source.splitlines()
    found: dict[str, Definition] = {}
    faults: list[Fault] = []
    for node in module.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            first = min([node.lineno, *(each.lineno for each in node.decorator_list)])
            own = lines[first - 1 : _last_line(lines, node)]
            solution, unmatched = _solution(own, first)
            faults += unmatched
            found[node.name] = Definition(
                line=first, name=node.name, source="\n".join(own), solution=tuple(solution)
            )
    return found, faults


def _last_line(lines: list[str], node: ast.stmt) -> int:
    """The number of the last line of a definition, closing comments included.

    A syntax tree ends with the last statement, but the closing marker is a comment after it.
    """
    last = node.end_lineno or node.lineno
    for number in range(last + 1, len(lines) + 1):
        line = lines[number - 1]
        if line.startswith(" "):
            last = number
        elif line.strip():
            break
    return last


def _solution(lines: list[str], first: int) -> tuple[list[str], list[Fault]]:
    """Collect the lines between the markers; `first` is the number of the first line."""
    inside: list[str] = []
    faults: list[Fault] = []
    opened: int | None = None
    for number, line in enumerate(lines, start=first):
        marker = line.strip()
        if marker in (_BEGIN, _END):
            if (marker == _BEGIN) == (opened is not None):
                faults.append(_unmatched(opened or number))
            opened = number if marker == _BEGIN else None
        elif opened is not None:
            inside.append(line)
    if opened is not None:
        faults.append(_unmatched(opened))
    return inside, faults


def _unmatched(line: int) -> Fault:
    return Fault(line=line, message=f"a marker without its partner: write {_BEGIN} ... {_END}")
