"""A run directory: what a training script leaves behind, and what it goes on from.

``config.json`` says all that is needed to repeat the run, ``checkpoint.safetensors`` where it has
got to, ``losses.csv`` what happened, ``metrics.json`` how it ended. Files are replaced in one go:
a run that is killed at any moment leaves whole files.
"""

import csv
import io
import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch

from reference.training.errors import RunFault

__all__ = ["METRICS", "Checkpoint", "RunDirectory", "replace", "versions"]

CHECKPOINT, CONFIG, LOSSES, METRICS = (
    "checkpoint.safetensors", "config.json", "losses.csv", "metrics.json",
)  # fmt: skip
_PACKAGES = ("torch", "torchvision", "numpy", "pillow", "safetensors")


@dataclass(frozen=True, kw_only=True, slots=True)
class Checkpoint:
    """Where a run has got to.

    Attributes:
        tensors: any tensors; they are kept exactly.
        numbers: anything that JSON can hold; floats are kept exactly.
        rows: the rows of `losses.csv` up to here.
    """

    tensors: Mapping[str, torch.Tensor]
    numbers: Mapping[str, Any]
    rows: Sequence[Sequence[float]]

    def below(self, group: str) -> dict[str, torch.Tensor]:
        """The tensors whose names begin with a group's and a dot, by the rest of their names."""
        prefix, found = f"{group}.", self.tensors.items()
        return {k.removeprefix(prefix): v for k, v in found if k.startswith(prefix)}


class RunDirectory:
    """One run's directory.

    Args:
        path: where it is; it is made if it is not there.

    Raises:
        RunFault: it cannot be made or written to.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            path.mkdir(parents=True, exist_ok=True)
            replace(path / ".probe", b"")
            (path / ".probe").unlink()
        except OSError as error:
            raise RunFault(
                f"A directory that can be written to was expected at {path} ({error.strerror}). "
                "What to do: choose another with --output."
            ) from None

    def begin(self, settings: Mapping[str, Any], *, resume: bool) -> Checkpoint | None:
        """Say which run this is, and find out where it stopped.

        Args:
            settings: all that decides about the result, as JSON can hold it.
            resume: whether to go on from a checkpoint; otherwise what is there is removed.

        Returns:
            The latest checkpoint, or None where the run begins anew.

        Raises:
            RunFault: the directory holds a run with other settings, or damaged files.
        """
        if not resume or not (self.path / CONFIG).exists():
            for name in (CHECKPOINT, LOSSES, METRICS):
                (self.path / name).unlink(missing_ok=True)
        else:
            self._check_same(settings)
        checkpoint = self._checkpoint()
        self.write_json(CONFIG, {"settings": settings, "versions": versions()})
        return checkpoint

    def save(self, checkpoint: Checkpoint) -> None:
        """Keep a checkpoint in place of the one before."""
        described = {"numbers": checkpoint.numbers, "rows": [list(row) for row in checkpoint.rows]}
        content = safetensors.torch.save(
            {name: each.detach().cpu().contiguous() for name, each in checkpoint.tensors.items()},
            metadata={"state": json.dumps(described)},
        )
        replace(self.path / CHECKPOINT, content)

    def write_json(self, name: str, content: Mapping[str, Any]) -> None:
        """Write a file that people read, too."""
        replace(self.path / name, (json.dumps(content, indent=2) + "\n").encode())

    def write_losses(self, header: Sequence[str], rows: Sequence[Sequence[float]]) -> None:
        """Write `losses.csv`; each float in the shortest form that gives it back exactly."""
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows([header, *rows])
        replace(self.path / LOSSES, text.getvalue().encode())

    def forget_checkpoint(self) -> None:
        """Remove the checkpoint of a run that is finished."""
        (self.path / CHECKPOINT).unlink(missing_ok=True)

    def metrics(self) -> dict[str, Any] | None:
        """How the run ended; None as long as it is not finished."""
        path = self.path / METRICS
        return self._json(METRICS) if path.exists() else None

    def _checkpoint(self) -> Checkpoint | None:
        path = self.path / CHECKPOINT
        if not path.exists():
            return None
        try:
            with safetensors.safe_open(path, framework="pt") as file:
                state = json.loads(file.metadata()["state"])
                # The file is no mapping: only its keys can be gone through.
                # Copies lie in memory as they did before: sums are the same to the last bit.
                tensors = {name: file.get_tensor(name).clone() for name in file.keys()}  # noqa: SIM118
            return Checkpoint(tensors=tensors, numbers=state["numbers"], rows=state["rows"])
        except (OSError, ValueError, KeyError, TypeError, safetensors.SafetensorError) as error:
            raise self._damaged(CHECKPOINT, error) from None

    def _json(self, name: str) -> dict[str, Any]:
        try:
            content: dict[str, Any] = dict(json.loads((self.path / name).read_bytes()))
        except (OSError, ValueError, TypeError) as error:
            raise self._damaged(name, error) from None
        return content

    def _damaged(self, name: str, error: Exception) -> RunFault:
        return RunFault(
            f"{self.path / name} cannot be read ({error}). "
            "What to do: start anew with --fresh, or choose another --output."
        )

    def _check_same(self, settings: Mapping[str, Any]) -> None:
        before = self._json(CONFIG).get("settings", {})
        now = json.loads(json.dumps(settings))
        names = [name for name in {**before, **now} if before.get(name) != now.get(name)]
        if names:
            differences = "; ".join(
                f"{name} was {before.get(name)} and is {now.get(name)}" for name in names
            )
            raise RunFault(
                f"{self.path} holds a run with other settings: {differences}. What to do: keep "
                "to the settings of that run, start anew with --fresh, or choose another --output."
            )


def replace(path: Path, content: bytes) -> None:
    """Write a file in one go: a reader, or a crash, never meets half of it."""
    part = path.with_name(path.name + ".part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def versions() -> dict[str, str]:
    """Versions of Python and of the packages that decide about results."""
    found = {name: metadata.version(name) for name in _PACKAGES}
    return {"python": platform.python_version(), "machine": platform.machine(), **found}
