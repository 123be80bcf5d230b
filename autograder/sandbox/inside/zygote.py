"""A warm process that has imported what submissions import, and forks one worker for each.

It is executed anew, never forked from the grader, so that it and its children hold nothing of the
reference, the checks or the scores; only the sizes of convolutions that the checks lead to are told
to it. It runs no code of any submission itself.
"""

import array
import contextlib
import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

from autograder.sandbox import kernel
from autograder.sandbox.inside import jail, large_pages
from autograder.sandbox.inside.adaptations import adapt
from autograder.sandbox.inside.lockdown import Plan
from autograder.sandbox.limits import Limits
from autograder.sandbox.scratch import remove

# What submissions of any lesson import, and what torch imports on first use; the trusted end names
# what there is besides. Without this, each worker would pay seconds for it.
PRELOAD = ("torch.func", "torch.optim", "torchvision", "numpy")
FIRST_FREE_FD = 4


def main(control_fd: int) -> None:
    """Import, say so, and do what the grader asks for until it closes ``control_fd``."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # whoever sends it, it says nothing
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    control = socket.socket(fileno=control_fd)
    message = control.recv(1 << 20)
    if not message:
        _leave()
    settings = json.loads(message)
    _import_all(control, ["torch"])
    importlib.import_module("autograder.sandbox.uncompiled").without_compiler()
    _import_all(control, [*PRELOAD, *settings["preload"]])
    sys.modules["torch"].set_num_threads(1)
    adapt()
    # It needs torch, and is of no other use here: else each worker would import it for itself.
    importlib.import_module("autograder.sandbox.inside.worker")
    plan = _plan_from(settings)
    own_pid_namespace = None if "pid_namespace" in settings["skip"] else _become_init()
    if not _is_alone():
        control.send(b"the zygote has more than one thread, so that forking it is not safe")
        os._exit(1)
    gc.collect()
    gc.freeze()
    try:
        control.send(b"ready")
    except ConnectionError:
        _leave()
    _serve(control, plan, own_pid_namespace)


def _leave() -> NoReturn:
    """End because the grader has, and cannot tidy up any more."""
    remove(Path(os.environ["HOME"]))
    os._exit(0)


def _import_all(control: socket.socket, modules: Iterable[str]) -> None:
    """Import modules; one that is not installed is passed over."""
    grader = select.poll()
    grader.register(control, 0)  # tells of a closed end only
    for name in modules:
        if grader.poll(0):
            _leave()
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    for entry in sys.path:  # a worker may import from directories that it may not list
        finder = sys.path_importer_cache.get(entry)
        if finder is not None and hasattr(finder, "find_spec"):
            finder.find_spec("a_module_that_does_not_exist")


def _become_init() -> int | None:
    """Become the first process of a new pid namespace, where the host allows it.

    Returns:
        A descriptor of that namespace, or None where the zygote stays in its parent's.
    """
    try:
        if os.getuid() == 0:
            kernel.unshare(kernel.CLONE_NEWPID | kernel.CLONE_NEWNS)
        else:
            jail.separate_user()
            kernel.unshare(kernel.CLONE_NEWPID | kernel.CLONE_NEWNS)
    except OSError:
        return None
    if pid := os.fork():
        _, status = os.waitpid(pid, 0)
        if os.WIFSIGNALED(status):
            os.kill(os.getpid(), os.WTERMSIG(status))  # so that the grader sees what became of it
        os._exit(os.waitstatus_to_exitcode(status) & 0xFF)
    kernel.die_with_parent(signal.SIGKILL)
    try:
        jail.mount_private_proc()
        return os.open("/proc/self/ns/pid", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None


def _serve(control: socket.socket, plan: Plan, namespace: int | None) -> NoReturn:
    children: dict[int, tuple[int, Path]] = {}  # by pidfd: the pid, and the place
    pieces = large_pages.pieces()
    while True:
        ready, _, _ = select.select([control.fileno(), *children], [], [], 0 if pieces else None)
        if not ready:
            large_pages.collapse(*pieces.pop())
        for source in ready:
            if source in children:
                pid, place = children.pop(source)
                os.waitpid(pid, 0)
                os.close(source)
                remove(place)
                continue
            request, fds = _next_request(control)
            if request is None:
                _end([pid for pid, _ in children.values()])
            if not fds:
                _prepare(request)
                continue
            *theirs, answer = fds
            place = Path(request)
            pid = _fork_worker(replace(plan, scratch=place), theirs, namespace)
            for fd in theirs:
                os.close(fd)
            pidfd = os.pidfd_open(pid)
            children[pidfd] = pid, place
            _send_fd(socket.socket(fileno=answer), pidfd)


def _prepare(calls: str) -> None:
    from autograder.sandbox.inside import convolutions  # which needs torch

    convolutions.run(json.loads(calls))
    if not _is_alone():
        os._exit(1)


def _is_alone() -> bool:
    """Whether this process has one thread, so that forking it is safe."""
    return len(os.listdir("/proc/self/task")) == 1


def _next_request(control: socket.socket) -> tuple[str | None, list[int]]:
    """What the grader wants, with its descriptors; None if it is gone.

    Either the place for a new worker, with the ends of its connection, of what it prints and of the
    way for the answer; or convolutions, without any.
    """
    try:
        message, ancillary, _, _ = control.recvmsg(1 << 20, socket.CMSG_SPACE(3 * 4))
    except OSError:
        return None, []
    if not message:
        return None, []
    fds = array.array("i")
    for _, _, rights in ancillary:
        fds.frombytes(rights)
    return message.decode(), list(fds)


def _send_fd(answer: socket.socket, fd: int) -> None:
    rights = array.array("i", [fd])
    with answer, contextlib.suppress(OSError):  # whoever asked is gone
        answer.sendmsg([b"!"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])


def _end(children: Collection[int]) -> NoReturn:
    for pid in children:
        os.kill(pid, signal.SIGKILL)  # not reaped yet, so that it is still this process's child
    for pid in children:
        os.waitpid(pid, 0)
    _leave()


def _fork_worker(plan: Plan, fds: list[int], namespace: int | None) -> int:
    # Looked for before the fork: a worker that goes through all names gets a copy of each page.
    own = [name for name in sys.modules if name.partition(".")[0] == "autograder"]
    if namespace is not None:
        kernel.unshare(kernel.CLONE_NEWPID)
    pid = os.fork()
    if pid == 0:
        try:
            _worker(plan, fds, own)
        finally:
            os._exit(70)
    if namespace is not None:
        kernel.setns(namespace, kernel.CLONE_NEWPID)
    return pid


def _worker(plan: Plan, fds: list[int], own: list[str]) -> None:
    from autograder.sandbox.inside.worker import serve  # main() has imported it

    connection, log = fds
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.dup2(connection, 3)
    os.closerange(FIRST_FREE_FD, 1 << 20)
    kernel.die_with_parent(signal.SIGKILL)
    os.setsid()
    gc.unfreeze()
    serve(socket.socket(fileno=3), plan, own)


def _plan_from(settings: dict[str, Any]) -> Plan:
    """The plan of all workers, but for the place of each, by what the trusted end has sent."""
    paths = {name: tuple(map(Path, settings[name])) for name in ("visible", "hidden", "readable")}
    limits = Limits(**settings["limits"])
    return Plan(scratch=Path(), limits=limits, skip=frozenset(settings["skip"]), **paths)
