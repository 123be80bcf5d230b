"""Habits of right notebooks that cost no points: imports, printing, copies, compilers, files."""

import json
from pathlib import Path

import pytest

from autograder.grading.grader import Grader
from autograder.nbgrader.course import load_submission
from tests.classroom.notebooks import LESSON, Content, to_bytes, with_cell
from tests.graded import changed, lost, solved, zygote

GRAM = "return rows @ rows.transpose(1, 2) / (c * h * w)  # (N, C, C)"


@pytest.mark.parametrize(
    ("import_", "bar"),
    [
        ("from tqdm.auto import tqdm", "tqdm(range(3))"),
        ("from tqdm import tqdm", "tqdm(range(3), desc='training', ncols=80)"),
        ("from tqdm import trange", "trange(1, 4)"),
        ("from tqdm.notebook import tqdm", "tqdm(range(3))"),
        ("import tqdm", "tqdm.tqdm(range(3))"),
        ("from tqdm.autonotebook import tqdm", "tqdm(range(3), leave=False)"),
    ],
)
def test_progress_bars(import_: str, bar: str) -> None:
    """All forms of tqdm work in a loop."""
    content = changed("gram_matrix", (GRAM, f"for step in {bar}:\n        pass\n    {GRAM}"))
    assert lost(with_cell(content, import_, before="gram_matrix")) == []


USES = {
    "einops.einsum": (
        "from einops import einsum",
        'return einsum(rows, rows, "n c p, n d p -> n c d") / (c * h * w)',
    ),
    "einops.rearrange": (
        "import einops",
        'rows = einops.rearrange(features, "n c h w -> n c (h w)")\n'
        "    return rows @ rows.mT / (c * h * w)",
    ),
    "missing and unused": (
        "import wandb, lpips\nfrom torch_fidelity import calculate_metrics",
        GRAM,
    ),
    "unused": ("import cv2, seaborn, kornia, torchmetrics, torchinfo, torchsummary", GRAM),
    "tensorboard": (
        "from torch.utils.tensorboard import SummaryWriter\nwriter = SummaryWriter()",
        f"writer.add_scalar('c', c, 0)\n    {GRAM}",
    ),
    "torchmetrics": (
        "from torchmetrics.functional import mean_squared_error",
        f"mean_squared_error(rows, rows)\n    {GRAM}",
    ),
    "kornia": (
        "import kornia",
        f"kornia.filters.gaussian_blur2d(features, (3, 3), (1.0, 1.0))\n    {GRAM}",
    ),
    "cv2": ("import cv2, numpy as np", f"cv2.blur(np.ones((9, 9)), (3, 3))\n    {GRAM}"),
    "scipy": ("import scipy.linalg", f"scipy.linalg.hilbert(3)\n    {GRAM}"),
    "many lines": ("", f"for line in range(20_000): print('gram', line)\n    {GRAM}"),
    "megabytes": (
        "import sys",
        f"print('x' * 3_000_000)\n    sys.stderr.write('y' * 500_000)\n    {GRAM}",
    ),
    "descriptors": (
        "import os",
        f"[os.write(1 + k % 2, b'x' * 10**6) for k in range(9)]\n    {GRAM}",
    ),
    "warnings": (
        "import warnings",
        f"for each in range(500): warnings.warn(f'old habit {{each}}')\n    {GRAM}",
    ),
    "logging": (
        "import logging\nlogging.basicConfig(level=logging.DEBUG)",
        f"logging.info('x' * 10**6)\n    {GRAM}",
    ),
}


@pytest.mark.parametrize("habit", USES)
def test_what_a_function_uses_and_prints(habit: str) -> None:
    """Libraries that notebooks like, and output of any size."""
    import_, body = USES[habit]
    content = changed("gram_matrix", (GRAM, body))
    assert lost(with_cell(content, import_, before="gram_matrix")) == []


def test_shapes_in_annotations() -> None:
    """Jaxtyping's annotations name axes in strings."""
    head = "def gram_matrix(features: torch.Tensor) -> torch.Tensor:"
    typed = 'def gram_matrix(features: Float[Tensor, "n c h w"]) -> Float[Tensor, "n c c"]:'
    content = changed("gram_matrix", (head, typed))
    import_ = "from jaxtyping import Float\nfrom torch import Tensor"
    assert lost(with_cell(content, import_, before="gram_matrix")) == []


@pytest.mark.parametrize(
    "decorator",
    [
        "@torch.compile",
        "@torch.compile()",
        "@torch.compile(mode='reduce-overhead', fullgraph=True)",
        "@torch.jit.script",
        "@torch.no_grad()\ndef unused(x): return x\n\n@torch.jit.ignore",
    ],
)
def test_compilers(decorator: str) -> None:
    """Functions that are to be compiled are right as they are."""
    source = f"""{decorator}
def content_loss(features: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    difference = features - target.detach()
    return difference.square().mean()
"""
    assert lost(solved({"content_loss": source})) == []


