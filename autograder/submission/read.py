"""Read a submitted notebook without trusting it.

Correct work must not be rejected for an odd detail of the file, so only what grading uses is looked
at and everything else may be missing, unknown or of the wrong type.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.submission.document import MAX_BYTES, cells_of, content_of, decoded, document_of

__all__ = ["CodeCell", "Notebook", "TextCell", "decoded", "parse_notebook", "read_notebook"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeCell:
    """One code cell.

    Attributes:
        number: 1-based position among the notebook's code cells.
        source: the cell's text as it was saved.
        grade_id: nbgrader's name of the cell, if it has one.
    """

    number: int
    source: str
    grade_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextCell:
    """A cell that is no code.

    Attributes:
        kind: ``"markdown"``, ``"raw"`` or whatever else the file says.
        after: number of the code cell before it, 0 if there is none.
        source: the cell's text.
        grade_id: nbgrader's name of the cell, if it has one.
    """

    kind: str
    after: int
    source: str
    grade_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notebook:
    """What grading needs of a notebook; every value is the student's claim.

    Attributes:
        cells: the readable code cells, in order.
        texts: the other cells, in order.
        grade_ids: nbgrader's names of all cells, in order and with repeats.
        language: the kernel's language as the file states it.
        version: that language's version as the file states it, such as ``"3.12.1"``.
        content: the file's bytes.
    """

    cells: tuple[CodeCell, ...]
    texts: tuple[TextCell, ...]
    grade_ids: tuple[str, ...]
    language: str | None
    version: str
    content: bytes = field(repr=False)


def read_notebook(path: Path, max_bytes: int = MAX_BYTES) -> Notebook:
    """Read the notebook at ``path``.

    Args:
        path: where the submitted file lies.
        max_bytes: the largest size that is read.

    Raises:
        UsageError: there is nothing at ``path``.
        UnreadableNotebook: what is there is not a notebook that can be graded.
    """
    return parse_notebook(content_of(path, max_bytes))


def parse_notebook(content: bytes) -> Notebook:
    """Read a notebook from the bytes of its file.

    Raises:
        UnreadableNotebook: the bytes are not a notebook that can be graded.
    """
    document = document_of(content)
    cells = cells_of(document)
    return Notebook(
        cells=tuple(_code_cells(cells)),
        texts=tuple(_text_cells(cells)),
        grade_ids=tuple(name for cell in cells if (name := _grade_id(cell)) is not None),
        language=_language(document),
        version=_version(document),
        content=content,
    )


def _code_cells(cells: list[dict[str, Any]]) -> Iterator[CodeCell]:
    """The code cells whose source is text: a malformed one counts, and costs only itself."""
    code_cells = (cell for cell in cells if cell.get("cell_type") == "code")
    for number, cell in enumerate(code_cells, start=1):
        if (source := _source(cell)) is not None:
            yield CodeCell(number=number, source=source, grade_id=_grade_id(cell))


def _text_cells(cells: list[dict[str, Any]]) -> Iterator[TextCell]:
    """The cells that are no code, of which little is needed: a malformed one is passed over."""
    after = 0
    for cell in cells:
        kind = cell.get("cell_type")
        if kind == "code":
            after += 1
        elif isinstance(kind, str) and (source := _source(cell)) is not None:
            yield TextCell(kind=_clean(kind), after=after, source=source, grade_id=_grade_id(cell))


def _source(cell: dict[str, Any]) -> str | None:
    """A cell's text, None if it has none."""
    source = cell.get("source")
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    return _clean(source) if isinstance(source, str) else None


def _grade_id(cell: dict[str, Any]) -> str | None:
    grade_id = _inside(cell, "metadata", "nbgrader", "grade_id")
    return _clean(grade_id) if isinstance(grade_id, str) else None


def _language(document: dict[str, Any]) -> str | None:
    kernel = _inside(document, "metadata", "kernelspec", "language")
    saved = _inside(document, "metadata", "language_info", "name")
    return next((_clean(name) for name in (kernel, saved) if isinstance(name, str)), None)


def _version(document: dict[str, Any]) -> str:
    version = _inside(document, "metadata", "language_info", "version")
    return _clean(version)[:20] if isinstance(version, str) else ""


def _inside(value: Any, *keys: str) -> Any:
    """The value under nested ``keys``, or None where a level is missing or is no object."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _clean(text: str) -> str:
    r"""Replace lone surrogates, which JSON can spell (``"\ud800"``) and nothing can write."""
    return text.encode("utf-8", "replace").decode("utf-8")
