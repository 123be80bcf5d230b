"""Unusual work of *Neural style transfer* that is right, and some that looks right."""

import pytest

from tests.classroom.notebooks import with_cell
from tests.graded import changed, lost, outcomes

LESSON = "style_transfer"
ONLY = ["transfer_style"]


@pytest.mark.parametrize(
    "copy",
    [
        "copy.deepcopy(encoder)",
        "copy.deepcopy(encoder).requires_grad_(False).eval()",
        "copy.deepcopy(copy.deepcopy(encoder))",
        "nn.Sequential(OrderedDict(encoder.named_children()))",
        "nn.Sequential(OrderedDict((n, copy.deepcopy(m)) for n, m in encoder.named_children()))",
        "torch.compile(encoder)",
    ],
)
def test_copies_of_the_encoder(copy: str) -> None:
    """What the grader sees of an encoder, it sees of its copies."""
    body = "with torch.no_grad():\n        content_targets"
    content = changed("transfer_style", (body, f"encoder = {copy}\n    {body}"), name=LESSON)
    assert lost(with_cell(content, "import copy", before="transfer_style"), LESSON, ONLY) == []


def test_copy_in_double_precision() -> None:
    """All of the optimisation may be calculated in double precision."""
    head = "with torch.no_grad():\n        content_targets"
    double = (
        "encoder = copy.deepcopy(encoder).double()\n"
        f"    content, style = content.double(), style.double()\n    {head}"
    )
    content = changed("transfer_style", (head, double), name=LESSON)
    assert lost(with_cell(content, "import copy", before="transfer_style"), LESSON, ONLY) == []


def test_losses_that_are_none_are_no_measure_of_their_sum() -> None:
    """A total of constants earns nothing, though it is what follows from the losses."""
    constant = "(features, target):\n    return torch.tensor(1.0)"
    found = outcomes(
        {
            "content_loss": f"def content_loss{constant}",
            "style_loss": f"def style_loss{constant}",
            "total_loss": "def total_loss(features, content_targets, style_targets, *weights):\n"
            "    return torch.tensor(4.0), torch.tensor(2.0), torch.tensor(2.0)",
        },
        LESSON,
        ["total_loss"],
    )
    assert {one.status for one in found.values()} == {"failed"}
