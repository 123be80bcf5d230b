"""Who else is graded, in what order, by how many processes and beside what, changes no result."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.classroom import LESSON, copy_course
from tests.classroom.notebooks import Content, done, notebook
from tests.classroom.solutions import BMM, EINSUM, LOOPS
from tests.hostile import scene
from tests.hostile.standing import standing

pytestmark = pytest.mark.slow

_WRONG = "def gram_matrix(features):\n    flat = features.flatten(2)\n    return flat @ flat.mT"
_RAISES = "def content_loss(features, target):\n    raise ValueError(f'{features.sum()}')"
_ENDLESS = "def style_loss(features, target_gram):\n    while True:\n        pass"
WORK: Sequence[Content] = [
    done(BMM),
    done(LOOPS),
    done({**EINSUM, "gram_matrix": _WRONG}),
    done({**BMM, "content_loss": _RAISES}),
    done({**EINSUM, "style_loss": _ENDLESS}),
    notebook({}),
]
"""What is handed in: right, wrong, with inputs in an exception, endless, untouched."""


def graded(
    released: Path, folder: Path, order: Sequence[int], before: Sequence[str] = ()
) -> Mapping[str, bytes]:
    """Grade the class, and give what was written for each piece of work, without times and ids.

    Args:
        released: a course that nobody has handed anything in to.
        folder: for a copy of it.
        order: which work the first student hands in, which the second, and so on.
        before: a command that runs the grader.
    """
    course = copy_course(released, folder / "course")
    ids = {f"student-{place}": f"work-{work}" for place, work in enumerate(order)}
    for student, work in zip(ids, order, strict=True):
        scene.hand_in(course, student, WORK[work], "As heavy as you like.")
    with tempfile.TemporaryDirectory() as temporary:
        run = scene.start(course, Path(temporary), before=before)
        said = run.communicate(timeout=900)[0]
    assert run.returncode == 0, said
    found = {}
    for name, content in standing(course).files.items():
        for student, its in ids.items():
            name = name.replace(student, its)
            content = content.replace(student.encode(), its.encode())
        found[name] = content
    return found


@pytest.fixture(scope="module")
def peaceful(released: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """What was written for each piece of work, where nothing is special."""
    found = graded(released, tmp_path_factory.mktemp("peaceful"), range(len(WORK)))
    scores = [
        json.loads(found[f"results/work-{work}/{LESSON}/{LESSON}.json"])["score"]
        for work in range(len(WORK))
    ]
    assert scores[:2] == [8, 8]
    assert scores[-1] == 0
    assert len(found) >= 3 * len(WORK)
    return found


def same(found: Mapping[str, bytes], expected: Mapping[str, bytes]) -> list[str]:
    """The names of files that differ, or that only one has."""
    names = found.keys() | expected.keys()
    return sorted(name for name in names if found.get(name) != expected.get(name))


def test_order(released: Path, tmp_path: Path, peaceful: Mapping[str, bytes]) -> None:
    """Another place in the class, and another id, change nothing."""
    assert same(graded(released, tmp_path, [3, 5, 4, 0, 2, 1]), peaceful) == []


def test_number_of_processes(released: Path, tmp_path: Path, peaceful: Mapping[str, bytes]) -> None:
    """One processor, and so fewer processes that help, change nothing."""
    one = f"{min(os.sched_getaffinity(0))}"
    found = graded(released, tmp_path, range(len(WORK)), before=["taskset", "--cpu-list", one])
    assert same(found, peaceful) == []


@contextmanager
def busy(count: int) -> Iterator[None]:
    """Keep processors busy with something else."""
    endless = [sys.executable, "-c", "while True: pass"]
    with ExitStack() as stack:
        for _ in range(count):
            stack.callback(stack.enter_context(subprocess.Popen(endless)).kill)
        yield


def test_busy_machine(released: Path, tmp_path: Path, peaceful: Mapping[str, bytes]) -> None:
    """Eight processes that do nothing else than calculate change nothing."""
    with busy(8):
        found = graded(released, tmp_path, range(len(WORK)))
    assert same(found, peaceful) == []
