"""Keeps of a student's outputs and pasted pictures what is safe to show to who grades by hand."""

import base64
import binascii
from typing import Any

from mistune.util import escape_url
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbformat import NotebookNode, v4
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.nbgrader.slow import Patience

_PICTURES = ("image/png", "image/jpeg")
_MAX_TEXT = 20_000
_MAX_PICTURE = 4_000_000
_PREFIX = "attachment:"
_NOTHING = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJ"
    "RU5ErkJggg=="
)
"""A picture of one transparent pixel."""


class SafeOutputs(NbGraderPreprocessor):
    """Takes `ClearOutput`'s place: plain text and pictures stay, all else goes.

    HTML, JavaScript and SVG from a student never reach an instructor's browser. A picture that was
    pasted into Markdown and is not there would keep nbconvert from showing the notebook at all: an
    empty one takes its place. What would take too long to show is cut.
    """

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Clean a notebook."""
        self._patience = Patience()
        cleaned: tuple[NotebookNode, dict[str, Any]] = super().preprocess(nb, resources)
        return cleaned

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Filter the outputs of one cell, and bound its text."""
        self._patience.shorten(cell)
        if cell.cell_type == "code":
            kept = [safe_output(output) for output in cell.outputs]
            cell.outputs = [output for output in kept if output is not None]
            cell.execution_count = None
        elif cell.cell_type == "markdown":
            pasted = safe_attachments(cell.pop("attachments", None), cell.source)
            if pasted:
                cell["attachments"] = pasted
        return cell, resources


def safe_attachments(found: Any, source: str) -> dict[str, dict[str, str]]:
    """The pictures pasted into Markdown, by the names under which nbconvert will look for them."""
    if _PREFIX not in source:  # as in nearly all texts, and parsing takes time
        return {}
    known = {
        form: pictures
        for name, data in (found.items() if isinstance(found, dict) else ())
        if (pictures := _pictures(data))
        for form in (str(name), escape_url(str(name)))
    }
    asked = _Names()
    MarkdownWithMath(renderer=asked).render(source)
    return {name: known.get(name, {"image/png": _NOTHING}) for name in sorted(asked.names)}


class _Names(IPythonRenderer):
    """Collects the names of attachments that a text shows."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def image(self, text: str, url: str, title: str | None = None) -> str:
        if url.startswith(_PREFIX):
            self.names.add(url.removeprefix(_PREFIX))
        return ""


def safe_output(output: NotebookNode) -> NotebookNode | None:
    """A new output with what is safe of ``output``, None if nothing is."""
    kind = output.get("output_type")
    if kind == "stream":
        # Not as stderr: nbgrader reads a line there as a failed test.
        return v4.new_output("stream", name="stdout", text=_text(output.get("text")))
    if kind not in ("display_data", "execute_result"):
        return None
    data = output.get("data")
    data = data if isinstance(data, dict) else {}
    kept = _pictures(data)
    if "text/plain" in data:
        kept["text/plain"] = _text(data["text/plain"])
    return v4.new_output("display_data", data=kept) if kept else None


def _pictures(data: Any) -> dict[str, str]:
    """The pictures of a bundle of data, by type."""
    kept = {}
    for name in _PICTURES if isinstance(data, dict) else ():
        if name in data and _is_base64(picture := _text(data[name], _MAX_PICTURE)):
            kept[name] = picture
    return kept


def _text(value: Any, limit: int = _MAX_TEXT) -> str:
    if isinstance(value, list):
        value = "".join(part for part in value if isinstance(part, str))
    return value[:limit] if isinstance(value, str) else ""


def _is_base64(text: str) -> bool:
    try:
        return bool(base64.b64decode("".join(text.split()), validate=True))
    except (binascii.Error, ValueError):
        return False
