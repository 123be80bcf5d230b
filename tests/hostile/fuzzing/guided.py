"""Lets Atheris choose the inputs: it keeps those that reach branches no other one has reached."""

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

__all__ = ["GUIDED", "guided"]

GUIDED = (
    "Expected Atheris, which chooses inputs by the branches that they reach, and it is not here. "
    "What to do: install it with `.venv/bin/pip install -c constraints.txt -e '.[fuzz]'`, or leave "
    "out --atheris."
)


def guided(name: str, count: int, seed: int, folder: Path) -> int:
    """Fuzz with Atheris, in a process that has imported nothing of what is fuzzed.

    Args:
        name: of the target.
        count: how many inputs.
        seed: of the random numbers.
        folder: where the inputs that are worth keeping go, and those that are faults.

    Returns:
        The exit status: 1 if an input is a fault.
    """
    try:
        atheris: Any = importlib.import_module("atheris")
    except ModuleNotFoundError:
        print(GUIDED, file=sys.stderr)
        return 2
    with atheris.instrument_imports(include=["autograder.sandbox.wire", "autograder.submission",
                                             "autograder.intake", "zipfile"]):  # fmt: skip
        module: ModuleType = importlib.import_module(f"tests.hostile.fuzzing.{name}")
    target = module.TARGET
    corpus = folder / f"{name}-corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, content in enumerate(target.begin()):
        (corpus / f"begin-{number}").write_bytes(content)

    def one(data: bytes) -> None:
        target.run(target.wrap(data))

    options = [
        f"-runs={count}",
        f"-seed={seed + 1}",  # 0 is a seed of the clock's
        f"-artifact_prefix={folder / name}-",
        "-timeout=5",
        "-rss_limit_mb=4000",
        "-max_len=60000",
        "-print_final_stats=1",
    ]
    atheris.Setup([name, *options, str(corpus)], one)
    atheris.Fuzz()  # which does not come back
    return 0
