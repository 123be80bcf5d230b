"""Code that looks for what it must not know, and submissions that carry out what they know."""

from autograder import project
from autograder.sandbox.inside import seccomp
from tests.classroom.notebooks import LESSON
from tests.classroom.pupil import ALL, Pupil
from tests.hostile.making import (
    MARK,
    PART,
    Elsewhere,
    Place,
    calls,
    content,
    gram,
    in_tier,
    tries,
)
from tests.sandbox.attacks import ARM

_INSIDE = {
    "frames": """\
        import sys
        frame, names = sys._getframe(), set()
        while frame:
            names |= {*frame.f_locals, *frame.f_globals, *frame.f_code.co_names}
            frame = frame.f_back
        return names & {"expected", "oracle", "Oracle", "Lesson", "reference", "compare"}""",
    "objects": """\
        import gc, types
        kinds = (types.FunctionType, types.ModuleType, type)
        names = {f"{getattr(each, '__module__', '')}.{each.__name__}"
                 for each in gc.get_objects() if type(each) in kinds}
        names = {name for name in names if not name.startswith("autograder.sandbox.")}
        return [name for name in names
                if name.startswith(("autograder.", "reference.", "lessons.", "tests."))]""",
    "strings": "import gc\ndicts = [each for each in gc.get_objects() if type(each) is dict]\n"
    "texts = [text for each in dicts for text in list(each.values()) if type(text) is str]\n"
    "return [text for text in texts if 'BEGIN SOL' + 'UTION' in text]",
    "modules": "import sys\nreturn [name for name in sys.modules\n"
    "        if name.split('.')[0] in ('autograder', 'lessons', 'reference', 'nbgrader')]",
    "source": "import inspect\nscenario = inspect.stack()[2].frame.f_code\n"
    "return open(scenario.co_filename).read()",
    "environment": f"import os\nown = open('/proc/self/environ').read()\n"
    f"return any({PART} in value for value in (own, *os.environ.values()))",
    "own-memory": """\
        import re
        found = None
        for line in open("/proc/self/maps"):
            if "[heap]" in line or "[stack]" in line:
                begin, end = (int(part, 16) for part in line.split()[0].split("-"))
                with open("/proc/self/mem", "rb", 0) as memory:
                    memory.seek(begin)
                    found = found or re.search(b"c[a]nary-5", memory.read(end - begin))
        return found""",
    "descriptors": """\
        import os
        found = []
        for fd in range(4, 64):
            try:
                found.append(os.fstat(fd))
            except OSError:
                pass
        return found""",
    "processes": "import os\nown = str(os.getpid())\n"
    "return [open(f'/proc/{pid}/mem', 'rb') for pid in os.listdir('/proc')\n"
    "        if pid.isdigit() and pid != own]",
    "other-environment": "import os\nbefore = range(max(os.getppid() - 40, 2), os.getppid() + 1)\n"
    "found = 0\nfor pid in [*before, *range(2, 40)]:\n    try:\n"
    "        found += len(open(f'/proc/{pid}/environ').read())\n"
    "    except OSError:\n        pass\nreturn found",
    "devices": "import os\nfor name in ('mem', 'kmsg', 'port', 'sda', 'vda', 'fuse', 'tty'):\n"
    "    try:\n        return os.open(f'/dev/{name}', os.O_RDONLY | os.O_NONBLOCK)\n"
    "    except OSError:\n        pass",
    "upwards": """\
        import glob
        names = ("solutions/toy/toy.ipynb", "gradebook.db", "submitted/*/*/*", "secret.txt")
        found = [each for depth in range(1, 12) for name in names
                 for each in glob.glob("../" * depth + name)]
        return [open(each, "rb").read() for each in found]""",
    "sockets": """\
        import socket
        found = []
        for family in range(46):
            for kind in (1, 2, 3, 5, 10):
                try:
                    found.append(socket.socket(family, kind))
                except OSError:
                    pass
        return found""",
    "temporary": "import os\nplaces = ('/tmp', '/var/tmp', '/dev/shm', '/run', '/home')\n"
    "return [open(os.path.join(place, name)).read() for place in places if os.path.isdir(place)\n"
    "        for name in os.listdir(place)]",
}
"""Bodies that find something where something is to be found."""

_MODULES = ("autograder.checking", "autograder.grading.grader", "lessons", f"lessons.{LESSON}",
            f"lessons.{LESSON}.checks.test_gram_matrix", f"reference.{LESSON}", "tests.toy",
            "nbgrader_config")  # fmt: skip
