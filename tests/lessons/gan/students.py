"""Those who have handed in the lesson, right, wrong and hostile."""

from collections.abc import Mapping

from tests.classroom.notebooks import (
    Content,
    done,
    exercises,
    notebook,
    to_bytes,
    with_cell,
    with_outputs,
)
from tests.classroom.pupil import ALL, Desk, Pupil
from tests.lessons.gan.solutions import SHORT, TUTORIAL

LESSON = "gan"

_PROBABILITIES = """\
criterion = nn.BCEWithLogitsLoss()

def discriminator_loss(logits_real, logits_fake):
    bce = nn.BCELoss()
    real, fake = torch.sigmoid(logits_real), torch.sigmoid(logits_fake)
    return bce(real, torch.ones_like(real)) + bce(fake, torch.zeros_like(fake))
"""
_SATURATING = """\
def generator_loss(logits_fake):
    return -criterion(logits_fake, torch.zeros_like(logits_fake))
"""
_OLD_GRADIENTS = TUTORIAL["discriminator_step"].replace("    discriminator.zero_grad()\n", "")
_BETAS = TUTORIAL["train_gan"].replace("betas=(0.5, 0.999)", "betas=(0.9, 0.999)")
_PER_PIXEL = TUTORIAL["gradient_penalty"].replace("torch.rand(shape, ", "torch.rand(real.shape, ")
_ENDLESS = TUTORIAL["train_gan"].replace("            step += 1\n", "")
_EXIT = "import os\n\ndef interpolate(start, end, steps):\n    os._exit(0)\n"


def everybody() -> list[Pupil]:
    """The whole class."""
    return [pupil for pupil in _all() if pupil.fits]


ordinary = everybody


def _all() -> list[Pupil]:
    desk = Desk(LESSON)
    of = desk.of
    name = f"{LESSON}.ipynb"
    untouched = to_bytes(with_cell(notebook({}, LESSON), "print('later')"))
    return [
        of("anna", "like the tutorials", _work(TUTORIAL)),
        of("bilal", "short, and networks of another kind", _work(SHORT)),
        of(
            "chloe",
            "with the outputs of a training run",
            with_outputs(
                _work(TUTORIAL),
                exercises(LESSON)[-1],
                [{"output_type": "stream", "name": "stderr", "text": "100%|████| 2000/2000"}],
            ),
        ),
        of(
            "dmitri",
            "probabilities in place of logits",
            _work(TUTORIAL, discriminator_loss=_PROBABILITIES),
            discriminator_loss="large_logits",
        ),
        of(
            "elif",
            "the loss of the generator saturates",
            _work(TUTORIAL, generator_loss=_SATURATING),
            generator_loss=("value", "gradient", "large_logits"),
        ),
        of(
            "farid",
            "old gradients count",
            _work(TUTORIAL, discriminator_step=_OLD_GRADIENTS),
            discriminator_step="old_gradients",
        ),
        of(
            "grace",
            "betas of (0.9, 0.999)",
            _work(TUTORIAL, train_gan=_BETAS),
            train_gan="both_networks_learn",
        ),
        of(
            "noor",
            "penalty: a number for each pixel",
            _work(TUTORIAL, gradient_penalty=_PER_PIXEL),
            gradient_penalty="points_between",
        ),
        of(
            "quentin",
            "trains for ever",
            _work(TUTORIAL, train_gan=_ENDLESS),
            "timeout",
            train_gan=ALL,
        ),
        of(
            "uma",
            "ends the process",
            _work(TUTORIAL, interpolate=_EXIT),
            "crashed",
            interpolate=ALL,
        ),
        desk.nothing("zoe", "untouched", {name: untouched}, status="not_attempted"),
        desk.nothing(
            "malik",
            "a notebook of another lesson",
            {name: _other()},
            "wrong_notebook",
            status="wrong_notebook",
        ),
    ]


def _work(style: Mapping[str, str], **changed: str) -> Content:
    """A right notebook with some exercises in other words."""
    return done({**style, **changed}, LESSON)


def _other() -> bytes:
    """What does not have any of the lesson's exercises."""
    foreign = done({}, LESSON)
    foreign["cells"] = [cell for cell in foreign["cells"] if cell["cell_type"] == "markdown"]
    return to_bytes(with_cell(foreign, "def gram_matrix(features):\n    return features"))
