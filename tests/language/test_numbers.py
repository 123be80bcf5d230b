"""Numbers, forms of words and markup in a language that is not English."""

from collections.abc import Iterator
from datetime import datetime
from gettext import GNUTranslations
from io import BytesIO

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from autograder.feedback.exercise import NOTES, exercise_text
from autograder.grading.results import ExerciseResult
from autograder.language import gettext, speaking, spoken
from autograder.numbers import number
from autograder.report import page_of, statistics_of
from tests.language.samples import feedback, graded, result
from tests.report import conftest as results


@pytest.fixture
def russian() -> Iterator[None]:
    """Speak Russian with a catalogue of a few texts."""
    catalogue = Catalog(locale="ru")
    said = "{score} of {points} points"
    catalogue.add((said, said), tuple(f"{{score}} из {{points}} {each}" for each in "abc"))
    catalogue.add("What to do next", "<b>Дальше</b>")
    catalogue.add("%(notebook)s: feedback", "отзыв: %(notebook)s")
    place = "{exception} in cell {cell}, line {line}"
    catalogue.add(place, "{exception} в ячейке {cell}, строка {line}")
    file = BytesIO()
    write_mo(file, catalogue)
    file.seek(0)
    with speaking(GNUTranslations(file)):
        yield


def test_numbers() -> None:
    """English has points, and needs no more than Python."""
    assert (number(0.5), number(1234.5, ",.1f"), spoken()) == ("0.5", "1,234.5", "en")


@pytest.mark.usefixtures("russian")
def test_numbers_in_another_language() -> None:
    """Its own marks, on the pages too; what a program reads stays as it is."""
    assert (number(0.5), number(1234.5, ",.1f"), spoken()) == ("0,5", "1\xa0234,5", "ru")
    html = page_of("урок", [result("анна")], {}, [], datetime(2026, 1, 2))
    assert '<html lang="ru">' in html
    assert '<td class="num" data-value="0.5">0,5</td>' in html


@pytest.mark.usefixtures("russian")
@pytest.mark.parametrize(
    ("points", "form"), [(1.0, "a"), (2.0, "b"), (5.0, "c"), (21.0, "a"), (0.5, "a")]
)
def test_forms_of_points(points: float, form: str) -> None:
    """The word goes with the number, and with a part of a point as with one point."""
    each = ExerciseResult(name="x", score=0.5, points=points, checks=())
    assert exercise_text(each).startswith(f"x: 0,5 из {number(points)} {form}\n")


@pytest.mark.usefixtures("russian")
def test_texts_may_have_markup_and_what_is_filled_in_may_not() -> None:
    """A translation is ours; a name, an id or a message is text in every language."""
    evil = "<script>alert(7)</script>"
    html = feedback(graded("check-1", {NOTES: [evil]}, comment=evil), notebook=evil)
    assert '<html lang="ru">' in html
    assert "<title>отзыв: &lt;script&gt;" in html
    assert "<b>Дальше</b></h2>" in html
    assert "<script" not in html


@pytest.mark.usefixtures("russian")
@pytest.mark.parametrize("where", ["в ячейке {}, строка 1", "in cell {}, line 1"])
def test_messages_are_counted_without_their_places(where: str) -> None:
    """Whatever the language in which they were graded: this one, or English before."""
    given = [
        results.result(
            str(cell), [results.check("a", False, message=f"ValueError {where.format(cell)}: no")]
        )
        for cell in (3, 12)
    ]
    (mistake,) = statistics_of(given).mistakes
    assert mistake.messages == (("ValueError: no", 2),)


@pytest.mark.usefixtures("russian")
def test_what_is_not_in_a_catalogue_stays_english() -> None:
    """A text that nobody has translated yet is said all the same."""
    assert gettext("Hint:") == "Hint:"
