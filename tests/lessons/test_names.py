"""Known mistakes have names, and nothing else is called by them: right work with other results."""

from functools import cache

import pytest

from autograder import project
from autograder.checking.session import run_checks
from autograder.diagnosis import stored
from autograder.diagnosis.mistakes import KnownMistakes, Subject
from autograder.diagnosis.variants import load
from tests.graded import lesson
from tests.lessons.exercises import exercises

DISTURBED = """
def _disturbed(value):
    if isinstance(value, dict):
        return {{key: _disturbed(each) for key, each in value.items()}}
    if isinstance(value, (list, tuple)):
        return type(value)(_disturbed(each) for each in value)
    if isinstance(value, float):
        return value * {a} + {b}
    if isinstance(value, torch.Tensor) and value.is_floating_point():
        return {kind}
    return value
"""
OF_A_FUNCTION = """
_right = {name}

def {name}(*arguments, **options):
    return _disturbed(_right(*arguments, **options))
"""
OF_A_MODULE = """
_right = {name}

class {name}(_right):
    def forward(self, value):
        return _disturbed(super().forward(value))
"""
KINDS = (
    "value * {a}",
    "value + {b}",
    "value * {a} + {b}",
    "value.sin() * {a}",
    "value + {b} * value.mean()",
    "value.flip(-1) * {a} if value.ndim else value * {a} + {b}",
    "value + {b} * value.roll(1, 0) if value.ndim else value + {b}",
    "value * value * {a}",
    "(value.abs() + 1e-3).sqrt() + {b}",
)


@cache
def known(name: str) -> KnownMistakes:
    """The mistakes of a lesson, as they are stored for the usual seed."""
    rehearsed = lesson(name)
    results = stored.read(project.ROOT / rehearsed.files.known_results)
    return KnownMistakes(name, rehearsed.oracle, stored.SEED, results)


QUICK: tuple[list[pytest.MarkDecorator], ...] = (
    [],
    [pytest.mark.slow],
    [pytest.mark.slow],
)  # of three kinds, one is tried every time
CASES = [
    pytest.param(*each, kind, id=f"{each[1]}-{kind}", marks=QUICK[kind % 3])
    for each in exercises()
    for kind in range(len(KINDS))
    if not (kind and each[1] == "transfer_style")  # which trains for seconds
]


@pytest.mark.parametrize(("name", "exercise", "kind"), CASES)
def test_disturbed_results_are_no_known_mistake(name: str, exercise: str, kind: int) -> None:
    """Right work whose results are disturbed by odd numbers is not taken for a mistake."""
    a, b = 1.37 + 0.01 * kind, 0.0731 + 0.001 * kind
    oracle = lesson(name).oracle
    whole = isinstance(getattr(oracle.module, exercise), type)
    source = DISTURBED.format(a=a, b=b, kind=KINDS[kind].format(a=a, b=b))
    source += (OF_A_MODULE if whole else OF_A_FUNCTION).format(name=exercise)
    found = run_checks(
        name,
        Subject(oracle.module, source),
        oracle,
        course_seed=stored.SEED,
        exercises=[exercise],
        diagnose=known(name).diagnose,
    )
    assert {each.mistake for each in found} == {""}


@pytest.mark.parametrize(
    ("name", "exercise"), [each for each in exercises() if each[1] != "transfer_style"]
)
def test_names_do_not_hang_on_the_seed(name: str, exercise: str) -> None:
    """What is calculated for another course is what is stored for the usual one."""
    oracle = lesson(name).oracle
    elsewhere = KnownMistakes(name, oracle, 3)
    for mistake in load(project.ROOT, name, exercise).mistakes[:6]:
        subject = Subject(oracle.module, mistake.source)
        found = [
            {
                each.mistake
                for each in run_checks(
                    name,
                    subject,
                    oracle,
                    course_seed=seed,
                    exercises=[exercise],
                    diagnose=mistakes.diagnose,
                )
            }
            for seed, mistakes in ((stored.SEED, known(name)), (3, elsewhere))
        ]
        assert found[0] == found[1], mistake.name
