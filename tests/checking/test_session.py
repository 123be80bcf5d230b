"""A lesson's checks, run on one submission."""

from pathlib import Path

import pytest

from autograder.checking.session import seed_of
from autograder.errors import IsolationError
from autograder.judge.exceptions import of_exception
from autograder.judge.kinds import OF_KINDS
from autograder.sandbox.outcomes import Crashed, Failure, NotDefined, Place, Raised, TimedOut
from tests.checking.lessons import HEAD, Fake, double, make_lesson, recording
from tests.checking.sources import CHECK, SECOND, run


def test_passed(folder: Path) -> None:
    """A right submission gets the points, and no message."""
    (outcome,) = run(Fake(double))
    assert outcome.seconds > 0
    assert (outcome.exercise, outcome.name, outcome.points) == ("double", "value", 2)
    assert outcome.description == "The result is twice the argument."
    assert (outcome.status, outcome.message, outcome.hint) == ("passed", "", "")


def test_results_that_are_not_unique(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A check may look at what the submission gives, and ask the reference nothing."""
    source = """
    @points(1)
    @hint("Even?")
    def test_even(compare):
        'The result is even.'
        assert compare.actual(lambda impl, rng: impl.double(torch.ones(()))) % 2 == 0, "odd"
    """
    make_lesson(folder, monkeypatch, source)
    assert run(Fake(double))[0].status == "passed"
    assert run(Fake(lambda x: 3 * x))[0].message == "odd"


def test_failed(folder: Path) -> None:
    """A wrong one is told what is wrong, and what to think about."""
    (outcome,) = run(Fake(lambda x: 3 * x))
    assert outcome.status == "failed"
    assert outcome.message.startswith("The result is off by one and the same factor")
    assert outcome.hint == OF_KINDS["factor"]
    assert run(Fake(lambda x: x + 1))[0].hint == "Twice what?"


@pytest.mark.parametrize(
    ("failure", "status", "message", "hint"),
    [
        (
            Raised("ValueError", "too odd", Place(cell=3, line=7), at_place=True),
            "error",
            "ValueError in cell 3, line 7: too odd",
            of_exception("ValueError: too odd"),
        ),
        (
            Raised("KeyError", "", None, at_place=False),
            "error",
            "KeyError",
            of_exception("KeyError"),
        ),
        (
            TimedOut("it took longer than 2 s"),
            "timeout",
            "Stopped: it took longer than 2 s.",
            OF_KINDS["timeout"],
        ),
        (
            Crashed("its process ended"),
            "crashed",
            "Crashed: its process ended.",
            OF_KINDS["crashed"],
        ),
        (NotDefined("double"), "not_attempted", "The notebook defines no `double`.", ""),
        (
            NotDefined("double", "Cell 4 was skipped."),
            "error",
            "The notebook defines no `double`. Cell 4 was skipped.",
            "",
        ),
        (
            Raised("NotImplementedError", "", Place(cell=3, line=7), at_place=True),
            "not_attempted",
            "Not written yet: the stub is still in place.",
            "",
        ),
        (
            Raised("NotImplementedError", "no conv", Place(cell=3, line=7), at_place=False),
            "error",
            "NotImplementedError in cell 3, line 7: no conv",
            of_exception("NotImplementedError: no conv"),
        ),
    ],
)
def test_failures_are_outcomes(
    folder: Path, failure: Failure, status: str, message: str, hint: str
) -> None:
    """Whatever the submission's code does has a status and a sentence."""
    (outcome,) = run(Fake(failure))
    assert (outcome.status, outcome.message, outcome.hint) == (status, message, hint)


def test_nothing_is_run_after_a_timeout(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One wait for each exercise: its other checks are timeouts too, those of others are run."""
    make_lesson(folder, monkeypatch, CHECK + SECOND)
    other = HEAD.replace('"double"', '"other"')
    make_lesson(folder, monkeypatch, CHECK, head=other, name="test_other")
    subject = Fake(TimedOut("it took longer than 2 s"))
    outcomes = run(subject)
    assert [one.status for one in outcomes] == ["timeout"] * 3
    assert outcomes[1].message == "Not run: an earlier check of this exercise took too long."
    assert subject.calls == 2


def test_crash_does_not_stop_the_other_checks(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash costs its own check only."""
    make_lesson(folder, monkeypatch, CHECK + SECOND)
    subject = Fake(Crashed("its process ended"))
    assert [one.status for one in run(subject)] == ["crashed", "crashed"]
    assert subject.calls == 2


def test_time_limit(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A check may allow more than the usual two seconds."""
    make_lesson(folder, monkeypatch, SECOND + "\n@time_limit(7)" + CHECK)
    subject = Fake(double)
    run(subject)
    assert subject.seconds == [None, 7]


def test_sandbox_that_does_not_hold(folder: Path) -> None:
    """What the sandbox reports is neither the student's failure nor a check's fault."""
    subject = Fake(IsolationError("The sandbox forks no workers."))
    with pytest.raises(IsolationError, match="forks no workers"):
        run(subject)
    assert subject.calls == 1


def test_interrupt(folder: Path) -> None:
    """Ctrl-C ends the grader, not only one submission's checks."""
    with pytest.raises(KeyboardInterrupt):
        run(Fake(KeyboardInterrupt()))


def test_sessions_do_not_share_anything(folder: Path) -> None:
    """One submission's timeout is not the next one's."""
    assert run(Fake(TimedOut("it took longer than 2 s")))[0].status == "timeout"
    assert run(Fake(double))[0].status == "passed"


def test_both_get_the_same_inputs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The submission's generator starts where the reference's does, and anew for each check."""
    make_lesson(folder, monkeypatch, CHECK + SECOND)
    seen: list[list[float]] = []
    statuses = [one.status for _ in range(2) for one in run(Fake(recording(seen)))]
    assert statuses == ["passed"] * 4
    assert seen[:2] == seen[2:]
    assert seen[0] != [-number for number in seen[1]]


def test_seeds_differ() -> None:
    """By course, lesson, exercise and check; and they are the same for ever."""
    seeds = [
        seed_of(0, "style_transfer", "gram_matrix", "division"),
        seed_of(1, "style_transfer", "gram_matrix", "division"),
        seed_of(0, "gan", "gram_matrix", "division"),
        seed_of(0, "style_transfer", "style_loss", "division"),
        seed_of(0, "style_transfer", "gram_matrix", "gradient"),
    ]
    assert len(set(seeds)) == 5
    assert seeds[0] == 183859040289484
    assert all(0 <= seed < 2**56 for seed in seeds)
