"""A notebook that sets its exercises up in ways that no text tells keeps its points."""

import pytest

from autograder.grading.judging import Judge
from autograder.sandbox.isolation import Isolation
from autograder.submission.extract import extract
from autograder.submission.read import parse_notebook
from tests.classroom.notebooks import Content, to_bytes, with_cell
from tests.graded import changed, lesson, zygote

CONTENT = "return F.mse_loss(features, target.detach())"
KINDS = {
    "another name of an object": (
        "class Options:\n    reduction = 'sum'\nclass All:\n    loss = Options()\noptions = All()\n"
        "own = options.loss\nown.reduction = 'mean'",
        "options.loss.reduction",
    ),
    "a patch in a block": (
        "if not hasattr(torch.Tensor, 'my_reduction'):\n    torch.Tensor.my_reduction = 'mean'",
        "torch.Tensor.my_reduction",
    ),
    "a file": (
        "import json\nwith open('options.json', 'w') as out:\n    json.dump('mean', out)\n"
        "with open('options.json') as file:\n    reduction = json.load(file)",
        "reduction",
    ),
    "a function of a function": (
        "def inner():\n    global reduction\n    reduction = 'mean'\n"
        "def set_up():\n    inner()\nset_up()",
        "reduction",
    ),
}


def lost(content: Content) -> set[str]:
    """The exercises that lose points where a grader judges a notebook."""
    judge = Judge(
        lesson=lesson(),
        zygote=zygote(),
        isolation=Isolation.BEST,
        seed=0,
        diagnose=lambda _exercise, _verdicts: None,
        watch=lambda _exercise: None,
    )
    notebook = parse_notebook(to_bytes(content))
    found = judge.judge(notebook, extract(notebook, lesson().outline), {})
    return {one.exercise for one in found.outcomes if one.status != "passed"}


@pytest.mark.parametrize("kind", KINDS)
def test_set_up_that_no_text_tells(kind: str) -> None:
    """What the exercise needs is found by judging it once more, in a worker of its own."""
    set_up, value = KINDS[kind]
    content = changed(
        "content_loss",
        (CONTENT, f"return F.mse_loss(features, target.detach(), reduction={value})"),
    )
    assert lost(with_cell(content, set_up, before="content_loss")) == set()


def test_wrong_work_stays_wrong() -> None:
    """Where more of the notebook makes no difference, the first verdict stands."""
    wrong = CONTENT.replace("mse_loss", "l1_loss")
    set_up = "table = {'k': {}}\npart = table['k']\npart['scale'] = 1.0"
    content = changed("content_loss", (CONTENT, f"table['k']\n    {wrong}"))
    assert lost(with_cell(content, set_up, before="content_loss")) == {"content_loss"}


def test_mended_below_by_a_call() -> None:
    """A mend below the test cell counts, also where it is no definition."""
    wrong = changed("content_loss", (CONTENT, "return F.l1_loss(features, target.detach())"))
    mend = (
        "def make(reduction):\n"
        "    return lambda features, target: F.mse_loss(\n"
        "        features, target.detach(), reduction=reduction)\n"
        "content_loss = make('mean')"
    )
    assert lost(with_cell(wrong, mend)) == set()
