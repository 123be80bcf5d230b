"""Students whose work is right, each in a style of their own: all of them keep all points."""

import base64
import io
from random import Random

from PIL import Image

from tests.classroom.notebooks import (
    Content,
    done,
    exercises,
    to_bytes,
    with_cell,
    with_kernel,
    with_outputs,
)
from tests.classroom.pupil import Desk, Pupil
from tests.classroom.solutions import BMM, EINSUM, LOOPS


def _helpers(lesson: str) -> Content:
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
    return with_cell(with_cell(done(solutions, lesson), first, before=exercises(lesson)[0]), last)


def _device(lesson: str) -> Content:
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
    return with_cell(done(solutions, lesson), source, before=exercises(lesson)[0])


def _made(lesson: str) -> Content:
    """Functions that are made rather than defined."""
    solutions = {
        **EINSUM,
        "gram_matrix": "def _one(image):\n    flat = image.flatten(1)\n"
        "    return flat @ flat.T / image.numel()\n\ngram_matrix = torch.vmap(_one)",
    }
    return done(solutions, lesson)


def _shaped(lesson: str) -> Content:
    """Losses of shape (1,), and a norm squared."""
    solutions = {
        **BMM,
        "content_loss": "def content_loss(features, target):\n    loss = torch.zeros(1)\n"
        "    return loss + (features - target.detach()).norm() ** 2 / features.numel()",
        "style_loss": "def style_loss(features, target_gram):\n"
        "    return F.mse_loss(gram_matrix(features), target_gram.detach()).reshape(1)",
    }
    return done(solutions, lesson)


def _chatty(lesson: str) -> Content:
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
    content = with_cell(done(solutions, lesson), noisy, before=exercises(lesson)[0])
    content = with_cell(content, "for step in range(10**9):\n    picture = picture - 0.1")
    stderr = {"output_type": "stream", "name": "stderr", "text": ["UserWarning: an old habit\n"]}
    return with_outputs(content, f"check-{exercises(lesson)[1]}", [stderr])


def _windows(lesson: str) -> bytes:
    """CRLF everywhere, a byte order mark, comments and texts in Cyrillic."""
    solutions = {
        name: f"# Моё решение: {name}\n{source}".replace("\n", "\r\n")
        for name, source in LOOPS.items()
    }
    content = with_cell(done(solutions, lesson), 'print("Сделано, всё сошлось")\r\nмы = 10')
    return b"\xef\xbb\xbf" + to_bytes(content).replace(b"\n", b"\r\n")


def _magics(lesson: str) -> Content:
    """What IPython understands and Python does not."""
    solutions = {name: f"%%time\n{source}" for name, source in BMM.items()}
    solutions["gram_matrix"] = (
        "?torch.bmm\n" + BMM["gram_matrix"] + "\n%timeit -n 1 gram_matrix(cat)"
    )
    first = (
        "%matplotlib inline\n%load_ext autoreload\n%autoreload 2\n"
        "!pip install -q torchinfo\nfiles = !ls"
    )
    content = with_cell(done(solutions, lesson), first, before=exercises(lesson)[0])
    return with_cell(content, "%%bash\nnvidia-smi | head -3")


def _pictures(lesson: str) -> Content:
    """Megabytes of saved pictures, and markup that must not reach a browser."""
    file = io.BytesIO()
    noise = Random(0).randbytes(900_000)  # noqa: S311 (a picture)
    Image.frombytes("RGB", (600, 500), noise).save(file, "PNG")
    png = base64.b64encode(file.getvalue()).decode()
    picture = {"output_type": "display_data", "metadata": {}, "data": {"image/png": png}}
    markup = {"text/html": "<script>alert(1)</script>", "text/plain": "a table"}
    table = {"output_type": "display_data", "metadata": {}, "data": markup}
    content = done(BMM, lesson)
    for name in exercises(lesson)[1:3]:
        content = with_outputs(content, name, [picture, table, picture])
    return content


def _missing_imports(lesson: str) -> Content:
    """Modules that are not installed where the work is graded, and that no function needs."""
    source = (
        "import wandb_of_my_own\nfrom torchinfo_of_mine import summary\nimport cv2_of_mine as cv2"
    )
    return with_cell(done(EINSUM, lesson), source, before=exercises(lesson)[0])


def correct(lesson: str) -> list[Pupil]:
    """All of them."""
    of = Desk(lesson).of
    renamed = with_kernel(done(BMM, lesson), "dl-course", "Python (DL)")
    return [
        of("anna", "bmm, F.mse_loss", done(BMM, lesson)),
        of("bilal", "einsum, pow, in place on its own result", done(EINSUM, lesson)),
        of("chloe", "loops over everything", done(LOOPS, lesson)),
        of("dmitri", "helpers in cells of his own", _helpers(lesson)),
        of("elif", "a global device and criterion", _device(lesson)),
        of("farid", "functions made by vmap and lambda", _made(lesson)),
        of("grace", "losses of shape (1,)", _shaped(lesson)),
        of("haruka", "a kernel of another name", renamed),
        of("игорь", "extra cells, lines on stderr", _chatty(lesson)),
        of("ольга", "CRLF, a BOM, Cyrillic", _windows(lesson)),
        of("jonas", "%%time, !pip, %matplotlib", _magics(lesson)),
        of("kavya", "megabytes of saved outputs", _pictures(lesson)),
        of("liam", "imports that are missing here", _missing_imports(lesson)),
    ]
