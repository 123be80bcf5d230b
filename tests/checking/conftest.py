"""A lesson with one check."""

from pathlib import Path

import pytest

from tests.checking.lessons import make_lesson
from tests.checking.sources import CHECK


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the lesson ``tiny``, with one check."""
    make_lesson(tmp_path, monkeypatch, CHECK)
    return tmp_path
