"""The page that a student gets."""

from nbformat import v4

from autograder.nbgrader import FeedbackExporter


def page(*cells: object) -> str:
    """The page of a notebook with these cells."""
    exporter = FeedbackExporter()  # type: ignore[no-untyped-call]
    return exporter.from_notebook_node(v4.new_notebook(cells=list(cells)))[0]


def test_markup_in_markdown_is_text() -> None:
    """HTML in a student's Markdown reaches nobody's browser."""
    html = page(
        v4.new_markdown_cell("# Mine\n<script>alert(7)</script><img src=x onerror=alert(8)>")
    )
    assert "alert(7)" in html
    assert "<script>alert(7)" not in html
    assert "<img src=x" not in html


def test_links_that_run_code_are_dropped() -> None:
    """A link in Markdown may lead somewhere, not do something."""
    html = page(
        v4.new_markdown_cell("[here](javascript:alert(7)) and [there](https://pytorch.org)")
    )
    assert "javascript:alert" not in html
    assert "https://pytorch.org" in html


def test_formulas_and_pictures_stay() -> None:
    """Formulas are left to the browser, and pictures are shown."""
    picture = v4.new_output("display_data", data={"image/png": "aGVsbG8="})
    html = page(v4.new_markdown_cell("$a_1 < b$"), v4.new_code_cell("1 < 2", outputs=[picture]))
    assert "$a_1 &lt; b$" in html
    assert "data:image/png;base64,aGVsbG8=" in html
