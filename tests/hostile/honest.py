"""Honest and unlucky: right work in odd forms, which keeps all its points."""

import copy
import json
from collections.abc import Mapping
from dataclasses import replace

from tests.classroom.correct import correct
from tests.classroom.notebooks import LESSON, Content, place_of, to_bytes, with_cell, with_kernel
from tests.classroom.pupil import Pupil
from tests.classroom.solutions import BMM, EINSUM, LOOPS
from tests.hostile.making import DESK, NAME, Place, beside, gram, work
from tests.hostile.reaching import archive

FIRST, LAST = "!first", "雪"
"""The first and the last of the class, however it is sorted."""

_BODIES: Mapping[str, str] = {
    "subclass": "class Mine(torch.Tensor):\n    pass\nflat = features.flatten(2)\n"
    "return (flat @ flat.mT / flat[0].numel()).as_subclass(Mine)",
    "threads": """\
        from concurrent.futures import ThreadPoolExecutor
        flat = features.flatten(2)
        with ThreadPoolExecutor(4) as pool:
            grams = list(pool.map(lambda x: x @ x.T / x.numel(), flat))
        return torch.stack(grams)""",
    "loader": """\
        from torch.utils.data import DataLoader
        loader = DataLoader(list(features.flatten(2)), batch_size=1, num_workers=2)
        return torch.cat([x @ x.mT / x[0].numel() for x in loader])""",
    "plots": """\
        import matplotlib.pyplot as plt
        plt.plot([1, 2])
        plt.savefig("mine.png")
        plt.close("all")
        flat = features.flatten(2)
        return flat @ flat.mT / flat[0].numel()""",
    "stderr": """\
        import sys, warnings
        warnings.warn("Could not initialize NNPACK! Reason: Unsupported hardware.")
        print("[W NNPACK.cpp:64] Could not initialize NNPACK!" * 1000, file=sys.stderr, flush=True)
        flat = features.flatten(2)
        return flat @ flat.mT / flat[0].numel()""",
}
"""Bodies of right functions."""

_CELLS: Mapping[str, str] = {
    "training": "step = 0\nwhile True:\n    step += 1\n    loss = style_loss(features, target)",
    "failing": "1 / 0\nassert False, 'to be done'\nraise RuntimeError",
    "leaving": "import sys\nsys.exit()\nexit()",
    "syntax": "this is no Python at all (",
    "downloads": "import urllib.request\n"
    "urllib.request.urlretrieve('http://127.0.0.1:9/x', 'x.pt')",
    "jupyter": "%matplotlib inline\n!pip install torch\n%%time\nx = 1",
}
"""Cells that no exercise needs, last in the notebook."""


def other_order(content: Content) -> Content:
    """The last exercise's cell moved above the one that it calls."""
    changed = copy.deepcopy(content)
    cell = changed["cells"].pop(place_of(changed, "style_loss"))
    changed["cells"].insert(place_of(changed, "Normalization"), cell)
    return changed


def without_ids(content: Content) -> Content:
    """As older programs save it."""
    cells = [{key: one[key] for key in one if key != "id"} for one in content["cells"]]
    return {**content, "cells": cells, "nbformat_minor": 2}


def honest(_place: Place) -> list[Pupil]:
    """All of them."""
    of, right = DESK.of, work()
    plain = json.dumps(right)
    helper = b"def flatten(x):\n    return x.flatten(2)\n"
    uses = (
        "from помощник import flatten\n\ndef gram_matrix(features):\n    flat = flatten(features)\n"
        "    scale = float(open('данные.txt').read())\n"
        "    return scale * flat @ flat.mT / flat[0].numel()\n"
    )
    renamed = of("renamed", "a Cyrillic name", right, "renamed_notebook")
    packed = of("packed", "a zip", right, "renamed_notebook")
    syntax = {"syntax": ("skipped_cell",)}
    return [
        of(FIRST, "nothing special", right),
        *correct(LESSON),
        *(gram(f"honest-{name}", "does more than it must", body, lost=())
          for name, body in _BODIES.items()),
        *(of(f"honest-{name}", "a cell that cannot be run", with_cell(right, source),
             *syntax.get(name, ())) for name, source in _CELLS.items()),
        of("other-order", "cells in another order", other_order(right)),
        of("without-ids", "cells without ids", without_ids(right)),
        of("later-format", "a format of later times", {**right, "nbformat_minor": 99}),
        of("utf-16", "UTF-16", plain.encode("utf-16")),
        of("one-line", "no line breaks, escapes for all but ASCII", plain.encode()),
        of("r-kernel", "a kernel of another language", with_kernel(right, "ir", "R")),
        beside(of("helpers", "a module and data beside it", work(gram_matrix=uses)),
               {"помощник.py": helper, "данные.txt": b"1.0", "фото.png": b"\x89PNG"}),
        replace(renamed, files={"домашняя работа.ipynb": to_bytes(right)}),
        replace(packed, files={"работа.zip": archive({NAME: plain.encode()})}),
        of("compiled", "torch.compile and torch.jit", work(
            gram_matrix="@torch.compile\n" + BMM["gram_matrix"],
            content_loss=EINSUM["content_loss"] + "\ncontent_loss = torch.compile(content_loss)\n",
            style_loss=LOOPS["style_loss"])),
        of(LAST, "nothing special", work(**EINSUM)),
    ]  # fmt: skip
