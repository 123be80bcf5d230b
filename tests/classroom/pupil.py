"""One student of the class: what was handed in, and what it deserves."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.classroom.notebooks import LESSON, Content, to_bytes

POINTS: Mapping[str, float] = {
    "Normalization": 1,
    "gram_matrix": 3,
    "content_loss": 2,
    "style_loss": 2,
    "total_variation_loss": 2,
    "extract_features": 3,
    "total_loss": 3,
    "transfer_style": 4,
}
"""What each exercise of style transfer is worth."""

POINTS_OF_GAN: Mapping[str, float] = {
    "sample_noise": 1,
    "Generator": 3,
    "Discriminator": 3,
    "init_weights": 1,
    "discriminator_loss": 3,
    "generator_loss": 2,
    "lsgan_discriminator_loss": 1,
    "lsgan_generator_loss": 1,
    "wgan_critic_loss": 0.5,
    "wgan_generator_loss": 0.5,
    "gradient_penalty": 3,
    "discriminator_step": 3,
    "generator_step": 3,
    "train_gan": 3,
    "interpolate": 1,
    "one_nn_accuracy": 3,
}
"""What each exercise of the GAN lesson is worth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pupil:
    """A submission and the outcome that is declared for it.

    Attributes:
        name: the student's id.
        about: what is special about the submission, in a few words.
        files: what was handed in: contents by the files' names.
        lost: the points lost, by exercise; nothing of an exercise that is not named.
        status: of the result as a whole.
        flags: codes of the flags that it must have, and no others.
        links: symbolic links beside the files: targets by names.
        lesson: what was handed in.
    """

    name: str
    about: str
    files: Mapping[str, bytes]
    lost: Mapping[str, float] = field(default_factory=dict)
    status: str = "graded"
    flags: frozenset[str] = frozenset()
    links: Mapping[str, str] = field(default_factory=dict)
    lesson: str = LESSON

    @property
    def score(self) -> float:
        """The declared score."""
        points = POINTS if self.lesson == LESSON else POINTS_OF_GAN
        return sum(points.values()) - sum(self.lost.values())

    def hand_in(self, folder: Path) -> None:
        """Write the submission to ``folder``, which is made."""
        folder.mkdir(parents=True)
        for name, content in self.files.items():
            (folder / name).write_bytes(content)
        for name, target in self.links.items():
            (folder / name).symlink_to(target)


def of(name: str, about: str, content: Content | bytes, *flags: str, **lost: float) -> Pupil:
    """A pupil whose style-transfer notebook is graded.

    Args:
        name: the student's id.
        about: what is special about the submission.
        content: the notebook, or the bytes of its file.
        flags: codes of the flags that the result must have.
        lost: the points lost, by exercise.
    """
    data = content if isinstance(content, bytes) else to_bytes(content)
    files = {f"{LESSON}.ipynb": data}
    return Pupil(name=name, about=about, files=files, lost=lost, flags=frozenset(flags))
