"""Run as a program, by an interpreter that has the project: what attacks do there, as JSON.

Its arguments are paths to files and directories that a worker must not read.
"""

import json
import sys

import cloudpickle

import autograder
from autograder.project import PACKAGE, lessons
from autograder.sandbox.isolation import Isolation
from autograder.sandbox.outcomes import Failure
from autograder.sandbox.worker import Worker
from autograder.sandbox.zygote import Zygote

LEFT_OUT = {
    "full": [],
    "without namespaces": ["pid_namespace", "namespaces", "jail", "user_namespace"],
    "without landlock": ["landlock"],
}
LESSON = lessons(PACKAGE.parent)[0]
MODULES = ["autograder", "autograder.checking", f"lessons.{LESSON}.checks", "reference",
           f"reference.{LESSON}"]  # fmt: skip
ATTACKS = """
import importlib, os, signal, socket
def load(name):
    module = importlib.import_module(name)
    if module.__file__ is None: raise ModuleNotFoundError('an empty directory')
    return module.__file__
def read(path): return os.listdir(path) and 'listed' if os.path.isdir(path) else open(path).read(9)
def kill(pid): return os.kill(pid, signal.SIGKILL)
def double(x): return 2 * x
"""


def answer(worker: Worker, function: str, argument: object) -> str:
    """What one attack led to."""
    scenario = cloudpickle.dumps(lambda impl, _rng: getattr(impl, function)(argument))
    try:
        return f"returned {worker.run(scenario, seed=0)!r}"
    except Failure as failure:
        return type(failure).__name__ + " " + getattr(failure, "kind", "")


def main(paths: list[str]) -> None:
    """Start all tiers at once and print what happened in each."""
    zygotes = {tier: Zygote(skip=skip) for tier, skip in LEFT_OUT.items()}
    found: dict[str, object] = {"package": autograder.__file__}
    for tier, zygote in zygotes.items():
        with zygote, Worker.fork(zygote, Isolation.NONE) as worker:
            assert worker.load([(1, 1, ATTACKS)]) == {}
            found[tier] = {
                "held": worker.held,
                "double": answer(worker, "double", 4),
                "import": [answer(worker, "load", name) for name in MODULES],
                "read": [answer(worker, "read", path) for path in paths],
                "kill": answer(worker, "kill", zygote.wait()),
            }
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1:])
