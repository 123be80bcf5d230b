"""Students whose work is right, each in a style of their own: all of them keep all points."""

import base64
import io
from random import Random

from PIL import Image

from tests.classroom.notebooks import (
    Content,
    notebook,
    to_bytes,
    with_cell,
    with_kernel,
    with_outputs,
)
from tests.classroom.pupil import Pupil, of
from tests.classroom.solutions import BMM, EINSUM, LOOPS


def _helpers() -> Content:
    """Functions of their own, in cells before and after the exercises."""
    solutions = {
        **BMM,
        "gram_matrix": "def gram_matrix(features):\n"
        "    return outer(rows(features)) / size(features)",
        "style_loss": "def style_loss(features, target_gram):\n"
        "    return mean_square(gram_matrix(features) - frozen(target_gram))",
    }
    first = (
        "from functools import reduce\nimport operator\n\n"
        "rows = lambda x: x.reshape(x.shape[0], x.shape[1], -1)\n"
        "outer = lambda x: x @ x.mT\n\n"
        "def size(x):\n    return reduce(operator.mul, x.shape[1:])"
    )
    last = "def frozen(x):\n    return x.clone().detach()\n\nmean_square = lambda x: (x * x).mean()"
    return with_cell(with_cell(notebook(solutions), first, before="gram_matrix"), last)


def _device() -> Content:
    """A global device, as most tutorials have one, and a loss module made once."""
    solutions = {
        **BMM,
        "Normalization": """\
class Normalization(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        mean = torch.as_tensor(mean, dtype=torch.float32, device=device).reshape(-1, 1, 1)
        std = torch.as_tensor(std, dtype=torch.float32, device=device).reshape(-1, 1, 1)
        self.register_buffer("mean", mean)
        self.register_buffer("std", std)

    def forward(self, image):
        return (image.to(device) - self.mean) / self.std
""",
        "content_loss": "criterion = nn.MSELoss()\n\n"
        "def content_loss(features, target):\n    return criterion(features, target.detach())",
    }
    source = (
        'device = torch.device("cuda" if torch.cuda.is_available() else "cpu")\n'
        'print("working on", device)'
    )
    return with_cell(notebook(solutions), source, before="Normalization")


def _made() -> Content:
    """Functions that are made rather than defined."""
    solutions = {
        **EINSUM,
        "gram_matrix": "def _one(image):\n    flat = image.flatten(1)\n"
        "    return flat @ flat.T / image.numel()\n\ngram_matrix = torch.vmap(_one)",
        "total_variation_loss": "total_variation_loss = lambda image: (\n"
        "    F.mse_loss(image[..., 1:, :], image[..., :-1, :], reduction='sum')\n"
        "    + F.mse_loss(image[..., 1:], image[..., :-1], reduction='sum')\n)",
    }
    return notebook(solutions)


def _shaped() -> Content:
    """Losses of shape (1,), and a norm squared."""
    solutions = {
        **BMM,
        "content_loss": "def content_loss(features, target):\n    loss = torch.zeros(1)\n"
        "    return loss + (features - target.detach()).norm() ** 2 / features.numel()",
        "style_loss": "def style_loss(features, target_gram):\n"
        "    return F.mse_loss(gram_matrix(features), target_gram.detach()).reshape(1)",
        "total_variation_loss": "def total_variation_loss(image):\n    tv = torch.zeros(1)\n"
        "    tv = tv + torch.diff(image, dim=2).pow(2).sum()\n"
        "    return tv + torch.diff(image, dim=3).pow(2).sum()",
    }
    return notebook(solutions)


def _chatty() -> Content:
    """Lines on stderr, in the functions, in cells and in saved outputs."""
    noisy = (
        "import sys, warnings\nwarnings.warn('an old habit')\nprint('starting', file=sys.stderr)"
    )
    solutions = {
        **EINSUM,
        "gram_matrix": "def gram_matrix(features):\n"
        "    print('features', features.shape, file=sys.stderr)\n"
        "    warnings.warn('Could not initialize NNPACK')\n"
        "    flat = features.flatten(2)\n    return flat @ flat.mT / flat[0].numel()",
    }
    content = with_cell(notebook(solutions), noisy, before="Normalization")
    content = with_cell(content, "for step in range(10**9):\n    picture = picture - 0.1")
    stderr = {"output_type": "stream", "name": "stderr", "text": ["UserWarning: an old habit\n"]}
    return with_outputs(content, "check-gram_matrix", [stderr])


def _windows() -> bytes:
    """CRLF everywhere, a byte order mark, comments and texts in Cyrillic."""
    solutions = {
        name: f"# Моё решение: {name}\n{source}".replace("\n", "\r\n")
        for name, source in LOOPS.items()
    }
    content = with_cell(notebook(solutions), 'print("Сделано, всё сошлось")\r\nмы = 10')
    return b"\xef\xbb\xbf" + to_bytes(content).replace(b"\n", b"\r\n")


