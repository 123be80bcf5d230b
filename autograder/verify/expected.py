"""What `expected.json` says about a lesson's artifacts."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.errors import CheckFault

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

__all__ = ["Expected", "Likeness", "read_json"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Likeness:
    """How alike two pictures have to be.

    Attributes:
        reduced_by: by which factor both are reduced first: fine grain differs with the number of
            threads, what is drawn with it does not.
        least_similarity: the least structural similarity (SSIM, -1 to 1) of the two
            (Wang, Bovik, Sheikh and Simoncelli, 2004).
    """

    reduced_by: int
    least_similarity: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Expected:
    """What `expected.json` says.

    Attributes:
        module: the training script, as `python -m` takes it.
        arguments: what follows it, but for `--output`.
        hardware: on which machine the run was made.
        seconds: how long it took there, imports and all.
        numbers: what of `metrics.json` is compared, and the largest relative difference of each.
            A dot leads into a group: "losses.total".
        pictures: the files that are compared as pictures, and how.
        measured: for people: what right and wrong runs gave, from which the bounds were chosen.
        longest_seconds: after which a run is given up.
    """

    module: str
    arguments: tuple[str, ...]
    hardware: str
    seconds: float
    numbers: Mapping[str, float]
    pictures: Mapping[str, "Likeness"]
    measured: Mapping[str, Any]
    longest_seconds: float

    @classmethod
    def read(cls, folder: Path) -> "Expected":
        """Read the file in a folder.

        Raises:
            CheckFault: it cannot be read, or lacks something.
        """
        path = folder / "expected.json"
        content = read_json(path)
        _check_names(path, content, cls)
        for picture in content["pictures"].values():
            _check_names(path, picture, Likeness)
        pictures = {name: Likeness(**how) for name, how in content["pictures"].items()}
        arguments = tuple(content["arguments"])
        return cls(**{**content, "arguments": arguments, "pictures": pictures})

    @property
    def command(self) -> str:
        """The command that makes the artifacts, but for `--output`."""
        return " ".join(["python -m", self.module, *self.arguments])


def read_json(path: Path) -> dict[str, Any]:
    """Read a JSON object.

    Raises:
        CheckFault: it cannot be read.
    """
    try:
        content: dict[str, Any] = dict(json.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError) as error:
        raise CheckFault(f"{path} cannot be read ({error}). What to do: restore it.") from None
    return content


def _check_names(path: Path, content: Mapping[str, Any], kind: "type[DataclassInstance]") -> None:
    names = {field.name for field in fields(kind)}
    if content.keys() != names:
        raise CheckFault(
            f"{path} should have {', '.join(sorted(names))}; missing or too much: "
            f"{', '.join(sorted(names ^ content.keys()))}. What to do: correct it."
        )
