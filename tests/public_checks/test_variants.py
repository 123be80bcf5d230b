"""Public checks judge as hidden ones do: known mistakes fail, unusual right solutions pass."""

import pytest

from autograder.diagnosis.variants import Variants, load
from tests.classroom.notebooks import LESSON
from tests.public_checks.modules import passes
from tests.toy import ROOT

VARIANTS = [
    load(ROOT, LESSON, exercise)
    for exercise in ("Normalization", "gram_matrix", "content_loss", "style_loss")
]


@pytest.mark.parametrize("variants", VARIANTS, ids=lambda one: one.exercise)
def test_variants(variants: Variants) -> None:
    """What earns all points passes in the notebook too, and what loses some does not."""
    passing = [each.name for each in variants if passes(LESSON, variants.exercise, each.source)]
    assert passing == [each.name for each in variants.equivalents]
