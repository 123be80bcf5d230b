"""What stands in the public-checks file, what it needs, and that it judges as hidden checks do."""

import ast
import contextlib
import io
import re
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.authoring.public_checks_file import public_checks_file
from autograder.authoring.stubs import definitions
from autograder.errors import CheckFault
from autograder.project import lessons
from autograder.verify.variants import Equivalent, Mistake, load
from tests.graded import ROOT, lesson, solved
from tests.public_checks.modules import SETUPS, module, notebook, text

REFERENCES = Path(__file__).parents[2] / "reference"
PLAIN = """
import sys
sys.modules["autograder"] = sys.modules["reference"] = sys.modules["IPython"] = None
from style_transfer_checks import check

def total_variation_loss(image):
    return image.sum()

try:
    check(total_variation_loss)
except AssertionError as failed:
    print("AssertionError:", failed)
print(sorted({name.split(".")[0] for name in sys.modules} & {"pytest", "cloudpickle", "nbgrader"}))
"""


def test_it_needs_neither_this_package_nor_its_tools(tmp_path: Path) -> None:
    """In a plain interpreter, with torch and numpy alone, the checks answer in text."""
    (tmp_path / "style_transfer_checks.py").write_text(text(), encoding="utf-8")
    (tmp_path / "cell.py").write_text(PLAIN, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "cell.py"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    first, *_, failed, imported = done.stdout.splitlines()
    assert first.startswith("total_variation_loss: ")
    assert failed.startswith("AssertionError: total_variation_loss: ")
    assert imported == "[]"


@pytest.mark.parametrize("name", lessons())
def test_it_imports_from_torch_numpy_and_python_alone(name: str) -> None:
    """No import of anything else, at the top or inside."""
    tree = ast.parse(text(name))
    imports = [n for n in ast.walk(tree) if isinstance(n, ast.Import | ast.ImportFrom)]
    names = {getattr(node, "module", None) or node.names[0].name for node in imports}
    roots = {name.split(".")[0] for name in names}
    assert roots - sys.stdlib_module_names == {"torch", "numpy", "IPython"}


@pytest.mark.parametrize("name", lessons())
def test_no_solution_and_no_word_of_the_reference_stands_in_it(name: str) -> None:
    """No line of a solution, and nothing that only the grader knows."""
    lines = {line.strip() for line in text(name).splitlines()}
    defined, _ = definitions((REFERENCES / f"{name}.py").read_text(encoding="utf-8"))
    secret = {
        line.strip()
        for exercise in lesson(name).exercises
        for line in defined[exercise].solution
        if re.search(r"return \w+\W|=", line.partition("#")[0].strip())
    }
    assert len(secret) > 20
    stand_ins = (ROOT / "lessons" / name / "checks" / "carried_forward.py").read_text(
        encoding="utf-8"
    )
    answers = set(re.findall(r"^ +(return .{12,})$", stand_ins, re.M))
    assert len(answers) > 3
    assert not lines & (secret | answers)
    assert not re.search(r"import reference|from reference", text(name))


@pytest.mark.parametrize("name", lessons())
def test_it_is_made_of_its_sources_alone(name: str) -> None:
    """The released file is, to the byte, what the sources and the stored values give."""
    files = lesson(name).files
    released = ROOT / files.assignment / files.public_checks_file
    assert released.read_text(encoding="utf-8") == text(name)


VARIANTS = [load(ROOT, name, each) for name in lessons() for each in lesson(name).exercises]
EQUIVALENTS = [
    pytest.param(each.lesson, each.exercise, variant, id=f"{each.exercise}-{variant.name}")
    for each in VARIANTS
    for variant in each.equivalents
]
MISTAKES = [
    pytest.param(each.lesson, each.exercise, variant, id=f"{each.exercise}-{variant.name}")
    for each in VARIANTS
    for variant in each.mistakes
]


def cells(name: str, exercise: str, source: str) -> list[str]:
    """The solutions, with one of them replaced."""
    content = solved({exercise: source}, name)["cells"]
    return ["".join(c["source"]) for c in content if c["id"] in lesson(name).exercises]


@pytest.mark.parametrize(("name", "exercise", "variant"), EQUIVALENTS)
def test_equivalents_pass(name: str, exercise: str, variant: Equivalent) -> None:
    """What earns all points passes in the notebook too."""
    names = notebook(*cells(name, exercise, variant.source), name=name)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(f"check({exercise})", names)  # noqa: S102 (our own)
    assert re.match(rf"{exercise}: (\d+) of \1 checks? pass", printed.getvalue())


@pytest.mark.parametrize(("name", "exercise", "variant"), MISTAKES)
def test_mistakes_fail(name: str, exercise: str, variant: Mistake) -> None:
    """What loses points fails in the notebook too."""
    names = notebook(*cells(name, exercise, variant.source), name=name)
    with pytest.raises(AssertionError, match=f"{exercise}: "):
        exec(f"check({exercise})", names)  # noqa: S102 (our own)


def test_names_that_two_modules_define_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check module's own names are its own; two judges with one name would shadow each other."""
    monkeypatch.setattr(
        "autograder.authoring.public_checks_file._MODULES", ("judge/probes", "judge/probes")
    )
    with pytest.raises(CheckFault, match="gradient"):
        public_checks_file(lesson(), {})


@pytest.mark.parametrize("name", lessons())
def test_setup_matches_the_lesson(name: str) -> None:
    """The tests' notebooks begin as the lesson's does."""
    cells = solved(name=name)["cells"]
    (setup,) = (c for c in cells if c["id"] == "code-how-this-notebook-works_2")
    assert set(SETUPS[name].splitlines()) <= set("".join(setup["source"]).splitlines())
    assert module(name).__all__ == ["check"]
