"""Known mistakes of the toy course are called by their names, and nothing else is."""

from collections.abc import Iterator, Mapping

import pytest
import torch

from autograder import project
from autograder.checking.fixture import Replaced
from autograder.checking.session import CheckOutcome, run_checks
from autograder.diagnosis import stored
from autograder.diagnosis.mistakes import KnownMistakes, Subject
from autograder.diagnosis.variants import Equivalent, Mistake, load
from tests.graded import lesson
from tests.toy import LESSON

EXERCISES = {name: load(project.ROOT, LESSON, name) for name in ("gram_matrix", "content_loss")}
# Zeros, NaN and missing gradients are the sign of no mistake.
UNNAMED = {"detached"}
VARIANTS = [
    pytest.param(name, variant, id=f"{name}-{variant.name}")
    for name, variants in EXERCISES.items()
    for variant in variants
]


def outcomes(
    exercise: str, source: str, seed: int = 0, known: KnownMistakes | None = None
) -> list[CheckOutcome]:
    """What the checks of an exercise find about the reference with this in its place."""
    rehearsed = lesson(LESSON)
    return run_checks(
        LESSON,
        Subject(rehearsed.oracle.module, source),
        rehearsed.oracle,
        course_seed=seed,
        exercises=[exercise],
        diagnose=(known or KnownMistakes(LESSON, rehearsed.oracle, seed)).diagnose,
    )


def names(found: list[CheckOutcome]) -> set[str]:
    """The mistakes that are named."""
    return {each.mistake for each in found} - {""}


@pytest.mark.parametrize("seed", [0, 1, 7])
@pytest.mark.parametrize(("exercise", "variant"), VARIANTS)
def test_each_mistake_is_called_by_its_name(
    exercise: str, variant: Equivalent | Mistake, seed: int
) -> None:
    """On any seed; what is right is called nothing."""
    found = outcomes(exercise, variant.source, seed)
    if isinstance(variant, Equivalent) or variant.name in UNNAMED:
        assert names(found) == set()
    elif any(each.status == "failed" for each in found):
        assert names(found) <= {variant.name}
    said = [each for each in found if each.diagnosis]
    assert len(said) <= 1
    for each in said:
        assert isinstance(variant, Mistake)
        assert each.diagnosis == f"This is what comes out if {variant.says}."


def test_a_mistake_in_other_words_is_the_same() -> None:
    """What counts is what comes out, not how it is written."""
    source = """\
def content_loss(features, target):
    total = 0
    for one, other in zip(features.flatten(), target.detach().flatten()):
        total = total + (one - other) ** 2
    return total
"""
    found = outcomes("content_loss", source)
    assert names(found) == {"summed"}
    assert [each.diagnosis for each in found if each.diagnosis] == [
        "This is what comes out if the squares are summed."
    ]


def test_what_fails_for_one_reason_is_said_once() -> None:
    """The first check says it; the others name that one, and keep their own points."""
    source = "def gram_matrix(features):\n    return feature\n"
    first, *others = outcomes("gram_matrix", source)
    assert (first.status, first.same_as) == ("error", "")
    assert first.hint
    assert {each.same_as for each in others} == {first.name}
    assert {each.hint for each in others} == {""}
    assert sum(each.points for each in others) == 2


def perturbed(count: int) -> Iterator[str]:
    """Right functions with something else done to their results: scaled, shifted, mixed, cut."""
    generator = torch.Generator().manual_seed(5)
    kinds = (
        "right * {a}",
        "right + {a}",
        "right ** 2 * {a}",
        "right + {a} * right.flip(-1)",
        "right.roll(1, -1) * {a}",
        "right + {a} * torch.rand(right.shape)",
        "right.clamp(max={a} / 20)",
        "right.sin() * {a}",
        "right - {a} * right.mean()",
        "right.abs().sqrt() + {a}",
    )
    for index in range(count):
        a = 0.1 + 3 * float(torch.rand((), generator=generator))
        result = kinds[index % len(kinds)].format(a=f"{a:.4f}")
        yield (
            "def gram_matrix(features):\n"
            "    flat = features.flatten(2)\n"
            "    right = flat @ flat.mT / features[0].numel()\n"
            f"    return {result}\n"
        )


