"""Results as a class of any size would leave them."""

from collections.abc import Sequence

from autograder.grading.results import CheckResult, ExerciseResult, Flag, Result, Run


def check(
    name: str, passed: bool, *, status: str = "", message: str = "", hint: str = ""
) -> CheckResult:
    """One check of one point."""
    return CheckResult(
        name=name,
        description=f"About {name}.",
        status=status or ("passed" if passed else "failed"),
        score=float(passed),
        points=1,
        message=message or ("" if passed else "The result is wrong."),
        hint=hint or ("" if passed else f"What about {name}?"),
        seconds=0.01,
    )


def result(
    student: str,
    checks: Sequence[CheckResult],
    *,
    status: str = "graded",
    flags: Sequence[Flag] = (),
    tier: str = "full",
) -> Result:
    """A submission whose checks are an exercise each."""
    exercises = tuple(
        ExerciseResult(name=f"ex_{one.name}", score=one.score, points=1, checks=(one,))
        for one in checks
    )
    return Result(
        assignment="toy",
        student=student,
        score=sum(one.score for one in checks),
        points=len(checks),
        status=status,
        flags=tuple(flags),
        notes=(),
        exercises=exercises,
        run=Run(
            key="0",
            versions={},
            course_seed=0,
            seeds={},
            isolation="best",
            tier=tier,
            layers={"seccomp": "yes"},
            limits={},
            seconds=0.5,
            started="2026-01-02T03:04:05+00:00",
            log="",
        ),
    )


def pattern(*rows: str) -> list[Result]:
    """A class from lines such as ``"+-+"``: a student each, a check for each sign."""
    return [
        result(f"s{number}", [check("abcdef"[at], sign == "+") for at, sign in enumerate(row)])
        for number, row in enumerate(rows)
    ]
