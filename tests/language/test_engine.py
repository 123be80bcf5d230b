"""What the judge and the notebook's checks say while another language is spoken."""

import ast
import io
import sys
from collections.abc import Iterator, Sequence
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from types import ModuleType

import pytest
import torch
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from autograder import project
from autograder.authoring import public_checks_file
from autograder.authoring.messages import placeholders
from autograder.catalogues import compiled, translations
from autograder.checking.lesson import Lesson
from autograder.grading.scoring import nothing_attempted
from autograder.judge.compare import find_mismatch
from autograder.judge.comparison import Comparison
from autograder.judge.exceptions import of_exception
from autograder.judge.fingerprint import sentence_of
from autograder.judge.rules import Rules
from autograder.language import gettext, ngettext, speaking
from autograder.public_checks.tables import Row, Table, joined
from autograder.sandbox import replies
from autograder.sandbox.wire import values
from tests.graded import lesson
from tests.toy import LESSON, REPOSITORY

ZERO = "An index lies behind the end. Print the index and the length."
OTHERS = (
    "{number} other check fails for the same reason.",
    "{number} other checks fail for the same reason.",
)
RUSSIAN: dict[str | tuple[str, ...], str | tuple[str, ...]] = {
    ZERO: "Индекс выходит за конец.",
    OTHERS: ("Ещё {number} проверка.", "Ещё {number} проверки.", "Ещё {number} проверок."),
    "✗ failed": "✗ не пройдена",
    "Hint:": "Подсказка:",
    "{exercise}: {passed} of {total} checks pass": "{exercise} — пройдено: {passed} из {total}",
    "{name} has the wrong sign.": "{name}: неверный знак.",
    "{name} should be a tensor, but it is {found}.": "{name}: ожидался тензор: {found}.",
    "No gradient arrives: {name} does not exist. Either these values are not used at all, or the "
    "calculation leaves autograd on the way, as `.item()`, `.detach()`, `.data`, numpy or a new "
    "tensor do.": "{name}: не доходит.",
    "of type {kind}": "значение типа {kind}",
    "value {index} of {name}": "{name}, значение {index}",
    "the {key}": "{key}",
    "gradient of the features": "градиент признаков",
    "This is what comes out if {one}, or if {other}.": "Так получается, если {one} или {other}.",
    "it is halved": "половина потеряна",
    "Each image of a batch gets its own Gram matrix.": "У каждого своя матрица Грама.",
}
RULES = Rules(rtol=1e-4, atol=1e-6, factors={})
CATALOGUES = sorted([
    *(REPOSITORY / "autograder" / "locale").glob("*/*/*.po"),
    *(REPOSITORY / "lessons").glob("*/messages.*.po"),
])  # fmt: skip


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small catalogue."""
    made = Catalog(locale="ru")
    for text, translation in RUSSIAN.items():
        made.add(text, translation)
    path = tmp_path_factory.mktemp("locale") / "ru.po"
    with path.open("wb") as file:
        write_po(file, made)
    return path


@pytest.fixture(scope="module")
def russian(catalogue: Path) -> GNUTranslations:
    """The same, to be spoken."""
    return GNUTranslations(io.BytesIO(compiled([catalogue])))


def test_table(russian: GNUTranslations) -> None:
    """The words of a table are those of the language, with the form that goes with a number."""
    found = Row(status="failed", description="d", message="m", hint="h", cause="c")
    table = Table(exercise="f", rows=joined([found] * 6), progress="p")
    with speaking(russian):
        said = str(table)
        page = table._repr_html_()
    assert said.splitlines() == [
        "f — пройдено: 0 из 6", "", "  ✗ не пройдена  d", *(f"{'':17}{line}" for line in (
            "m", "Подсказка: h", "Ещё 5 проверок."
        )), "", "p",
    ]  # fmt: skip
    assert "<i>Подсказка:</i> h" in page
    assert "  ✗ failed  d" in str(table).splitlines()


def test_explained_exception(russian: GNUTranslations) -> None:
    """What an exception means is told by its own text, whatever is spoken."""
    with speaking(russian):
        assert of_exception("IndexError: list index out of range") == RUSSIAN[ZERO]
    assert of_exception("IndexError: list index out of range") == ZERO


def test_names_of_values(russian: GNUTranslations) -> None:
    """A value is named in the language, and known as a gradient by its key."""
    expected = {"gradient of the features": torch.ones(2), "loss": -torch.ones(2)}
    with speaking(russian):
        missing = find_mismatch({**expected, "gradient of the features": None}, expected, RULES)
        sign = find_mismatch({**expected, "loss": torch.ones(2)}, expected, RULES)
        typed = find_mismatch([torch.ones(2), "a"], [torch.ones(2), torch.ones(2)], RULES)
        one = Comparison({}, expected)["gradient of the features"]
    assert missing is not None
    assert (missing.kind, missing.message) == ("no gradient", "Градиент признаков: не доходит.")
    assert sign is not None
    assert (sign.kind, sign.message) == ("sign", "Loss: неверный знак.")
    assert typed is not None
    assert typed.message == "The result, значение 2: ожидался тензор: значение типа str."
    assert (one.name, one.is_gradient) == ("градиент признаков", True)


def test_mistakes_are_the_same_by_what_is_said_in_english(russian: GNUTranslations) -> None:
    """What stands in the file is English, and only what is read is not."""
    with speaking(russian):
        said = sentence_of([["it is halved"], ["it is halved"], ["a"]])
    assert said == "Так получается, если половина потеряна или a."


def test_a_lesson_is_one_for_all_languages(russian: GNUTranslations) -> None:
    """Its rehearsal is in English, whoever rehearses it; what is made of it is not."""
    with speaking(russian):
        rehearsal = Lesson(LESSON).rehearsal
        nothing = nothing_attempted(rehearsal, "")
    text = "Each image of a batch gets its own Gram matrix."
    assert text in {one.description for one in rehearsal}
    assert text not in {one.description for one in nothing}
    assert RUSSIAN[text] in {one.description for one in nothing}


def test_what_no_catalogue_has_stays_english(russian: GNUTranslations) -> None:
    """A text, a form for a number, and a whole language."""
    with speaking(russian):
        assert gettext("Is it there?") == "Is it there?"
        assert ngettext("one", "many", 5) == "many"
        assert gettext("") == ""
    assert type(translations("xx")) is NullTranslations
    assert type(translations("en", lesson().name)) is NullTranslations


def test_public_checks_in_the_language(
    catalogue: Path, russian: GNUTranslations, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file brings its language along, and speaks it without this package."""
    monkeypatch.setattr(public_checks_file, "catalogue_of_engine", lambda _: catalogue)
    english = public_checks_file.public_checks_of(project.ROOT, lesson())
    text = public_checks_file.public_checks_of(project.ROOT, lesson(), "ru")
    assert text.startswith(english)
    module = ModuleType("spoken_checks")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    exec(text, vars(module))  # noqa: S102 (our own)
    assert module.of_exception("IndexError: list index out of range") == RUSSIAN[ZERO]
    assert module.ngettext(*OTHERS, 22) == "Ещё {number} проверки."


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: str(path.relative_to(REPOSITORY)))
def test_what_is_filled_in_stays(path: Path) -> None:
    """A translation has the placeholders of its text."""
    with path.open("rb") as file:
        found = read_po(file)
    wrong = [
        (message.id, said)
        for message in found
        for said in _all(message.string)
        if message.id and said and placeholders(said) != placeholders(_all(message.id)[-1])
    ]
    assert wrong == []


def _all(texts: str | Sequence[str] | None) -> list[str]:
    return [texts] if isinstance(texts, str) else list(texts or ())


def test_no_text_stands_where_it_is_not_found() -> None:
    """Babel does not look into f-strings."""
    wrong = [
        f"{path}: {ast.unparse(call)}"
        for folder in ("autograder", "lessons")
        for path in sorted((REPOSITORY / folder).rglob("*.py"))
        for call in _calls_in_f_strings(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert wrong == []


def _calls_in_f_strings(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls in f-strings that are given a text."""
    for text in ast.walk(tree):
        if isinstance(text, ast.JoinedStr):
            for node in ast.walk(text):
                match node:
                    case ast.Call(func=ast.Name(id=name), args=[ast.Constant(), *_]):
                        if name in ("gettext", "ngettext"):
                            yield node


def test_what_the_format_says_of_results() -> None:
    """What is translated of it is still what it says."""
    source = Path(values.__file__).read_text(encoding="utf-8")
    assert [text for text in replies._OF_RESULTS if f'"{text}"' not in source] == []
