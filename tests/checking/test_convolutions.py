"""What is written down of a lesson's convolutions, and what the zygote makes of it."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch

from autograder.checking.convolutions import Calls, read, recorded
from autograder.checking.lesson import Lesson, lessons
from autograder.errors import CourseError
from autograder.sandbox.inside import convolutions
from autograder.sandbox.zygote import Zygote
from tests.checking.lessons import make_lesson, make_reference
from tests.sandbox.attempt import attempt
from tests.toy import REPOSITORY

CHECK = '''
@points(1)
@hint("A hint.")
def test_value(compare):
    """The convolution of an image, and its gradient."""
    def scenario(impl, rng):
        image = torch.rand(1, 3, 8, 6, generator=rng).requires_grad_()
        impl.double(image).sum().backward()
        return image.grad
    compare(scenario).assert_close(rtol=1e-4, atol=1e-6)
'''


def convolved(image: torch.Tensor) -> torch.Tensor:
    """A reference that convolves twice in the same way, and once in another."""
    weight = torch.ones(3, 3, 3, 3)
    image = torch.nn.functional.conv2d(image, weight, padding=1)
    image = torch.nn.functional.conv2d(image, weight, padding=1)
    return torch.nn.functional.conv_transpose2d(image, torch.ones(3, 2, 4, 4), stride=2)


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Calls:
    """The calls of a lesson of which one exercise convolves."""
    make_lesson(tmp_path, monkeypatch, CHECK)
    make_reference(monkeypatch, double=convolved)
    return recorded(Lesson("tiny"), 0)


def test_each_is_there_once(calls: Calls) -> None:
    """Forwards and backwards, with sizes and what else decides about the code that is made."""
    assert [name for name, _ in calls] == [
        "convolution", "convolution", "convolution_backward", "convolution_backward"
    ]  # fmt: skip
    first, second = calls[0][1], calls[1][1]
    assert first[0] == {"size": [1, 3, 8, 6], "stride": [144, 48, 6, 1], "dtype": "float32"}
    assert (first[3], first[4], first[6]) == ([1, 1], [1, 1], False)
    assert (second[3], second[4], second[6]) == ([2, 2], [0, 0], True)


def test_they_can_be_run(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    """As they stand in a file, on zeros; one that is of another version is passed over."""
    made: list[torch.Size] = []
    true = torch.ops.aten.convolution.default

    def noting(*arguments: object) -> Any:
        made.append((result := true(*arguments)).shape)
        return result

    monkeypatch.setattr(torch.ops.aten.convolution, "default", noting)
    broken = ["convolution", [*calls[0][1][:-1], "no number"]]
    convolutions.run(json.loads(json.dumps([broken, *calls])))
    assert made == [(1, 3, 8, 6), (1, 2, 18, 14)]


def test_a_zygote_forks_afterwards(calls: Calls) -> None:
    """However many there are, and also when it is started again."""
    with Zygote() as zygote:
        zygote.prepare(calls * 60)
        assert attempt(zygote, "def f(): return 1") == 1
        zygote.close()
        zygote.start()
        assert attempt(zygote, "def f(): return 2") == 2


BAD_CALLS = ('["erase", []]', '["convolution"]', '["convolution", {}]', "1")
CALLS = '{{"sources": "", "calls": [{}]}}'


@pytest.mark.parametrize("text", ["", "{}", "[]", *map(CALLS.format, BAD_CALLS)])
def test_a_damaged_file_is_named(tmp_path: Path, text: str) -> None:
    """With what to do."""
    path = tmp_path / "convolutions.json"
    path.write_text(text)
    with pytest.raises(CourseError, match=r"convolutions.json cannot be read .*delete it"):
        read(path)


def test_no_file_is_no_convolution(tmp_path: Path) -> None:
    """A lesson that was not built yet is graded as well."""
    assert read(tmp_path / "convolutions.json").calls == []


@pytest.mark.parametrize("lesson", lessons(REPOSITORY))
def test_the_lessons_have_some(lesson: str) -> None:
    """`autograder verify` sees that they are today's."""
    assert read(REPOSITORY / "lessons" / lesson / "convolutions.json").calls
