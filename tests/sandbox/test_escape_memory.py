"""What a worker itself holds that may be of use to an attacker."""

from autograder.sandbox.zygote import Zygote
from tests.sandbox.attempt import (
    attempt,
    calling_f,
    is_the_first,
    loaded,
    seen,
)
from tests.sandbox.conftest import SECRET
from tests.toy import ROOT


def test_environment_is_scrubbed(each_tier: Zygote) -> None:
    """The grader's environment is neither in os.environ nor in the kernel's copy."""
    source = """
import os
def f(): return dict(os.environ), open('/proc/self/environ', 'rb').read()
"""
    environment, original = attempt(each_tier, source)
    assert "AUTOGRADER_SECRET" not in environment
    assert set(environment) <= {
        "HOME", "TMPDIR", "MPLCONFIGDIR", "TORCH_HOME", "XDG_CACHE_HOME", "PATH", "MPLBACKEND",
        "OMP_NUM_THREADS",
    }  # fmt: skip
    assert SECRET.encode() not in original


def test_open_files_are_its_own(each_tier: Zygote) -> None:
    """A worker holds its three standard streams and its connection, and no file of the grader."""
    source = """
import os
def f():
    found = {}
    for name in os.listdir('/proc/self/fd'):
        try: found[name] = os.readlink('/proc/self/fd/' + name)
        except OSError: pass
    return found
"""
    found = attempt(each_tier, source)
    assert set(found) == {"0", "1", "2", "3"}
    assert found["0"] == "/dev/null"
    assert found["3"].startswith("socket:")
    assert found["1"] == found["2"]
    assert found["1"].startswith("pipe:")


def test_modules_hold_nothing_of_the_grader(each_tier: Zygote) -> None:
    """No module, frame or object of the process belongs to the checks, reference or grader."""
    source = """
import gc, sys
def f():
    frame, frames = sys._getframe(), set()
    while frame is not None:
        frames.add(frame.f_globals.get('__name__'))
        frame = frame.f_back
    named = {getattr(thing, '__module__', None) for thing in gc.get_objects()}
    owners = {name for name in named if isinstance(name, str)}
    roots = ('autograder', 'reference', 'tests', 'nbgrader')
    ours = lambda names: sorted(n for n in names if n and n.partition('.')[0] in roots)
    return ours(sys.modules), ours(frames), ours(owners)
"""
    modules, frames, owners = seen(each_tier, source)
    assert modules == []
    # The scenario of this very test travelled by value and says where it was defined.
    own = {"tests.sandbox.attempt"}
    assert {"autograder.sandbox.inside.worker", *own} <= {*frames, *owners}, (
        "the search does not work"
    )
    assert all(name.startswith("autograder.sandbox.") for name in set(frames) - own)
    assert all(name.startswith("autograder.sandbox.") for name in set(owners) - own)


SEARCH = """
import os
def f(needles):
    found = set()
    memory = os.open('/proc/self/mem', os.O_RDONLY)
    for line in open('/proc/self/maps').read().splitlines():
        span, rights, _, _, _, name = [*line.split(), ''][:6]
        start, end = (int(text, 16) for text in span.split('-'))
        if 'r' not in rights or name.startswith(('/', '[v')):
            continue
        while start < end:
            try: chunk = os.pread(memory, min(end - start, 4 << 20), start)
            except OSError: break
            for number, (first, rest) in enumerate(needles):
                place = chunk.find(first)
                while place >= 0:
                    at = place + len(first)
                    if chunk[at : at + len(rest)] == rest:
                        found.add(number)
                    place = chunk.find(first, place + 1)
            if start + len(chunk) >= end or len(chunk) < 4096: break
            start += len(chunk) - 2048
    return sorted(found)
"""


def halves(text: str) -> tuple[bytes, bytes]:
    """A text in two parts, so that a search for it does not find the question."""
    return text[: len(text) // 2].encode(), text[len(text) // 2 :].encode()


def test_memory_holds_nothing_of_the_grader(each_tier: Zygote) -> None:
    """Words that stand only in the checks, the reference or the environment are not in memory."""
    checks = (ROOT / "lessons/toy/checks/test_gram_matrix.py").read_text()
    reference = (ROOT / "reference/toy.py").read_text()
    hint = checks.partition("@hint(")[2].split('"')[1]
    # Of the grader, the one module that answers is there, and what it says of itself with it.
    known = halves("runs a submission's statements, then scenarios, one at a time")
    control = halves("this text stands in the source of the submission itself")
    source = SEARCH + "\nX = 'this text stands in the source of the submission itself'"
    needles = [control, known, halves(hint), halves(reference.split('"""')[1][:60]), halves(SECRET)]
    with loaded(each_tier, source) as worker:
        found = worker.run(calling_f(needles), seed=0, seconds=60)
    assert found == [0, 1]


def test_zygote_survives_all_that(each_tier: Zygote) -> None:
    """After the attacks of this module the zygote is the one that was started."""
    assert seen(each_tier, "def f(): return 1") == 1
    assert is_the_first(each_tier)
