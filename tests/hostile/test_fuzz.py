"""What reads students' files, given broken ones: a few of those that `tests.hostile.fuzz` reads."""

import json
import os
import signal
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.hostile import fuzz
from tests.hostile.fuzzing import archives, forged_zips, notebooks, slices, wire
from tests.hostile.fuzzing.campaign import Fault
from tests.hostile.fuzzing.campaign import fuzz as run
from tests.hostile.fuzzing.target import Bounds, Target, Wrong, random_of

TARGETS = {
    each.name: each for each in (wire.TARGET, notebooks.TARGET, slices.TARGET, archives.TARGET)
}
LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9)
    | st.sampled_from(["float32", "bool", "0x1p3", "code", "def f(x):\n    return x"])
)  # fmt: skip
KEYS = st.sampled_from(
    ["int", "float", "bytes", "list", "tuple", "dict", "tensor", "opaque", "cells", "cell_type",
     "source", "metadata", "nbgrader", "grade_id", "nbformat", "kernelspec", "language_info",
     "worksheets"]
)  # fmt: skip
DOCUMENTS = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=20,
)
"""Values of JSON that use the words which readers look for."""

FRAGMENTS = st.sampled_from(
    ["def gram_matrix(f):\n    return f", "check(gram_matrix)", "import torch", "x = gram_matrix",
     "x += 1", "%time x", "!ls", "%%bash", "if x:\n    y", "@f", "lambda: ", "(", ")", "'''", "\\",
     "\n",
     "; ", "f'{"]
) | st.text(max_size=6)  # fmt: skip


def few(count: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """So many examples, the same ones each time."""
    return settings(
        max_examples=count,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


@pytest.mark.parametrize(("name", "count"), [("wire", 800), ("notebooks", 150), ("slices", 80),
                                             ("archives", 40)])  # fmt: skip
def test_inputs_of_the_fuzzer(name: str, count: int) -> None:
    """The inputs of a seed end as inputs may, and not all of them in one way."""
    target = TARGETS[name]
    ends = {target.run(target.make(random_of(7, number))) for number in range(count)}
    assert len(ends) > 1


@few(300)
@given(DOCUMENTS, st.binary(max_size=16))
def test_frames(skeleton: Any, body: bytes) -> None:
    """A frame with any skeleton is taken or refused."""
    head = json.dumps(skeleton).encode()
    ends = wire.TARGET.run(wire.TARGET.wrap(head + b"\0" + body))
    assert ends in {"taken", "refused"}


@few(200)
@given(DOCUMENTS, st.lists(DOCUMENTS, max_size=3), st.sampled_from(["utf-8", "utf-16", "utf-32"]))
def test_notebooks(document: Any, cells: list[Any], encoding: str) -> None:
    """Any JSON is read as a notebook, or is none that can be graded."""
    whole = {"nbformat": 4, "metadata": document, "cells": cells}
    ends = {notebooks.TARGET.run(json.dumps(each).encode(encoding)) for each in (document, whole)}
    assert ends <= {"another", "ours", "not_a_notebook", "not_json", "not_utf8", "old_format"}


@few(100)
@given(st.lists(st.lists(FRAGMENTS, max_size=9), max_size=4))
def test_slices(cells: list[list[str]]) -> None:
    """Something is taken of any cells, and it compiles."""
    data = b"\n# %%\n".join("".join(parts).encode("utf-8", "replace") for parts in cells)
    assert slices.TARGET.run(slices.TARGET.wrap(data)) in {"whole", "with problems"}


@few(30)
@given(st.integers(0), st.lists(st.tuples(st.integers(0), st.binary(max_size=4)), max_size=9))
def test_archives(seed: int, edits: list[tuple[int, bytes]]) -> None:
    """A delivery with any bytes in any places is taken or refused."""
    content = bytearray(forged_zips.made(random_of(seed, 0)))
    for at, piece in edits:
        place = len(content) - at % (len(content) + 1)
        content[place : place + len(piece)] = piece
    ends = {"taken", "refused", "refused whole", "nothing"}
    assert archives.TARGET.run(bytes(content)) in ends


def target(act: Callable[[int], str]) -> Target:
    """Something to be fuzzed that does what it is told with the numbers from 0 to 9."""
    return Target(
        name="numbers",
        make=lambda chance: bytes([int(chance.random() * 10)]),
        run=lambda content: act(content[0]),
        wrap=lambda data: data,
        begin=list,
        modules=(),
        suffix=".number",
    )


def numbers(seed: int, count: int, *wanted: int) -> list[int]:
    """Which inputs of a seed are one of these numbers."""
    made = target(str).make
    return [each for each in range(count) if made(random_of(seed, each))[0] in wanted]


def raises(number: int) -> str:
    """Fails for 3, and refuses 4."""
    if number == 3:
        raise KeyError("three")
    if number == 4:
        raise Wrong("four")
    return "odd" if number % 2 else "even"


def test_faults_are_found_wherever_they_are_looked_for() -> None:
    """What is found is a seed's alone, whatever the number of processes."""
    one, two = (run(target(raises), 50, 5, processes=count) for count in (1, 2))
    assert one.faults == two.faults
    assert [fault.number for fault in one.faults] == numbers(5, 50, 3, 4)
    assert one.ends == two.ends
    assert one.ends.keys() == {"odd", "even", "fault"}
    assert one.count == two.count == 50


def dies(number: int) -> str:
    """Ends its process for 3."""
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return "well"


def test_a_process_that_dies_costs_one_input() -> None:
    """All others are read, in another process."""
    tally = run(target(dies), 60, 5)
    assert {fault.what for fault in tally.faults} == {"ended the process: SIGKILL"}
    assert [fault.number for fault in tally.faults] == numbers(5, 60, 3)
    assert tally.count == 60


def greedy(number: int) -> str:
    """Takes 30 MB for 3, and works for 4."""
    if number == 3:
        return str(len(bytearray(30_000_000).replace(b"\0", b"\1")))
    return str(sum(range(2_000_000))) if number == 4 else "little"


@pytest.mark.parametrize(
    ("bounds", "wanted"),
    [(Bounds(growth=20_000_000), 3), (Bounds(seconds=0.005), 4)],
    ids=["memory", "time"],
)
def test_what_takes_too_much_is_found(bounds: Bounds, wanted: int) -> None:
    """An input that takes more than it may is a fault."""
    tally = run(target(greedy), 40, 5, bounds=bounds, processes=1)
    found = {fault.number for fault in tally.faults if fault.what.startswith("took ")}
    assert found & set(numbers(5, 40, wanted))


def hangs(number: int) -> str:
    """Never ends for 3."""
    while number == 3:
        signal.pause()
    return "well"


def test_what_does_not_end_is_ended() -> None:
    """A process that is busy with one input for too long costs that one."""
    count = numbers(5, 60, 3)[0] + 2
    tally = run(target(hangs), count, 5, bounds=Bounds(stuck=0.5), processes=1)
    assert tally.faults == [Fault(count - 2, "did not come to an end")]
    assert tally.count == count


def test_faults_are_kept(tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """The input of a fault is written to a file, and the report names it."""
    broken = target(raises)
    tally = run(broken, 20, 5)
    fuzz.report(broken, tally, 5, 1.0)
    paths: Iterable[Any] = fuzz.keep(broken, tally, 5, tmp_path)
    assert {path.read_bytes() for path in paths} <= {b"\x03", b"\x04"}
    assert f"input {numbers(5, 20, 3, 4)[0]}: " in capsys.readouterr().out