_SOCKETS = {
    "tcp": "socket.create_connection(('127.0.0.1', 9), 1)",
    "udp": "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
    "dns": "socket.getaddrinfo('canary.example.org', 80)",
    "vsock": "socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM)",
    "netlink": "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
}
_NEIGHBOURS = {
    "ptrace": "16, other, 0, 0",
    "process_vm_readv": "other, 0, 0, 0, 0, 0",
    "pidfd_getfd": "3, 0, 0",
}
"""System calls that reach into another process, with their arguments."""

_CARRIES = {
    "prints": f"import sys\nprint({MARK}, features.flatten()[:3].tolist())\n"
    f"print({MARK}, features.sum(), file=sys.stderr)\nreturn features",
    "raises": f"raise ValueError({MARK} + str(features.flatten()[:3].tolist()))",
    "raises-by-name": f"raise type({MARK} + str(float(features.sum())), (Exception,), {{}})()",
    "raises-as-undefined": f"raise type('UndefinedName', (AttributeError,), {{}})({MARK}\n"
    "    + str(float(features.sum())))",
    "raises-name-error": f'raise NameError("name \'" + {MARK}\n'
    '    + str(float(features.sum())) + "\' is not defined")',
    "warns": f"import warnings\nwarnings.warn({MARK} + str(features.sum()))\nreturn features",
    "returns": f"return {MARK} + str(features.flatten()[:3].tolist())",
    "returns-a-type": f"return type({MARK} + str(float(features.sum())), (), {{}})()",
    "by-line": "import math\nlines = '\\n' * int(abs(features.sum()) * 100)\n"
    f"exec(compile(lines + 'raise ValueError(' + repr({MARK}) + ')', '<cell 7>', 'exec'))",
}
"""Bodies of a `gram_matrix` that carry a hidden input out, each in another way."""


def reading(place: Place) -> list[Pupil]:
    """All of them."""
    hidden = {
        "checks": project.ROOT / "lessons" / LESSON / "checks" / "test_gram_matrix.py",
        "reference": project.ROOT / "reference" / f"{LESSON}.py",
        "solution": place.course / "solutions" / LESSON / f"{LESSON}.ipynb",
        "gradebook": place.course / "gradebook.db",
        "neighbour": place.course / "submitted" / "!first" / LESSON / f"{LESSON}.ipynb",
        "course-secret": place.course / "secret.txt",
        "key": place.home / ".ssh" / "id_rsa",
        "passwords": "/etc/passwd",
    }
    stat = tries("stat", "asks whether the gradebook is there",
                 f"import os\nreturn os.stat({str(place.course / 'gradebook.db')!r})")  # fmt: skip
    sees = Elsewhere(
        why="a file's name and size are known to who is in the same tree of files",
        declared={"gram_matrix": ALL},
    )
    other = "import os\nother = os.getppid() or 2\n"
    return [
        *(tries(f"seeks-{name}", "looks around", body) for name, body in _INSIDE.items()),
        *(tries(f"reads-{name}", "opens what lies there",
                f"return open({str(path)!r}, 'rb').read(1)") for name, path in hidden.items()),
        tries("imports", "imports what judges", f"""\
            import importlib
            found = []
            for name in {_MODULES!r}:
                try:
                    module = importlib.import_module(name)
                    found += [name] if module.__file__ else []
                except ImportError:
                    pass
            return found"""),
        in_tier(stat, place.tier, sees),
        *(tries(f"socket-{name}", "reaches out", f"import socket\n{call}\nreturn True")
          for name, call in _SOCKETS.items()),
        *(calls(name.replace("_", "-"), "reaches into another process",
                f"{other}return syscall({seccomp._DENIED[name][ARM]}, {arguments}) >= 0")
          for name, arguments in _NEIGHBOURS.items()),
        *(gram(f"carries-{name}", "carries a hidden input out", body)
          for name, body in _CARRIES.items()),
        content("prints-and-is-right", "prints its inputs",
                f"print({MARK}, features, target)\nreturn F.mse_loss(features, target.detach())",
                lost=()),
        tries("parents-root", "a root that another process has",
              f"import os\nreturn os.listdir(f'/proc/{{os.getppid() or 1}}/root{place.home}')"),
    ]  # fmt: skip
