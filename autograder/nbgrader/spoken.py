"""Lets nbgrader's converters say what they say in the language of the assignment."""

from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

from nbformat import NotebookNode
from nbgrader.converters.base import BaseConverter

from autograder.assignments import assignments
from autograder.language import N_, gettext

__all__ = ["OWN_STUBS", "speaking", "translated"]

OWN_STUBS = (N_("YOUR ANSWER HERE"), N_("# YOUR CODE HERE"))
"""What nbgrader puts where a student writes, if a course has not set other texts."""


def speaking(original: Callable[[Any, str], None]) -> Callable[[Any, str], None]:
    """Speak the assignment's language while one of its notebooks is converted."""

    def convert_single_notebook(self: BaseConverter, notebook_filename: str) -> None:
        found = assignments().get(self.coursedir.assignment_id)
        with found.speaking() if found else nullcontext():
            original(self, notebook_filename)

    return convert_single_notebook


def translated(
    original: Callable[[Any, NotebookNode, Any], tuple[NotebookNode, Any]],
) -> Callable[[Any, NotebookNode, Any], tuple[NotebookNode, Any]]:
    """Let `ClearSolutions` say its stubs in the language that is spoken.

    A course may set other texts: what no catalogue has stays as it is set.
    """

    def preprocess(self: Any, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        self.text_stub = gettext(self.text_stub)
        self.code_stub = {
            language: "\n".join(map(gettext, stub.split("\n")))
            for language, stub in self.code_stub.items()
        }
        return original(self, nb, resources)

    return preprocess
