"""How soon the training script's optimiser reaches the loss that the baseline reaches.

Both have the same encoder, images, weights and threads, in one process, one after the other. The
baseline (`benchmarks.baseline_style_transfer`) runs all its evaluations, and the lowest loss on
its way is the goal. Then that of the training script, which is
`reference.training.style_transfer.optimiser`, runs from its coarsest level on, until it is there.
All of its work counts: targets at each level, evaluations of the line search, resizing.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from rich.table import Table
from rich.text import Text

from benchmarks import baseline_style_transfer
from reference.training.images.single import load_image
from reference.training.style_transfer.encoders import truncate, vgg19
from reference.training.style_transfer.levels import SMALLEST, Level
from reference.training.style_transfer.objective import Objective, Terms
from reference.training.style_transfer.optimiser import Stylizer

__all__ = ["BOUND", "Case", "Outcome", "cases", "measure", "table"]

BOUND = 0.6
"""The most of the baseline's time that may be needed to reach its loss."""

PAIRS = (("chelsea", "immunohistochemistry"), ("china", "flower"))
STYLE = ("relu1_1", "relu2_1", "relu3_1", "relu4_1", "relu5_1")
LEVELS = ((0.25, 60), (0.5, 60))


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What both are given.

    Attributes:
        content: name of the content image.
        style: name of the style image.
        size: the shorter side of the images in pixels.
        steps: evaluations of the baseline.
        style_weight: the weight of all style layers together; that of the content is 1.
        device: where to compute.
    """

    content: str
    style: str
    size: int = 256
    steps: int = 300
    style_weight: float = 10.0
    device: str = "cpu"

    def __str__(self) -> str:
        """The two images and their size."""
        return f"{self.content} + {self.style}, {self.size} px"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was measured.

    Attributes:
        case: what both were given.
        loss: the goal: the lowest total loss of the baseline.
        baseline_seconds: what the baseline took for all its evaluations.
        baseline_first: when it first had this loss, in seconds.
        baseline_evaluation: in which of its evaluations.
        seconds: what ours took to reach it; None if it did not.
        evaluations: how many evaluations of ours that were, at all levels.
        full_size: how many of them were at full size.
    """

    case: Case
    loss: float
    baseline_seconds: float
    baseline_first: float
    baseline_evaluation: int
    seconds: float | None
    evaluations: int
    full_size: int

    @property
    def ratio(self) -> float | None:
        """Our time, as a part of the time that the baseline took for all its evaluations."""
        return None if self.seconds is None else self.seconds / self.baseline_seconds

    @property
    def ratio_to_first(self) -> float | None:
        """Our time, as a part of the time after which the baseline first had this loss.

        Nobody who runs it knows at that moment: its loss jumps up again, and the run goes on.
        """
        return None if self.seconds is None else self.seconds / self.baseline_first

    def as_json(self) -> dict[str, Any]:
        """What was measured, and the ratios."""
        return {**asdict(self), "ratio": self.ratio, "ratio_to_first": self.ratio_to_first}


def cases(*, size: int | None, steps: int | None, device: str) -> list[Case]:
    """What is measured: two pairs of images.

    Args:
        size: the shorter side in pixels; 256 if None.
        steps: evaluations of the baseline; 300 if None.
        device: where to compute.
    """
    return [
        Case(content=content, style=style, size=size or 256, steps=steps or 300, device=device)
        for content, style in PAIRS
    ]


def measure(case: Case, report: Callable[[str], None] = lambda text: None) -> Outcome:
    """Run both ways, one after the other.

    Args:
        case: what both are given.
        report: told now and then what is being done.

    Raises:
        TrainingFault: an image cannot be had.
    """
    layers = [*STYLE, "relu4_2"]
    encoder = truncate(vgg19("random", pooling="average"), layers).to(case.device)
    content = load_image(case.content, case.size).to(case.device)
    style = load_image(case.style, case.size).to(case.device)
    goal = Objective(
        content_weights={"relu4_2": 1.0},
        style_weights={name: case.style_weight / len(STYLE) for name in STYLE},
        tv_weight=1.0,
    )
    encoder(content)  # the first pass allocates and chooses algorithms, for both
    report("the baseline")
    terms = Terms(encoder, content, style, goal)
    moments = baseline_style_transfer.run(terms, content, case.steps)
    best = min(range(len(moments)), key=lambda index: moments[index].loss)
    report("coarse to fine")
    seconds = None
    started = time.perf_counter()
    coarse = [(scale, steps) for scale, steps in LEVELS if scale * case.size >= SMALLEST]
    levels = [Level(scale=scale, steps=steps) for scale, steps in (*coarse, (1.0, case.steps))]
    stylizer = Stylizer(encoder, content, style, goal, levels)
    before = 0
    while (losses := stylizer.step()) is not None:
        if losses.level < len(levels) - 1:
            before = losses.evaluations
        elif losses.total <= moments[best].loss:
            seconds = time.perf_counter() - started
            break
    return Outcome(
        case=case,
        loss=moments[best].loss,
        baseline_seconds=moments[-1].seconds,
        baseline_first=moments[best].seconds,
        baseline_evaluation=best + 1,
        seconds=seconds,
        evaluations=stylizer.evaluations,
        full_size=stylizer.evaluations - before,
    )


def table(outcomes: Sequence[Outcome]) -> Table:
    """The outcomes, each beside its bound."""
    made = Table(title="Style transfer: time to the lowest loss of the baseline")
    made.add_column("images")
    for heading in ("loss", "baseline", "first there", "ours", "ratio", "bound", "to first"):
        made.add_column(heading, justify="right")
    for each in outcomes:
        holds = each.ratio is not None and each.ratio <= BOUND
        ours = "not reached" if each.seconds is None else f"{each.seconds:.1f} s"
        ratio, to_first = (
            "-" if one is None else f"{one:.2f}" for one in (each.ratio, each.ratio_to_first)
        )
        made.add_row(
            str(each.case),
            f"{each.loss:.4g}",
            f"{each.baseline_seconds:.1f} s\n{each.case.steps} evaluations",
            f"{each.baseline_first:.1f} s\n{each.baseline_evaluation} evaluations",
            f"{ours}\n{each.evaluations} evaluations\n{each.full_size} at full size",
            Text(ratio, style="green" if holds else "red"),
            f"{BOUND:g}\n{'holds' if holds else 'DOES NOT HOLD'}",
            to_first,
        )
    return made
