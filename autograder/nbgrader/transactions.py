"""All that is entered of one submission, in one transaction of one connection.

nbgrader opens its gradebook a dozen times for each submission, looks each time whether its tables
are there, and commits after every cell, which waits for the disk. Here a submission is entered as
a whole or not at all, whatever happens in between; and what is looked up of it is found by an
index, where nbgrader's tables would be read through, which takes the longer the more there is.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from nbgrader.api import Comment, Grade, Gradebook, SubmittedAssignment, SubmittedNotebook
from sqlalchemy import Connection, Engine, Index, create_engine
from sqlalchemy.orm import scoped_session, sessionmaker
from sqlalchemy.pool import NullPool

from autograder.nbgrader.lookups import together

__all__ = ["INDEXES", "keep", "one_transaction"]

INDEXES = tuple(
    Index(f"ix_{kind.__tablename__}_{column}", kind.__table__.c[column])
    for kind, column in (
        (Grade, "notebook_id"),
        (Comment, "notebook_id"),
        (SubmittedNotebook, "assignment_id"),
        (SubmittedAssignment, "student_id"),
    )
)
"""What is added to nbgrader's tables, which have an index for nothing but what is unique."""


@contextmanager
def one_transaction(url: str) -> Iterator[None]:
    """Let the gradebooks of a database that are opened meanwhile share a connection.

    What they commit is there for good at the end, or with `keep`; if an exception ends it, nothing
    is. Call it after a fork only: no connection is shared between processes.

    Args:
        url: the database's, as in nbgrader's ``db_url``.
    """
    global _current
    with _engine(url).connect() as connection:  # whose end takes back what is not committed
        _current = connection
        connection.begin()
        try:
            with _sharing(url, connection), together():
                yield
            connection.commit()
        finally:
            _current = None


def keep() -> None:
    """Make what was committed so far in `one_transaction` last; nothing outside of one."""
    if _current is not None:
        _current.commit()
        _current.begin()


_current: Connection | None = None


@contextmanager
def _sharing(url: str, connection: Connection) -> Iterator[None]:
    opened, closed = Gradebook.__init__, Gradebook.close
    known: set[str] = set()

    def open_shared(
        self: Gradebook, db_url: str, course_id: str = "default_course", authenticator: Any = None
    ) -> None:
        if db_url != url:
            opened(self, db_url, course_id, authenticator)
            return
        self.engine = connection.engine
        # Its own commits only write, and its end leaves the transaction as it is.
        # What it has read stays as it is: nobody else writes in between.
        self.db = scoped_session(
            sessionmaker(
                bind=connection,
                future=True,
                join_transaction_mode="rollback_only",
                expire_on_commit=False,
            )
        )
        if course_id not in known:
            self.check_course(course_id=course_id)
            known.add(course_id)
        self.course_id = course_id
        self.authenticator = authenticator

    def close(self: Gradebook) -> None:
        if self.engine is connection.engine:
            self.db.remove()
        else:
            closed(self)

    Gradebook.__init__, Gradebook.close = open_shared, close
    try:
        yield
    finally:
        Gradebook.__init__, Gradebook.close = opened, closed


@cache
def _engine(url: str) -> Engine:
    """The process's engine for a database whose tables and indexes are there.

    It keeps no connection: a file that is replaced meanwhile would never be seen.
    """
    with Gradebook(url):
        pass
    engine = create_engine(url, poolclass=NullPool)
    for index in INDEXES:
        index.create(engine, checkfirst=True)
    return engine
