"""Figures for slides, out of a notebook that was run."""

import base64
import io
from pathlib import Path

import nbformat.v4
import pytest
from PIL import Image

from autograder.authoring.slides.figures import take
from autograder.errors import CourseError
from tests.authoring.slides import LESSON, project

WIDE = (300, 100)


def encoded(*bars: tuple[int, int]) -> str:
    """A white figure with black bars, by where they begin and end."""
    image = Image.new("RGB", WIDE, "white")
    for start, end in bars:
        image.paste("black", (start, 20, end, 80))
    content = io.BytesIO()
    image.save(content, "png")
    return base64.b64encode(content.getvalue()).decode()


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A notebook whose second cell has drawn two figures, in a course."""
    project(tmp_path)
    outputs = [
        nbformat.v4.new_output("display_data", {"image/png": encoded(*bars)})
        for bars in (((10, 60), (200, 250)), ((100, 200),))
    ]
    cells = [
        nbformat.v4.new_code_cell("x = 1"),
        nbformat.v4.new_code_cell("draw(x)", outputs=outputs),
    ]
    path = tmp_path / "run.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    return path


def listed(run: Path, figures: str) -> Path:
    """The folder of a list of figures."""
    folder = run.parent / "lessons" / LESSON / "slides"
    (folder / "figures.toml").write_text(figures, encoding="utf-8")
    return folder


def taken(run: Path, figures: str) -> list[Image.Image]:
    """The figures that a list names."""
    listed(run, figures)
    return [Image.open(run.parent / path) for path in take(run.parent, LESSON, run)]


def test_figures_are_cropped(run: Path) -> None:
    """White edges go, panels of a row come close, and a part can be left out."""
    lists = ['cell = "draw(x)"', 'cell = "draw("\nfigure = 2', 'cell = "draw("\ntop = 0.5']
    drawing, second, lower = taken(
        run, "\n".join(f'["{name}.png"]\n{one}' for name, one in zip("abc", lists, strict=True))
    )
    assert (drawing.size, second.size, lower.size) == ((240, 60), (100, 60), (240, 30))
    (row,) = taken(run, '["row.jpg"]\ncell = "draw("')
    (column,) = taken(run, '["column.jpg"]\ncell = "draw("\nrows = 2')
    assert row.size == (50 + 12 + 50, 60)
    assert column.size == (50, 60 + 12 + 60)


def test_pictures_of_the_project(run: Path) -> None:
    """A film begins with its end, which is what paper shows."""
    frames = [Image.new("L", (8, 8), shade) for shade in (0, 100, 200)]
    frames[0].save(run.parent / "film.gif", save_all=True, append_images=frames[1:])
    picture = f'picture = "lessons/{LESSON}/slides/cat.png"'
    film, cat = taken(run, f'["b.gif"]\npicture = "film.gif"\n["a.png"]\n{picture}')
    assert getattr(film, "n_frames", 1) == 4
    assert film.convert("L").getpixel((0, 0)) == 200
    assert cat.size == (80, 40)


def test_another_language_has_its_own_figures(run: Path) -> None:
    """In a folder of their own: those with words, drawn of its own pictures where there are any."""
    folder = listed(
        run,
        '["drawn.png"]\ncell = "draw("\n["wordless.png"]\ncell = "draw("\nwordless = true\n'
        '["own.png"]\npicture = "own.png"\n["common.png"]\npicture = "common.png"',
    )
    for name, width in (("own.png", 10), ("own.ru.png", 20), ("common.png", 30)):
        Image.new("RGB", (width, 10), "black").save(run.parent / name)
    written = take(run.parent, LESSON, run, "ru")
    names = ["drawn.png", "own.png", "common.png"]
    assert [run.parent / path for path in written] == [folder / "ru" / name for name in names]
    assert [Image.open(run.parent / path).width for path in written] == [240, 20, 30]
    assert {path.name for path in folder.iterdir()} == {"cat.png", "figures.toml", "ru"}


@pytest.mark.parametrize(
    ("figures", "message"),
    [
        ('["a.png"]\ncell = "y"', "expected one cell with the text 'y', and found 0"),
        ('["a.png"]\ncell = "x"', "expected one cell with the text 'x', and found 2"),
        ('["a.png"]\ncell = "draw("\nfigure = 3', "expected figure 3 below the cell, which has 2"),
        ('["a.png"]\ncell = "x = 1"', "expected figure 1 below the cell, which has 0"),
        ('["a.svg"]\ncell = "draw("', "expected a name that ends with .png or .jpg"),
        ('["a.png"]\nfigure = 1', "expected a table for 'a.png' with a text as its cell"),
        ('["a.png"]\ncell = "draw("\ntop = "x"', "'a.png' has top = 'x'"),
        ('["a.png"]\ncell = 3', "'a.png' has cell = 3"),
        ('["a.png"]\ncell = "draw("\nrows = true', "'a.png' has rows = True"),
        ('["a.png"]\ncell = "draw("\nwordless = 1', "'a.png' has wordless = 1"),
        ('["a.png"]\npicture = "no.png"', "the picture cannot be read"),
        ("[", "figures.toml cannot be read"),
    ],
)
def test_what_does_not_fit_is_told(run: Path, figures: str, message: str) -> None:
    """With the name of the figure, and what to do."""
    with pytest.raises(CourseError, match="What to do") as caught:
        taken(run, figures)
    assert message in str(caught.value)


def test_no_notebook(run: Path) -> None:
    """The command that runs one is told."""
    run.write_text("{}", encoding="utf-8")
    with pytest.raises(CourseError, match=r"run\.ipynb cannot be read .*tests\.lessons --keep"):
        taken(run, '["a.png"]\ncell = "draw("')
