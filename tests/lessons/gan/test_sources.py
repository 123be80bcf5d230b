"""Whatever the GAN lesson embeds is listed in docs/sources.md."""

from pathlib import Path

import pytest

from autograder.facts import read_facts
from reference.training.images.datasets import EMBEDDED
from tests.toy import REPOSITORY

_IMAGES = {".gif", ".jpg", ".npz", ".png", ".safetensors"}
_FOLDERS = (
    "assignments/gan",
    "lessons/gan",
    "lessons/gan/slides",
    "lessons/gan/slides/ru",
    "reference/expected/gan",
    "reference/training/images/mnist",
)
_FILES = ("assignments/pictures/digits.gif", "assignments/pictures/which_is_generated.png",
          "assignments/pictures/which_is_generated.ru.png", "docs/faces.png",
          "docs/which_is_real.png", "docs/which_is_real.ru.png")  # fmt: skip
SECTION = (REPOSITORY / "docs/sources.md").read_text("utf-8").partition("\n## GANs\n")[2]
SECTION = SECTION.partition("\n## ")[0]


def embedded() -> list[Path]:
    """The images, data and weights of the lesson, by their paths in the repository."""
    here = [path for each in _FOLDERS for path in (REPOSITORY / each).iterdir()]
    given = read_facts("gan", REPOSITORY).given
    there = [REPOSITORY / each for each in (*_FILES, *given.values())]
    there += [REPOSITORY / "assignments" / "gan" / name for name in given]
    # A run leaves its weights there, which git leaves out.
    found = {path for path in (*here, *there) if path.name != "generator.safetensors"}
    return sorted(path.relative_to(REPOSITORY) for path in found if path.suffix in _IMAGES)


@pytest.mark.parametrize("path", embedded(), ids=str)
def test_each_file_has_its_source(path: Path) -> None:
    """It is named with its folder, or below it."""
    assert (REPOSITORY / path).is_file()
    below = f"`{path.parent.as_posix()}/`" in SECTION and f"`{path.name}`" in SECTION
    assert below or f"`{path.as_posix()}`" in SECTION


@pytest.mark.parametrize("name", EMBEDDED)
def test_each_data_set_has_its_source(name: str) -> None:
    """Those of packages are called by their names in the training script."""
    assert f"`{name}`" in SECTION


def test_real_people_are_said_to_be_real() -> None:
    """Whoever uses the faces reads it."""
    assert "faces are of real people" in SECTION
