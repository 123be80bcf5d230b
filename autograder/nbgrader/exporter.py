"""Reads a submitted notebook for nbgrader without trusting it."""

import json
from pathlib import Path
from typing import Any

from nbconvert.exporters import Exporter, NotebookExporter
from nbformat import NotebookNode, from_dict, v4, validate
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.errors import UnreadableNotebook
from autograder.grading.shared import handed
from autograder.language import gettext
from autograder.nbgrader.special_files import refuse_special_files
from autograder.submission.read import decoded
from autograder.submission.submitted import read_submitted

_ATTRIBUTES: dict[str, dict[str, Any]] = {
    "code": {"execution_count": None, "outputs": []},
    "markdown": {},
    "raw": {},
}
"""What cells have besides what all of them have, by kind."""


def preprocessed(
    exporter: Exporter, notebook: NotebookNode, resources: dict[str, Any]
) -> tuple[NotebookNode, dict[str, Any]]:
    """Run an exporter's preprocessors on a notebook that is its own, and validate what comes of it.

    nbconvert copies it again for that, and validates what each preprocessor gives.

    Raises:
        ValidationError: what comes of it is no notebook.
    """
    for preprocessor in exporter._preprocessors:
        notebook, resources = preprocessor(notebook, resources)
    validate(notebook, relax_add_props=True)
    return notebook, resources


class SubmissionExporter(NotebookExporter):
    """An exporter whose input may be anything that a student can hand in.

    What cannot be read becomes a notebook that says so; the preprocessors put the assignment's
    cells into it, so that it gets its zero points in the gradebook like any other.
    """

    def _preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        return preprocessed(self, nb, resources)

    # nbconvert says that all exporters return notebooks; this family returns text.
    def from_filename(  # type: ignore[override]
        self, filename: str, resources: dict[str, Any] | None = None, **options: Any
    ) -> tuple[str, dict[str, Any]]:
        """Read the notebook ``filename``, or the renamed one, and run the preprocessors on it.

        Raises:
            CourseError: something that is no file lies beside it. nbgrader then removes what it has
                copied, and goes on with the next student.
        """
        refuse_special_files(Path(filename).parent)
        try:
            notebook = rebuild(json.loads(decoded(_content(Path(filename)))))
        except UnreadableNotebook as fault:
            notebook = v4.new_notebook()
            said = gettext("This submission could not be graded.")
            notebook.cells = [v4.new_markdown_cell(f"**{said}** {fault}", id="unreadable")]
        exported: tuple[str, dict[str, Any]] = self.from_notebook_node(
            notebook, resources, **options
        )
        return exported


class Rebuild(NbGraderPreprocessor):
    """Leaves of a cleaned notebook what `SubmissionExporter` leaves of one that is handed in."""

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Rebuild a notebook."""
        return rebuild(nb), resources


def _content(path: Path) -> bytes:
    """The bytes of what was graded, or else of what is there."""
    graded = handed(path)
    if graded is not None and graded.content is not None:
        return graded.content
    return read_submitted(path).notebook.content


def rebuild(content: dict[str, Any]) -> NotebookNode:
    """A valid notebook of the current format, with what is usable of ``content``."""
    notebook = v4.new_notebook()
    metadata = content.get("metadata")
    language = metadata.get("language_info") if isinstance(metadata, dict) else None
    if isinstance(language, dict):
        notebook.metadata["language_info"] = {"name": str(language.get("name", "python"))}
    for number, cell in enumerate(content["cells"], start=1):
        if isinstance(cell, dict) and cell.get("cell_type") in _ATTRIBUTES:
            notebook.cells.append(_cell(cell, f"cell-{number}"))
    return notebook


def _cell(cell: dict[str, Any], new_id: str) -> NotebookNode:
    made = new_cell(cell["cell_type"], _text(cell.get("source")), new_id)
    metadata = cell.get("metadata")
    grading = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    if isinstance(grading, dict) and isinstance(grading.get("grade_id"), str):
        made.metadata["nbgrader"] = from_dict(grading)
    attachments = cell.get("attachments")
    if made.cell_type == "markdown" and isinstance(attachments, dict):
        made["attachments"] = from_dict(attachments)
    outputs = cell.get("outputs")
    if made.cell_type == "code" and isinstance(outputs, list):
        made.outputs = [_output(output) for output in outputs if isinstance(output, dict)]
    return made


def new_cell(kind: str, source: str, new_id: str) -> NotebookNode:
    """A cell as nbformat makes it, which validates each; here the notebook is, as a whole."""
    common = {"id": new_id, "cell_type": kind, "metadata": {}, "source": source}
    made: NotebookNode = from_dict({**common, **_ATTRIBUTES[kind]})
    return made


def _output(output: dict[str, Any]) -> NotebookNode:
    # Files hold text as a list of lines; nbgrader, like all that works on notebooks, expects one.
    text = {"text": _text(output["text"])} if "text" in output else {}
    return from_dict({**output, **text})


def _text(source: Any) -> str:
    if isinstance(source, list):
        return "".join(line for line in source if isinstance(line, str))
    return source if isinstance(source, str) else ""
