"""NOT FOR STUDENTS: replays a failed check, with its hidden inputs and the values it expects.

    python replay.py            runs the student's code here, WITHOUT A SANDBOX: read it first
    python replay.py --sandbox  runs it in the sandbox of the autograder, which must be installed
    python replay.py --pdb      stops in the debugger where the student's function begins
    python replay.py --calls    makes the calls one by one on the stored inputs, no more

Beside it lie student.py, the student's code as it ran; scenario_1.py and so on, what the check
does; values.npz, the inputs, what is expected, and what came when it was graded. It needs torch,
numpy and whatever the student's code imports.
"""

import argparse
import ast
import atexit
import bdb
import contextlib
import importlib
import pdb
import random
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch

from autograder.explain.replay_values import (
    NotStored,
    Stored,
    describe,
    is_close,
    print_beside,
)
from autograder.sandbox.wire.texts import printable

HERE = Path(__file__).resolve().parent
MOST = 6


class Implementation:
    """The student's functions as attributes."""

    def __init__(self, names: dict[str, Any]) -> None:
        self.names = names

    def __getattr__(self, name: str) -> Any:
        if name not in self.names:
            raise AttributeError(f"student.py defines no {name}")
        return self.names[name]

    @contextlib.contextmanager
    def replaced(self, others: dict[str, Any]) -> Iterator[None]:
        """Have other functions in place of some of the student's for a while."""
        before = {name: self.names[name] for name in others if name in self.names}
        self.names.update(others)
        try:
            yield
        finally:
            for name in others:
                self.names.pop(name, None)
            self.names.update(before)


def main() -> int:
    """Replay all scenarios; the exit status is 1 if one does not give what it gave when graded."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sandbox", action="store_true", help="run it in the sandbox")
    parser.add_argument("--pdb", action="store_true", help="run it in the debugger")
    parser.add_argument("--all", action="store_true", help="show all values, equal ones too")
    parser.add_argument("--calls", action="store_true", help="only the calls, one by one")
    chosen = parser.parse_args()
    if chosen.sandbox and chosen.pdb:
        parser.error("a debugger cannot look into the sandbox: choose one of --sandbox and --pdb")
    sys.path.insert(0, str(HERE))
    stored = Stored(HERE / "values.npz")
    index = stored.index
    print("NOT FOR STUDENTS: hidden inputs and expected values")
    print(index["check"])
    print(f"The student read: {printable(index['message'])}")
    torch.set_num_threads(1)
    run = in_sandbox(index) if chosen.sandbox else here(index, debug=chosen.pdb)
    same = True
    for number, scene in enumerate(index["scenes"], start=1):
        print(f"\nScenario {number} of {len(index['scenes'])}, seed {scene['seed']}")
        if chosen.calls or not scene["module"]:
            replay_calls(run, scene, stored)
        else:
            same = replay(run, scene, stored, 1 << 30 if chosen.all else MOST) and same
    return 0 if same else 1


def replay(run: Callable[..., Any], scene: dict[str, Any], stored: Stored, most: int) -> bool:
    """Run a scenario; whether it gives what it gave when it was graded."""
    scenario = importlib.import_module(scene["module"]).scenario
    if scene["stand_ins"]:
        scenario = standing_in(scenario, importlib.import_module(scene["stand_ins"]).STAND_INS)
    now = run(scenario, scene)
    graded = stored.shown(scene["found"])
    if scene["failure"]:
        print(f"    {'when graded':<12} {printable(scene['failure'])}")
        beside = {"expected": stored.shown(scene["expected"]), "now": now}
        same = isinstance(now, BaseException)
    else:
        beside = {"expected": stored.shown(scene["expected"]), "when graded": graded, "now": now}
        same = is_close(now, graded)
    print_beside(beside, most=most)
    print("The same as when it was graded." if same else "NOT the same as when it was graded.")
    return same


def replay_calls(run: Callable[..., Any], scene: dict[str, Any], stored: Stored) -> None:
    """Make the calls of a scenario on the stored inputs."""
    for number, call in enumerate(scene["calls"], start=1):
        print(f"Call {number}: {call['function']}({', '.join(call['names'])})")
        try:
            positional, named = stored.value(call["positional"]), stored.value(call["named"])
        except NotStored as missing:
            print(f"  not made: {missing} is no data; run it without --calls")
            continue
        if not call["plain"]:
            print("  not made: the object comes from an earlier call; run it without --calls")
            continue
        for name, value in zip(call["names"], [*positional, *named.values()], strict=False):
            print(f"    {name:<12} {describe(value)}")
        now = run(calling(call["function"], positional, named), scene)
        print_beside({"expected": stored.shown(call["expected"]), "now": now}, most=MOST)


def calling(
    name: str, positional: list[Any], named: dict[str, Any]
) -> Callable[[Any, torch.Generator], Any]:
    """A scenario that makes a single call."""

    def scenario(impl: Any, _rng: torch.Generator) -> Any:
        return getattr(impl, name)(*positional, **named)

    return scenario


def standing_in(
    scenario: Callable[..., Any], others: dict[str, Any]
) -> Callable[[Any, torch.Generator], Any]:
    """A scenario with others in place of some of the student's functions, as it was graded."""

    def with_others(impl: Any, rng: torch.Generator) -> Any:
        with impl.replaced(others):
            return scenario(impl, rng)

    return with_others


