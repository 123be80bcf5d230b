"""``autograder doctor``."""

from pathlib import Path

from tests.classroom import run_command


def test_layers_versions_and_memory_are_shown(tmp_path: Path) -> None:
    """It shows which layers hold, the versions, and the memory of zygote and worker."""
    done = run_command("autograder", "doctor", "--isolation", "none", course=tmp_path)
    assert done.returncode == 0, done.stderr
    for text in ("seccomp", "Isolation: ", "torchvision", "memory of the zygote", "private memory"):
        assert text in done.stdout
