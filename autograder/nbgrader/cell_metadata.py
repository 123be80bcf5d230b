"""Validates what nbgrader has written into a cell, once for all notebooks of a class."""

import json
from typing import Any

from jsonschema.exceptions import best_match
from jsonschema.validators import validator_for

__all__ = ["validate_metadata"]

_MOST = 1_000


def validate_metadata(instance: Any, schema: dict[str, Any]) -> None:
    """What `jsonschema.validate` does, but for a look at nbgrader's schema itself.

    Raises:
        ValidationError: something of ``instance`` is not as it has to be.
    """
    text = json.dumps(instance, sort_keys=True)
    if text in _valid:
        return
    error = best_match(validator_for(schema)(schema).iter_errors(instance))
    if error is not None:
        raise error
    if len(_valid) < _MOST:
        _valid.add(text)


_valid: set[str] = set()
"""What was valid before. The version that stands in it says by which schema."""
