"""What nbgrader has written into cells is validated, whatever was valid before."""

import json
from pathlib import Path
from typing import Any

import nbgrader.nbgraderformat
import pytest
from jsonschema import ValidationError

from autograder.nbgrader.cell_metadata import validate_metadata

_SCHEMA = json.loads((Path(nbgrader.nbgraderformat.__file__).parent / "v3.json").read_text())
_RIGHT = {
    "schema_version": 3,
    "grade": True,
    "solution": False,
    "locked": True,
    "task": False,
    "grade_id": "test_gram_matrix",
    "points": 3,
    "cell_type": "code",
}


@pytest.mark.parametrize("name", _RIGHT)
@pytest.mark.parametrize("wrong", [[], {"a": 1}], ids=str)
def test_each_property_is_looked_at(name: str, wrong: Any) -> None:
    """Also where all others are as in a cell that was valid."""
    for _ in range(2):
        validate_metadata(_RIGHT, _SCHEMA)
        with pytest.raises(ValidationError):
            validate_metadata({**_RIGHT, name: wrong}, _SCHEMA)


@pytest.mark.parametrize("name", _SCHEMA["required"])
def test_each_that_is_required_is_missed(name: str) -> None:
    """However often it is missing."""
    rest = {key: value for key, value in _RIGHT.items() if key != name}
    for _ in range(2):
        with pytest.raises(ValidationError, match=name):
            validate_metadata(rest, _SCHEMA)
