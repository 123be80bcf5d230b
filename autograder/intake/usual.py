"""What nbgrader would say of a course that has its usual folders, without importing nbgrader.

That takes longer than to take a class's work in. Where a course's configuration, or another one of
the user's, may say anything else, nbgrader itself is asked (`autograder.intake.course`).
"""

import ast
import sqlite3
from contextlib import closing
from pathlib import Path

from jupyter_core.paths import jupyter_config_dir, jupyter_config_path

from autograder.intake.roster import Person, Roster

__all__ = ["is_usual", "people_of", "person_of"]

_DECIDES = {"CourseDirectory", "Exchange", "NbGrader", "JupyterApp", "Application"}
_HARMLESS = {"CourseDirectory.course_id", "CourseDirectory.source_directory",
             "CourseDirectory.release_directory"}  # fmt: skip
_IMPORTED = "autograder.nbgrader"


def is_usual(root: Path) -> bool:
    """Whether the folders, the time zone and the gradebook are where nbgrader has them by default.

    Args:
        root: the course's folder, with ``nbgrader_config.py``.
    """
    places = {Path(each) for each in (jupyter_config_dir(), *jupyter_config_path())}
    names = [f"{name}.{end}" for name in ("jupyter_config", "nbgrader_config")
             for end in ("py", "json")]  # fmt: skip
    if any((place / name).exists() for place in places for name in names):
        return False
    if any((root / name).exists() for name in names if name != "nbgrader_config.py"):
        return False
    try:
        tree = ast.parse((root / "nbgrader_config.py").read_text(encoding="utf-8"))
    except (OSError, ValueError, SyntaxError):
        return False
    return all(map(_says_nothing, tree.body))


def _says_nothing(statement: ast.stmt) -> bool:
    """Whether a statement of a configuration leaves all that is asked here as it is."""
    match statement:
        case ast.Expr(ast.Constant()):
            return True
        case ast.Import(names):
            return all(each.name == _IMPORTED for each in names)
        case ast.Assign([ast.Name("c")], ast.Call(ast.Name("get_config"), [], [])):
            return True
        case ast.Assign([ast.Attribute(ast.Attribute(ast.Name("c"), part), trait)], value):
            plain = not any(isinstance(each, ast.Call | ast.NamedExpr) for each in ast.walk(value))
            return plain and (part not in _DECIDES or f"{part}.{trait}" in _HARMLESS)
    return False


def people_of(root: Path, assignment: str) -> Roster:
    """The gradebook's students; nobody where there is none, or it does not know the assignment.

    Args:
        root: the course's folder.
        assignment: name of the assignment.
    """
    path = root / "gradebook.db"
    if not path.is_file():
        return Roster()
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
            known = database.execute("SELECT 1 FROM assignment WHERE name = ?", (assignment,))
            if known.fetchone() is None:
                return Roster()
            rows = database.execute(
                "SELECT id, first_name, last_name, email, lms_user_id FROM student ORDER BY id"
            ).fetchall()
    except sqlite3.Error:
        return Roster()
    return Roster(people=[person_of(*row) for row in rows], source="the gradebook")


def person_of(
    student: str, first: str | None, last: str | None, email: str | None, number: str | None
) -> Person:
    """A student of the gradebook, by the columns of its table."""
    names = (f"{first or ''} {last or ''}", f"{last or ''} {first or ''}")
    return Person(
        id=str(student),
        names=names if first or last else (),
        logins=(email,) if email else (),
        numbers={"canvas": str(number), "ilias": str(number)} if number else {},
    )
