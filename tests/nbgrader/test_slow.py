"""Texts that would keep Markdown or highlighting busy are cut, and all others left as they are."""

import gc
import time
from typing import Any

import pytest
from nbconvert.filters import markdown2html, strip_files_prefix
from nbconvert.filters.highlight import Highlight2HTML
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from autograder.nbgrader.slow import SECONDS, Patience, TookTooLong, within
from tests.graded import solved

LONG = 20_000

PATTERNS = (
    *("[", "![", "[](", "**a", "*a `", "a **b* ", "_a", "`a", "``a` ", "<", "<a ", "&", "\\"),
    *("$", "$$a", r"\begin{a}", "> ", "- ", "# ", "| a ", "[a]: ", "[^a] ", "~~a", "(", "http://"),
)


def render(cell: NotebookNode) -> str:
    """The cell as a page shows it, in the time that one text may take."""
    with within(2 * SECONDS):
        if cell.cell_type == "code":
            return str(Highlight2HTML(pygments_lexer="ipython3")(cell.source))
        return str(strip_files_prefix(markdown2html(cell.source)))


@pytest.mark.parametrize("pattern", PATTERNS)
def test_any_pattern_is_shown_in_time(pattern: str) -> None:
    """Whatever is typed again and again, what is left of it can be shown."""
    cell = new_markdown_cell(pattern * (LONG // len(pattern)))
    Patience().shorten(cell)
    assert render(cell)


@pytest.mark.parametrize("pattern", [".", "((", "'''", "f'{", "1e", "lambda:", "\\\n", "é"])
def test_any_code_is_shown_in_time(pattern: str) -> None:
    """The same for code."""
    cell = new_code_cell(pattern * (LONG // len(pattern)))
    Patience().shorten(cell)
    assert render(cell)


def test_brackets_are_cut_and_shown_as_typed() -> None:
    """What is slow is cut, says so, and what was typed can be read."""
    cell = new_markdown_cell("[" * 200_000)
    Patience().shorten(cell)
    assert "takes too long to show" in cell.source
    assert "[" * 1000 in render(cell)
    assert len(cell.source) < LONG


def test_usual_texts_stay() -> None:
    """Nothing of a lesson is cut, nor a long text of the usual kind."""
    sources = ["".join(cell["source"]) for cell in solved()["cells"]]
    essay = "A *Gram matrix* is $G = F F^T$, see [Gatys](https://arxiv.org/abs/1508.06576).\n\n"
    for source in (*sources, essay * 100):
        cell = new_markdown_cell(source)
        Patience().shorten(cell)
        assert cell.source == source


def test_many_slow_texts_do_not_add_up() -> None:
    """In a notebook of slow cells, each has less time left, and all of them can be shown."""
    patience = Patience()
    for _ in range(30):
        cell = new_markdown_cell("[" * LONG)
        patience.shorten(cell)
        assert "takes too long to show" in cell.source


def test_what_catches_everything_is_stopped_as_well() -> None:
    """Code that swallows the exception gets it again."""

    def stubborn() -> None:
        caught = 0
        while caught < 3:
            try:
                while True:
                    pass
            except TookTooLong:
                caught += 1
        raise TookTooLong

    with pytest.raises(TookTooLong), within(0.05):
        stubborn()


def test_what_the_collector_calls_is_not_stopped() -> None:
    """There it would be lost, and said on the terminal (pytest fails where that happens)."""

    def called(*_: object) -> None:
        until = time.process_time() + 0.05
        while time.process_time() < until:
            pass

    def litter() -> None:
        kept: list[Any] = []
        while len(kept) < 5_000_000:
            kept.append([kept])

    gc.callbacks.append(called)
    try:
        with pytest.raises(TookTooLong), within(0.05):
            litter()
    finally:
        gc.callbacks.remove(called)
    assert gc.isenabled()