@pytest.mark.parametrize(
    "options",
    ["num_workers=2", "num_workers=4, persistent_workers=True, prefetch_factor=4, pin_memory=True"],
)
def test_loader_with_processes(options: str) -> None:
    """A DataLoader loads in the calling process where no other can be started."""
    body = (
        f"loader = DataLoader(rows.detach(), batch_size=2, {options})\n"
        f"    assert len(torch.cat(list(loader))) == n\n    {GRAM}"
    )
    content = changed("gram_matrix", (GRAM, body))
    import_ = "from torch.utils.data import DataLoader"
    assert lost(with_cell(content, import_, before="gram_matrix")) == []


HELPERS = """\
import torch
from pathlib import Path

SCALE = float((Path(__file__).parent / "data" / "scale.txt").read_text())


def flat(x):
    return x.flatten(2)
"""


def folder_with(folder: Path, content: Content, **files: str) -> Path:
    """A folder with a notebook and other files, whose names have ``__`` for a slash."""
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_py", ".py").replace("_txt", ".txt")
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text)
    path = folder / f"{LESSON}.ipynb"
    path.write_bytes(to_bytes(content))
    return path


@pytest.fixture(scope="module")
def grader() -> Grader:
    """A grader with the zygote of all tests."""
    return Grader(zygote=zygote())


GRAM_OF_HELPERS = """\
def gram_matrix(features):
    rows = flat(features)
    return SCALE * rows @ rows.mT / features[0].numel()
"""


def test_files_beside_the_notebook(tmp_path: Path, grader: Grader) -> None:
    """Helper modules and small data that the code mentions are there, and count for the result."""
    content = with_cell(
        solved({"gram_matrix": GRAM_OF_HELPERS}),
        "from helpers import flat, SCALE\n# reads data/scale.txt",
        before="gram_matrix",
    )
    path = folder_with(tmp_path, content, helpers_py=HELPERS, data__scale_txt="1.0")
    submission = load_submission(path, LESSON, "anna")
    assert sorted(submission.files) == ["data/scale.txt", "helpers.py"]
    assert grader.grade(submission).score == 8
    folder_with(tmp_path, content, data__scale_txt="2.0")
    other = load_submission(path, LESSON, "anna")
    assert grader.key(other) != grader.key(submission)
    assert grader.grade(other).score == 7.5


def test_module_that_the_notebook_writes(tmp_path: Path, grader: Grader) -> None:
    """A cell that writes a file makes one where the work is graded, too."""
    content = solved({"gram_matrix": GRAM_OF_HELPERS.replace("SCALE *", "")})
    content = with_cell(content, "from my_flat import flat", before="gram_matrix")
    writes = "%%writefile my_flat.py\ndef flat(x):\n    return x.flatten(2)"
    content = with_cell(content, writes, before="gram_matrix")
    assert grader.grade(load_submission(folder_with(tmp_path, content), LESSON, "a")).score == 8


def test_files_that_stay_behind(tmp_path: Path) -> None:
    """The course's own module, links, large files and what nobody mentions."""
    content = with_cell(solved(), "import helpers, big\nopen('notes.txt'); import linked")
    path = folder_with(
        tmp_path, content, unused_py="x = 1", big_py="#" * 2_000_001, toy_checks_py="!"
    )
    (tmp_path / "linked.py").symlink_to("/etc/passwd")
    (tmp_path / "notes.txt").symlink_to("/etc/passwd")
    assert load_submission(path, LESSON, "anna").files == {}


def test_modules_are_named_that_are_not_there() -> None:
    """The student reads which module it is, in which cell, and which ones are there."""
    content = changed("gram_matrix", (GRAM, "lpips.LPIPS()"))
    content = with_cell(content, "import os\nimport lpips", before="gram_matrix")
    (first, *_) = lost(content)
    assert "name 'lpips' is not defined. Cell 5, line 2 stopped with ModuleNotFoundError" in first
    assert (
        "No module named 'lpips'. It is not installed where notebooks are graded; there are torch"
        in first
    )


@pytest.mark.parametrize("call", [".cuda()", ".to('cuda')", ".to('mps')", ".to('cuda:1')"])
def test_there_is_no_gpu(call: str) -> None:
    """Who names a device reads that there is none, and where to take it from."""
    content = changed("gram_matrix", ("features.shape", f"features{call}.shape"))
    assert "There is no GPU where notebooks are graded" in lost(content)[0]


def test_utf_16(tmp_path: Path, grader: Grader) -> None:
    """A notebook saved in UTF-16 is a notebook."""
    path = tmp_path / f"{LESSON}.ipynb"
    path.write_bytes(json.dumps(solved(), ensure_ascii=False).encode("utf-16"))
    assert grader.grade(load_submission(path, LESSON, "anna")).score == 8
