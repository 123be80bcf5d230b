"""Code is coloured as nbconvert colours it."""

import pytest
from nbconvert.filters.highlight import Highlight2HTML

from autograder.nbgrader.highlighting import highlighted
from tests.graded import solved

ODD = (
    "",
    " ",
    "x != y",
    "100 % 7",
    "%time train()",
    "%%time\ntrain()",
    "%%bash\nls",
    "!pip list",
    "files = !ls",
    "torch.nn?",
    "?torch",
    "f'{x:.1%}' if x != 3 else 'why?'",
    "def f(:\n  '''é\t\r\n<b>",
    "\n\n  x = 1\n\n",
)


@pytest.mark.filterwarnings("ignore:No lexer found")
@pytest.mark.parametrize("language", ["python", "python3", "ipython3", "julia", "no such language"])
def test_html_is_that_of_nbconvert(language: str) -> None:
    """Of each cell of a solution and of odd ones, in any language."""
    cells = ["".join(cell["source"]) for cell in solved()["cells"]]
    for source in (*ODD, *cells):
        expected = Highlight2HTML(pygments_lexer=language)(source)
        assert highlighted(source, language) == expected


def test_language_of_a_cell_counts_first() -> None:
    """As where the first line of a cell is such as ``%%bash``."""
    metadata = {"magics_language": "bash"}
    expected = Highlight2HTML(pygments_lexer="ipython3")("echo $HOME", metadata=metadata)
    assert highlighted("echo $HOME", "ipython3", "bash") == expected
