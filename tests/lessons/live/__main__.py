"""All notebooks of the rules, live and graded: ``python -m tests.lessons.live``; takes an hour.

Prints what was green in the kernel and has lost points, and exits with 1 if anything has.
"""

import argparse
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from autograder import project
from tests.lessons.live.comparison import compare
from tests.lessons.live.making import all_made

PROCESSES = 2


def main() -> int:
    """Run the product, or a part of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.lessons.live", description=__doc__)
    parser.add_argument("--only", default="", help="notebooks whose names hold this text")
    parser.add_argument("--every", type=int, default=1, help="take each n-th only")
    options = parser.parse_args()
    everything = [made for lesson in project.lessons() for made in all_made(lesson)]
    chosen = [made for made in everything if options.only in made.name][:: options.every]
    clock = time.monotonic()
    parts = [chosen[start::PROCESSES] for start in range(PROCESSES)]
    with ProcessPoolExecutor(PROCESSES, get_context("spawn")) as pool:
        found = [one for part in pool.map(compare, parts) for one in part]
    wrong = [(name, problems) for name, _, problems in found if problems]
    for name, problems in wrong:
        print(name, *problems, sep="\n  ")
    green = sum(count for _, count, _ in found)
    print(
        f"{len(found)} notebooks, {green} green exercises, {len(wrong)} notebooks with losses, "
        f"{time.monotonic() - clock:.0f} s"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
