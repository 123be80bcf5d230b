"""Students who attack the grader, and files that are no notebook."""

import json

from tests.classroom.notebooks import (
    LESSON,
    Content,
    notebook,
    to_bytes,
    with_cell,
    with_copy,
    with_grading,
    without,
)
from tests.classroom.pupil import POINTS, Pupil, of
from tests.classroom.solutions import BMM, EINSUM

_GOOD = to_bytes(notebook(BMM))

# Of a function that never returns anything; those that call it are judged without it.
_CONTENT = {"content_loss": 2.0}

_LOOP = "def total_variation_loss(image):\n    while True:\n        image = image * 1\n"
_ENDLESS = """\
def transfer_style(encoder, content, style, *, content_weights, style_weights, tv_weight=0.0,
                   num_steps=100, callback=None):
    picture = content.clone().requires_grad_()
    optimizer = torch.optim.Adam([picture], lr=0.01)
    loss = torch.tensor(1.0)
    while loss > 0:
        optimizer.zero_grad()
        loss = content_loss(encoder(picture), encoder(content)) + 1
        loss.backward()
        optimizer.step()
    return picture.detach()
"""
_STUBBORN = """\
import time

def gram_matrix(features):
    while True:
        try:
            while True:
                time.sleep(1)
        except BaseException:
            pass
"""
_OWN_STYLE = """\
def style_loss(features, target_gram):
    gram = torch.einsum("nihw,njhw->nij", features, features) / features[0].numel()
    return F.mse_loss(gram, target_gram.detach())
"""
_FORKS = "import os\n\ndef content_loss(features, target):\n    while True:\n        os.fork()\n"
_MEMORY = "def content_loss(features, target):\n    return torch.empty(10**13).sum()\n"
_EXIT = "import os\n\ndef content_loss(features, target):\n    os._exit(0)\n"
_BOAST = """\
import json

def gram_matrix(features):
    print("PASSED 100/100")
    with open("results.json", "w") as file:
        json.dump({"score": 100}, file)
    return "PASSED"
"""
_FRAMES = """\
import json, os, struct

def gram_matrix(features):
    shape = [features.shape[0], features.shape[1], features.shape[1]]
    for call in range(1, 60):
        value = {"dict": [["id", {"int": str(call)}], ["value", {"list": []}], ["passed", True]]}
        head = json.dumps(value).encode()
        os.write(3, struct.pack("<II", len(head), 0) + head)
    return torch.ones(shape)
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

def gram_matrix(features):
    return Right()
"""
_UNDIVIDED = "def gram_matrix(x):\n    return x.flatten(2) @ x.flatten(2).mT\n"


def _file(
    name: str,
    about: str,
    content: bytes,
    flag: str,
    *,
    status: str = "unreadable",
) -> Pupil:
    """A pupil whose file gets no points."""
    return Pupil(
        name=name,
        about=about,
        files={f"{LESSON}.ipynb": content},
        lost=dict(POINTS),
        status=status,
        flags=frozenset({flag}),
    )


def _other_assignment() -> bytes:
    cell: Content = {
        "cell_type": "code",
        "execution_count": None,
        "metadata": {},
        "outputs": [],
        "source": "def softmax(x):\n    return x.exp() / x.exp().sum()",
    }
    return json.dumps(
        {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
    ).encode()


FILES: tuple[Pupil, ...] = (
    _file("arno", "a truncated file", _GOOD[: len(_GOOD) // 2], "not_json"),
    _file("bruna", "an empty file", b"", "empty_file"),
    _file("carlos", "Latin-1", _GOOD.replace(b"Gatys", b"Gat\xffys", 1), "not_utf8"),
    _file(
        "daria", "another notebook", _other_assignment(), "wrong_notebook", status="wrong_notebook"
    ),
    Pupil(
        name="emil",
        about="a renamed notebook",
        files={f"{LESSON} (1).ipynb": _GOOD},
        flags=frozenset({"renamed_notebook"}),
    ),
    Pupil(
        name="emma",
        about="two notebooks, neither with the right name",
        files={"mine.ipynb": _GOOD, "final.ipynb": to_bytes(notebook(EINSUM))},
        lost=dict(POINTS),
        status="unreadable",
        flags=frozenset({"several_notebooks"}),
    ),
)

HOSTILE: tuple[Pupil, ...] = (
    of(
        "fatima",
        "an infinite loop",
        notebook({**BMM, "total_variation_loss": _LOOP}),
        "timeout",
        total_variation_loss=2,
    ),
    of(
        "lotte",
        "a training loop that never ends",
        notebook({**EINSUM, "transfer_style": _ENDLESS}),
        "timeout",
        transfer_style=4,
    ),
    of(
        "goran",
        "a loop that swallows all exceptions",
        notebook({**EINSUM, "gram_matrix": _STUBBORN, "style_loss": _OWN_STYLE}),
        "timeout",
        gram_matrix=3,
    ),
    of("hana", "a fork bomb", notebook({**BMM, "content_loss": _FORKS}), **_CONTENT),
    of(
        "ivo",
        "a memory bomb",
        notebook({**BMM, "content_loss": _MEMORY}),
        "memory_limit",
        **_CONTENT,
    ),
    of("julia", "os._exit", notebook({**BMM, "content_loss": _EXIT}), "crashed", **_CONTENT),
    of(
        "karim",
        "prints PASSED 100/100",
        with_cell(notebook({"gram_matrix": _BOAST}), 'print("PASSED 100/100")'),
        **POINTS,
    ),
    of(
        "lena",
        "writes frames to the worker's socket",
        notebook({"gram_matrix": _FRAMES}),
        "crashed",
        **POINTS,
    ),
    of(
        "mateo",
        "an object that is equal to all others",
        notebook({"gram_matrix": _EQUAL}),
        **POINTS,
    ),
    of(
        "nadia",
        "a test cell twice",
        with_copy(notebook(BMM), "check-gram_matrix"),
        "duplicated_cell",
    ),
    of("oleg", "a test cell deleted", without(notebook(BMM), "check-style_loss"), "missing_cell"),
    of(
        "paulina",
        "points and names edited",
        with_grading(
            with_grading(
                notebook({**BMM, "gram_matrix": _UNDIVIDED}), "check-gram_matrix", points=300
            ),
            "check-style_loss",
            grade_id="bonus",
            points=50,
        ),
        "missing_cell",
        gram_matrix=0.5,
    ),
    Pupil(
        name="радж",
        about="a link to /etc/passwd beside it",
        files={f"{LESSON}.ipynb": _GOOD},
        links={"notes.txt": "/etc/passwd"},
    ),
    Pupil(
        name="samuel",
        about="a link in place of the notebook",
        files={"mine.ipynb": _GOOD},
        links={f"{LESSON}.ipynb": "mine.ipynb"},
        lost=dict(POINTS),
        status="unreadable",
        flags=frozenset({"not_a_file"}),
    ),
)
