"""``autograder check``."""

import json
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from autograder.cli.show import advance, output, progress, table_of
from autograder.course import load_submission
from autograder.errors import UnreadableNotebook, UsageError
from autograder.feedback import WIDTH, exercise_text
from autograder.grader import Grader, Submission
from autograder.lesson import lessons
from autograder.notebook.extract import extract
from autograder.results import Result, to_json
from autograder.sandbox.isolation import Isolation


def run(
    paths: Sequence[Path],
    *,
    lesson: str | None,
    seed: int,
    isolation: str,
    as_json: bool,
    quiet: bool,
) -> None:
    """Grade notebooks and print what was found.

    Raises:
        UsageError: a path does not exist, or a notebook does not tell which lesson it is of.
    """
    missing = [str(path) for path in paths if not path.exists() and not path.is_symlink()]
    if missing:
        raise UsageError(
            f"There is no file {', '.join(missing)}. Nothing was graded. "
            "What to do: see that each path is right."
        )
    if lesson is not None and lesson not in lessons():
        raise UsageError(
            f"There is no lesson {lesson!r}. What to do: choose one of {', '.join(lessons())}."
        )
    with Grader(isolation=Isolation(isolation), course_seed=seed) as grader:
        submissions = [_submission(grader, path, lesson) for path in paths]
        results = []
        with progress(len(paths), quiet=quiet or as_json) as bar:
            grader.watch = lambda student, exercise: advance(
                bar, f"{Path(student).name}: {exercise}"
            )
            for submission in submissions:
                advance(bar, submission.student)
                results.append(grader.grade(submission))
                bar.advance(bar.tasks[0].id)
    if as_json:
        for result in results:
            print(json.dumps(to_json(result), ensure_ascii=False))
    else:
        _show(results)


def _submission(grader: Grader, path: Path, lesson: str | None) -> Submission:
    loaded = load_submission(path, lesson or path.stem, str(path))
    name = lesson or _lesson_of(grader, loaded, path)
    return Submission(
        assignment=name,
        student=str(path),
        notebook=loaded.notebook,
        fingerprint=loaded.fingerprint,
        files=loaded.files,
    )


def _lesson_of(grader: Grader, submission: Submission, path: Path) -> str:
    known = lessons()
    if isinstance(submission.notebook, UnreadableNotebook):
        # Which lesson it was meant for decides only about which exercises get no points.
        return path.stem if path.stem in known else known[0]
    for name in known:
        lesson = grader.lesson(name)
        code = extract(submission.notebook, lesson.outline)
        if lesson.defines_any([*code.functions, *submission.notebook.grade_ids]):
            return name
    raise UsageError(
        f"{path} has none of the exercises of a lesson that can be graded here "
        f"({', '.join(known)}). Nothing was graded. What to do: leave it out, or say what it "
        "should be with --lesson."
    )


def _show(results: Sequence[Result]) -> None:
    console = output()
    for lesson in dict.fromkeys(result.assignment for result in results):
        of_lesson = [result for result in results if result.assignment == lesson]
        console.print(table_of(of_lesson, lesson, width=console.width))
        for result in of_lesson:
            _show_losses(console, result)


def _show_losses(console: Console, result: Result) -> None:
    losses = [exercise for exercise in result.exercises if exercise.score < exercise.points]
    if result.status != "graded":
        for note in result.notes or (f"no exercise of {result.assignment} was begun",):
            console.print(f"{result.student}: {note}", markup=False, soft_wrap=True)
        return
    if not losses:
        return
    console.print(f"\n{result.student}", style="bold", markup=False)
    for note in result.notes:
        console.print(f"  - {note}", markup=False)
    for exercise in losses:
        console.print(
            "\n" + exercise_text(exercise, width=min(WIDTH, console.width)), markup=False, end=""
        )
