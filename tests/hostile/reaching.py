"""Code and files that reach for the host, the course or other students' work."""

import io
import pickle
import stat
import zipfile
from collections.abc import Mapping
from dataclasses import replace

from autograder.sandbox.inside import seccomp
from tests.classroom.notebooks import LESSON, with_cell
from tests.classroom.pupil import Pupil
from tests.hostile.making import DESK, NAME, Place, beside, calls, cell, good, tries, work
from tests.sandbox.attacks import ARM

_COMMANDS = {
    "shell": "!touch ../pwned\n!rm -rf ..\nfiles = !cat /etc/passwd\n!!touch /tmp/pwned",
    "bash": "%%bash\ntouch ../pwned /tmp/pwned",
    "writefile-upwards": "%%writefile ../../pwned.py\nimport os",
    "writefile-anywhere": "%%writefile /tmp/pwned.py\nimport os",
}
"""Cells that IPython would not leave to Python."""

_PROGRAMS = {
    "subprocess": "import subprocess\nreturn subprocess.run(['/bin/true'], check=True)",
    "system": "import os\nreturn os.system('true') == 0",
    "exec": "import os\nos.environ['LD_PRELOAD'] = 'evil.so'\nos.execv('/bin/true', ['true'])",
    "terminal": "import fcntl, os\nfor fd in (0, 1, 2):\n    try:\n"
    "        return not fcntl.ioctl(fd, 0x5412, b'x')\n    except OSError:\n        pass\n"
    "fcntl.ioctl(os.open('/dev/tty', os.O_RDWR), 0x5412, b'x')\nreturn True",
    "setuid": "import os\nos.setuid(os.getuid() + 1)\nreturn True",
    "device": "import os, stat\nos.mknod('disk', 0o600 | stat.S_IFBLK, os.makedev(8, 0))\n"
    "return open('disk', 'rb').read(1)",
    "set-user-id": "import os\nopen('x', 'w').close()\nos.chmod('x', 0o4755)\nreturn True",
    "shared-memory": "from multiprocessing import shared_memory\n"
    "return shared_memory.SharedMemory(create=True, size=1 << 20)",
    "kernel-settings": "return open('/proc/sys/kernel/hostname', 'w').write('pwned')",
}
"""Bodies that start other programs or change what is not theirs."""

_SYSCALLS = {
    "unshare": "0x10000000",
    "mount": "0, 0, 0, 0, 0",
    "bpf": "0, 0, 0",
    "io_uring_setup": "8, 0",
    "keyctl": "0, 0, 0, 0, 0",
}
"""The kernel's own doors, with arguments; whatever these are, the answer is that it is denied."""

_TRY_CALL = """\
import errno
try:
    syscall({number}, {arguments})
except OSError as error:
    return error.errno != errno.EPERM
return True
"""
_TRY_ALL = """\
import errno
opened = []
for number in {numbers}:
    try:
        syscall(number, -1, 0, 0, 0, 0, 0)
        opened.append(number)
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.ENOSYS):
            opened.append(number)
return opened
"""


class _Gadget:
    """Pickled, it is a command."""

    def __init__(self, command: str) -> None:
        self._command = command

    def __reduce__(self) -> tuple[object, tuple[str]]:
        import os

        return os.system, (self._command,)


