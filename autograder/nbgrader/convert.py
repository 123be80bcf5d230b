"""nbgrader's converters, one student at a time and each made once for a whole class."""

import logging
import os
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbgrader.api
from nbconvert.writers.files import FilesWriter
from nbgrader.converters.base import BaseConverter, NbGraderException
from sqlalchemy.exc import SQLAlchemyError

from autograder.nbgrader.repairs import notebooks_in
from autograder.nbgrader.transactions import one_transaction


class Converter:
    """One of nbgrader's converters.

    nbgrader makes a converter for each run; made once, its templates are compiled once.

    Args:
        kind: the converter's class.
        app: nbgrader's application, with the course's configuration.
    """

    def __init__(self, kind: type[BaseConverter], app: Any) -> None:
        self._app = app
        self._converter = kind(coursedir=app.coursedir, parent=app)
        self._converter.force = True
        self._converter.init_notebooks = self._find
        self._started = False
        self._student = ""

    def convert(self, student: str) -> str:
        """Convert one student's submission.

        A second time where that fails: another grader may have entered the same student, or locked
        the gradebook, at the same moment.

        Returns:
            What nbgrader could not do; empty if all is done.
        """
        self._student = student
        return self._try() and self._try()

    def _try(self) -> str:
        try:
            with quiet(self._app.log) as messages, one_transaction(self._app.coursedir.db_url):
                self._run()
        except (NbGraderException, SystemExit):
            return _reason(messages)
        except SQLAlchemyError as error:
            return _without_query("".join(traceback.format_exception_only(error)))
        return ""

    def _find(self) -> None:
        """Find one student's notebooks; nbgrader's own way takes an id for a pattern."""
        assignment = self._app.coursedir.assignment_id
        folder = self._converter._format_source(assignment, self._student)
        self._converter.notebooks = []
        self._converter.assignments = {folder: notebooks_in(self._converter, folder)}

    def _run(self) -> None:
        if not self._started:
            self._converter.start()
            self._started = True
            return
        # What `start` does, without making the exporter anew.
        self._find()
        self._converter.writer = FilesWriter(parent=self._converter, config=self._converter.config)
        before = Path.cwd()
        os.chdir(self._app.coursedir.root)
        try:
            self._converter.convert_notebooks()
        finally:
            os.chdir(before)


def _reason(messages: list[str]) -> str:
    """What nbgrader says, without the lines of code that it went through, and without its SQL."""
    for message in messages:
        if message.startswith("Traceback"):
            lines = message.rstrip().splitlines()
            code = max(number for number, line in enumerate(lines) if line.startswith(" "))
            return _without_query("\n".join(lines[code + 1 :]))
    return "\n".join(messages[-3:]) or "nbgrader gave no reason"


def _without_query(text: str) -> str:
    return text.partition("\n[SQL: ")[0].rstrip()


@contextmanager
def quiet(log: logging.Logger) -> Iterator[list[str]]:
    """Collect nbgrader's errors and keep the rest of what it says from the terminal."""
    messages: list[str] = []

    class Collect(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            messages.append(record.getMessage())

    handlers, propagate = log.handlers[:], log.propagate
    log.handlers, log.propagate = [Collect(level=logging.ERROR)], False
    gradebook: logging.Logger = nbgrader.api.app_log  # what it tells there it raises as well
    before, gradebook.disabled = gradebook.disabled, True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # SQLAlchemy's about nbgrader's own queries
            yield messages
    finally:
        log.handlers, log.propagate = handlers, propagate
        gradebook.disabled = before
