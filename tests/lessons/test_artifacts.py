"""Expected artifacts: a right run is accepted, a wrong loss or picture is refused."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from PIL import Image

from autograder.cli.main import cli
from autograder.errors import CheckFault, UsageError
from autograder.verify import artifacts

LESSON = "style_transfer"
ARGUMENTS = ["--size", "32", "--steps", "10", "--content-layers", "block0", "--style-layers",
             "stem", "--device", "cpu"]  # fmt: skip
EXPECTED = {
    "module": "reference.train_style_transfer",
    "arguments": ARGUMENTS,
    "hardware": "any",
    "seconds": 5,
    "numbers": {f"losses.{name}": 0.05 for name in ("total", "content", "style", "tv")},
    "pictures": {"stylized.png": {"reduced_by": 2, "least_similarity": 0.95}},
    "measured": {},
    "longest_seconds": 60,
}
GAN = {
    **EXPECTED,
    "module": "reference.train_gan",
    "arguments": ["--data", "digits", "--size", "16", "--width", "4", "--steps", "10", "--batch",
                  "8", "--device", "cpu"],
    "numbers": {"losses.generator": 0.05, "sliced_wasserstein": 0.05, "one_nn_accuracy": 0.05},
    "pictures": {"samples.png": {"reduced_by": 4, "least_similarity": 0.9}},
}  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Expected artifacts of a small run; not to be changed."""
    folder = tmp_path_factory.mktemp("expected")
    _write(folder / LESSON, EXPECTED)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(artifacts, "FOLDER", folder)
        assert artifacts.train(LESSON, folder / LESSON).ok
    return folder


@pytest.fixture
def expected(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the small run's artifacts, in the place of the repository's."""
    folder = shutil.copytree(made, tmp_path / "expected")
    monkeypatch.setattr(artifacts, "FOLDER", folder)
    return folder / LESSON


def _write(folder: Path, content: dict[str, Any]) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "expected.json").write_text(json.dumps(content), encoding="utf-8")


def wrong(folder: Path) -> list[str]:
    """What differs between a run and the expected artifacts."""
    return [each.what for each in artifacts.compare(LESSON, folder) if not each.ok]


@pytest.mark.slow
def test_the_command_trains_anew_and_finds_all_as_expected(expected: Path) -> None:
    """One table, exit status 0."""
    result = CliRunner().invoke(cli, ["verify", "--artifacts", "--lesson", LESSON])
    assert result.exit_code == 0, result.output
    assert result.stdout.count("as expected") == 6
    assert expected.is_dir()


@pytest.mark.slow
def test_a_run_with_half_the_style_weight_is_refused(expected: Path) -> None:
    """What differs is told, with the command that renews the artifacts; exit status 1."""
    (expected / "expected.json").write_text(
        json.dumps({**EXPECTED, "arguments": [*ARGUMENTS, "--style-weight", "0.5"]})
    )
    result = CliRunner().invoke(cli, ["verify", "--artifacts", "--json"])
    assert result.exit_code == 1
    findings = [json.loads(line) for line in result.stdout.splitlines()]
    wrong = [each for each in findings if not each["ok"]]
    assert "losses.total" in [each["what"] for each in wrong]
    renew = "If that is right, renew them: OMP_NUM_THREADS=1 python -m reference."
    assert all(renew in each["message"] for each in wrong)


def test_the_same_run_is_accepted(expected: Path, made: Path) -> None:
    """Nothing differs from a copy."""
    assert wrong(made / LESSON) == []


@pytest.mark.parametrize("value", [0.0, float("nan")])
def test_another_loss_is_refused(expected: Path, made: Path, tmp_path: Path, value: float) -> None:
    """Each loss is compared, and a loss that is no number is no loss."""
    run = shutil.copytree(made / LESSON, tmp_path / "run")
    metrics = json.loads((run / "metrics.json").read_text())
    metrics["losses"]["content"] = value
    (run / "metrics.json").write_text(json.dumps(metrics))
    assert wrong(run) == ["losses.content"]


@pytest.mark.parametrize("change", ["rotate", "crop"])
def test_another_picture_is_refused(
    expected: Path, made: Path, tmp_path: Path, change: str
) -> None:
    """The picture is compared by what can be seen in it."""
    run = shutil.copytree(made / LESSON, tmp_path / "run")
    with Image.open(run / "stylized.png") as image:
        other = image.rotate(180) if change == "rotate" else image.crop((0, 0, 30, 30))
    other.save(run / "stylized.png")
    assert wrong(run) == ["stylized.png"]


def test_training_that_fails_is_a_finding(expected: Path, tmp_path: Path) -> None:
    """The script's own sentence is the message, and nothing is compared."""
    _write(expected, {**EXPECTED, "arguments": ["--content", "nowhere"]})
    (finding,) = artifacts.verify(LESSON)
    assert not finding.ok
    assert "There is no image nowhere" in finding.message


def test_training_that_takes_too_long_is_given_up(expected: Path, tmp_path: Path) -> None:
    """A run that hangs does not hang the command."""
    _write(expected, {**EXPECTED, "longest_seconds": 0.5})
    assert artifacts.train(LESSON, tmp_path).message == "not finished after 0.5 s"


def test_an_incomplete_description_is_a_fault(expected: Path) -> None:
    """What is missing is named."""
    _write(expected, {"module": "reference.train_style_transfer"})
    with pytest.raises(CheckFault, match="missing or too much: arguments, hardware"):
        next(artifacts.verify(LESSON))


def test_a_lesson_without_artifacts_is_refused() -> None:
    """The lessons that have some are named."""
    with pytest.raises(UsageError, match="choose one of gan, style_transfer"):
        next(artifacts.verify("cooking"))


@pytest.mark.slow
def test_a_gan_is_compared_by_its_numbers_and_samples(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same run is accepted; another number, or none, is not."""
    monkeypatch.setattr(artifacts, "FOLDER", tmp_path)
    _write(tmp_path / "gan", GAN)
    assert artifacts.train("gan", tmp_path / "gan").ok
    run = shutil.copytree(tmp_path / "gan", tmp_path / "run")
    assert [each.what for each in artifacts.compare("gan", run) if not each.ok] == []
    changed = json.loads((run / "metrics.json").read_text())
    changed["losses"]["generator"], changed["one_nn_accuracy"] = 0.1, None
    (run / "metrics.json").write_text(json.dumps(changed))
    found = [each.what for each in artifacts.compare("gan", run) if not each.ok]
    assert found == ["losses.generator", "one_nn_accuracy"]


def test_a_misspelt_bound_is_a_fault(expected: Path) -> None:
    """What describes a picture has to be whole, too."""
    _write(expected, {**EXPECTED, "pictures": {"stylized.png": {"reduced_by": 2}}})
    with pytest.raises(CheckFault, match="missing or too much: least_similarity"):
        next(artifacts.verify(LESSON))


@pytest.mark.parametrize("lesson", artifacts.lessons())
def test_artifacts_kept_here_are_whole_and_small(lesson: str) -> None:
    """They agree with themselves, and do not weigh the repository down."""
    folder = artifacts.FOLDER / lesson
    found = {each.what: each.ok for each in artifacts.compare(lesson, folder)}
    assert len(found) > 2
    assert all(found.values())
    # Weights and samples on the way are written when artifacts are renewed; git leaves them out.
    kept = [path for path in folder.iterdir() if path.is_file() and path.suffix != ".safetensors"]
    assert sum(path.stat().st_size for path in kept) < 500_000
