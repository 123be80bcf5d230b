"""The facts of a lesson, read from its ``lesson.toml``."""

from pathlib import Path

import pytest

from autograder.errors import CourseError
from autograder.facts import Facts, all_imports, read_facts
from autograder.project import lessons

LEAST = 'title = "Cooking"\nminutes = 2\n'


def put(root: Path, text: str) -> None:
    """Write the facts of a lesson ``cooking``."""
    path = root / "lessons" / "cooking" / "lesson.toml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")


def test_all_facts(tmp_path: Path) -> None:
    """Each key becomes an attribute."""
    lists = 'imports = ["PIL.Image"]\nbeside = ["data/pans.npz"]\n'
    put(tmp_path, f'{LEAST}pictures = 3\n{lists}[smaller]\n"N = 9 " = "N = 1 "\n')
    assert read_facts("cooking", tmp_path) == Facts(
        title="Cooking",
        minutes=2,
        pictures=3,
        imports=("PIL.Image",),
        beside=("data/pans.npz",),
        smaller={"N = 9 ": "N = 1 "},
    )


def test_most_can_be_left_out(tmp_path: Path) -> None:
    """A title and the minutes are enough."""
    put(tmp_path, LEAST)
    assert read_facts("cooking", tmp_path) == Facts(title="Cooking", minutes=2)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "'title' should be a text in quotes, and is missing"),
        ('title = "Cooking"', "'minutes' should be a number above 0, and is missing"),
        ('title = " "\nminutes = 2', "'title' should be a text in quotes, and is ' '"),
        ('title = "Cooking"\nminutes = true', "'minutes' should be a number above 0, and is True"),
        (f"{LEAST}pictures = 1.5", "'pictures' should be a number of pictures"),
        (f'{LEAST}imports = "torch"', "'imports' should be a list of names of modules"),
        (f'{LEAST}imports = ["a b"]', "'imports' should be a list of names of modules"),
        (f"{LEAST}beside = [1]", "'beside' should be a list of paths of files"),
        (f'{LEAST}[smaller]\n"N = 9" = 1', "'smaller' should be a table of texts"),
        (f"{LEAST}minute = 2", "the key 'minute' is unknown"),
        ("title", "cannot be read ("),
    ],
)
def test_other_forms_are_refused(tmp_path: Path, text: str, message: str) -> None:
    """One sentence with the file and the key, and what to do."""
    put(tmp_path, text)
    with pytest.raises(CourseError) as caught:
        read_facts("cooking", tmp_path)
    assert f"lessons/cooking/lesson.toml{'' if 'cannot' in message else ':'} {message}" in str(
        caught.value
    )
    assert "What to do: " in str(caught.value)


def test_missing_file(tmp_path: Path) -> None:
    """It is named."""
    with pytest.raises(CourseError, match=r"lessons/cooking/lesson\.toml cannot be read"):
        read_facts("cooking", tmp_path)


def test_imports_of_all_lessons() -> None:
    """What a worker has at hand: each module once."""
    found = all_imports()
    assert len(found) == len(set(found))
    assert set(found) == {one for name in lessons() for one in read_facts(name).imports}
