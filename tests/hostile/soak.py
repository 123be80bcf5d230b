"""Grades a very large class in one run: ``python -m tests.hostile.soak --submissions 5000``.

Right, wrong and crashing notebooks of a small lesson, no two of them alike, are graded as
``autograder grade`` does it. For each tenth of the class there is a line: submissions per second,
the memory and the open files of the processes that stay for the whole run, the files in the
temporary folder. The exit status is 1 unless, from the second tenth on, memory and files stay where
they are, and the last tenth is about as fast as the first.
"""

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests import toy

toy.use()  # before anything of the grader is imported

from autograder.facts import all_imports  # noqa: E402 (see above)
from autograder.nbgrader.classroom import Classroom  # noqa: E402
from autograder.sandbox.zygote import Zygote  # noqa: E402
from tests.classroom import (  # noqa: E402
    LESSON,
    Content,
    done,
    make_course,
    notebook,
    to_bytes,
    with_cell,
)
from tests.classroom.solutions import BMM, EINSUM, LOOPS  # noqa: E402

MEMORY = 0.05
"""By which part of itself the memory of a process may grow."""
FILES = 3
"""How many more files may be open, or lie in the temporary folder, at a moment."""
RATE = 0.9
"""The least part of the first tenth's submissions per second that the last one has."""

_PAGE = resource.getpagesize()
_TENTHS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """What there was once so many submissions were graded.

    Attributes:
        count: of submissions.
        seconds: since the first result.
        memory: bytes of each process, by its id.
        descriptors: open files of each process, by its id.
        files: in the temporary folder.
    """

    count: int
    seconds: float
    memory: Mapping[int, int]
    descriptors: Mapping[int, int]
    files: int


