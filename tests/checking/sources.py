"""Sources of checks, and a run of them."""

from autograder.checking.session import CheckOutcome, run_checks
from tests.checking.lessons import Fake, oracle

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


def run(subject: Fake) -> list[CheckOutcome]:
    """The outcomes of the lesson ``tiny``."""
    return run_checks("tiny", subject, oracle(), course_seed=0)
