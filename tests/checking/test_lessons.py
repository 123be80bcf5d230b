"""The lessons' own checks, beyond what `autograder verify` looks at."""

import pytest

from autograder.project import lessons
from tests.classroom.pupil import POINTS, POINTS_OF_GAN
from tests.graded import lesson, outcomes

POINTS_OF = {"style_transfer": POINTS, "gan": POINTS_OF_GAN}


@pytest.mark.parametrize("name", lessons())
def test_points(name: str) -> None:
    """The exercises are worth what the course says."""
    assert lesson(name).points == POINTS_OF[name]


def test_losses_that_are_none_are_no_measure_of_their_sum() -> None:
    """A total of constants earns nothing, though it is what follows from the losses."""
    constant = "(features, target):\n    return torch.tensor(1.0)"
    found = outcomes(
        {
            "content_loss": f"def content_loss{constant}",
            "style_loss": f"def style_loss{constant}",
            "total_loss": "def total_loss(features, content_targets, style_targets, *weights):\n"
            "    return torch.tensor(4.0), torch.tensor(2.0), torch.tensor(2.0)",
        }
    )
    statuses = [one.status for name, one in found.items() if name.startswith("total_loss/")]
    assert set(statuses) == {"failed"}
