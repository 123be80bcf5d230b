"""What becomes of grades given by hand when a submission is entered again.

nbgrader keeps them, which may be more than a cell is worth by now, and calls each of them due
again, whether or not anything has changed since. Here a grade above the maximum counts as the
maximum, and a grade is due again only where what it was given for is not the same: the submission,
the points, or what the checks found. The graded notebook tells, which is what who grades by hand
has seen.
"""

import contextlib
import hashlib
import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbgrader.api import Grade, MissingEntry
from nbgrader.preprocessors import SaveAutoGrades
from nbgrader.utils import determine_grade, is_grade, is_solution

from autograder.files import shown, write_whole
from autograder.language import gettext
from autograder.numbers import number
from autograder.project import TEST_CELL

_KEPT = "autograder"
"""In the metadata of a graded notebook: what was seen of it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a person could see of a graded notebook; nothing, where there was none.

    Attributes:
        digest: of all cells but the cards.
        points: what each graded cell was worth, by name.
    """

    digest: str = ""
    points: Mapping[str, float] = field(default_factory=dict)


def seen_in(notebook: Path) -> Seen:
    """What was seen of a notebook in `autograded/`."""
    try:
        kept = json.loads(notebook.read_text(encoding="utf-8"))["metadata"][_KEPT]
        return Seen(str(kept["digest"]), dict(kept["points"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Seen()


def remember(folder: Path) -> dict[str, Seen]:
    """What was seen of the notebooks in a folder of `autograded/`, which is about to be made anew.

    It is kept in a file until `forget`: a run that is interrupted leaves no such notebooks, and the
    next one is to know what was seen before.
    """
    kept = _kept(folder)
    with contextlib.suppress(OSError, ValueError, TypeError, AttributeError):
        known = json.loads(kept.read_text(encoding="utf-8"))
        return {name: Seen(**each) for name, each in known.items()}
    seen = {path.stem: seen_in(path) for path in folder.glob("*.ipynb")}
    if seen:
        write_whole(kept, json.dumps({name: asdict(each) for name, each in seen.items()}))
    return seen


def forget(folder: Path) -> None:
    """Keep no longer what was seen: the notebooks are there."""
    _kept(folder).unlink(missing_ok=True)


def _kept(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.seen")


class SaveGrades(SaveAutoGrades):
    """Takes `SaveAutoGrades`' place: the same, and hand grades are looked after."""

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Enter the scores of one notebook."""
        graded = [cell for cell in nb.cells if is_grade(cell)]
        self._before: Mapping[str, Seen] = _of_converter(self, "seen_before") or {}
        self._now = Seen(
            _digest(nb), {one.metadata.nbgrader.grade_id: _points(one) for one in graded}
        )
        nb, resources = super().preprocess(nb, resources)
        nb.metadata[_KEPT] = {"digest": self._now.digest, "points": dict(self._now.points)}
        return nb, resources

    def _add_score(self, cell: NotebookNode, resources: dict[str, Any]) -> None:
        name = cell.metadata.nbgrader["grade_id"]
        grade = self.gradebook.find_grade(
            name, self.notebook_id, self.assignment_id, self.student_id
        )
        before = self._before.get(self.notebook_id, Seen())
        score = determine_grade(cell, self.log)[0]
        same = (
            before.digest == self._now.digest
            and before.points.get(name) == _points(cell)
            and grade.auto_score == score
        )
        # At once: nbgrader's own way calls it due until the next step, and may be interrupted.
        grade.auto_score = score
        if grade.manual_score is None:
            grade.needs_manual_grade = score is None
        else:
            grade.needs_manual_grade = grade.needs_manual_grade or not same
            self._bound(grade, name, _points(cell))
        self.gradebook.db.commit()

    def _bound(self, grade: Grade, name: str, points: float) -> None:
        """Let a hand grade be no more than the maximum; what it was stays in a comment."""
        given = grade.manual_score
        if given <= points:
            return
        logging.getLogger("autograder").warning(
            "%s, %s: %g points were given by hand and the cell is worth %g now, which counts. "
            "Look at it again in formgrader.",
            shown(self.student_id),
            name,
            given,
            points,
        )
        grade.manual_score, grade.needs_manual_grade = points, True
        said = gettext("{given} points were given; {points} is the most now.")
        self._remark(name, said.format(given=number(given), points=number(points)))

    def _remark(self, name: str, text: str) -> None:
        """Add to a comment: of the cell or, as a test cell has none, of its exercise."""
        for each in (name, name.removeprefix(TEST_CELL)):
            try:
                comment = self.gradebook.find_comment(
                    each, self.notebook_id, self.assignment_id, self.student_id
                )
            except MissingEntry:
                continue
            comment.manual_comment = "\n\n".join(filter(None, (comment.manual_comment, text)))
            return


def _points(cell: NotebookNode) -> float:
    return float(cell.metadata.nbgrader["points"])


def _digest(nb: NotebookNode) -> str:
    """A hash of what the student handed in, as far as it is shown."""
    parts = [
        [cell.source, cell.get("attachments"), cell.get("outputs") if _is_own(cell) else None]
        for cell in nb.cells
    ]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _is_own(cell: NotebookNode) -> bool:
    """Whether the outputs are the student's, and not the card of an exercise."""
    return not is_grade(cell) or is_solution(cell)


def _of_converter(preprocessor: SaveGrades, name: str) -> Any:
    """An attribute of the converter that a preprocessor works for; None outside of one."""
    owner = preprocessor
    while owner is not None and not hasattr(owner, name):
        owner = owner.parent
    return getattr(owner, name, None)
