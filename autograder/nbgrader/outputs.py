"""Keeps of a student's saved outputs what is safe to show to whoever grades by hand."""

import base64
import binascii
from typing import Any

from nbformat import NotebookNode, v4
from nbgrader.preprocessors import NbGraderPreprocessor

_PICTURES = ("image/png", "image/jpeg")
_MAX_TEXT = 20_000
_MAX_PICTURE = 4_000_000


class SafeOutputs(NbGraderPreprocessor):
    """Takes `ClearOutput`'s place: plain text and pictures stay, all else goes.

    HTML, JavaScript and SVG from a student never reach an instructor's browser.
    """

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Filter the outputs of one cell."""
        if cell.cell_type == "code":
            kept = [safe_output(output) for output in cell.outputs]
            cell.outputs = [output for output in kept if output is not None]
            cell.execution_count = None
        return cell, resources


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
    kept: dict[str, str] = {}
    for name in _PICTURES:
        if name in data and _is_base64(picture := _text(data[name], _MAX_PICTURE)):
            kept[name] = picture
    if "text/plain" in data:
        kept["text/plain"] = _text(data["text/plain"])
    return v4.new_output("display_data", data=kept) if kept else None


def _text(value: Any, limit: int = _MAX_TEXT) -> str:
    if isinstance(value, list):
        value = "".join(part for part in value if isinstance(part, str))
    return value[:limit] if isinstance(value, str) else ""


def _is_base64(text: str) -> bool:
    try:
        return bool(base64.b64decode("".join(text.split()), validate=True))
    except (binascii.Error, ValueError):
        return False
