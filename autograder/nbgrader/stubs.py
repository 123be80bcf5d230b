"""What stands in released notebooks where a student writes, in the assignment's language."""

from collections.abc import Callable
from contextlib import nullcontext
from typing import Any, TypeAlias

from nbformat import NotebookNode

from autograder.assignments import assignments
from autograder.language import N_, gettext

OWN = (N_("YOUR ANSWER HERE"), N_("# YOUR CODE HERE"))
"""nbgrader's texts, where a course has not set others."""

Preprocess: TypeAlias = Callable[[Any, NotebookNode, Any], tuple[NotebookNode, Any]]


def speaking(original: Preprocess) -> Preprocess:
    """Let nbgrader's `ClearSolutions` say its stubs in the language of the assignment.

    A course may set other texts: what no catalogue has stays as it is set.
    """

    def preprocess(self: Any, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        name = resources.get("nbgrader", {}).get("assignment", "")
        with assignments()[name].speaking() if name in assignments() else nullcontext():
            self.text_stub = gettext(self.text_stub)
            self.code_stub = {
                language: "\n".join(map(gettext, stub.split("\n")))
                for language, stub in self.code_stub.items()
            }
        return original(self, nb, resources)

    return preprocess
