"""Reading submitted notebooks: what is accepted, and how the rest is refused."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.errors import UnreadableNotebook, UsageError
from autograder.submission.read import parse_notebook, read_notebook


def code(source: object, **more: object) -> dict[str, object]:
    """A code cell with this source."""
    return {"cell_type": "code", "source": source, "metadata": {}, **more}


def document(*cells: object, **more: object) -> dict[str, Any]:
    """A notebook's JSON document with these cells."""
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": list(cells), **more}


def encode(*cells: object, **more: object) -> bytes:
    """The bytes of a notebook with these cells."""
    return json.dumps(document(*cells, **more), ensure_ascii=False).encode()


def refusal(content: bytes) -> UnreadableNotebook:
    """The fault with which ``content`` is refused."""
    with pytest.raises(UnreadableNotebook) as caught:
        parse_notebook(content)
    return caught.value


def test_source_may_be_text_or_lines() -> None:
    """Jupyter saves lists of lines, other tools save one string."""
    notebook = parse_notebook(encode(code("a = 1\nb = 2"), code(["a = 1\n", "b = 2"])))
    assert [cell.source for cell in notebook.cells] == ["a = 1\nb = 2"] * 2
    assert [cell.number for cell in notebook.cells] == [1, 2]


def test_grade_ids_keep_order_and_repeats() -> None:
    """A duplicated graded cell must be visible to the one who grades."""
    meta = {"nbgrader": {"grade_id": "gram", "points": 100}}
    text = {"cell_type": "markdown", "source": "", "metadata": {"nbgrader": {"grade_id": "essay"}}}
    notebook = parse_notebook(encode(code("", metadata=meta), text, code("x", metadata=meta)))
    assert notebook.grade_ids == ("gram", "essay", "gram")
    assert [cell.grade_id for cell in notebook.cells] == ["gram", "gram"]


def test_bom_crlf_and_cyrillic_are_read() -> None:
    """A notebook edited on Windows is a notebook."""
    text = json.dumps(document(code("имя = 'стиль'\r\n")), indent=1, ensure_ascii=False)
    content = b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
    notebook = parse_notebook(content)
    assert notebook.cells[0].source == "имя = 'стиль'\r\n"
    assert notebook.content == content


@pytest.mark.parametrize("minor", [0, 4, 5, 99])
def test_minor_formats_and_unknown_keys_are_accepted(minor: int) -> None:
    """Nothing that grading does not use can make a notebook unreadable."""
    cells = [code("x = 1"), {"cell_type": "hologram"}, {"cell_type": "raw", "source": 3}]
    notebook = parse_notebook(encode(*cells, nbformat_minor=minor, surprise=[None]))
    assert [cell.source for cell in notebook.cells] == ["x = 1"]


@pytest.mark.parametrize("bad", [code(3), code(["a", 1]), {"cell_type": "code"}, 7, None, [], True])
def test_malformed_cell_costs_only_itself(bad: object) -> None:
    """One cell of a wrong type does not reject the others."""
    notebook = parse_notebook(encode(bad, code("x = 1")))
    assert [cell.source for cell in notebook.cells] == ["x = 1"]


@pytest.mark.parametrize("metadata", [{}, [], None, {"kernelspec": 1}, {"kernelspec": {"name": 3}}])
def test_kernel_may_be_missing(metadata: object) -> None:
    """A notebook whose kernel is missing or odd has no language, and that is all."""
    assert parse_notebook(encode(code("x"), metadata=metadata)).language is None


def test_language_is_the_kernels_or_the_saved_one() -> None:
    """The language tells a notebook of another kernel."""
    metadata = {"kernelspec": {"language": "R"}, "language_info": {"name": "python"}}
    assert parse_notebook(encode(metadata=metadata)).language == "R"
    del metadata["kernelspec"]
    assert parse_notebook(encode(metadata=metadata)).language == "python"


def test_notebook_without_code_is_readable() -> None:
    """An empty notebook is graded like any other, with nothing in it."""
    assert parse_notebook(encode()).cells == ()


def test_large_outputs_are_accepted(tmp_path: Path) -> None:
    """Saved pictures of megabytes are no fault."""
    outputs = [{"output_type": "display_data", "data": {"image/png": "A" * 5_000_000}}]
    path = tmp_path / "стиль.ipynb"
    path.write_bytes(encode(code("x = 1", outputs=outputs)))
    assert read_notebook(path).cells[0].source == "x = 1"


def test_lone_surrogates_are_replaced() -> None:
    """A character that no file can hold does not break what writes the results."""
    notebook = parse_notebook(b'{"cells": [{"cell_type": "code", "source": "x = \'\\ud800\'"}]}')
    assert notebook.cells[0].source.encode() == b"x = '?'"


