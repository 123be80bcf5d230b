"""Diagrams of boxes and arrows, which stay boxes and arrows that a teacher can move.

Each line of a diagram is a box or an arrow::

    noise: noise z | 1 1                     a name, a text, and where it is: column and row, from 1
    judge: discriminator D | 3 1.5 | accent  in the accent colour
    encoder: encoder | 2 2 | high 3          as high as three rows; its place is its middle
    noise -> judge                           an arrow
    judge --> noise                          a dashed arrow in the accent colour
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from autograder.authoring.lesson_text import Fault

__all__ = ["COLUMN", "ROW", "Arrow", "Diagram", "Node", "Size", "ends", "read_diagram"]

COLUMN, ROW = 2.5, 1.1
"""Inches from one column, and from one row, to the next."""

_WIDE, _HIGH = 0.76, 0.72  # of a box, in columns and rows
_NODE = re.compile(
    r"(?P<name>\w+):\s*(?P<text>[^|]+?)\s*\|\s*(?P<column>[\d.]+)\s+(?P<row>[\d.]+)"
    r"\s*(?:\|\s*(?:(?P<accent>accent)|high\s+(?P<high>\d))\s*)?"
)
_ARROW = re.compile(r"(?P<start>\w+)\s*(?P<line>-->|->)\s*(?P<end>\w+)")


class Size(NamedTuple):
    """Inches."""

    width: float
    height: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Node:
    """A box with a text; its middle is at a column and a row."""

    name: str
    text: str
    column: float
    row: float
    high: int
    is_accent: bool

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom, in columns and rows."""
        wide, high = _WIDE / 2, (self.high - 1 + _HIGH) / 2
        return self.column - wide, self.row - high, self.column + wide, self.row + high


@dataclass(frozen=True, kw_only=True, slots=True)
class Arrow:
    """From one box to another."""

    start: Node
    end: Node
    is_dashed: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Diagram:
    """All boxes and arrows, and what they show in words."""

    line: int
    nodes: tuple[Node, ...]
    arrows: tuple[Arrow, ...]
    shows: str

    @property
    def corner(self) -> tuple[float, float]:
        """Where it begins: the least column and row of any edge."""
        edges = [node.edges for node in self.nodes]
        return min(one[0] for one in edges), min(one[1] for one in edges)

    @property
    def size(self) -> Size:
        """How large it is at 100 %."""
        left, top = self.corner
        right = max(node.edges[2] for node in self.nodes)
        bottom = max(node.edges[3] for node in self.nodes)
        return Size((right - left) * COLUMN, (bottom - top) * ROW)


def read_diagram(lines: Sequence[str], shows: str, first: int) -> tuple[Diagram, list[Fault]]:
    """Read a diagram.

    Args:
        lines: what stands between its fences.
        shows: what it shows, in words.
        first: the line of the fence that opens it.

    Returns:
        The diagram, and what is wrong with it.
    """
    nodes: dict[str, Node] = {}
    arrows, faults = [], []
    for number, line in enumerate(lines, start=first + 1):
        if node := _NODE.fullmatch(line):
            nodes[node["name"]] = Node(
                name=node["name"],
                text=node["text"],
                column=float(node["column"]),
                row=float(node["row"]),
                high=int(node["high"] or 1),
                is_accent=node["accent"] is not None,
            )
        elif arrow := _ARROW.fullmatch(line):
            if missing := [name for name in (arrow["start"], arrow["end"]) if name not in nodes]:
                message = f"there is no box {missing[0]!r} above this arrow: write it first"
                faults.append(Fault(line=number, message=message))
            else:
                start, end = nodes[arrow["start"]], nodes[arrow["end"]]
                arrows.append(Arrow(start=start, end=end, is_dashed=arrow["line"] == "-->"))
        elif line:
            faults.append(
                Fault(
                    line=number,
                    message=f"expected a box such as `name: text | 1 2` or an arrow such as "
                    f"`name -> other`, and got {line!r}: change it",
                )
            )
    if not nodes and not faults and any(lines):
        faults.append(Fault(line=first, message="a diagram without a box: write one"))
    drawn = Diagram(line=first, nodes=tuple(nodes.values()), arrows=tuple(arrows), shows=shows)
    return drawn, faults


def ends(arrow: Arrow) -> tuple[tuple[float, float], tuple[float, float]]:
    """Where an arrow begins and ends, in columns and rows.

    It is level or upright where the two boxes allow it, and goes from side to side otherwise.
    """
    one, two = arrow.start.edges, arrow.end.edges
    if one[2] < two[0] or two[2] < one[0]:  # beside each other
        x, y = (one[2], two[0]) if one[2] < two[0] else (one[0], two[2])
        low, high = max(one[1], two[1]), min(one[3], two[3])
        if high - low > _HIGH / 2:
            return (x, (low + high) / 2), (y, (low + high) / 2)
        return (x, arrow.start.row), (y, arrow.end.row)
    x, y = (one[3], two[1]) if one[3] < two[1] else (one[1], two[3])
    left, right = max(one[0], two[0]), min(one[2], two[2])
    return ((left + right) / 2, x), ((left + right) / 2, y)
