"""Students whose files are not what they should be."""

import json

from tests.classroom.notebooks import Content, done, to_bytes
from tests.classroom.pupil import Desk, Pupil
from tests.classroom.solutions import BMM, EINSUM


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


def files(lesson: str) -> list[Pupil]:
    """All of them."""
    desk = Desk(lesson)
    name, good = f"{lesson}.ipynb", to_bytes(done(BMM, lesson))
    half = {name: good[: len(good) // 2]}
    latin = {name: good.replace(b"Gram", b"Gr\xe4m", 1)}
    two = {"mine.ipynb": good, "final.ipynb": to_bytes(done(EINSUM, lesson))}
    other = {name: _other_assignment()}
    return [
        desk.nothing("arno", "a truncated file", half, "not_json"),
        desk.nothing("bruna", "an empty file", {name: b""}, "empty_file"),
        desk.nothing("carlos", "Latin-1", latin, "not_utf8"),
        desk.nothing("daria", "another notebook", other, "wrong_notebook", status="wrong_notebook"),
        Pupil(
            name="emil",
            about="a renamed notebook",
            files={f"{lesson} (1).ipynb": good},
            flags=frozenset({"renamed_notebook"}),
            lesson=lesson,
        ),
        desk.nothing(
            "emma", "two notebooks, neither with the right name", two, "several_notebooks"
        ),
        Pupil(
            name="радж",
            about="a link to /etc/passwd beside it",
            files={name: good},
            links={"notes.txt": "/etc/passwd"},
            lesson=lesson,
        ),
        desk.nothing(
            "samuel",
            "a link in place of the notebook",
            {"mine.ipynb": good},
            "not_a_file",
            links={name: "mine.ipynb"},
        ),
    ]
