"""The parser of lesson texts."""

import pytest

from autograder.authoring.lesson_text import Code, Exercise, Manual, Text, parse

TEXT = """\
# Title

Words.

```text
# no heading
```

## Part
```python
x = 1
```
<!-- exercise: gram_matrix -->

More.
<!-- cell -->
And more.

<!-- manual: essay points=2.5 -->
"""


def faults(text: str) -> list[str]:
    """The faults of a text, as ``line: message``."""
    return [f"{fault.line}: {fault.message}" for fault in parse(text)[1]]


def test_a_text_becomes_blocks_with_their_lines() -> None:
    """Headings, fences and marks each start the block that they should."""
    blocks, found = parse(TEXT)
    assert not found
    assert blocks == [
        Text(line=1, source="# Title\n\nWords.\n\n```text\n# no heading\n```"),
        Text(line=9, source="## Part"),
        Code(line=10, source="x = 1"),
        Exercise(line=13, name="gram_matrix"),
        Text(line=15, source="More."),
        Text(line=17, source="And more."),
        Manual(line=19, name="essay", points=2.5),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("```python\nx = 1", "1: a fence that is never closed"),
        ("text\n\n```\nx = 1\n```", "3: a fence that names no language"),
        ("```python\nx = 1\n%time x\n```", "3: no plain Python"),
        ("<!-- exercise: two words -->", "1: unknown mark"),
        ("<!-- manual: essay -->", "1: unknown mark"),
        ("\n<!-- to do: say more -->", "2: unknown mark"),
        ("### BEGIN SOLUTION", "1: one of nbgrader's markers"),
    ],
)
def test_a_fault_is_reported_with_its_line(text: str, expected: str) -> None:
    """Each kind of fault has a message and the line where it stands, and is reported once."""
    (fault,) = faults(text)
    assert fault.startswith(expected)


def test_an_unclosed_fence_hides_no_later_fault() -> None:
    """All faults come at once, also those after a fence that is never closed."""
    text = "```python\nx = 1\n\n<!-- exercise: f -->\n<!-- exam: f -->\n"
    found = faults(text)
    assert [fault.split(":")[0] for fault in found] == ["1", "5"]
