"""Pictures that students paste into their answers."""

import base64
import io
import re
from functools import cache

import pytest
from nbconvert import HTMLExporter
from nbformat import NotebookNode
from PIL import Image

from autograder.nbgrader import FeedbackExporter, SafeOutputs
from autograder.nbgrader.exporter import rebuild

BLANK = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJ"
    "RU5ErkJggg=="
)


def png() -> str:
    """A small red picture."""
    file = io.BytesIO()
    Image.new("RGB", (3, 2), "red").save(file, "PNG")
    return base64.b64encode(file.getvalue()).decode()


def handed_in(source: str, attachments: object) -> NotebookNode:
    """A notebook with one answer, as it is after nbgrader's first pass."""
    cell = {"cell_type": "markdown", "source": source, "attachments": attachments, "metadata": {}}
    notebook = rebuild({"cells": [cell]})
    made: NotebookNode = SafeOutputs().preprocess(notebook, {})[0]
    return made


@cache
def exporters() -> tuple[HTMLExporter, ...]:
    """What makes the students' pages, and what formgrader's are made with."""
    return FeedbackExporter(), HTMLExporter()  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("name", ["image.png", "Снимок.png", "a_b(1).png", "50%.png"])
def test_pasted_picture_is_shown(name: str) -> None:
    """Whatever the picture is called, it is in the feedback and in formgrader's page."""
    notebook = handed_in(f"Look: ![mine](<attachment:{name}>)", {name: {"image/png": png()}})
    for exporter in exporters():
        html = exporter.from_notebook_node(notebook, resources={"nbgrader": {}})[0]
        assert f"data:image/png;base64,{png()}" in html


@pytest.mark.parametrize(
    ("source", "attachments"),
    [
        ("![gone](attachment:gone.png)", {}),
        ("![gone](attachment:gone.png)", None),
        ("![odd](attachment:odd.png)", {"odd.png": "text"}),
        ("![odd](attachment:odd.png)", {"odd.png": {"image/png": "no base64!"}}),
        ("![odd](<attachment:with space.png>)", {}),
        ("![svg](attachment:a.svg)", {"a.svg": {"image/svg+xml": "PHN2Zz4="}}),
        ('![](attachment:"onerror=alert(7))', {}),
    ],
)
def test_what_is_no_picture(source: str, attachments: object) -> None:
    """Nothing but pictures is kept: in the place of anything else both pages have an empty one."""
    notebook = handed_in(source, attachments)
    for exporter in exporters():
        html = exporter.from_notebook_node(notebook, resources={"nbgrader": {}})[0]
        (shown,) = re.findall(r"<img\b([^>]*)>", html.partition("<body")[2])
        assert re.findall(r'(\w+)="', shown) in (["src", "alt"], ["alt", "src"])
        assert f'src="data:image/png;base64,{BLANK}"' in shown


def test_attachment_that_nothing_shows() -> None:
    """It is dropped, and both pages are made."""
    notebook = handed_in("attachment:", {"": {}})
    for exporter in exporters():
        html = exporter.from_notebook_node(notebook, resources={"nbgrader": {}})[0]
        assert "attachment:" in html
        assert "<img" not in html.partition("<body")[2]
