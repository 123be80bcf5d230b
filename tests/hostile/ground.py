"""A copy of a course for something to happen to, and how to see that the next run goes on."""

import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.classroom import LESSON
from tests.hostile import scene
from tests.hostile.family import left_behind
from tests.hostile.standing import Standing, differences, standing, unclear
from tests.sandbox.test_installed import as_ordinary_user

GRADE = f"autograder grade {LESSON}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A copy of a course.

    Attributes:
        course: the copy's folder.
        temporary: a directory for temporary files.
        before: what it was copied from; not to be changed.
        expected: what it is to hold once the class is graded.
    """

    course: Path
    temporary: Path
    before: Path
    expected: Standing

    @property
    def gradebook(self) -> Path:
        """The course's gradebook."""
        return self.course / "gradebook.db"

    def run(
        self, script: str, *, before: Sequence[str] = (), user: int = 0, **more: str
    ) -> "subprocess.CompletedProcess[str]":
        """Run a script of the shell in the course's folder, and give all that it said."""
        command = [*before, "bash", "-c", script]
        done = subprocess.run(
            as_ordinary_user(command) if user else command,
            cwd=self.course,
            env=scene.environment(self.temporary, **more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=600,
            check=False,
        )
        assert unclear(done.stdout) == [], done.stdout
        return done

    def is_graded(self) -> None:
        """See that the course holds what it is to hold, and nothing else."""
        found = differences(standing(self.course), self.expected)
        assert not found, found

    def goes_on(self) -> None:
        """See that nothing is left of a run, and that the next one does all that is missing."""
        assert left_behind(self.temporary) == []
        done = self.run(f"{GRADE} --quiet")
        assert done.returncode == 0, done.stdout
        self.is_graded()
        assert left_behind(self.temporary) == []

    def midway(self, accident: Callable[[int], object]) -> tuple[int, str]:
        """Let something happen once somebody new has a result; the run's status and words.

        Args:
            accident: is given the grader's process.
        """
        run = scene.start(self.course, self.temporary)
        first = [self.course / "results" / name / LESSON for name in ("oleg", "paulina", "rosa")]
        while run.poll() is None and not any(path.exists() for path in first):
            time.sleep(0.005)
        accident(run.pid)
        said = run.communicate(timeout=600)[0]
        assert unclear(said) == [], said
        return run.returncode, said
