"""Makes next year's course from this year's: all that is written, nothing of the students.

Copied is what a course consists of, by name; what else lies in its folder stays there and is named,
so that neither a submission nor a grade goes along by accident.
"""

import re
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

import tomlkit

from autograder.course import FILE, read_course
from autograder.errors import CourseError, UsageError
from autograder.files import must_be_course, write_whole

__all__ = ["NextCourse", "make"]

_FOLDERS = (
    "assignments", "autograder", "benchmarks", "docs", "lessons", "reference", "solutions", "tests",
    ".ci", ".devcontainer", ".github",
)  # fmt: skip
_FILES = ("Dockerfile", "LICENSE", "Makefile", "constraints.txt", ".dockerignore", ".gitignore")
_ENDINGS = (".md", ".py", ".toml", ".yml", ".yaml")
_MADE = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints", "*.pyc", "*.egg-info")
_SEED = re.compile(r"^(?=[^#\n]*GradeInSandbox)(?=[^#\n]*seed).*$", re.MULTILINE)
_HIGHEST = 2**31


@dataclass(frozen=True, slots=True, kw_only=True)
class NextCourse:
    """What was made.

    Attributes:
        folder: where it is.
        seed: its own, unlike that of the old one.
        undated: the lessons whose due dates were taken out.
        left_behind: what else there was in the old folder.
    """

    folder: Path
    seed: int
    undated: tuple[str, ...]
    left_behind: tuple[str, ...]


def make(old: Path, new: Path, seed: int | None = None) -> NextCourse:
    """Make a course from another one, with another seed and without due dates.

    Args:
        old: the folder of the other one, which is left as it is.
        new: where it is to be: a folder that is empty or not there.
        seed: its own; drawn if None.

    Raises:
        UsageError: the one is no course, or the other is not empty.
        CourseError: the choices of the old one do not fit, or a file cannot be copied.
    """
    must_be_course(old, elsewhere=True)
    _must_be_free(old, new)
    course = read_course(old)
    drawn = secrets.randbelow(_HIGHEST) if seed is None else seed
    if drawn == course.seed:
        raise UsageError(
            f"The seed {drawn} is that of {old.resolve()}: last year's students know its inputs. "
            "What to do: choose another one, or leave --seed out."
        )
    wanted = [path for path in sorted(old.iterdir()) if _belongs(path)]
    own = [Path(one) for each in course.lessons.values() for one in each.data.values()]
    try:
        for path in wanted:
            _copy(path, new / path.name)
        for path in own:
            _copy(old / path, new / path)
    except OSError as error:
        raise CourseError(
            f"{error.filename} could not be copied ({error.strerror}). "
            f"What to do: mend that, delete {new}, and run the command again."
        ) from None
    undated = _choices(old / FILE, new / FILE, drawn)
    _take_seed_out(new / "nbgrader_config.py")
    there = {path.name for path in wanted} | {path.parts[0] for path in own}
    left = sorted(path.name for path in old.iterdir() if path.name not in there)
    return NextCourse(folder=new, seed=drawn, undated=tuple(undated), left_behind=tuple(left))


def _must_be_free(old: Path, new: Path) -> None:
    if new.resolve().is_relative_to(old.resolve()):
        raise UsageError(
            f"{new} is inside of {old.resolve()}. What to do: name a folder beside it."
        )
    if new.exists() and (not new.is_dir() or any(new.iterdir())):
        raise UsageError(
            f"{new} is there already. What to do: name a folder that is not, or an empty one."
        )


def _belongs(path: Path) -> bool:
    if path.is_symlink():
        return False
    if path.is_dir():
        return path.name in _FOLDERS
    return path.name in _FILES or path.suffix in _ENDINGS


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, symlinks=True, ignore=_MADE, dirs_exist_ok=True)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target)


def _choices(old: Path, new: Path, seed: int) -> list[str]:
    """Write the new course's choices, with the comments of the old ones."""
    text = old.read_text(encoding="utf-8") if old.is_file() else ""
    document = tomlkit.parse(text)
    document["seed"] = seed
    found = [name for name, one in document.get("lessons", {}).items() if "due" in one]
    for name in found:
        del document["lessons"][name]["due"]
    write_whole(new, tomlkit.dumps(document))
    return found


def _take_seed_out(config: Path) -> None:
    """A seed in nbgrader's configuration would be the old one, and would count."""
    text = config.read_text(encoding="utf-8")
    write_whole(config, _SEED.sub(lambda found: f"# {found[0]}", text))
