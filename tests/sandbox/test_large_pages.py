"""The zygote's memory ends up in large pages, and is what it was."""

import mmap
import os
import time
from itertools import pairwise
from pathlib import Path

import pytest

from autograder.sandbox.inside import large_pages
from autograder.sandbox.zygote import Zygote
from tests.sandbox.attempt import attempt

LARGE = 1 << 21
MADVISE = Path("/sys/kernel/mm/transparent_hugepage/enabled")


def in_large_pages(pid: int) -> int:
    """How much of a process's memory is, in MB."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(text.split("AnonHugePages:")[1].split()[0]) // 1024


@pytest.fixture(autouse=True)
def _where_the_kernel_can() -> None:
    """Skip the test elsewhere: Linux before 6.1, or one that has none."""
    memory = mmap.mmap(-1, 2 * LARGE, flags=mmap.MAP_PRIVATE)
    memory.write(b"x" * 2 * LARGE)
    before = in_large_pages(os.getpid())
    for piece in large_pages.pieces():
        large_pages.collapse(*piece)
    assert memory[:] == b"x" * 2 * LARGE
    if in_large_pages(os.getpid()) == before:
        pytest.skip("this kernel puts no memory into large pages when asked")


def test_idle_zygote_tidies_up() -> None:
    """And its workers do what they did before."""
    with Zygote() as zygote:
        pid = zygote.wait()
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            pid = int(child)  # the one that forks, in a pid namespace of its own
        end = time.monotonic() + 60
        while not in_large_pages(pid) and time.monotonic() < end:
            time.sleep(0.1)
        assert in_large_pages(pid) > 0  # how many there are depends on what else is in memory
        assert attempt(zygote, "def f(x): return x + 1", 3) == 4


def test_pieces_are_whole_and_apart() -> None:
    """They begin at a large page, hold at least one, and none overlaps another."""
    found = sorted(large_pages.pieces())
    assert found
    assert all(address % LARGE == 0 and size % LARGE == 0 and size > 0 for address, size in found)
    assert all(one + size <= other for (one, size), (other, _) in pairwise(found))