def here(index: dict[str, Any], *, debug: bool) -> Callable[..., Any]:
    """Run the student's code in this process."""
    sys.path.insert(1, str(HERE / "files"))  # which the student filled: not with the sandbox
    path = HERE / "student.py"
    text = path.read_text(encoding="utf-8")
    names: dict[str, Any] = {"__name__": "__main__", "display": lambda *_, **__: None}
    flags = 0
    for feature in index["future"]:
        flags |= getattr(importlib.import_module("__future__"), feature).compiler_flag
    for node in ast.parse(text).body:  # one that fails costs what depends on it
        try:
            code = compile(
                ast.Module([node], []), str(path), "exec", flags=flags, dont_inherit=True
            )
            exec(code, names)  # noqa: S102 (it is what this program is for)
        except BaseException as error:
            print(f"student.py, line {node.lineno}: {describe(error)}")
    impl = Implementation(names)

    def run(scenario: Callable[..., Any], scene: dict[str, Any]) -> Any:
        start_afresh(scene["seed"])
        generator = torch.Generator().manual_seed(scene["seed"])
        try:
            if debug:
                return debugger(path, names).runcall(scenario, impl, generator)
            return scenario(impl, generator)
        except bdb.BdbQuit:
            sys.exit("The debugger was left.")
        except Exception as error:
            print(printable(traceback.format_exc()), end="")
            return error

    return run


def debugger(path: Path, names: dict[str, Any]) -> pdb.Pdb:
    """A debugger that stops where a function of the student's begins."""
    found = pdb.Pdb()
    for value in names.values():
        methods = vars(value).values() if isinstance(value, type) else [value]
        for one in methods:
            code = getattr(one, "__code__", None)
            if code is not None and code.co_filename == str(path):
                found.set_break(str(path), code.co_firstlineno, funcname=code.co_name)
    print("The debugger stops as the scenario begins: `c` goes on to the student's function.")
    return found


def in_sandbox(index: dict[str, Any]) -> Callable[..., Any]:
    """Run the student's code in a worker of the autograder's sandbox."""
    import cloudpickle

    from autograder.facts import all_imports
    from autograder.sandbox.outcomes import Failure
    from autograder.sandbox.worker import Worker
    from autograder.sandbox.zygote import Zygote

    zygote = Zygote(preload=all_imports())
    atexit.register(zygote.close)
    folder = HERE / "files"
    files = {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }

    def run(scenario: Callable[..., Any], scene: dict[str, Any]) -> Any:
        for name in {scene["module"], scene["stand_ins"]} & sys.modules.keys():
            cloudpickle.register_pickle_by_value(sys.modules[name])
        with Worker.fork(zygote) as worker:
            try:
                if files:
                    worker.put(files)
                statements = [tuple(one) for one in index["statements"]]
                worker.load(statements, index["future"], kept=index["kept"])
                return worker.run(
                    cloudpickle.dumps(scenario), seed=scene["seed"], seconds=index["seconds"]
                )
            except Failure as failure:
                print(printable(f"{type(failure).__name__}: {failure}"))
                return failure

    return run


def start_afresh(seed: int) -> None:
    """Seed what a scenario may draw from besides its generator."""
    torch.default_generator.manual_seed(seed)
    np.random.seed(seed % 2**32)
    random.seed(seed)


if __name__ == "__main__":
    sys.exit(main())
