"""The text of a deck: Markdown with a few marks, parsed into slides.

A deck is one file, ``lessons/<lesson>/slides.<language>.md``, and becomes one ``.pptx``. What
stands in it, and what comes of it:

``# Title``
    The first slide, which names the deck. What follows is written as on any other slide.
``## What the slide says``
    A new slide with this title.
``- a line``, or a paragraph
    Text of the slide, where ``**bold**``, ``*italic*`` and backticks are known. Lines that follow
    directly belong to it.
A fence that opens with three backticks and ``formula What it says in words``
    A formula, in the part of LaTeX that matplotlib draws, one in each line. It becomes a picture,
    and the words its alternative text.
``![what it shows](slides/NAME.png)``
    The picture of the slide: one at most. The path is from the deck's folder. Where there is
    ``slides/ru/NAME.png``, the deck in ``ru`` shows that one.
A fence that opens with three backticks and ``diagram What it shows``
    Boxes and arrows in place of a picture: `autograder.authoring.slides.diagram` says how.
``<!-- source: AUTHOR, YEAR -->``
    Where a claim or a picture is from: small, at the foot of the slide.
``<!-- notes -->``
    From here to the next title: what the speaker says. Every slide has notes.
"""

import re
from dataclasses import dataclass, field

from autograder.authoring.lesson_text import Fault
from autograder.authoring.slides.diagram import Diagram, read_diagram

__all__ = ["Block", "Formula", "Paragraph", "Picture", "Slide", "parse"]

_TITLE = re.compile(r"(#+)\s*(.*?)\s*")
_MARK = re.compile(r"<!--\s*(?P<word>\w+)\s*(?::\s*(?P<rest>.*?)\s*)?-->")
_PICTURE = re.compile(r"!\[(?P<shows>[^]]*)]\((?P<path>[^)\s]+)\)")
_KNOWN = "`notes` and `source: AUTHOR, YEAR`, each on one line"


@dataclass(frozen=True, kw_only=True, slots=True)
class Paragraph:
    """Some text, with a point before it or without."""

    line: int
    text: str
    is_point: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Formula:
    """Lines of LaTeX, and what they say in words."""

    line: int
    latex: tuple[str, ...]
    words: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """A picture, by its path from the deck's folder, and what it shows."""

    line: int
    path: str
    shows: str


Block = Paragraph | Formula | Picture | Diagram


@dataclass(kw_only=True, slots=True)
class Slide:
    """One slide; the first one of a deck opens it."""

    line: int
    title: str
    is_opening: bool
    blocks: list[Block] = field(default_factory=list)
    source: str = ""
    notes: str = ""

    @property
    def pictures(self) -> list[Picture | Diagram]:
        """Its pictures, formulas apart: one, if nothing is wrong with it."""
        return [block for block in self.blocks if isinstance(block, Picture | Diagram)]


def parse(text: str) -> tuple[list[Slide], list[Fault]]:
    """Split the text of a deck into slides.

    Args:
        text: the whole file.

    Returns:
        The slides and the faults, each in the order of the text.
    """
    reader = _Reader(lines=text.splitlines())
    reader.read()
    return reader.slides, sorted(reader.faults, key=lambda fault: fault.line)


