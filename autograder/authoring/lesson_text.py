"""The text of a lesson: Markdown with a few marks, parsed into blocks.

A lesson is one file, ``lessons/<lesson>/lesson.<language>.md``, and becomes one notebook. What
stands in it, and what comes of it:

``# Heading`` (any level), or ``<!-- cell -->``
    Starts a new Markdown cell. So does the text after a code cell, an exercise or an answer.
A fence that opens with three backticks and ``python``
    A code cell. It is plain Python, without IPython's magics, so that it runs anywhere.
A fence that opens with three backticks and another word (``text``, ``bash``)
    Stays in the Markdown. A fence without a word is a fault: it is most often a lost closing line.
``![what it shows](attachment:NAME.png)``
    An image of ``lessons/<lesson>/pictures/``, which becomes a part of its Markdown cell.
``<!-- exercise: NAME -->``
    Two cells: the stub of NAME, a function or class of ``reference/<lesson>.py``, and the test cell
    that runs its public checks and carries its points.
A fence that opens with three backticks and ``docstring`` or ``docstring CLASS.METHOD``
    After the mark of an exercise: what its docstring says in the language of the text.
``<!-- manual: NAME points=2 -->``
    A Markdown cell where the student answers in words or pictures, graded by hand.

``{repository}`` and ``{assignment}``
    In their places stand the repository's ``owner/name`` and the assignment's name.

Every mark stands alone on its line. A comment of any other kind is a fault, because students would
find it in their notebook; so are nbgrader's own markers, because no solution belongs in the text.
"""

import ast
import re
from dataclasses import dataclass, field

__all__ = ["Block", "Code", "Exercise", "Fault", "Manual", "Text", "parse"]

_HEADING = re.compile(r"#{1,6}\s+\S")
_MARK = re.compile(r"<!--\s*(?P<word>\w+)\s*(?::\s*(?P<rest>.*?)\s*)?-->")
_MANUAL = re.compile(r"(?P<name>[A-Za-z_]\w*)\s+points=(?P<points>\d+(?:\.\d+)?)", re.ASCII)
_NBGRADER = re.compile(r"(BEGIN|END) (SOLUTION|HIDDEN TESTS|MARK SCHEME)|AUTOTEST")


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """Something wrong in the text, at a line (counted from 1)."""

    line: int
    message: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Text:
    """A Markdown cell."""

    line: int
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Code:
    """A code cell that is no exercise."""

    line: int
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Exercise:
    """The place of a stub and of its test cell, and docstrings in place of the reference's."""

    line: int
    name: str
    docstrings: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Manual:
    """The place of an answer that is graded by hand."""

    line: int
    name: str
    points: float


Block = Text | Code | Exercise | Manual


def parse(text: str) -> tuple[list[Block], list[Fault]]:
    """Split the text of a lesson into blocks.

    Args:
        text: the whole file.

    Returns:
        The blocks and the faults, each in the order of the text. With faults, the blocks are those
        that could be read.
    """
    reader = _Reader(lines=text.splitlines())
    reader.read()
    return reader.blocks, sorted(reader.faults, key=lambda fault: fault.line)


@dataclass(kw_only=True, slots=True)
class _Reader:
    """Walks over the lines once; `at` is the index of the next line to read."""

    lines: list[str]
    at: int = 0
    blocks: list[Block] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    text: list[str] = field(default_factory=list)

    def read(self) -> None:
        for number, line in enumerate(self.lines, start=1):
            if _NBGRADER.search(line):
                self.fault(number, "one of nbgrader's markers: solutions stand in reference/ only")
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line.startswith("```"):
                self.read_fence()
            elif line.lstrip().startswith("<!--"):
                self.read_mark(line.strip())
            else:
                if _HEADING.match(line):
                    self.end_text()
                self.text.append(line)
                self.at += 1
        self.end_text()

    def fault(self, line: int, message: str) -> None:
        self.faults.append(Fault(line=line, message=message))

    def end_text(self) -> None:
        """Turn the text that was read so far into a cell."""
        source = "\n".join(self.text).strip("\n")
        if source.strip():
            first = self.at - len(self.text) + next(i for i, t in enumerate(self.text) if t.strip())
            self.blocks.append(Text(line=first + 1, source=source))
        self.text = []

    def read_fence(self) -> None:
        """Read a fence that stands in the text: a code cell, or Markdown."""
        line, info = self.at + 1, self.lines[self.at][3:].strip()
        if info == "python":
            self.end_text()
            self.blocks.append(Code(line=line, source=self.take_code()))
            return
        if info.startswith("docstring"):
            self.read_docstring(line, info.removeprefix("docstring").strip())
            return
        if not info:
            self.fault(line, "a fence that names no language: write ```python or ```text")
        body = self.take_fence()
        self.text += [self.lines[line - 1], *body, "```"]

    def read_docstring(self, line: int, name: str) -> None:
        """Read a fence with what a docstring says, which belongs to the exercise before it."""
        self.end_text()
        text = "\n".join(self.take_fence()).strip("\n")
        exercise = self.blocks[-1] if self.blocks else None
        name = name or (exercise.name if isinstance(exercise, Exercise) else "")
        if not isinstance(exercise, Exercise) or name.partition(".")[0] != exercise.name:
            self.fault(line, f"a docstring of {name!r}: it belongs after the mark of its exercise")
        elif name in exercise.docstrings:
            self.fault(line, f"a second docstring of {name!r}")
        else:
            exercise.docstrings[name] = text

    def take_fence(self) -> list[str]:
        """Read a fence and return what is in it.

        An unclosed one ends at once, so that the faults after it are found as well.
        """
        start = self.at + 1
        for end in range(start, len(self.lines)):
            if self.lines[end].rstrip() == "```":
                self.at = end + 1
                return self.lines[start:end]
            if self.lines[end].startswith("```"):
                break
        self.fault(start, "a fence that is never closed: end it with a line of three backticks")
        self.at = start
        return []

    def take_code(self) -> str:
        """Read a ``python`` fence and return its code, which must be plain Python."""
        first = self.at + 2
        code = "\n".join(self.take_fence()).strip("\n")
        try:
            ast.parse(code)
        except SyntaxError as error:
            self.fault(first + (error.lineno or 1) - 1, f"no plain Python: {error.msg}")
        return code

    def read_mark(self, line: str) -> None:
        """Read a mark, which is the whole line."""
        self.end_text()
        self.at += 1
        mark = _MARK.fullmatch(line)
        word, rest = (mark["word"], mark["rest"] or "") if mark else ("", "")
        if word == "cell" and not rest:
            return
        if word == "exercise" and rest.isidentifier() and rest.isascii():
            self.blocks.append(Exercise(line=self.at, name=rest))
        elif word == "manual" and (manual := _MANUAL.fullmatch(rest)):
            points = float(manual["points"])
            self.blocks.append(Manual(line=self.at, name=manual["name"], points=points))
        else:
            known = "`cell`, `exercise: NAME` and `manual: NAME points=2`"
            self.fault(self.at, f"unknown mark {line!r}: known are {known}, each on one line")