def _magics() -> Content:
    """What IPython understands and Python does not."""
    solutions = {name: f"%%time\n{source}" for name, source in BMM.items()}
    solutions["gram_matrix"] = (
        "?torch.bmm\n" + BMM["gram_matrix"] + "\n%timeit -n 1 gram_matrix(cat)"
    )
    first = (
        "%matplotlib inline\n%load_ext autoreload\n%autoreload 2\n"
        "!pip install -q torchinfo\nfiles = !ls"
    )
    content = with_cell(notebook(solutions), first, before="Normalization")
    return with_cell(content, "%%bash\nnvidia-smi | head -3")


def _pictures() -> Content:
    """Megabytes of saved pictures, and markup that must not reach a browser."""
    file = io.BytesIO()
    noise = Random(0).randbytes(900_000)  # noqa: S311 (a picture)
    Image.frombytes("RGB", (600, 500), noise).save(file, "PNG")
    png = base64.b64encode(file.getvalue()).decode()
    picture = {"output_type": "display_data", "metadata": {}, "data": {"image/png": png}}
    markup = {"text/html": "<script>alert(1)</script>", "text/plain": "a table"}
    table = {"output_type": "display_data", "metadata": {}, "data": markup}
    content = notebook(BMM)
    for name in ("gram_matrix", "content_loss"):
        content = with_outputs(content, name, [picture, table, picture])
    return content


def _missing_imports() -> Content:
    """Modules that are not installed where the work is graded, and that no function needs."""
    source = (
        "import wandb_of_my_own\nfrom torchinfo_of_mine import summary\nimport cv2_of_mine as cv2"
    )
    return with_cell(notebook(EINSUM), source, before="Normalization")


def _hooks() -> Content:
    """Features by forward hooks, and a loop over an optimiser's steps with a scheduler."""
    solutions = {
        **EINSUM,
        "extract_features": """\
class Recorder:
    def __init__(self, encoder, layers):
        self.found, self.layers = {}, list(layers)
        children = dict(encoder.named_children())
        self.handles = [children[n].register_forward_hook(self.keep(n)) for n in self.layers]

    def keep(self, name):
        def hook(module, inputs, output):
            self.found[name] = output.clone()
        return hook

    def __enter__(self):
        return self

    def __exit__(self, *error):
        for handle in self.handles:
            handle.remove()


def extract_features(image, encoder, layers):
    with Recorder(encoder, layers) as recorder:
        encoder(image.clone())
    return {name: recorder.found[name] for name in recorder.layers}
""",
        "transfer_style": BMM["transfer_style"]
        .replace("    for _ in", "    scheduler = ExponentialLR(optimizer, 0.99)\n    for _ in")
        .replace("optimizer.step()", "optimizer.step(); scheduler.step()"),
    }
    source = "from torch.optim.lr_scheduler import ExponentialLR"
    return with_cell(notebook(solutions), source, before="transfer_style")


def _search() -> Content:
    """One round of L-BFGS with a line search, and a progress bar for all of it."""
    solutions = {
        **BMM,
        "transfer_style": EINSUM["transfer_style"]
        .replace(
            "LBFGS([picture])",
            "LBFGS(\n        [picture], max_iter=num_steps, "
            'max_eval=num_steps, line_search_fn="strong_wolfe")',
        )
        .replace("run[0] += 1", "run[0] += 1\n            bar.update()"),
    }
    source = (
        "class Bar:\n    def update(self):\n        print('.', end='', flush=True)\n\nbar = Bar()"
    )
    return with_cell(notebook(solutions), source, before="transfer_style")


CORRECT: tuple[Pupil, ...] = (
    of("anna", "bmm, F.mse_loss", notebook(BMM)),
    of("bilal", "einsum, pow, in place on its own result", notebook(EINSUM)),
    of("chloe", "loops over everything", notebook(LOOPS)),
    of("dmitri", "helpers in cells of his own", _helpers()),
    of("elif", "a global device and criterion", _device()),
    of("farid", "functions made by vmap and lambda", _made()),
    of("grace", "losses of shape (1,)", _shaped()),
    of(
        "haruka", "a kernel of another name", with_kernel(notebook(BMM), "dl-course", "Python (DL)")
    ),
    of("игорь", "extra cells, lines on stderr", _chatty()),
    of("ольга", "CRLF, a BOM, Cyrillic", _windows()),
    of("jonas", "%%time, !pip, %matplotlib", _magics()),
    of("kavya", "megabytes of saved outputs", _pictures()),
    of("ines", "hooks, a scheduler for Adam", _hooks()),
    of("kwame", "L-BFGS with a line search, a bar", _search()),
    of("liam", "imports that are missing here", _missing_imports()),
)
