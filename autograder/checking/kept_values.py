"""Expected values on disk, so that a course calculates each of them once.

A value belongs to a scenario, by its code, and to a seed: after a change of one check, the values
of all others are still there. A file counts only for the reference, the engine and the libraries
that it was made with; and the reference has to pass with its values, as with all: see `Lesson`.
"""

import base64
import hashlib
import json
import platform
from collections.abc import Mapping
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import torch

from autograder import project
from autograder.checking.fixture import Expected
from autograder.errors import CourseError
from autograder.files import write_whole
from autograder.sandbox.wire.values import ProtocolError, decode, encode

__all__ = ["KeptValues"]

_ENGINE = ("checking", "judge", "sandbox/wire")


class KeptValues:
    """The file with the expected values of one lesson.

    Args:
        path: where it is, or is to be.
        reference: the file of the lesson's reference, which gives these values.
    """

    def __init__(self, path: Path, reference: Path) -> None:
        self._path = path
        self._made_with = _digest(reference)

    def read(self) -> dict[Expected, Any]:
        """The values that count; none where the file is missing, older, or not to be read."""
        try:
            content = json.loads(self._path.read_bytes())
            if content["made with"] != self._made_with:
                return {}
            return dict(map(_from_json, content["values"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, ProtocolError):
            return {}

    def write(self, values: Mapping[Expected, Any]) -> None:
        """Write values in place of those that there are; they are calculated again if it fails."""
        content = {
            "made with": self._made_with,
            "values": [_to_json(key, value) for key, value in values.items()],
        }
        with suppress(CourseError):
            write_whole(self._path, json.dumps(content, indent=1) + "\n")


def _to_json(key: Expected, value: Any) -> dict[str, Any]:
    head, *body = encode(value)
    return {
        "scenario": key.scenario.hex(),
        "seed": key.seed,
        "stand-ins": sorted(key.stand_ins),
        "form": bytes(head).decode(),
        "numbers": base64.b64encode(b"".join(body)).decode(),
    }


def _from_json(one: dict[str, Any]) -> tuple[Expected, Any]:
    key = Expected(bytes.fromhex(one["scenario"]), one["seed"], frozenset(one["stand-ins"]))
    return key, decode(one["form"].encode(), bytearray(base64.b64decode(one["numbers"])))


def _digest(reference: Path) -> str:
    """A digest of all that values depend on besides their scenarios and seeds."""
    libraries = (torch.__version__, np.__version__, platform.python_version(), platform.machine())
    digest = hashlib.sha256("\0".join((*libraries, _processor())).encode())
    engine = (sorted((project.PACKAGE / folder).glob("*.py")) for folder in _ENGINE)
    for path in (reference, *chain.from_iterable(engine)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _processor() -> str:
    """Which instructions PyTorch uses: others add up in another order."""
    return torch.backends.cpu.get_cpu_capability()
