"""One zygote for each tier, started when the first test asks for it."""

import os
from collections.abc import Callable, Iterator

import pytest

from autograder.checking.convolutions import read
from autograder.project import LessonFiles
from autograder.sandbox.isolation import Isolation
from autograder.sandbox.worker import Worker
from autograder.sandbox.zygote import Zygote
from tests.sandbox.attempt import LEFT_OUT, release
from tests.toy import REPOSITORY

SECRET = "a-password-in-the-environment-of-the-grader"  # noqa: S105 - what attacks look for


@pytest.fixture(scope="session")
def zygotes() -> Iterator[Callable[[str], Zygote]]:
    """Gives the zygote of a tier; skips the test where this host does not offer the tier."""
    os.environ["AUTOGRADER_SECRET"] = SECRET
    started: dict[str, Zygote] = {}
    reached: dict[str, str] = {}

    def of(tier: str) -> Zygote:
        if tier not in started:
            started[tier] = Zygote(skip=LEFT_OUT[tier])
            started[tier].prepare(read(REPOSITORY / LessonFiles("gan").convolutions).calls)
            with Worker.fork(started[tier], Isolation.NONE) as worker:
                reached[tier] = worker.tier
        if reached[tier] != tier:
            pytest.skip(f"this host offers the tier {reached[tier]!r}, not {tier!r}")
        return started[tier]

    yield of
    for zygote in started.values():
        release(zygote)
        zygote.close()
    del os.environ["AUTOGRADER_SECRET"]


@pytest.fixture
def zygote(zygotes: Callable[[str], Zygote]) -> Zygote:
    """A zygote for tests in which the tier does not matter: the tier that holds nearly anywhere."""
    return zygotes("without namespaces")


@pytest.fixture(params=LEFT_OUT)
def each_tier(request: pytest.FixtureRequest, zygotes: Callable[[str], Zygote]) -> Zygote:
    """The zygote of each tier in turn."""
    return zygotes(request.param)
