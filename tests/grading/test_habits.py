"""Habits of honest code that the sandbox has to bear."""

import pytest

from tests.classroom.notebooks import with_cell
from tests.graded import changed, lost, solved

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


ASKING = {
    "checkpoint": "checkpoint(torch.sin, rows, use_reentrant=False)",
    "reentrant checkpoint": "checkpoint(torch.sin, rows, use_reentrant=True)",
    "grad of vmap": "torch.func.vmap(torch.func.grad(lambda x: x.square().sum()))(rows)",
    "vjp": "torch.func.vjp(torch.sin, rows.detach())[1](torch.ones_like(rows))",
    "hessian": "torch.func.hessian(lambda x: x.pow(3).sum())(torch.ones(2))",
    "functional hessian": "autograd.functional.hessian(lambda x: x.pow(3).sum(), torch.ones(2))",
    "linearize": "torch.func.linearize(torch.sin, torch.ones(2))[1](torch.ones(2))",
    "functional_call": "torch.func.functional_call(nn.Flatten(), {}, (rows,))",
    "deterministic": "torch.use_deterministic_algorithms(True)",
    "seeds": "torch.manual_seed(0); torch.backends.cudnn.deterministic = True",
    "profiler": "torch.profiler.profile().__enter__().__exit__(None, None, None)",
    "disable": "torch.compiler.disable(torch.sin)(rows)",
    "allow": "torch.compiler.allow_in_graph(torch.sin)(rows)",
    "reset": "torch.compiler.reset()",
    "settings": "torch._dynamo.config.suppress_errors = True",
    "settings imported": "import torch._dynamo.config; torch._dynamo.config.verbose = False",
    "spectral norm": "nn.utils.parametrizations.spectral_norm(nn.Linear(3, 2))(torch.ones(1, 3))",
    "weight norm": "nn.utils.parametrizations.weight_norm(nn.Linear(3, 2))(torch.ones(1, 3))",
    "skip_init": "nn.utils.skip_init(nn.Linear, 3, 2)",
    "averages": "torch.optim.swa_utils.AveragedModel(nn.Linear(3, 2))",
    "function mode": "torch.set_default_device('cpu')",
    "boxes": "torchvision.ops.roi_align(torch.ones(1, 2, 8, 8), [torch.ones(1, 4)], 2)",
    "inspect": "inspect.getmodule(torch.sin), inspect.stack()",
    "optimisers": "[one([torch.ones(2, requires_grad=True)], lr=0.1).step() "
    "for one in (torch.optim.Adam, torch.optim.RMSprop, torch.optim.NAdam, torch.optim.Rprop)]",
}


@pytest.mark.parametrize("name", ASKING)
def test_nothing_waits_for_the_compiler(name: str) -> None:
    """No call pays for the import of PyTorch's compiler, which takes as long as a call may."""
    there = "'torch._dynamo.convert_frame' in sys.modules"
    body = f"before = {there}\n    {ASKING[name]}\n    assert before == ({there}), 'imported'"
    content = changed("gram_matrix", (GRAM, f"{body}\n    {GRAM}"))
    import_ = (
        "import inspect, sys, torch, torchvision\nfrom torch import autograd, nn\n"
        "from torch.utils.checkpoint import checkpoint"
    )
    assert lost(with_cell(content, import_, before="gram_matrix"), only={"gram_matrix"}) == []


INNER = {
    "sklearn.neighbors": "from sklearn.neighbors import NearestNeighbors",
    "sklearn.cluster": "from sklearn import cluster, neighbors as near",
    "scipy.signal": "import scipy.signal, math as m",
    "xmlrpc.client": "if n:\n        import xmlrpc.client as client",
    "torch.utils.tensorboard": "from torch.utils.tensorboard import (\n      SummaryWriter)",
}


@pytest.mark.parametrize("module", INNER)
def test_imports_of_a_function_are_done_before(module: str) -> None:
    """A call does not pay for them, nor does one that fails cost anything else."""
    body = f"assert {module!r} in sys.modules\n    {INNER[module]}\n    {GRAM}"
    content = changed("gram_matrix", (GRAM, body))
    unused = "import sys\ndef unused():\n    import no_such_module"
    assert lost(with_cell(content, unused, before="gram_matrix"), only={"gram_matrix"}) == []


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