def archive(members: Mapping[str, bytes], links: Mapping[str, str] | None = None) -> bytes:
    """A zip with these members and symbolic links."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
        for name, target in (links or {}).items():
            info = zipfile.ZipInfo(name)
            info.external_attr = (stat.S_IFLNK | 0o777) << 16
            made.writestr(info, target)
    return file.getvalue()


def files(place: Place) -> list[Pupil]:
    """Those whose files are the attack."""
    course = place.course
    neighbour = f"../../!first/{LESSON}/{NAME}"
    linked = {"notes.txt": "/etc/passwd", "data": str(course), "more": "../../.."}
    right = DESK.of("links-beside", "links to files and folders beside it", work())
    bomb = archive({NAME: b"{" + bytes(30_000_000)})
    escapes = archive({f"../../../{NAME}": good(), f"/tmp/{NAME}": good()})  # noqa: S108
    many = archive({f"{n:05}.txt": b"" for n in range(5000)} | {NAME: good()})
    nested = archive({"a.zip": archive({"b.zip": archive({NAME: good()})})})
    upwards = archive({}, {NAME: neighbour})
    nothing = DESK.nothing
    return [
        replace(right, links=linked),
        replace(DESK.of("pipe-beside", "a pipe beside it", work()), pipes=("pipe", "data.csv")),
        nothing("link", "a link to another one's notebook", {}, "not_a_file",
                links={NAME: neighbour}),
        nothing("link-to-solution", "a link to the solution", {}, "not_a_file",
                links={NAME: str(course / "solutions" / LESSON / NAME)}),
        replace(nothing("pipe", "a pipe in place of the notebook", {}, "not_a_file"),
                pipes=(NAME,)),
        nothing("zip-bomb", "30 MB of zeros in a zip", {"work.zip": bomb}, "missing_notebook"),
        nothing("zip-upwards", "a zip with names that lead upwards", {"work.zip": escapes},
                "missing_notebook"),
        nothing("zip-of-many", "a zip of 5000 files", {"work.zip": many}, "missing_notebook"),
        nothing("zip-in-zip", "a zip in a zip in a zip", {"work.zip": nested},
                "missing_notebook"),
        nothing("zip-link", "a zip with a link to another one's notebook", {"work.zip": upwards},
                "missing_notebook"),
        nothing("zip-as-notebook", "a zip that is called a notebook",
                {NAME: archive({NAME: good()})}, "not_utf8"),
    ]  # fmt: skip


def reaching(place: Place) -> list[Pupil]:
    """All of them."""
    course, first = place.course, place.course / "submitted" / "!first" / LESSON / NAME
    gadget = pickle.dumps(_Gadget(f"touch {course}/pwned"))
    loads = "import pickle\nreturn pickle.load(open('weights.pt', 'rb')) == 0"
    writes = {
        "result": course / "results" / "!first" / LESSON / f"{LESSON}.json",
        "gradebook": course / "gradebook.db",
        "neighbour": first,
        "keys": place.home / ".ssh" / "authorized_keys",
    }
    opened = "return open({!r}, 'a').write('pwned')"
    torch_file = (
        "import os\nfolder = os.path.dirname(torch.__file__)\nfor name in ({names}):\n"
        "    try:\n        return open(os.path.join(folder, name), 'a').write('#')\n"
        "    except OSError:\n        pass"
    )
    weights = DESK.of("gadget-beside", "a pickled command beside it", work())
    return [
        *(cell(name, "asks IPython for a command", source) for name, source in _COMMANDS.items()),
        *(tries(name, "starts programs", body) for name, body in _PROGRAMS.items()),
        *(calls(name.replace("_", "-"), "asks the kernel",
                _TRY_CALL.format(number=seccomp._DENIED[name][ARM], arguments=arguments))
          for name, arguments in _SYSCALLS.items()),
        *(tries(f"writes-{name}", "writes there", opened.format(str(path)))
          for name, path in writes.items()),
        tries("pth", "writes into site-packages",
              torch_file.format(names="'../pwned.pth', '../sitecustomize.py', '__init__.py'")),
        calls("other-doors", "asks the kernel for all that a worker must not have",
              _TRY_ALL.format(numbers=[pair[ARM] or -1 for pair in seccomp._DENIED.values()])),
        tries("renames", "moves another one's work away",
              f"import os\nos.rename({str(first)!r}, {str(first) + '.old'!r})\nreturn True"),
        tries("deletes", "deletes the gradebook",
              f"import os\nos.unlink({str(course / 'gradebook.db')!r})\nreturn True"),
        tries("links-in-scratch", "reads through a link that it makes",
              f"import os\nos.symlink({str(course)!r}, 'out')\n"
              "return open('out/gradebook.db', 'rb').read(1)"),
        tries("hard-link", "a second name for the gradebook",
              f"import os\nos.link({str(course / 'gradebook.db')!r}, 'mine')\nreturn True"),
        beside(weights, {"weights.pt": gadget, "weights.pkl": gadget}),
        beside(tries("gadget-loaded", "a pickled command that it loads", loads),
               {"weights.pt": gadget}),
        DESK.of("solutions-cell", "cells that read the solution", with_cell(
            work(), "text = open('../../../solutions/toy/toy.ipynb').read()\nexec(text)")),
        *files(place),
    ]  # fmt: skip
