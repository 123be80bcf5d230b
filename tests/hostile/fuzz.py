"""Gives what reads students' files very many broken ones: ``python -m tests.hostile.fuzz wire``.

Four things are fuzzed: ``wire`` reads frames of a worker, ``notebooks`` files that are said to be
notebooks, ``slices`` code of all kinds, ``archives`` deliveries. Input ``n`` of a seed is always
the same. An input is a fault if it raises what it may not, ends the process, or takes more than 2 s
of a processor or 200 MB of memory (twice as much for code and notebooks): it is written to a file,
and the exit status is 1. With ``--file`` such a file is read again.
"""

import argparse
import importlib
import multiprocessing
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from tests import toy

toy.use()  # before anything of the grader is imported

from tests.hostile.fuzzing.campaign import Tally, fuzz, judge  # noqa: E402 (see above)
from tests.hostile.fuzzing.guided import guided  # noqa: E402
from tests.hostile.fuzzing.target import Target, random_of  # noqa: E402

COUNTS = {"wire": 1_000_000, "notebooks": 100_000, "slices": 100_000, "archives": 10_000}
"""What can be fuzzed, and how many inputs are read of each if no number is named."""

_FOLDER = toy.REPOSITORY / "build" / "fuzz"


def main() -> int:
    """Fuzz, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.fuzz", description=__doc__)
    parser.add_argument("target", choices=COUNTS)
    parser.add_argument("--count", type=int, help="of inputs")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--keep", type=Path, default=_FOLDER, metavar="DIR", help="for faults")
    parser.add_argument("--file", type=Path, help="read this input alone, in this process")
    parser.add_argument("--atheris", action="store_true", help="choose inputs by what they reach")
    chosen = parser.parse_args()
    count = COUNTS[chosen.target] if chosen.count is None else chosen.count
    toy.build()
    if chosen.atheris:
        return _in_a_process(chosen.target, count, chosen.seed, chosen.keep)
    target: Target = importlib.import_module(f"tests.hostile.fuzzing.{chosen.target}").TARGET
    if chosen.file:
        return _again(target, chosen.file)
    clock = time.monotonic()
    tally = fuzz(target, count, chosen.seed, processes=chosen.processes, watch=_progress(count))
    report(target, tally, chosen.seed, time.monotonic() - clock)
    for path in keep(target, tally, chosen.seed, chosen.keep):
        print(f"  {path}")
    return 1 if tally.faults else 0


def report(target: Target, tally: Tally, seed: int, seconds: float) -> None:
    """Print what came of all inputs."""
    rate = tally.count / max(seconds, 1e-9)
    print(
        f"{target.name}: {tally.count:,} inputs of seed {seed} in {seconds:.1f} s ({rate:,.0f}/s)"
    )
    ends = ", ".join(f"{end} {count:,}" for end, count in tally.ends.most_common(12))
    print(f"came of them:  {ends}")
    slowest, number = tally.slowest
    print(f"slowest:       {slowest:.3f} s of a processor, input {number}")
    print(f"memory:        {tally.growth / 1e6:.0f} MB more than before the first input, at most")
    print(f"faults:        {len(tally.faults)}")
    for fault in tally.faults[:20]:
        print(f"  input {fault.number}: {fault.what}")


def keep(target: Target, tally: Tally, seed: int, folder: Path) -> list[Path]:
    """Write the inputs that are faults to files."""
    paths = []
    for fault in tally.faults[:20]:
        path = folder / f"{target.name}-{seed}-{fault.number}{target.suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(target.make(random_of(seed, fault.number)))
        paths.append(path)
    return paths


def _progress(count: int) -> Callable[[Tally], None]:
    """Prints a line at each tenth."""
    tenths = iter(range(1, 10))
    following = next(tenths)

    def watch(tally: Tally) -> None:
        nonlocal following
        while following and 10 * tally.count >= following * count:
            faults = f", {len(tally.faults)} faults" if tally.faults else ""
            print(f"{following}0 %{faults}", file=sys.stderr, flush=True)
            following = next(tenths, 0)

    return watch


def _again(target: Target, path: Path) -> int:
    content = path.read_bytes()
    (outcome,) = judge(target, [(0, content)], target.bounds)
    print(f"{outcome.end}: {outcome.seconds:.3f} s, {outcome.growth / 1e6:.0f} MB. {outcome.what}")
    if outcome.end == "fault":
        try:
            target.run(content)
        except BaseException:
            traceback.print_exc()
    return 1 if outcome.what else 0


def _in_a_process(name: str, count: int, seed: int, folder: Path) -> int:
    """Fuzz with Atheris in a process of its own, as it ends the one that it is in."""
    process = multiprocessing.get_context("spawn").Process(
        target=_guided, args=(name, count, seed, folder)
    )
    process.start()
    process.join()
    status = process.exitcode
    return status if status in {0, 2} else 1


def _guided(name: str, count: int, seed: int, folder: Path) -> None:
    sys.exit(guided(name, count, seed, folder))


if __name__ == "__main__":
    sys.exit(main())
