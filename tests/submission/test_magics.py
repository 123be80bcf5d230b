"""IPython's syntax in cells: what becomes of each kind."""

import pytest

from autograder.submission.magics import Budget, plain_python


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("%matplotlib inline\nx = 1", "pass\nx = 1\n"),
        ("!pip install -q torch\nx = 1", "pass\nx = 1\n"),
        ("%cd /content\n!!ls\n%load_ext autoreload", "pass\npass\npass\n"),
        ("torch.randn?\nx = 1", "pass\nx = 1\n"),
        ("?torch\ntorch??\n", "pass\npass\n"),
        ("%timeit f(3)", "pass\n"),
        ("%time x = f(3)", "x = f(3)\n"),
        ("x = %time f(3)", "x = f(3)\n"),
        ("%time", "pass\n"),
        ("files = !ls", "files = get_ipython().getoutput('ls')\n"),
        (">>> x = 1\n>>> def f():\n...     return x\n", "x = 1\ndef f():\n    return x\n"),
        ("In [1]: x = 1\n   ...: y = 2\n", "x = 1\ny = 2\n"),
        ("  x = 1\n  y = 2", "x = 1\ny = 2\n"),
        ("\n \n  x = 1\n  !ls", "\n\nx = 1\npass\n"),
    ],
)
def test_line_syntax_becomes_python(source: str, expected: str) -> None:
    """Magics, shell lines and help requests are dropped; what they time or prompt is kept."""
    assert plain_python(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "x = 7 % 3",
        "y = (a\n% b)",
        "s = '''\n%time\n!ls\n%%bash\n'''",
        "t = '%d!' % 5  # 100%? !",
        "if a != b:\n    pass",
    ],
)
def test_percent_and_bang_in_python_survive(source: str) -> None:
    """Modulo, formatting, strings and comments are not magics."""
    assert plain_python(source) == source


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("%%time\nx = 1", "\nx = 1\n"),
        ("\n\n%%capture out\nx = 1", "\n\n\nx = 1\n"),
        ("%%capture --no-stderr\n%%time\n\nx = 1", "\n\n\nx = 1\n"),
        ("# slow\n%%time\n!ls\nx = 1", "\n\npass\nx = 1\n"),
        ("%%wandb\nx = 1", "\nx = 1\n"),
        ("%%time", "\n"),
    ],
)
def test_body_of_a_cell_magic_that_runs_here_is_kept(source: str, expected: str) -> None:
    """The lines keep their numbers, also under stacked magics, blank lines and comments."""
    assert plain_python(source) == expected


@pytest.mark.parametrize(
    "name",
    ["bash", "sh", "writefile a.py", "html", "javascript", "script bash", "timeit", "R", "time?"],
)
def test_cell_of_another_language_is_no_python(name: str) -> None:
    """Shell scripts, files, pages and unknown magics define nothing in the notebook."""
    assert plain_python(f"%%{name}\nx = 1") is None


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "if colab:\n    !pip install x\nelse:\n    %cd x\n",
            "if colab:\n    pass\nelse:\n    pass\n",
        ),
        ("def f():\n    try:\n        !ls\n    finally:\n        %pwd\n    return 1\n", None),
        ("for i in range(3):\n    %time f(i)\n", "for i in range(3):\n    f(i)\n"),
        ("get_ipython().system('ls'); x = 1", "pass; x = 1"),
        ("get_ipython().run_cell_magic(\n'a',\n'b',\n''); x = 1", "(\n\n\n); x = 1"),
        ("з = 'я'; get_ipython().magic('ы'); ю = 1", "з = 'я'; pass; ю = 1"),
    ],
)
def test_nested_calls_of_ipython_are_replaced(source: str, expected: str | None) -> None:
    """A magic inside a block leaves a block that compiles, line for line."""
    text = plain_python(source)
    assert text is not None
    compile(text, "<cell>", "exec")
    assert "get_ipython" not in text
    assert expected is None or text == expected


def test_continued_magic_keeps_the_line_numbers() -> None:
    """A magic over three lines must not move what follows it."""
    text = plain_python("!pip install a \\\n    b \\\n    c\nx = 1")
    assert text == "pass\n\n\nx = 1\n"


def test_line_ends_and_bom_are_python_s() -> None:
    """A cell written on Windows, or pasted with a byte order mark, parses."""
    assert plain_python("\ufeffx = 1\r\n%pwd\r\ny = 2\r\n") == "x = 1\npass\ny = 2\n"


@pytest.mark.parametrize(
    "source", ["def f(:", "%foo\ndef f(:", "\0", "%a\0", "=", "x = %", "'''", "%", "(((", "%%", ""]
)
def test_garbage_comes_back_for_the_parser(source: str) -> None:
    """Nothing raises here, so that the parser is the one to report it."""
    assert isinstance(plain_python(source), str)


def test_work_is_bounded() -> None:
    """A cell of nothing but magics spends its budget, not the grader's afternoon."""
    budget = Budget(tokens=10_000)
    text = plain_python("%a\n" * 1000, budget)
    assert text is not None
    assert "%a" in text
    assert budget.tokens <= 0


def test_punctuation_is_work_like_names() -> None:
    """What IPython reads sign by sign it reads once."""
    budget = Budget()
    plain_python(";" * 250_000, budget)
    assert -100_000 < budget.tokens <= 0


@pytest.mark.parametrize("source", ["a" * 200_000 + "?", "!x\n" + '"""' * 50_000])
def test_quadratic_searches_are_not_begun(source: str) -> None:
    """IPython would take minutes over a very long name or a line of triple quotes."""
    assert plain_python(source) == source
