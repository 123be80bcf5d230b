"""A browser, Jupyter servers, a course: all of them real."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from tests.classroom import LESSON, copy_course, everybody, hand_in, run_command

SHOTS = Path(os.environ.get("SCREENSHOTS", "build/screenshots")).resolve()
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
def shot(page: Page) -> Callable[..., None]:
    """Saves what is to be seen under a name."""

    def save(name: str, *, full: bool = False) -> None:
        SHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SHOTS / f"{name}.png", full_page=full)

    return save


@contextmanager
def jupyter(root: Path, settings: Path) -> Iterator[str]:
    """A Jupyter server in a folder; gives its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    # All cells are there at once, and nothing asks for news over the network.
    for plugin, values in {
        "notebook-extension/tracker": {"windowingMode": "none"},
        "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
    }.items():
        path = settings / "@jupyterlab" / f"{plugin}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(values), encoding="utf-8")
    tools = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
    arguments = [
        "--no-browser", "--allow-root", f"--port={port}", "--ServerApp.port_retries=0",
        "--IdentityProvider.token=", f"--ServerApp.root_dir={root}",
        f"--LabApp.user_settings_dir={settings}",
    ]  # fmt: skip
    log = (settings / "log.txt").open("w")
    server = subprocess.Popen(
        [tools / "jupyter", "lab", *arguments], cwd=root, env=environment, stdout=log, stderr=log
    )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(f"{address}/api/status", server)
        yield address
    finally:
        server.terminate()
        server.wait(30)
        log.close()


def _wait_for(url: str, server: "subprocess.Popen[bytes]") -> None:
    for _ in range(240):
        assert server.poll() is None, "the server has ended"
        try:
            with urllib.request.urlopen(url, timeout=5):  # noqa: S310 (this machine's own server)
                return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.25)
    raise TimeoutError(f"{url} does not answer")


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
