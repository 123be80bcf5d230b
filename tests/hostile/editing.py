"""Notebooks whose cells, names, points and metadata were edited, and what lies beside them."""

import copy
import json
from typing import Any

from tests.classroom.notebooks import (
    Content,
    exercises,
    place_of,
    with_cell,
    with_copy,
    with_grading,
    with_kernel,
    without,
)
from tests.classroom.pupil import ALL, Pupil
from tests.classroom.solutions import BMM
from tests.hostile.making import DESK, Place, beside, good, work

_WRONG = "def gram_matrix(features):\n    return features\n"


def edited(content: Content, name: str, **changes: Any) -> Content:
    """Change the cell called ``name``."""
    changed = copy.deepcopy(content)
    changed["cells"][place_of(changed, name)].update(changes)
    return changed


def upside_down(content: Content) -> Content:
    """The cells in the opposite order."""
    return {**content, "cells": content["cells"][::-1]}


def tests_first(content: Content) -> Content:
    """All test cells above all others."""
    cells = sorted(content["cells"], key=lambda cell: "check-" not in json.dumps(cell["metadata"]))
    return {**content, "cells": cells}


def as_somebody_else(content: Content) -> Content:
    """Metadata that name another student, another assignment and a score."""
    changed = copy.deepcopy(content)
    claims = {"student_id": "zz-first", "assignment": "tiny", "score": 100, "max_score": 100}
    changed["metadata"] |= {**claims, "nbgrader": claims}
    return changed


def editing(_place: Place) -> list[Pupil]:
    """All of them."""
    of, right, wrong = DESK.of, work(), work(gram_matrix=_WRONG)
    last = exercises()[-1]
    points = with_grading(wrong, "check-gram_matrix", points=300)
    named = with_grading(right, "check-gram_matrix", grade_id="bonus", points=50)
    ungraded = with_grading(wrong, "check-gram_matrix", grade=False, locked=False)
    manual = with_grading(wrong, "check-gram_matrix", solution=True, locked=False)
    locked = edited(wrong, "check-gram_matrix", source="check = print\nprint(3.0)\n3.0")
    printed = edited(
        wrong,
        "check-gram_matrix",
        outputs=[
            {
                "output_type": "execute_result",
                "execution_count": 1,
                "metadata": {},
                "data": {"text/plain": "3.0"},
            }
        ],
    )
    twice = with_copy(right, "gram_matrix")
    twice["cells"][place_of(twice, "gram_matrix") + 1]["source"] = _WRONG
    raw = edited(right, "check-gram_matrix", cell_type="raw")
    for key in ("execution_count", "outputs"):
        raw["cells"][place_of(raw, "check-gram_matrix")].pop(key)
    ipython = (
        "get_ipython().displayhook(2.0)\n%load_ext evil\n%run evil.py\n"
        "get_ipython().run_cell('gram_matrix = print')\n"
        "get_ipython().user_ns['gram_matrix'] = print"
    )
    inside = "def gram_matrix(features):\n    get_ipython().displayhook(3.0)\n    return features\n"
    stamp = {"timestamp.txt": b"1999-01-01 00:00:00 UTC"}
    unreadable = {"timestamp.txt": b"\x1b[2Jyesterday\x07"}
    evil = {"evil.py": b"import os\nos.system('touch pwned')\ngram_matrix = print\n"}
    return [
        of("edited-points", "300 points", points, gram_matrix=ALL),
        of("edited-name", "a test cell called bonus", named, "missing_cell"),
        of("edited-grade", "no cell to be graded", ungraded, gram_matrix=ALL),
        of("edited-kind", "to be graded by hand", manual, gram_matrix=ALL),
        of("edited-test", "another test in a locked cell", locked, gram_matrix=ALL),
        of("edited-output", "a saved output of 3.0", printed, gram_matrix=ALL),
        of("edited-kernel", "a kernel of its own", with_kernel(wrong, "evil", "Evil"),
           gram_matrix=ALL),
        of("test-twice", "a test cell twice", with_copy(right, "check-gram_matrix"),
           "duplicated_cell"),
        of("answer-twice", "an answer twice, the second one wrong", twice, "duplicated_cell",
           gram_matrix=ALL),
        of("test-deleted", "a test cell deleted", without(right, f"check-{last}"), "missing_cell"),
        of("test-raw", "a test cell that is no code", raw),
        of("upside-down", "all cells in the opposite order", upside_down(right)),
        of("tests-first", "all test cells above all others", tests_first(right)),
        of("somebody-else", "metadata of another student", as_somebody_else(right)),
        beside(of("ipython", "IPython's doors in a cell", with_cell(right, ipython)), evil),
        of("ipython-inside", "IPython's doors in a function", work(gram_matrix=inside),
           gram_matrix=ALL),
        beside(of("timestamp", "a timestamp of 1999", right), stamp),
        beside(of("odd-timestamp", "a timestamp with escapes", right, "unreadable_timestamp"),
               unreadable),
        beside(of("own-checks", "public checks of its own", wrong, gram_matrix=ALL),
               {"toy_checks.py": b"def check(f):\n    print('passed')\n"}),
        beside(of("second", "another notebook beside it", wrong, gram_matrix=ALL),
               {"toy (1).ipynb": good()}),
        of("stub-below", "an empty function below the right one",
           with_cell(right, "def gram_matrix(features):\n    raise NotImplementedError",
                     before="check-gram_matrix"),
           gram_matrix=ALL),
        of("stub-above", "an empty function above the right one",
           with_cell(right, _WRONG + BMM["gram_matrix"], before="check-gram_matrix")),
    ]  # fmt: skip
