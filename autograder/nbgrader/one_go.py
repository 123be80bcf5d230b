"""Cleans and grades a notebook in one go: nbgrader writes it in between, and reads it again."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from nbgrader.converters import Autograde
from nbgrader.converters.base import BaseConverter

__all__ = ["in_one_go"]


def in_one_go(original: Callable[[Any, str], None]) -> Callable[[Any, str], None]:
    """The conversion of a submission, in place of nbgrader's of the same name."""

    @wraps(original)
    def convert_single_notebook(self: Autograde, notebook_filename: str) -> None:
        from autograder.nbgrader.exporter import Rebuild, SubmissionExporter

        if not isinstance(self.exporter, SubmissionExporter):
            original(self, notebook_filename)
            return
        self.exporter._preprocessors = []
        for one in (*self.sanitize_preprocessors, Rebuild, *self.autograde_preprocessors):
            self.exporter.register_preprocessor(one)
        BaseConverter.convert_single_notebook(self, notebook_filename)

    return convert_single_notebook
