"""Which files a worker is shown."""

import os
from pathlib import Path

import numpy
import pytest
import torch

from autograder.sandbox import files, scratch
from autograder.sandbox.files import without
from tests.sandbox.attempt import REPOSITORY


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small directory tree with ten files."""
    for name in ("a/b/c1", "a/b/c2", "a/d", "e/f", "g"):
        path = tmp_path / "root" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path / "root"


def names(root: Path, paths: list[Path]) -> list[str]:
    """The paths below ``root``, sorted."""
    return sorted(str(path.relative_to(root)) for path in paths)


def test_nothing_excluded(tree: Path) -> None:
    """Without exclusions a directory stays whole."""
    assert without([tree], []) == [tree]


def test_splits_no_more_than_needed(tree: Path) -> None:
    """Only the directories above an excluded path are split."""
    assert names(tree, without([tree], [tree / "a/b/c1"])) == ["a/b/c2", "a/d", "e", "g"]


def test_excluded_directory_takes_its_content_along(tree: Path) -> None:
    """Nothing below an excluded directory is left, even where it was named itself."""
    assert names(tree, without([tree, tree / "a/b/c2"], [tree / "a/b"])) == ["a/d", "e", "g"]


def test_what_is_named_twice_is_there_once(tree: Path) -> None:
    """A directory may be named along with what it holds, and by way of a link."""
    (tree / "link").symlink_to(tree / "a")
    for more in ([tree], [tree / "a"], [tree / "a/b"], [tree / "link"], [tree / "a/b/c2"]):
        for paths in ([tree, *more], [*more, tree]):
            assert names(tree, without(paths, [tree / "a/b/c1"])) == ["a/b/c2", "a/d", "e", "g"]
            assert without(paths, []) == [tree]


def test_everything_excluded(tree: Path) -> None:
    """A path that is excluded itself leaves nothing."""
    assert without([tree], [tree]) == []


def test_exclusion_by_way_of_a_link(tree: Path) -> None:
    """A link is no other way to an excluded file, and to exclude a link is to exclude its file."""
    (tree / "link").symlink_to(tree / "a")
    assert names(tree, without([tree], [tree / "link"])) == ["e", "g"]
    assert names(tree, without([tree / "link"], [tree / "a/d"])) == ["a/b"]


def test_exclusion_outside_or_missing(tree: Path) -> None:
    """Excluding what is not there changes nothing."""
    assert without([tree], [tree.parent / "other", Path("/nowhere")]) == [tree]


def test_the_project_is_hidden() -> None:
    """The grader, the checks, the reference and the tests are hidden, and the rest is not."""
    hidden = files.hidden()
    readable = files.without(files.visible(), hidden)
    for name in ("autograder", "lessons", "reference", "tests", "solutions"):
        path = REPOSITORY / name
        assert any(path.is_relative_to(entry) for entry in hidden), name
        assert not any(path.is_relative_to(entry) for entry in readable), name
    for module in (os, numpy, torch):
        path = Path(str(module.__file__))
        assert any(path.is_relative_to(entry) for entry in readable), path


@pytest.mark.parametrize("mode", [0o700, 0])
def test_scratch_of_any_depth_is_removed(tmp_path: Path, mode: int) -> None:
    """Directories nested deeper than Python recurses, open or closed, do not stop the clean-up."""
    place = tmp_path / "place"
    place.mkdir()
    inner = os.open(place, os.O_RDONLY)
    for _ in range(1500):
        os.mkdir("deeper", dir_fd=inner)
        os.mkdir("beside", mode, dir_fd=inner)
        outer, inner = inner, os.open("deeper", os.O_RDONLY, dir_fd=inner)
        os.close(outer)
    os.close(inner)
    scratch.remove(place)
    assert not place.exists()


def test_scratch_with_links_leaves_their_targets(tmp_path: Path) -> None:
    """What a link points at outside is not touched."""
    kept = tmp_path / "kept"
    kept.mkdir(mode=0o755)
    (kept / "file").write_text("x")
    place = tmp_path / "place"
    place.mkdir()
    (place / "link").symlink_to(kept)
    scratch.remove(place)
    assert not place.exists()
    assert (kept / "file").read_text() == "x"
    assert kept.stat().st_mode & 0o777 == 0o755