@dataclass(kw_only=True, slots=True)
class _Reader:
    """Walks over the lines once; `at` is the index of the next line to read."""

    lines: list[str]
    at: int = 0
    slides: list[Slide] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] | None = None

    def read(self) -> None:
        while self.at < len(self.lines):
            line = self.lines[self.at].strip()
            self.at += 1
            if line.startswith("#"):
                self.end_slide()
                self.begin_slide(line)
            elif not self.slides:
                if line:
                    self.fault("text before the first title: begin the deck with `# Title`")
            elif line.startswith("<!--"):
                self.read_mark(line)
            elif self.notes is not None:
                self.notes.append(line)
            elif line.startswith("```"):
                self.read_fence(line[3:].strip())
            elif line.startswith("!["):
                self.read_picture(line)
            elif line:
                self.read_text(line)
        self.end_slide()
        if not self.slides:
            self.fault("the deck has no slide: begin it with `# Title`")

    def fault(self, message: str, line: int = 0) -> None:
        self.faults.append(Fault(line=line or max(1, self.at), message=message))

    def begin_slide(self, line: str) -> None:
        found = _TITLE.fullmatch(line)
        assert found is not None
        level, title = len(found[1]), found[2]
        if level != (2 if self.slides else 1):
            wanted = "`## Title`" if self.slides else "`# Title`, the name of the deck"
            self.fault(f"expected a slide that begins with {wanted}, and got {line!r}: change it")
        if not title:
            self.fault(f"a slide without a title: write after {line!r} what the slide says")
        self.slides.append(Slide(line=self.at, title=title, is_opening=not self.slides))

    def end_slide(self) -> None:
        """Look at the slide that was read so far."""
        if not self.slides:
            return
        slide = self.slides[-1]
        paragraphs = re.split(r"\n{2,}", "\n".join(self.notes or ()).strip())
        slide.notes = "\n".join(" ".join(one.split()) for one in paragraphs)
        self.notes = None
        if not slide.blocks:
            self.fault("an empty slide: give it a text, a formula or a picture", slide.line)
        if not slide.notes:
            self.fault(
                "a slide without notes: write <!-- notes --> and then what the speaker says",
                slide.line,
            )
        if len(slide.pictures) > 1:
            self.fault(
                f"expected one picture at most, and got {len(slide.pictures)}: make two slides",
                slide.pictures[1].line,
            )

    def read_mark(self, line: str) -> None:
        found = _MARK.fullmatch(line)
        word, rest = (found["word"], found["rest"] or "") if found else ("", "")
        if word == "notes" and not rest:
            self.notes = []
        elif word == "source" and rest:
            self.slides[-1].source = rest
        else:
            self.fault(f"unknown mark {line!r}: known are {_KNOWN}")

    def read_fence(self, info: str) -> None:
        """Read a formula or a diagram."""
        first, (word, _, words) = self.at, info.partition(" ")
        rest = [line.strip() for line in self.lines[first:]]
        end = next((at for at, line in enumerate(rest) if line.startswith("```")), None)
        if end is None or rest[end] != "```":
            self.fault("a fence that is never closed: end it with a line of three backticks")
            return
        inside = rest[:end]
        self.at = first + len(inside) + 1
        if word not in ("formula", "diagram"):
            self.fault(f"expected a fence of `formula` or `diagram`, and got {word!r}", first)
            return
        if not words.strip():
            self.fault(
                f"a {word} without an alternative text: write after ```{word} what it says", first
            )
        if not any(inside):
            self.fault(f"an empty {word}: write it between the two fences", first)
        if word == "diagram":
            diagram, faults = read_diagram(inside, words.strip(), first)
            self.faults += faults
            self.slides[-1].blocks.append(diagram)
        else:
            latex = tuple(line for line in inside if line)
            self.slides[-1].blocks.append(Formula(line=first, latex=latex, words=words.strip()))

    def read_picture(self, line: str) -> None:
        found = _PICTURE.fullmatch(line)
        if not found:
            self.fault(
                f"expected a picture such as ![what it shows](slides/NAME.png), and got {line!r}: "
                "write it alone on its line"
            )
            return
        if not found["shows"].strip():
            self.fault(
                f"the picture {found['path']} has no alternative text: write what it shows between "
                "the brackets"
            )
        picture = Picture(line=self.at, path=found["path"], shows=found["shows"].strip())
        self.slides[-1].blocks.append(picture)

    def read_text(self, line: str) -> None:
        if "$" in line:
            self.fault("a formula in the text: give it a fence, or write it with plain letters")
        blocks = self.slides[-1].blocks
        is_point = line.startswith("- ")
        before = self.lines[self.at - 2].strip() if self.at > 1 else ""
        if not is_point and blocks and isinstance(blocks[-1], Paragraph) and before:
            last = blocks.pop()
            assert isinstance(last, Paragraph)
            line, is_point, first = f"{last.text} {line}", last.is_point, last.line
        else:
            line, first = line.removeprefix("- "), self.at
        blocks.append(Paragraph(line=first, text=line, is_point=is_point))
