"""Those who have handed in the lesson: the class of the toy lesson, and some of its own."""

from collections.abc import Mapping

from tests.classroom.notebooks import Content, done, exercises, with_cell
from tests.classroom.pupil import ALL, Desk, Pupil
from tests.classroom.students import everybody as usual
from tests.lessons.style_transfer.solutions import BMM, EINSUM, LOOPS

LESSON = "style_transfer"

_SAVED_TOO_EARLY = """\
def extract_features(image, encoder, layers):
    features, x = {}, image.clone()
    for name, layer in encoder.named_children():
        x = layer(x)
        if name in layers:
            features[name] = x
    return {name: features[name] for name in layers}
"""
_NUMBERED = """\
def extract_features(image, encoder, layers):
    features, x = {}, image.clone()
    for i, layer in enumerate(encoder):
        x = layer(x)
        if str(i) in layers:
            features[str(i)] = x.clone()
    return features
"""
_UNWEIGHTED = """\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = sum(content_loss(features[k], t) for k, t in content_targets.items())
    style = sum(style_loss(features[k], t) for k, t in style_targets.items())
    return content + style, content, style
"""
_RETURNED_EARLY = """\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = style = 0
    for k, t in content_targets.items():
        content += content_weights[k] * content_loss(features[k], t)
    for k, t in style_targets.items():
        style += style_weights[k] * style_loss(features[k], t)
        return content + style, content, style
"""
_LOOP = "def total_variation_loss(image):\n    while True:\n        image = image * 1\n"
_ENDLESS = """\
def transfer_style(encoder, content, style, *, content_weights, style_weights, tv_weight=0.0,
                   num_steps=100, callback=None):
    picture = content.clone().requires_grad_()
    optimizer = torch.optim.Adam([picture], lr=0.01)
    loss = torch.tensor(1.0)
    while loss > 0:
        optimizer.zero_grad()
        loss = content_loss(encoder(picture), encoder(content)) + 1
        loss.backward()
        optimizer.step()
    return picture.detach()
"""


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
    return with_cell(done(solutions, LESSON), source, before=exercises(LESSON)[0])


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
    return with_cell(done(solutions, LESSON), source, before=exercises(LESSON)[0])


def _tv(body: str) -> Content:
    start = (
        "def total_variation_loss(image):\n"
        "    down = image[:, :, 1:] - image[:, :, :-1]\n"
        "    right = image[..., 1:] - image[..., :-1]\n"
    )
    return _work(EINSUM, total_variation_loss=start + body)


def _work(style: Mapping[str, str], **changed: str) -> Content:
    return done({**style, **changed}, LESSON)


def _transfer(old: str, new: str, *, style: Mapping[str, str] = BMM) -> Content:
    """The loop with a piece of it replaced, which has to be there."""
    before, found, after = style["transfer_style"].partition(old)
    if not found:
        raise ValueError(f"there is no {old!r} in the loop")
    return _work(style, transfer_style=before + new + after)


def _own() -> list[Pupil]:
    """Those about what the toy lesson does not have."""
    of = Desk(LESSON).of
    return [
        of("anna", "bmm, F.mse_loss", _work(BMM)),
        of("bilal", "einsum, pow, in place on its own result", _work(EINSUM)),
        of("chloe", "loops over everything", _work(LOOPS)),
        of("ines", "hooks, a scheduler for Adam", _hooks()),
        of("kwame", "L-BFGS with a line search, a bar", _search()),
        of(
            "uma",
            "tv: mean for sum",
            _tv("    return down.square().mean() + right.square().mean()"),
            total_variation_loss=("value", "border_counts", "gradient"),
        ),
        of(
            "viktor",
            "tv: both cropped",
            _tv("    return (down[..., :-1] ** 2 + right[:, :, :-1] ** 2).sum()"),
            total_variation_loss=("value", "border_counts", "gradient"),
        ),
        of(
            "wen",
            "tv: absolute values",
            _tv("    return down.abs().sum() + right.abs().sum()"),
            total_variation_loss=("value", "gradient"),
        ),
        of(
            "aiko",
            "features: kept before an in-place ReLU",
            _work(BMM, extract_features=_SAVED_TOO_EARLY),
            extract_features="in_place_layers",
        ),
        of(
            "bruno",
            "features: numbers for names",
            _work(EINSUM, extract_features=_NUMBERED),
            extract_features="names_and_order",
        ),
        of(
            "celine",
            "total: weights ignored",
            _work(EINSUM, total_loss=_UNWEIGHTED),
            total_loss="weights",
        ),
        of(
            "diego",
            "total: `return` inside the loop",
            _work(BMM, total_loss=_RETURNED_EARLY),
            total_loss=ALL,
        ),
        of(
            "esra",
            "transfer: no final clamp",
            _transfer("picture.data.clamp_(0, 1)", "pass"),
            transfer_style="result",
        ),
        of(
            "filip",
            "transfer: starts from noise",
            _transfer("content.detach().clone()", "torch.rand_like(content)"),
            transfer_style="steps",
        ),
        of(
            "gita",
            "transfer: no zero_grad in the closure",
            _transfer("            optimizer.zero_grad()\n", "", style=EINSUM),
            transfer_style=(
                *("style_arrives", "content_weight", "total_variation_weight", "callback"),
            ),
        ),
        of(
            "hugo",
            "transfer: the content image learns",
            _transfer("content.detach().clone()", "content"),
            transfer_style="arguments_unchanged",
        ),
        of(
            "fatima",
            "an infinite loop",
            _work(BMM, total_variation_loss=_LOOP),
            "timeout",
            total_variation_loss=ALL,
        ),
        of(
            "lotte",
            "a training loop that never ends",
            _work(EINSUM, transfer_style=_ENDLESS),
            "timeout",
            transfer_style=ALL,
        ),
    ]


def everybody() -> list[Pupil]:
    """The whole class."""
    own = [pupil for pupil in _own() if pupil.fits]
    return list({pupil.name: pupil for pupil in (*usual(LESSON), *own)}.values())


_MORE_OF_THE_SAME = {
    *("haruka", "kavya", "kwame", "liam", "oscar", "priya", "rosa", "tomas", "viktor", "wen"),
    *("bruno", "diego", "esra", "filip", "fatima", "julia", "sven", "xenia"),
    *("bruna", "carlos", "goran", "ivo", "oleg", "paulina", "samuel"),
    *("celine", "dmitri", "farid", "grace", "ines", "jonas", "quentin", "uma"),
}


def ordinary() -> list[Pupil]:
    """A class of ordinary size, with somebody of each kind."""
    return [pupil for pupil in everybody() if pupil.name not in _MORE_OF_THE_SAME]
