"""``autograder verify``, in copies of the project that something is wrong with."""

from pathlib import Path

import pytest

from tests import toy
from tests.cli.conftest import call
from tests.verify.conftest import Copy, lines

CHECKS = "lessons/toy/checks/test_gram_matrix.py"
VARIANTS = "lessons/toy/variants/gram_matrix.py"
HINTS = "lessons/toy/hints/gram_matrix.md"
ONLY = ("--no-artifacts", "--exercise", "gram_matrix")


def faults(copy: Copy) -> dict[str, list[str]]:
    """The places of what is wrong, by the part that found it."""
    done = copy.run("verify", "--json", *ONLY)
    assert done.returncode == 1, done.stderr
    found: dict[str, list[str]] = {}
    for each in lines(done.stdout):
        if not each["ok"]:
            found.setdefault(each["part"], []).append(each["place"])
    return found


def line_of(copy: Copy, path: str, text: str) -> str:
    """Where a text stands, as ``file:line``."""
    content = (copy.root / path).read_text(encoding="utf-8")
    return f"{path}:{content[: content.index(text)].count(chr(10)) + 1}"


def test_all_is_well(copy: Copy) -> None:
    """One table, one sentence, exit status 0."""
    done = copy.run("verify", *ONLY)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WRONG" not in done.stdout
    assert "All is as it should be." in done.stdout
    for part in ("pieces", "release", "reference", "notebooks", "mistakes", "equivalents", "hints"):
        assert part in done.stdout


def test_all_faults_at_once_with_their_places(copy: Copy) -> None:
    """What several parts find is in one answer, each with the file and the line to open."""
    copy.edit(CHECKS, ("Should the second image in a batch affect", "Does the second image affect"))
    copy.edit(
        VARIANTS,
        ('name="einsum"', 'name="bmm"'),
        ("nik,njk->nij", "nik,nik->ni"),
        ('body("return flat @ flat.mT")', 'body("return flat @ flat.mT / (c * h * w)")'),
    )
    copy.edit("lessons/toy/lesson.en.md", ("# Toy", "# New toy"))
    release = "assignments/toy/toy.ipynb"
    solution = "    return rows @ rows.transpose(1, 2) / (c * h * w)\\n"
    copy.edit(release, ("    # YOUR CODE HERE\\n", solution))
    found = faults(copy)
    second = line_of(copy, VARIANTS, 'Equivalent(\n        name="bmm",\n        reason="By einsum')
    assert found["pieces"] == [second]
    assert found["equivalents"] == [second]
    wrong = line_of(copy, VARIANTS, 'Mistake(\n        name="no_division"')
    assert found["mistakes"] == [wrong]
    assert line_of(copy, release, "return rows @ rows") in found["release"]
    assert release in found["release"]
    assert any(one.startswith(f"{HINTS}:") for one in found["hints"])


def test_what_keeps_a_lesson_from_being_graded(copy: Copy) -> None:
    """Whatever an exercise lacks is found, even where the reference cannot be rehearsed."""
    (copy.root / VARIANTS).unlink()
    (copy.root / HINTS).unlink()
    copy.edit(CHECKS, ("@points(1)\n", ""))
    found = faults(copy)
    assert found["pieces"] == [
        line_of(copy, CHECKS, '@hint(\n    "Which two'),
        VARIANTS,
        HINTS,
    ]
    assert found["reference"] == [CHECKS]


@pytest.mark.slow
def test_hints_are_renewed_on_request(copy: Copy) -> None:
    """Changed hints are written down, and then all is well."""
    copy.edit(CHECKS, ("Should the second image in a batch affect", "Does the second image affect"))
    copy.run("build")
    done = copy.run("verify", "--renew-hints", *ONLY)
    assert f"wrote {HINTS}" in done.stderr
    assert done.returncode == 0, done.stdout


def test_unknown_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence with what there is."""
    monkeypatch.chdir(toy.ROOT)
    for command in ("verify", "mutate", "stability"):
        done = call(command, "--lesson", "cooking")
        assert (done.exit_code, "choose one of tiny, toy" in done.stderr) == (2, True)
        done = call(command, "--exercise", "cook")
        assert (done.exit_code, "There is no exercise 'cook'" in done.stderr) == (2, True)
        done = call(command, "--course", tmp_path)
        assert (done.exit_code, "holds no lessons/*/variants" in done.stderr) == (2, True)


def test_artifacts_belong_to_whole_lessons(monkeypatch: pytest.MonkeyPatch) -> None:
    """What would look at nothing is refused."""
    monkeypatch.chdir(toy.ROOT)
    done = call("verify", "--artifacts", "--exercise", "gram_matrix")
    assert (done.exit_code, "nothing to verify" in done.stderr) == (2, True)


def test_a_copy_is_not_graded_by_the_checks_of_another(copy: Copy) -> None:
    """The checks that stand in a folder are those of its own package."""
    done = call("verify", "--course", copy.root)
    assert done.exit_code == 2
    assert "run `python -m autograder` in that folder" in done.stderr


def test_points_for_nothing_are_found(copy: Copy) -> None:
    """Where a check asks for nothing, worthless functions earn more than a quarter."""
    path = "lessons/toy/checks/test_content_loss.py"
    copy.edit(
        path,
        (
            "    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, factors=sizes)\n",
            "    return\n",
        ),
    )
    done = copy.run("verify", "--json", "--no-artifacts", "--exercise", "content_loss")
    assert done.returncode == 1, done.stderr
    (found,) = [each for each in lines(done.stdout) if each["part"] == "undeserved"]
    assert not found["ok"]
    assert found["place"] == path
    assert "points for nothing" in found["message"]
