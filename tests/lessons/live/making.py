"""Notebooks by rule: right solutions, in which some name of the lesson means something else.

For every top-level name of a lesson there is a solution that uses the name as a value of its own,
one that uses it as a list that it appends to, and a notebook with an experiment at the end that
uses it; and for every exercise, notebooks in which its name is bound to something else below.
"""

import ast
import builtins
import copy
import symtable
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random

from autograder.facts import read_facts
from tests.classroom.notebooks import Content, exercises, notebook, place_of, with_cell
from tests.graded import solved
from tests.toy import REPOSITORY

_LATER = {
    "number": "{name} = 0.5",
    "tensor": "{name} = torch.rand(3)",
    "loop": "for {name} in range(3):\n    print({name})",
    "import": "from typing import Iterable as {name}",
    "alias": "{name} = Iterable[int]",
    "result": "{name} = sum([1.0, 2.0])",
    "with": "with torch.no_grad() as {name}:\n    pass",
    "added": "{name} = 0.0\n{name} += 1.0",
    "unpacked": "{name}, other = torch.rand(2)",
}
"""What an exercise's name is bound to further below; none of it is a function."""

_EXPERIMENT = """\
history_of_mine = []
for step_of_mine in range(200):
    {name} = torch.rand(3) * step_of_mine
    history_of_mine.append(float({name}.sum()))
print(history_of_mine[-1], {name})"""


@dataclass(frozen=True, slots=True)
class Made:
    """A notebook that was made by rule.

    Attributes:
        name: says which rule made it, and of what.
        lesson: of which lesson.
        content: the notebook.
    """

    name: str
    lesson: str
    content: Content


def all_made(lesson: str) -> Iterator[Made]:
    """Every notebook of the rules, for one lesson."""
    for name in top_level_names(lesson):
        for rule, first, use in (
            ("value", "{name} = 1.5", "assert {name} == 1.5"),
            ("list", "{name} = []", "{name}.append(len({name}))"),
        ):
            host = _host(lesson, name, rule)
            if host:
                source = _with_global(lesson, host, name, first, use)
                content = small({host: source}, lesson)
                yield Made(f"{lesson}/{rule}/{name}/{host}", lesson, content)
        content = with_cell(small({}, lesson), _EXPERIMENT.format(name=name))
        yield Made(f"{lesson}/experiment/{name}", lesson, content)
    for name in exercises(lesson):
        for rule, source in _LATER.items():
            content = with_cell(small({}, lesson), source.format(name=name))
            yield Made(f"{lesson}/{rule}/{name}", lesson, content)


def small(cells: Mapping[str, str], lesson: str) -> Content:
    """The solutions' notebook with some cells replaced, and small pictures and few steps."""
    content = copy.deepcopy(solved(cells, lesson))
    smaller = read_facts(lesson, REPOSITORY).smaller
    for cell in content["cells"]:
        source = "".join(cell["source"])
        for old, new in smaller.items():
            source = source.replace(old, new)
        cell["source"] = source
    return content


def top_level_names(lesson: str) -> list[str]:
    """The names that a lesson's own cells bind, those of exercises excepted."""
    found: dict[str, None] = {}
    own = set(exercises(lesson))
    for cell in notebook({}, lesson)["cells"]:
        if cell["cell_type"] == "code":
            table = symtable.symtable("".join(cell["source"]), "cell", "exec")
            for symbol in table.get_symbols():
                if symbol.is_assigned() or symbol.is_imported():
                    found.setdefault(symbol.get_name())
    return [name for name in found if name not in own]


def _host(lesson: str, name: str, rule: str) -> str:
    """An exercise whose solution can use ``name`` as a global; another one for each rule."""
    able = [each for each in exercises(lesson) if not _is_local(lesson, each, name)]
    return Random(f"{name}/{rule}").choice(able) if able else ""  # noqa: S311


def _is_local(lesson: str, exercise: str, name: str) -> bool:
    """Whether a name means something in a solution already, or is Python's own."""
    source = _solution(lesson, exercise)
    tables = [symtable.symtable(source, "cell", "exec")]
    while tables:
        table = tables.pop()
        if name in table.get_identifiers():
            return True
        tables += table.get_children()
    return hasattr(builtins, name)


def _solution(lesson: str, exercise: str) -> str:
    content = solved({}, lesson)
    return "".join(content["cells"][place_of(content, exercise)]["source"])


def _with_global(lesson: str, exercise: str, name: str, first: str, use: str) -> str:
    """A solution that begins with a global of its own, and uses it when it is called."""
    source = _solution(lesson, exercise)
    lines = source.split("\n")
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef):
            node = next(
                each
                for each in node.body
                if isinstance(each, ast.FunctionDef) and each.name == "forward"
            )
        if isinstance(node, ast.FunctionDef):
            after = node.body[0].end_lineno or 0  # the docstring
            indent = " " * node.body[0].col_offset
            lines.insert(after, indent + use.format(name=name))
            return "\n".join([first.format(name=name), "", *lines])
    raise AssertionError(exercise)
