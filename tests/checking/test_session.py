"""Running a lesson's checks on one submission: outcomes, faults, and nothing from outside."""

from pathlib import Path

import pytest

from autograder.checking.session import CheckOutcome, run_checks, seed_of
from autograder.errors import CheckFault, IsolationError, UsageError
from autograder.sandbox.outcomes import Crashed, Failure, NotDefined, Place, Raised, TimedOut
from tests.checking.lessons import HEAD, Fake, double, make_lesson, oracle, recording

CHECK = '''
@points(2)
@hint("Twice what?")
def test_value(compare):
    """The result is twice the argument."""
    scenario = lambda impl, rng: impl.double(torch.rand(3, generator=rng))
    compare(scenario).assert_close(rtol=1e-4, atol=1e-6)
'''
SECOND = '''
@points(1)
@hint("And negative ones?")
def test_negative(compare):
    """Negative numbers are doubled too."""
    scenario = lambda impl, rng: impl.double(-torch.rand(3, generator=rng))
    compare(scenario).assert_close(rtol=1e-4, atol=1e-6)
'''


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the lesson ``tiny``, with one check."""
    make_lesson(tmp_path, monkeypatch, CHECK)
    return tmp_path


def run(subject: Fake) -> list[CheckOutcome]:
    """The outcomes of the lesson ``tiny``."""
    return run_checks("tiny", subject, oracle(), course_seed=0)


def fault(folder: Path, patch: pytest.MonkeyPatch, source: str, head: str = HEAD) -> str:
    """The message of the fault that the checks have."""
    make_lesson(folder, patch, source, head=head)
    with pytest.raises(CheckFault) as caught:
        run(Fake(double))
    return str(caught.value)


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
    assert outcome.hint == "Twice what?"


@pytest.mark.parametrize(
    ("failure", "status", "message", "hint"),
    [
        (
            Raised("ValueError", "too odd", Place(cell=3, line=7), at_place=True),
            "error",
            "ValueError in cell 3, line 7: too odd",
            "Twice what?",
        ),
        (Raised("ValueError", "", None, at_place=False), "error", "ValueError", "Twice what?"),
        (TimedOut("it took longer than 2 s"), "timeout", "Stopped: it took longer than 2 s.", ""),
        (Crashed("its process ended"), "crashed", "Crashed: its process ended.", ""),
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
            "Twice what?",
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


@pytest.mark.parametrize("mark", ["points", "hint"])
def test_mark_that_is_missing(folder: Path, monkeypatch: pytest.MonkeyPatch, mark: str) -> None:
    """A check without points or a hint is at fault."""
    lines = [line for line in CHECK.splitlines() if not line.startswith(f"@{mark}(")]
    message = fault(folder, monkeypatch, "\n".join(lines))
    assert f"test_value: it has no mark `{mark}`" in message


def test_exercise_that_is_missing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So is one that belongs to no exercise."""
    head = HEAD.replace("pytestmark", "unused")
    assert "it has no mark `exercise`" in fault(folder, monkeypatch, CHECK, head)


def test_description_that_is_missing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And one that does not say what it checks."""
    source = CHECK.replace('"""', "#")
    assert "it has no docstring" in fault(folder, monkeypatch, source)


def test_all_faults_are_told_at_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever writes checks need not mend them one by one."""
    source = CHECK.replace("@points(2)", "") + SECOND.replace('@hint("And negative ones?")', "")
    message = fault(folder, monkeypatch, source)
    assert "test_value: it has no mark `points`" in message
    assert "test_negative: it has no mark `hint`" in message


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("pytest.skip('not today')", "not today"),
        ("lock = __import__('threading').Lock(); compare(lambda *_: lock)", "cannot be sent"),
        ("pytest.fail('no')", "no"),
    ],
)
def test_check_with_a_fault_of_its_own(
    folder: Path, monkeypatch: pytest.MonkeyPatch, statement: str, told: str
) -> None:
    """What goes wrong in the check itself is never the student's failure, nor a gap."""
    body = CHECK.splitlines()
    source = "\n".join([*body[:-1], f"    {statement}"])
    assert told in fault(folder, monkeypatch, source)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("compare.actual(lambda *_: {})['x']", "KeyError"),
        ("1 / compare.actual(lambda *_: 0)", "ZeroDivisionError"),
        ("float(10 ** compare.actual(lambda *_: 399))", "OverflowError"),
        ("assert compare.actual(lambda *_: torch.ones(2)) > 0", "RuntimeError"),
        ("compare.actual(lambda *_: None).sum()", "AttributeError"),
    ],
)
def test_check_that_cannot_judge_what_came(
    folder: Path, monkeypatch: pytest.MonkeyPatch, statement: str, told: str
) -> None:
    """The check is failed and its author told; all others are run."""
    body = CHECK.splitlines()
    make_lesson(folder, monkeypatch, "\n".join([*body[:-1], f"    {statement}"]) + SECOND)
    odd: list[str] = []
    first, second = run_checks("tiny", Fake(double), oracle(), course_seed=0, odd=odd)
    assert (first.status, second.status) == ("failed", "passed")
    assert "has a form that cannot be judged" in first.message
    (sentence,) = odd
    assert f"double/value could not judge what came: {told}" in sentence


@pytest.mark.parametrize(
    ("source", "told"),
    [("1 / 0", "ZeroDivisionError"), ("def (", "SyntaxError"), ("import nothing", "nothing")],
)
def test_module_that_cannot_be_imported(
    folder: Path, monkeypatch: pytest.MonkeyPatch, source: str, told: str
) -> None:
    """Checks that cannot be collected are a fault, and none is run."""
    message = fault(folder, monkeypatch, source)
    assert "cannot be collected" in message
    assert told in message


def test_skipped_module_is_no_gap(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that skips itself would take its points along."""
    message = fault(folder, monkeypatch, 'pytest.skip("later", allow_module_level=True)\n')
    assert "later" in message


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


def test_unknown_lesson(folder: Path) -> None:
    """A lesson without checks is named, and those that there are."""
    with pytest.raises(UsageError, match=r"'gan'.*choose one of tiny"):
        run_checks("gan", Fake(double), oracle(), course_seed=0)


def test_surroundings_have_no_influence(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither variables nor plugins nor files of the working directory change how checks run."""
    place = folder / "elsewhere"
    place.mkdir()
    (place / "pytest.ini").write_text("[pytest]\naddopts = --collect-only\n")
    (place / "conftest.py").write_text("raise SystemExit('conftest')\n")
    (place / "hostile.py").write_text("raise SystemExit('plugin')\n")
    monkeypatch.chdir(place)
    monkeypatch.syspath_prepend(place)
    monkeypatch.setenv("PYTEST_ADDOPTS", "--collect-only -k nothing")
    monkeypatch.setenv("PYTEST_PLUGINS", "hostile")
    assert [one.status for one in run(Fake(double))] == ["passed"]


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
