"""A browser, Jupyter servers, a course: all of them real."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Page,
    Request,
    expect,
    sync_playwright,
)

from tests.classroom import LESSON, copy_course, everybody, hand_in, run_command

SHOTS = Path(os.environ.get("SCREENSHOTS", "build/screenshots")).resolve()
expect.set_options(timeout=60_000)  # a busy machine is no fault of a page's
_FLAGS = (
    "--no-sandbox --disable-gpu --disable-dev-shm-usage --disable-background-networking "
    "--disable-component-update --disable-sync --no-first-run"
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, the system's own."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    assert path is not None, "Chromium is missing: `make test-browser` installs it"
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=path, args=_FLAGS.split())
        yield found
        found.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page; what goes wrong in it is in ``page.faults``."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    made = context.new_page()
    made.set_default_timeout(60_000)
    yield made
    context.close()


@pytest.fixture
def faults(page: Page) -> list[str]:
    """What the page's console calls an error, and exceptions that nobody caught."""
    found: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.type == "error":
            found.append(message.text)

    page.on("console", note)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


@pytest.fixture
def asked(page: Page) -> list[str]:
    """The addresses that the page asks for, but for files and what it carries itself."""
    found: list[str] = []

    def note(request: Request) -> None:
        if not request.url.startswith(("file:", "data:", "blob:")):
            found.append(request.url)

    page.on("request", note)
    return found


@pytest.fixture
def shot(page: Page) -> Callable[..., None]:
    """Saves what is to be seen under a name."""

    def save(name: str, *, full: bool = False) -> None:
        SHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SHOTS / f"{name}.png", full_page=full)

    return save


@pytest.fixture(scope="session")
def course(released: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course in which a class has handed in; nobody is graded yet."""
    folder = copy_course(released, tmp_path_factory.mktemp("browser") / "course")
    hand_in(folder, everybody())
    return folder


@pytest.fixture(scope="session")
def graded(course: Path) -> Path:
    """The same once `autograder` has graded it and written feedback and report."""
    for command in ("grade", "report"):
        done = run_command("autograder", command, LESSON, course=course)
        assert done.returncode == 0, done.stderr
    return course