@pytest.mark.parametrize(
    ("content", "code_word"),
    [
        (b"", "empty_file"),
        (b"\xef\xbb\xbf \n", "empty_file"),
        ('{"cells": "é"}'.encode("latin-1"), "not_utf8"),
        (b"\xff\xfe{", "not_utf8"),
        (
            b'{\n<<<<<<< HEAD\n "cells": []\n=======\n "cells": {}\n>>>>>>> theirs\n}',
            "merge_conflict",
        ),
        (b'{"cells": []}\n{"cells": []}', "not_json"),
        (b"import torch\n", "not_json"),
        (b'{"cells": [', "not_json"),
        (b'{"cells": ' + b"9" * 5000 + b"}", "not_json"),
        (b"[" * 100_000, "too_deep"),
        (b'{"a":' * 100_000, "too_deep"),
        (b"[" * 2_000_000, "too_large"),
        (b"[]", "not_a_notebook"),
        (b"NaN", "not_a_notebook"),
        (b'"cells"', "not_a_notebook"),
        (b"{}", "not_a_notebook"),
        (b'{"nbformat": 4, "cells": {"0": 1}}', "not_a_notebook"),
        (b'{"nbformat": 3, "cells": []}', "old_format"),
        (b'{"nbformat": 3, "worksheets": [{"cells": []}]}', "old_format"),
        (b'{"worksheets": []}', "old_format"),
    ],
)
def test_refusals_have_a_code_and_say_what_to_do(content: bytes, code_word: str) -> None:
    """What cannot be graded is refused under a stable word, in sentences."""
    fault = refusal(content)
    assert fault.code == code_word
    assert str(fault).startswith("Expected") or code_word == "empty_file"
    assert "save" in str(fault)


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b'{"cells": [\n"x', "(line 2, Unterminated string)"), (b"x", "(line 1, Expecting value)")],
)
def test_a_broken_file_is_told_in_whole_words(content: bytes, reason: str) -> None:
    """Python's "Unterminated string starting at" waits for a position, which is left out."""
    assert reason in str(refusal(content))


@pytest.mark.parametrize("version", [True, "3", float("nan"), None, [], 5])
def test_odd_format_numbers_are_ignored(version: object) -> None:
    """A notebook with cells is read, whatever it says its format is."""
    assert parse_notebook(encode(code("x"), nbformat=version)).cells[0].source == "x"


def test_known_files_are_named() -> None:
    """A student who saved GitHub's page instead of the file is told so."""
    assert "web page" in str(refusal(b"<!DOCTYPE html><html></html>"))
    assert "zip" in str(refusal(b"PK\x03\x04\xff\xff"))


def link(path: Path) -> None:
    """Put a symbolic link to a real notebook at ``path``."""
    target = path.with_name("target")
    target.write_bytes(encode())
    path.symlink_to(target)


@pytest.mark.parametrize("make", [link, os.mkfifo, os.mkdir], ids=["link", "fifo", "directory"])
def test_only_regular_files_are_read(make: Callable[[Path], None], tmp_path: Path) -> None:
    """A link could point at a solution, and a FIFO would wait for ever."""
    path = tmp_path / "lesson.ipynb"
    make(path)
    with pytest.raises(UnreadableNotebook) as caught:
        read_notebook(path)
    assert caught.value.code == "not_a_file"


def test_device_is_not_read() -> None:
    """A device never ends."""
    with pytest.raises(UnreadableNotebook) as caught:
        read_notebook(Path("/dev/zero"))
    assert caught.value.code == "not_a_file"


def test_huge_file_is_refused_unread(tmp_path: Path) -> None:
    """The size is looked up before anything is read: this file has a terabyte of holes."""
    path = tmp_path / "lesson.ipynb"
    path.touch()
    os.truncate(path, 2**40)
    with pytest.raises(UnreadableNotebook) as caught:
        read_notebook(path)
    assert caught.value.code == "too_large"


def test_missing_path_is_the_callers_mistake(tmp_path: Path) -> None:
    """A path with nothing there is no submission."""
    with pytest.raises(UsageError, match="check the path"):
        read_notebook(tmp_path / "none.ipynb")
    with pytest.raises(UsageError):
        read_notebook(Path("a\0b"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(encoding: str) -> None:
    """UTF-8 and UTF-16 with a mark at the beginning are read."""
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    text = '{"cells": [{"cell_type": "code", "source": "x = \'я\'"}]}'
    (cell,) = parse_notebook(mark + text.encode(encoding)).cells
    assert cell.source == "x = 'я'"


def test_other_cells_are_known() -> None:
    """What is no code is kept apart, with the code cell before it."""
    cells = [
        {"cell_type": "code", "source": "1"},
        {"cell_type": "raw", "source": ["def f():\n", "  pass"]},
        {"cell_type": "markdown", "source": None},
    ]
    (text,) = parse_notebook(json.dumps({"cells": cells}).encode()).texts
    assert (text.kind, text.after, text.source) == ("raw", 1, "def f():\n  pass")


@pytest.mark.parametrize("line", ["<<<<<<< a", "<<<<<<< a\n======="])
def test_half_a_merge_conflict_many_times_over(line: str) -> None:
    """Megabytes of such lines are looked through once; from each to the end would take hours."""
    assert refusal(f"{line}\n".encode() * 200_000).code == "not_json"
