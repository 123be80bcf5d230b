"""Folders that a student filled."""

import functools
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from tests.classroom import LESSON, Content, notebook, to_bytes
from tests.classroom.solutions import BMM, EINSUM
from tests.toy import OTHER as TINY

NAME = f"{LESSON}.ipynb"


@functools.cache
def mine() -> bytes:
    """A right notebook."""
    return to_bytes(notebook(BMM))


@functools.cache
def other() -> bytes:
    """Another one."""
    return to_bytes(notebook(EINSUM))


@functools.cache
def of_tiny() -> bytes:
    """The notebook of another lesson, as it was released."""
    return to_bytes(notebook({}, TINY))


def bare(content: Content) -> Content:
    """A notebook that has lost its metadata, as programs that clean notebooks leave it."""
    return {**content, "cells": [{**cell, "metadata": {}} for cell in content["cells"]]}


def packed(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()


def hand_in(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write files; gives where the notebook should be."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder / NAME
