"""Whatever of others comes with the lesson is named, with author and licence."""

import hashlib

import pytest

from autograder.facts import read_facts
from autograder.project import LessonFiles
from reference.training.images.drawn import styles
from reference.training.images.single import EMBEDDED
from reference.training.style_transfer import convert_efficientnet, efficientnet
from tests.toy import REPOSITORY as ROOT

FILES = LessonFiles("style_transfer")
SOURCES = (ROOT / "docs" / "sources.md").read_text(encoding="utf-8")
GIVEN = read_facts("style_transfer", ROOT).given
IMAGES = [
    *(ROOT / FILES.pictures).iterdir(),
    *(ROOT / FILES.slide_pictures).rglob("*.jpg"),
    *(ROOT / "assignments" / "pictures").glob("*style*"),
    ROOT / "assignments" / "pictures" / "gallery.jpg",
]


@pytest.mark.parametrize("name", EMBEDDED)
def test_each_image_has_a_row(name: str) -> None:
    """Its row has a licence."""
    (row,) = (line for line in SOURCES.splitlines() if line.startswith("|") and f"`{name}`" in
              line.split("|")[1])  # fmt: skip
    assert any(word in row for word in ("CC", "public domain", "MIT", "BSD", "no known copyright"))


@pytest.mark.parametrize("name", [*(path.name for path in IMAGES), *GIVEN])
def test_each_file_is_named(name: str) -> None:
    """What is in the repository or given to students is there by its name."""
    stem = name.removeprefix("data/").removesuffix(".jpg") if name in GIVEN else name
    assert f"`{stem}`" in SOURCES or stem.startswith("encoder_")


def test_hashes_are_those_of_the_code() -> None:
    """The page, the notice, the notebook and the code name the same files."""
    notice = (efficientnet.WEIGHTS.parent / "NOTICE.md").read_text(encoding="utf-8")
    text = (ROOT / FILES.text).read_text(encoding="utf-8")
    for page in (SOURCES, notice):
        assert convert_efficientnet.CHECKPOINT_SHA256 in page
        assert efficientnet.SHA256 in page
    assert f'SHA256 = "{efficientnet.SHA256}"' in text
    given = (ROOT / FILES.assignment / "data" / "encoder.npz").read_bytes()
    assert hashlib.sha256(given).hexdigest() == efficientnet.SHA256
    assert (
        "Apache License" in (ROOT / FILES.assignment / "data" / "encoder_LICENSE.txt").read_text()
    )


def test_students_get_all_drawn_styles() -> None:
    """The notebook's list of names is that of the module that draws them."""
    given = {name.removeprefix("data/").removesuffix(".jpg") for name in GIVEN if ".jpg" in name}
    assert given == {*styles.STYLES}
