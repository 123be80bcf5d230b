"""Which works are found to be alike."""

import pytest

from autograder.similar.pairs import find_pairs
from autograder.similar.works import MOST_CHARACTERS, Release, Work
from autograder.submission.read import parse_notebook
from tests.classroom import LESSON, Content, notebook, to_bytes, with_cell
from tests.classroom.solutions import BMM

DETOUR = """\
def gram_matrix(features):
    batch, channels, height, width = features.shape
    found = torch.zeros(batch, channels, channels)
    for image in range(batch):
        for row in range(channels):
            for column in range(row, channels):
                total = (features[image, row] * features[image, column]).sum()
                found[image, row, column] = found[image, column, row] = total
    return found / (channels * height * width)
"""
OTHER = "def gram_matrix(features):\n    return torch.cov(features.flatten(1)) + 1\n"


@pytest.fixture(scope="module")
def release() -> Release:
    """What students got."""
    return Release(LESSON)


def work(release: Release, name: str, content: Content, *, other: bool = False) -> Work:
    """What somebody wrote."""
    return release.work_of(name, parse_notebook(to_bytes(content)), other=other)


def renamed(source: str) -> str:
    """The same with other names."""
    for old, new in (("channels", "depth"), ("image", "n"), ("row", "i"), ("column", "j")):
        source = source.replace(old, new)
    return source


def test_only_what_students_wrote_is_compared(release: Release) -> None:
    """Neither cells as they were given nor test cells."""
    assert work(release, "anna", notebook({})).lines == ()
    content = with_cell(notebook({"gram_matrix": OTHER}), "mine = 1\nmore = 2")
    found = work(release, "anna", content)
    assert "".join(line.text + "\n" for line in found.lines).startswith(OTHER)
    assert [(line.number, line.text) for line in found.lines[-2:]] == [
        (1, "mine = 1"),
        (2, "more = 2"),
    ]
    assert "check(" not in found.code


def test_same_detour_is_found_whatever_the_names(release: Release) -> None:
    """With the lines that are shared, on both sides."""
    works = [
        work(release, "anna", notebook({"gram_matrix": DETOUR})),
        work(release, "bilal", notebook({"gram_matrix": OTHER})),
        work(release, "chloe", notebook({"gram_matrix": renamed(DETOUR)})),
    ]
    (pair,) = find_pairs(works, release, least=0.5).pairs
    assert (pair.one.name, pair.other.name) == ("anna", "chloe")
    assert pair.share > 0.9
    marked = {pair.one.lines[place].text.strip() for place in pair.marked[0]}
    assert "found[image, row, column] = found[image, column, row] = total" in marked
    assert 0 < pair.identical < len(pair.marked[0])


def test_what_many_have_is_no_similarity(release: Release) -> None:
    """Short right solutions are alike."""
    same = [work(release, f"{number}", notebook({"gram_matrix": DETOUR})) for number in range(8)]
    found = find_pairs(same, release, least=0.1)
    assert found.pairs == []
    assert found.common == 3


def test_what_was_given_is_no_similarity(release: Release) -> None:
    """Though somebody has copied the given cells into new ones."""
    works = [
        work(release, name, with_cell(notebook({}), release.code)) for name in ("anna", "bilal")
    ]
    assert all(len(one.lines) > 10 for one in works)
    assert find_pairs(works, release, least=0.1).pairs == []


def test_works_of_another_folder_are_not_compared_with_each_other(release: Release) -> None:
    """They were looked at when it was their turn."""
    content = notebook({"gram_matrix": DETOUR})
    works = [
        work(release, "anna", content),
        work(release, "old/1", content, other=True),
        work(release, "old/2", content, other=True),
    ]
    found = find_pairs(works, release, least=0.5)
    assert [(pair.one.name, pair.other.name) for pair in found.pairs] == [
        ("anna", "old/1"),
        ("anna", "old/2"),
    ]


def test_odd_works_are_no_fault(release: Release) -> None:
    """Empty ones, no Python at all, and what nobody can have typed."""
    works = [
        work(release, "empty", notebook({})),
        work(release, "short", with_cell(notebook({}), "x")),
        work(release, "broken", with_cell(notebook({}), "def (((\n\x1b[2J %%bash ''' ∀")),
        work(release, "huge", with_cell(notebook({}), "x = 1\n" * MOST_CHARACTERS)),
        work(release, "class", with_cell(notebook(BMM), "class A:\n    b = 1\n\n\nclass C: pass")),
    ]
    assert all(len(one.code) <= MOST_CHARACTERS + 1 for one in works)
    assert all(pair.share <= 1 for pair in find_pairs(works, release, least=0.01).pairs)
