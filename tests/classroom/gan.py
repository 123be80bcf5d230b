"""Those who have handed in the GAN lesson, right, wrong and hostile."""

from tests.classroom.gan_solutions import SHORT, TUTORIAL
from tests.classroom.notebooks import (
    GAN,
    Content,
    notebook,
    to_bytes,
    with_cell,
    with_outputs,
)
from tests.classroom.pupil import POINTS_OF_GAN, Pupil
from tests.classroom.solutions import BMM


def _work(**changed: str) -> Content:
    """A right notebook with some exercises in other words."""
    return notebook({**TUTORIAL, **changed}, GAN)


def _of(name: str, about: str, content: Content, *flags: str, **lost: float) -> Pupil:
    """A pupil whose notebook is graded."""
    return Pupil(
        name=name,
        about=about,
        files={f"{GAN}.ipynb": to_bytes(content)},
        lost=lost,
        flags=frozenset(flags),
        lesson=GAN,
    )


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

GAN_PUPILS: tuple[Pupil, ...] = (
    _of("anna", "like the tutorials", _work()),
    _of("bilal", "short, and networks of another kind", notebook(SHORT, GAN)),
    _of(
        "chloe",
        "with the outputs of a training run",
        with_outputs(
            _work(),
            "train_gan",
            [{"output_type": "stream", "name": "stderr", "text": "100%|████| 2000/2000"}],
        ),
    ),
    _of(
        "dmitri",
        "probabilities in place of logits",
        _work(discriminator_loss=_PROBABILITIES),
        discriminator_loss=0.75,
    ),
    _of(
        "elif",
        "the loss of the generator saturates",
        _work(generator_loss=_SATURATING),
        generator_loss=1.75,
    ),
    _of(
        "farid",
        "old gradients count",
        _work(discriminator_step=_OLD_GRADIENTS),
        discriminator_step=0.5,
    ),
    _of("grace", "betas of (0.9, 0.999)", _work(train_gan=_BETAS), train_gan=1),
    _of(
        "noor",
        "penalty: a number for each pixel",
        _work(gradient_penalty=_PER_PIXEL),
        gradient_penalty=0.5,
    ),
    _of(
        "quentin",
        "trains for ever",
        _work(train_gan=_ENDLESS),
        "timeout",
        train_gan=3,
    ),
    _of(
        "uma",
        "ends the process",
        _work(interpolate=_EXIT),
        "crashed",
        interpolate=1,
    ),
    Pupil(
        name="zoe",
        about="untouched",
        files={f"{GAN}.ipynb": to_bytes(with_cell(notebook({}, GAN), "print('later')"))},
        lost=dict(POINTS_OF_GAN),
        status="not_attempted",
        lesson=GAN,
    ),
    Pupil(
        name="malik",
        about="the notebook of the other lesson",
        files={f"{GAN}.ipynb": to_bytes(notebook(BMM))},
        lost=dict(POINTS_OF_GAN),
        status="wrong_notebook",
        flags=frozenset({"wrong_notebook"}),
        lesson=GAN,
    ),
)
