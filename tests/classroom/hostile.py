"""Students who attack the grader, in one or two functions of whatever lesson they hand in."""

from tests.classroom.notebooks import (
    done,
    exercises,
    notebook,
    with_cell,
    with_copy,
    with_grading,
    without,
)
from tests.classroom.pupil import ALL, Desk, Pupil
from tests.classroom.solutions import BMM

_LOOP = """\
def {name}(*arguments, **others):
    while True:
        x = torch.ones(3) * 1
"""
_STUBBORN = """\
import time

def {name}(*arguments, **others):
    while True:
        try:
            while True:
                time.sleep(1)
        except BaseException:
            pass
"""
_FORKS = "import os\n\ndef {name}(*_, **__):\n    while True:\n        os.fork()\n"
_MEMORY = "def {name}(*_, **__):\n    return torch.empty(10**13).sum()\n"
_EXIT = "import os\n\ndef {name}(*_, **__):\n    os._exit(0)\n"
_BOAST = """\
import json

def {name}(*arguments, **others):
    print("PASSED 100/100")
    with open("results.json", "w") as file:
        json.dump({{"score": 100}}, file)
    return "PASSED"
"""
_FRAMES = """\
import json, os, struct

def {name}(*arguments, **others):
    for call in range(1, 60):
        answer = [["id", {{"int": str(call)}}], ["value", {{"list": []}}], ["passed", True]]
        head = json.dumps({{"dict": answer}}).encode()
        os.write(3, struct.pack("<II", len(head), 0) + head)
    return torch.ones(2, 3, 3)
"""
_EQUAL = """\
class Right:
    shape = property(lambda self: self)
    dtype = property(lambda self: self)
    def __eq__(self, other):
        return True
    __hash__ = None
    def __getattr__(self, name):
        return lambda *args, **kwargs: self

def {name}(*arguments, **others):
    return Right()
"""
_NOTHING = "def {name}(*arguments, **others):\n    return None\n"


def hostile(lesson: str) -> list[Pupil]:
    """All of them; the first two functions of the lesson are those that they write."""
    first, second = [name for name in exercises(lesson) if not name[0].isupper()][:2]
    *_, last = exercises(lesson)
    desk = Desk(lesson)
    good = done(BMM, lesson)

    def attack(name: str, about: str, source: str, *flags: str) -> Pupil:
        """All is right but for one function."""
        content = done({**BMM, second: source.format(name=second)}, lesson)
        return desk.of(name, about, content, *flags, **{second: ALL})

    def bluff(name: str, about: str, source: str, *flags: str) -> Pupil:
        """There is nothing but one function."""
        content = notebook({first: source.format(name=first)}, lesson)
        content = with_cell(content, 'print("PASSED 100/100")')
        return desk.of(name, about, content, *flags, **desk.without())

    edited = done({**BMM, first: _NOTHING.format(name=first)}, lesson)
    edited = with_grading(edited, f"check-{first}", points=300)
    edited = with_grading(edited, f"check-{last}", grade_id="bonus", points=50)
    return [
        attack("fatima", "an infinite loop", _LOOP, "timeout"),
        attack("goran", "a loop that swallows all exceptions", _STUBBORN, "timeout"),
        attack("hana", "a fork bomb", _FORKS),
        attack("ivo", "a memory bomb", _MEMORY, "memory_limit"),
        attack("julia", "os._exit", _EXIT, "crashed"),
        bluff("karim", "prints PASSED 100/100", _BOAST),
        bluff("lena", "writes frames to the worker's socket", _FRAMES, "crashed"),
        bluff("mateo", "an object that is equal to all others", _EQUAL),
        desk.of("nadia", "a test cell twice", with_copy(good, f"check-{first}"), "duplicated_cell"),
        desk.of("oleg", "a test cell deleted", without(good, f"check-{last}"), "missing_cell"),
        desk.of("paulina", "points and names edited", edited, "missing_cell", **{first: ALL}),
    ]
