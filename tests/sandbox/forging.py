"""How a worker fails that should."""

import pytest

from autograder.sandbox.outcomes import Failure
from autograder.sandbox.wire.values import Value
from autograder.sandbox.zygote import Zygote
from tests.sandbox.attempt import attempt

FORGE = """
import json, os, struct
def message(skeleton, body=b""):
    head = json.dumps(skeleton).encode()
    return struct.pack("<II", len(head), len(body)) + head + body
def reply(number, **parts):
    pairs = [["id", {"int": str(number)}], *map(list, parts.items())]
    return message({"dict": pairs})
def write(data):
    while data:
        data = data[os.write(3, data):]
"""


def failure(zygote: Zygote, source: str, *arguments: Value, seconds: float = 10.0) -> Failure:
    """How ``f`` failed; asserts that the next worker works."""
    with pytest.raises(Failure) as caught:
        attempt(zygote, source, *arguments, seconds=seconds)
    assert attempt(zygote, "def f(): return 'alive'") == "alive"
    return caught.value
