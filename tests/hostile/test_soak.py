"""What `tests.hostile.soak` says of a run, whatever it is that grows."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hostile import soak
from tests.hostile.soak import Sample, by_tenth, faults_of

COUNT = 200


def run(
    memory: Callable[[int], int] = lambda _: 100,
    descriptors: Callable[[int], int] = lambda _: 9,
    files: Callable[[int], int] = lambda _: 5,
    seconds: Callable[[int], float] = float,
) -> list[str]:
    """The faults of a run in which these are so after each number of submissions."""
    samples = [
        Sample(
            count=count,
            seconds=seconds(count),
            memory={1: memory(count)},
            descriptors={1: descriptors(count)},
            files=files(count),
        )
        for count in range(1, COUNT + 1)
    ]
    return faults_of(by_tenth(samples, COUNT), {1})


def test_what_stays_the_same_is_no_fault() -> None:
    """Neither is what grows while the processes get warm, or what comes and goes."""
    warm = run(memory=lambda count: 50 if count < 15 else 100, files=lambda count: 5 + count % 7)
    assert run() == warm == []


@pytest.mark.parametrize(
    ("faults", "word"),
    [
        (run(memory=lambda count: 100 + count), "grown"),
        (run(descriptors=lambda count: 9 + count // 10), "files are open"),
        (run(files=lambda count: 5 + count // 10), "temporary folder"),
        (run(seconds=lambda count: count**1.5), "per second"),
    ],
    ids=["memory", "descriptors", "files", "speed"],
)
def test_what_grows_is_a_fault(faults: list[str], word: str) -> None:
    """Each is found, and nothing else is said."""
    assert len(faults) == 1
    assert word in faults[0]


def test_sample(tmp_path: Path) -> None:
    """A look at this process finds it, its files and what is in the folder."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").touch()
    found = soak.sample(3, 0.5, tmp_path)
    assert found.files == 2
    assert found.memory[os.getpid()] > 1_000_000
    assert found.descriptors[os.getpid()] > 2


def test_no_two_notebooks_are_alike(tmp_path: Path) -> None:
    """So nothing that was graded before can be looked up."""
    soak.hand_in(tmp_path, 20)
    contents = {path.read_bytes() for path in tmp_path.glob("submitted/*/*/*.ipynb")}
    assert len(contents) == 20
