"""Feedback pages made of single cells."""

import re
from typing import Any

from nbformat import v4

from autograder.nbgrader import FeedbackExporter


def page(*cells: object, **names: Any) -> str:
    """The page of a notebook with these cells; ``names`` are what nbgrader says of it."""
    exporter = FeedbackExporter()  # type: ignore[no-untyped-call]
    notebook = v4.new_notebook(cells=list(cells))
    return exporter.from_notebook_node(notebook, resources={"nbgrader": names})[0]


def section_of(html: str) -> str:
    """What a page says of what to do next."""
    (found,) = re.findall(r'<section class="next".*?</section>', html, re.DOTALL)
    return str(found)
