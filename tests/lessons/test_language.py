"""Whatever a student of a real lesson is told is translated, and all of it in Russian."""

import re
from collections.abc import Iterator

import pytest

from autograder import project
from autograder.catalogues import translations
from autograder.checking.lesson import Lesson
from autograder.checking.session import CheckOutcome, run_checks
from autograder.diagnosis import stored
from autograder.diagnosis.mistakes import KnownMistakes, Subject
from autograder.diagnosis.variants import load
from autograder.language import speaking
from tests import toy
from tests.language.pseudo import Pseudo, untranslated

SENTENCE = re.compile(r"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}")
CODE = re.compile(r"`[^`]*`")
EVERY = 8
"""One mistake in so many; `make slow` takes all."""


@pytest.fixture(scope="module", params=project.lessons(toy.REPOSITORY))
def lesson(request: pytest.FixtureRequest) -> Lesson:
    """A real lesson."""
    return Lesson(request.param)


def told(lesson: Lesson, every: int) -> Iterator[CheckOutcome]:
    """What the checks say of mistakes, in the language that is spoken."""
    results = stored.read(project.ROOT / lesson.files.known_results)
    known = KnownMistakes(lesson.name, lesson.oracle, 0, results)
    for exercise in lesson.exercises:
        mistakes = load(project.ROOT, lesson.name, exercise).mistakes
        for mistake in mistakes[:: min(every, len(mistakes))]:
            subject = Subject(lesson.oracle.module, mistake.source)
            yield from run_checks(
                lesson.name,
                subject,
                lesson.oracle,
                course_seed=0,
                exercises={exercise},
                diagnose=known.diagnose,
            )


def own_words(outcome: CheckOutcome) -> list[str]:
    """What the grader says itself: an exception has its own words."""
    said = [outcome.description, outcome.hint, outcome.diagnosis]
    return [*said, outcome.message] if outcome.status != "error" else said


@pytest.mark.parametrize("every", [EVERY, pytest.param(1, marks=pytest.mark.slow)])
def test_nothing_escapes(lesson: Lesson, every: int) -> None:
    """In a language that marks what is translated, no word is without a mark."""
    with speaking(Pseudo()):
        outcomes = list(told(lesson, every))
    assert any(one.diagnosis for one in outcomes)
    for outcome in outcomes:
        for text in own_words(outcome):
            left = set(untranslated(CODE.sub("", text)))
            assert not left, (outcome.exercise, outcome.name, text)


@pytest.mark.slow
def test_no_english_sentence(lesson: Lesson) -> None:
    """In Russian, no three English words stand beside each other."""
    with speaking(translations("ru", lesson.name)):
        outcomes = list(told(lesson, 1))
    for outcome in outcomes:
        for text in own_words(outcome):
            assert not SENTENCE.search(CODE.sub("", text)), (outcome.exercise, outcome.name, text)
