"""Files that are no notebook, or hardly one: truncated, too large, too deep, of another kind."""

import json
from typing import Any

from tests.classroom.notebooks import place_of
from tests.classroom.pupil import Pupil
from tests.hostile.making import DESK, NAME, Place, good, work

_DEEP = 200_000
_TOO_MANY = 1_000_001


def no_notebook(**fields: Any) -> bytes:
    """A JSON object that has what a notebook has, but for these fields."""
    usual = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(usual | fields).encode()


def _other_language() -> bytes:
    kernel = {"name": "ir", "display_name": "R", "language": "R"}
    cell: dict[str, Any] = {
        "cell_type": "code",
        "source": "gram_matrix <- function(x) x",
        "metadata": {},
    }
    cell |= {"outputs": [], "execution_count": None}
    return no_notebook(cells=[cell], metadata={"kernelspec": kernel})


def _malformed() -> bytes:
    """A right notebook among whose cells are things that are none."""
    changed = work()
    odd: list[Any] = [None, 3, "code", [], {}, {"cell_type": 3}, {"cell_type": "code"}]
    odd += [{"cell_type": "code", "source": {"a": 1}, "metadata": []}]
    odd += [{"cell_type": "markdown", "source": [1, None], "attachments": 3, "metadata": None}]
    changed["cells"] = [*odd, *changed["cells"], *odd]
    changed["cells"][place_of({"cells": changed["cells"][9:]}, "check-gram_matrix") + 9] |= {
        "outputs": 3,
        "execution_count": "x",
    }
    changed["metadata"]["kernelspec"] = ["python3"]
    return json.dumps(changed).encode()


def formats(_place: Place) -> list[Pupil]:
    """All of them."""
    right = good()
    text = right.decode()
    contents: dict[str, tuple[str, bytes]] = {
        "truncated": ("not_json", right[: len(right) // 2]),
        "empty-file": ("empty_file", b""),
        "blank-file": ("empty_file", b"\xef\xbb\xbf \n\t\n"),
        "binary": ("not_utf8", bytes(range(256)) * 40),
        "latin-1": ("not_utf8", right.replace(b"Gram", b"Gr\xe4m", 1)),
        "web-page": ("not_json", b"<!DOCTYPE html><script>alert(1)</script>"),
        "python-file": ("not_json", b"import os\nos.system('touch pwned')\n"),
        "long-number": ("not_json", right.replace(b'"nbformat": 4', b'"nbformat": ' + b"4" * 9000)),
        "merged": ("merge_conflict", f"<<<<<<< a\n{text}=======\n{text}>>>>>>> b\n".encode()),
        "nbformat-3": ("old_format", no_notebook(nbformat=3, worksheets=[{"cells": []}])),
        "no-cells": ("not_a_notebook", json.dumps({"nbformat": 4, "metadata": {}}).encode()),
        "cells-of-text": ("not_a_notebook", no_notebook(cells="gram_matrix")),
        "a-list": ("not_a_notebook", b"[1, 2, 3]"),
        "a-number": ("not_a_notebook", b"1e999"),
        "deep-file": ("too_deep", b'{"cells": ' + b"[" * _DEEP + b"]" * _DEEP + b"}"),
        "many-containers": ("too_large", b'{"cells": [' + b"{}," * _TOO_MANY + b"{}]}"),
        "huge-file": ("too_large", right + b" " * 21_000_000),
    }
    others = {
        "empty-notebook": no_notebook(),
        "other-language": _other_language(),
        "other-exercise": no_notebook(cells=[{"cell_type": "code", "source": "x = 1"}]),
    }
    return [
        *(DESK.nothing(name, "no notebook", {NAME: content}, code)
          for name, (code, content) in contents.items()),
        *(DESK.nothing(name, "another notebook", {NAME: content}, "wrong_notebook",
                       status="wrong_notebook") for name, content in others.items()),
        DESK.nothing("folder-alone", "nothing at all", {}, "missing_notebook"),
        DESK.nothing("two-notebooks", "two, neither with the right name",
                     {"a.ipynb": right, "b.ipynb": right + b"\n"}, "several_notebooks"),
        DESK.of("malformed-cells", "cells that are none among others", _malformed()),
    ]  # fmt: skip
