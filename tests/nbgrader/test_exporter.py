"""How a submitted notebook is read for nbgrader."""

from autograder.nbgrader.exporter import rebuild


def test_printed_lines_become_one_text() -> None:
    """Files hold them as a list, which nbgrader's preprocessors do not expect."""
    output = {"output_type": "stream", "name": "stdout", "text": ["step 1\n", "step 2\n"]}
    cell = {"cell_type": "code", "source": ["train()"], "metadata": {}, "outputs": [output]}
    (made,) = rebuild({"cells": [cell]}).cells
    assert made.outputs[0].text == "step 1\nstep 2\n"
    assert made.source == "train()"