def test_no_perturbation_is_called_anything() -> None:
    """Of 200 other functions that are wrong none gives what a known mistake gives."""
    known = KnownMistakes(LESSON, lesson(LESSON).oracle, 0)
    found = {source: outcomes("gram_matrix", source, known=known) for source in perturbed(200)}
    assert {source: names(each) for source, each in found.items() if names(each)} == {}
    failed = [each for each in found.values() if any(one.status == "failed" for one in each)]
    assert len(failed) == 200


def test_what_is_stored_is_what_is_calculated() -> None:
    """So that a class on the usual seed has nothing to wait for."""
    rehearsed = lesson(LESSON)
    path = project.ROOT / rehearsed.files.known_results
    results = stored.read(path)
    calculated = KnownMistakes(LESSON, rehearsed.oracle, stored.SEED)
    for exercise in EXERCISES:
        found: Mapping[str, object] = dict(calculated.traces(exercise))
        for name, traces in found.items():
            kept = stored.full(results[exercise]["hidden"], name)
            assert [[list(map(list, each)) for each in trace] for trace in kept.values()] == [
                [list(map(list, each)) for each in trace]
                for trace in traces.values()  # type: ignore[attr-defined]
            ]


def test_stored_results_of_other_sources_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was made before a check was changed is calculated anew."""
    rehearsed = lesson(LESSON)
    results = stored.read(project.ROOT / rehearsed.files.known_results)
    wrong = {name: {**one, "sources": "older", "hidden": {"": {}}} for name, one in results.items()}
    known = KnownMistakes(LESSON, rehearsed.oracle, stored.SEED, wrong)  # type: ignore[arg-type]
    source = next(each.source for each in EXERCISES["gram_matrix"].mistakes if each.says)
    assert names(outcomes("gram_matrix", source, known=known)) == {"no_division"}


def test_running_a_mistake_leaves_nothing_behind(capsys: pytest.CaptureFixture[str]) -> None:
    """No output, no other random numbers, no other settings of torch."""
    source = (
        "import random\n"
        "def content_loss(features, target):\n"
        "    print('here')\n"
        "    torch.manual_seed(3), random.seed(3), torch.set_grad_enabled(False)\n"
        "    torch.set_default_dtype(torch.float64)\n"
        "    return features.sum()\n"
    )
    state = torch.random.get_rng_state()
    outcomes("content_loss", source)
    assert torch.equal(torch.random.get_rng_state(), state)
    assert torch.is_grad_enabled()
    assert torch.get_default_dtype() == torch.float32
    assert capsys.readouterr().out == ""


def test_an_implementation_finds_what_is_defined_later() -> None:
    """A mistake in one function reaches the others that call it, and not the lesson itself."""
    module = lesson(LESSON).oracle.module
    own = Replaced(module, {})
    own.define("def gram_matrix(features):\n    return 2 * features")
    assert torch.equal(own.gram_matrix(torch.ones(1)), 2 * torch.ones(1))
    assert module.gram_matrix is not own.gram_matrix  # type: ignore[attr-defined]


PAIRS = [
    pytest.param(name, pair, id=f"{name}-{pair.name}")
    for name in EXERCISES
    for pair in load(project.ROOT, LESSON, name).pairs
]


@pytest.mark.parametrize(("exercise", "pair"), PAIRS)
def test_two_mistakes_at_once_are_both_named(exercise: str, pair: Mistake) -> None:
    """Where one of them hides the other, that one alone."""
    found = names(outcomes(exercise, pair.source))
    assert found <= {pair.name, *pair.name.split(" and ")}
