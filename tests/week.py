"""Pages that are run: their blocks of commands, of what is seen then, and of files."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Block", "blocks", "missing"]

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"`([\w./-]+\.\w+)`")
_TIER = re.compile(r"(?<=solation: )without \w+")
_SECONDS = re.compile(r"\d+\.\d+")


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a page.

    Attributes:
        kind: nothing for commands, ``text`` for what they show, or the language of a file.
        lines: what is in it.
        file: for a file, its path: the last one that the text before the block names.
    """

    kind: str
    lines: Sequence[str]
    file: str = ""


def blocks(page: Path) -> Iterator[Block]:
    """The blocks of a page, in their order."""
    text = page.read_text(encoding="utf-8")
    end = 0
    for match in _FENCE.finditer(text):
        kind, content = match.groups()
        named = _FILE.findall(text[end : match.start()])
        end = match.end()
        is_file = kind not in {"", "text"}
        yield Block(kind, content.splitlines(), named[-1] if is_file else "")


def missing(shown: Sequence[str], output: str) -> list[str]:
    """The lines that a page shows and that were not printed.

    Times differ, and so do the folders that a course may be in. Of a row of a table the cells
    without points are compared; ``...`` stands for whatever is left out.

    Args:
        shown: the lines of the page.
        output: what the commands printed.
    """
    printed = [_plain(line) for line in output.splitlines()]
    return [line for line in shown if not any(_fits(_plain(line), each) for each in printed)]


def _plain(line: str) -> str:
    """A line without what differs from run to run, and from machine to machine."""
    line = _TIER.sub("full", line)
    return " ".join(_SECONDS.sub("#", re.sub(r"/\S*/(course|term)/", r"/\1/", line)).split())


def _fits(shown: str, printed: str) -> bool:
    if shown in {"", "..."} or re.search("[━─┃]", shown):
        return True
    if "│" not in shown:
        parts = map(re.escape, shown.split("..."))
        return re.fullmatch(".*".join(parts), printed) is not None
    cells = {cell.strip() for cell in printed.split("│")}
    wanted = {cell.strip() for cell in shown.split("│")} - {"..."}
    return all(cell in cells for cell in wanted if not re.fullmatch(r"[\d./#]+", cell))