def main() -> int:
    """Grade the class, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.soak", description=__doc__)
    parser.add_argument("--submissions", type=int, default=5000)
    arguments = parser.parse_args()
    toy.build()
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        scratch = Path(folder)
        temporary = scratch / "temporary"
        temporary.mkdir(mode=0o711)
        scratch.chmod(0o711)
        course = make_course(scratch / "course")
        os.environ["TMPDIR"] = tempfile.tempdir = str(temporary)
        hand_in(course, arguments.submissions)
        samples = list(graded(course, temporary, arguments.submissions))
    lasting = set.intersection(*(set(each.memory) for each in samples))
    tenths = by_tenth(samples, arguments.submissions)
    for number, tenth in enumerate(tenths, start=1):
        print(line_of(number, tenth, lasting))
    faults = faults_of(tenths, lasting)
    for fault in faults:
        print(f"FAULT  {fault}")
    total = samples[-1]
    rate = (total.count - samples[0].count) / max(total.seconds, 1e-9)
    print(f"{total.count:,} submissions in {total.seconds:.0f} s, {rate:.2f}/s: "
          f"{'does not hold' if faults else 'memory, files and speed stay the same'}")  # fmt: skip
    return 1 if faults else 0


def kinds() -> list[Content]:
    """The notebooks that are handed in, again and again."""
    crash = "def gram_matrix(features):\n    import os\n    os._exit(1)"
    raising = "def gram_matrix(features):\n    raise ValueError(features.shape)"
    undivided = (
        "def gram_matrix(features):\n    flat = features.flatten(2)\n    return flat @ flat.mT"
    )
    broken = "def content_loss(features, target):\n    return ((features - target)"
    return [
        done(BMM),
        done({**BMM, "gram_matrix": undivided}),
        done(EINSUM),
        done({**BMM, "gram_matrix": crash}),
        done(LOOPS),
        notebook({}),
        done({**EINSUM, "gram_matrix": raising}),
        done({**BMM, "content_loss": broken}),
    ]


def hand_in(course: Path, count: int) -> None:
    """Let students hand in notebooks, no two of which are alike."""
    contents = kinds()
    for number in range(count):
        content = with_cell(contents[number % len(contents)], f"# the work of {number}")
        path = course / "submitted" / f"s{number:06}" / LESSON / f"{LESSON}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_bytes(to_bytes(content))


def graded(course: Path, temporary: Path, count: int) -> Iterator[Sample]:
    """Grade a class, and look now and then at what that takes.

    Raises:
        RuntimeError: somebody's work was not graded.
    """
    every = max(1, count // (8 * _TENTHS))
    with (
        Zygote(preload=all_imports()) as zygote,
        Classroom(course, LESSON, None, zygote) as classroom,
    ):
        began, number = 0.0, 0
        for number, _ in enumerate(classroom.grade(), start=1):
            began = began or time.monotonic()
            if _TENTHS * number % count < _TENTHS:
                print(f"{number:,} are graded", file=sys.stderr, flush=True)
            if number % every == 0 or number == 1:
                yield sample(number, time.monotonic() - began, temporary)
        if classroom.faults or number != count:
            raise RuntimeError(f"{number} of {count} were graded: {classroom.faults}")


def sample(count: int, seconds: float, temporary: Path) -> Sample:
    """Look at this process, those that it has started, and the temporary folder."""
    memory: dict[int, int] = {}
    descriptors: dict[int, int] = {}
    for pid in _family():
        try:
            pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
            descriptors[pid] = len(os.listdir(f"/proc/{pid}/fd"))
        except PermissionError:  # an ordinary user may not look into a process of the grader
            descriptors[pid] = 0
        except OSError:  # it has ended meanwhile
            continue
        memory[pid] = _PAGE * pages
    files = sum(len(names) + len(folders) for _, folders, names in os.walk(temporary))
    return Sample(count=count, seconds=seconds, memory=memory, descriptors=descriptors, files=files)


def _family() -> list[int]:
    """This process and all below it."""
    children: dict[int, list[int]] = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            status = Path(f"/proc/{name}/stat").read_text(errors="replace")
        except OSError:
            continue
        parent = int(status.rpartition(")")[2].split()[1])
        children.setdefault(parent, []).append(int(name))
    found = [os.getpid()]
    for pid in found:  # which grows meanwhile
        found += children.get(pid, [])
    return found


def by_tenth(samples: Sequence[Sample], count: int) -> list[list[Sample]]:
    """The samples of each tenth of a class, each with the last one before it."""
    tenths = []
    for number in range(_TENTHS):
        low, high = number * count / _TENTHS, (number + 1) * count / _TENTHS
        inside = [each for each in samples if low < each.count <= high]
        before = [each for each in samples if each.count <= low]
        tenths.append([*before[-1:], *inside])
    return tenths


def rate_of(tenth: Sequence[Sample]) -> float:
    """Submissions per second."""
    return (tenth[-1].count - tenth[0].count) / max(tenth[-1].seconds - tenth[0].seconds, 1e-9)


def memory_of(tenth: Sequence[Sample], pid: int) -> float:
    """Bytes of a process, at most times."""
    return median(each.memory[pid] for each in tenth)


def descriptors_of(tenth: Sequence[Sample], lasting: set[int]) -> int:
    """The fewest files that were open in all processes that last."""
    return min(sum(each.descriptors[pid] for pid in lasting) for each in tenth)


def line_of(number: int, tenth: Sequence[Sample], lasting: set[int]) -> str:
    """What is printed of a tenth."""
    memory = " ".join(f"{memory_of(tenth, pid) / 1e6:6.1f}" for pid in sorted(lasting))
    return (
        f"tenth {number:2}: {rate_of(tenth):6.2f}/s, {memory} MB, "
        f"{descriptors_of(tenth, lasting)} open files, {tenth[-1].files} temporary files"
    )


def faults_of(tenths: Sequence[Sequence[Sample]], lasting: set[int]) -> list[str]:
    """What has not stayed as it was."""
    first, second, last = tenths[0], tenths[1], tenths[-1]
    faults = []
    for pid in sorted(lasting):
        before, after = memory_of(second, pid), memory_of(last, pid)
        if after > (1 + MEMORY) * before:
            grown = f"from {before / 1e6:.1f} to {after / 1e6:.1f} MB"
            faults.append(f"process {pid} has grown {grown}")
    before, after = (descriptors_of(each, lasting) for each in (second, last))
    if after > before + FILES:
        faults.append(f"{after} files are open, and there were {before}")
    before, after = (min(each.files for each in tenth) for tenth in (second, last))
    if after > before + FILES:
        faults.append(f"{after} files are in the temporary folder, and there were {before}")
    if rate_of(last) < RATE * rate_of(first):
        faults.append(f"{rate_of(last):.2f} submissions per second, and {rate_of(first):.2f} first")
    return faults


if __name__ == "__main__":
    sys.exit(main())
