"""Students with one common mistake each, and some who are not done."""

from collections.abc import Mapping

from tests.classroom.notebooks import Content, notebook, with_cell
from tests.classroom.pupil import POINTS, Pupil, of
from tests.classroom.solutions import BMM, EINSUM


def _gram(body: str) -> Content:
    return notebook({**BMM, "gram_matrix": f"def gram_matrix(features):\n{body}"})


def _content(body: str) -> Content:
    return notebook({**EINSUM, "content_loss": f"def content_loss(features, target):\n{body}"})


def _style(body: str) -> Content:
    return notebook({**BMM, "style_loss": f"def style_loss(features, target_gram):\n{body}"})


def _tv(body: str) -> Content:
    start = (
        "def total_variation_loss(image):\n"
        "    down = image[:, :, 1:] - image[:, :, :-1]\n"
        "    right = image[..., 1:] - image[..., :-1]\n"
    )
    return notebook({**EINSUM, "total_variation_loss": start + body})


def _transfer(old: str, new: str, *, style: Mapping[str, str] = BMM) -> Content:
    """The loop with a piece of it replaced, which has to be there."""
    before, found, after = style["transfer_style"].partition(old)
    if not found:
        raise ValueError(f"there is no {old!r} in the loop")
    return notebook({**style, "transfer_style": before + new + after})


_FLATTENED = """\
    a, b, c, d = features.size()
    flat = features.view(a * b, c * d)
    return torch.mm(flat, flat.t()).div(a * b * c * d)
"""
_UNDIVIDED = """\
    flat = features.flatten(2)
    return flat @ flat.transpose(1, 2)
"""
_BY_BATCH = """\
    n, c, h, w = features.shape
    flat = features.reshape(n, c, h * w)
    return flat @ flat.transpose(1, 2) / (n * c * h * w)
"""
_IN_PLACE = """\
    features /= (features[0].numel()) ** 0.5
    return torch.einsum("nihw,njhw->nij", features, features)
"""
_FLAT_NORMALIZATION = """\
class Normalization(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        self.mean = torch.tensor(mean)
        self.std = torch.tensor(std)

    def forward(self, image):
        return (image - self.mean) / self.std
"""
_BROKEN = """\
def total_variation_loss(image):
    down = image[:, :, 1:] - image[:, :, :-1]
    right = (image[..., 1:] - image[..., :-1]
    return (down ** 2).sum() + (right ** 2).sum()
"""


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


def _undone(name: str, about: str, content: Content) -> Pupil:
    made = of(name, about, content)
    return Pupil(
        name=name, about=about, files=made.files, lost=dict(POINTS), status="not_attempted"
    )


MISTAKES: tuple[Pupil, ...] = (
    of("malik", "gram: batch flattened", _gram(_FLATTENED), gram_matrix=1),
    of("noor", "gram: no division", _gram(_UNDIVIDED), gram_matrix=0.5),
    of("oscar", "gram: divided by N too", _gram(_BY_BATCH), gram_matrix=0.5),
    of(
        "priya",
        "gram: changes its argument",
        _gram(_IN_PLACE),
        gram_matrix=0.5,
    ),
    of(
        "quentin",
        "content: sum for mean",
        _content("    return (features - target.detach()).pow(2).sum()"),
        content_loss=1,
    ),
    of(
        "rosa",
        "content: target not detached",
        _content("    return F.mse_loss(features, target)"),
        content_loss=0.5,
    ),
    of(
        "sven",
        "content: .item()",
        _content("    return F.mse_loss(features, target.detach()).item()"),
        content_loss=2,
    ),
    of(
        "tomas",
        "style: sum for mean",
        _style("    return (gram_matrix(features) - target_gram.detach()).square().sum()"),
        style_loss=1,
    ),
    of(
        "uma",
        "tv: mean for sum",
        _tv("    return down.square().mean() + right.square().mean()"),
        total_variation_loss=1.5,
    ),
    of(
        "viktor",
        "tv: both cropped",
        _tv("    return (down[..., :-1] ** 2 + right[:, :, :-1] ** 2).sum()"),
        total_variation_loss=1.5,
    ),
    of(
        "wen",
        "tv: absolute values",
        _tv("    return down.abs().sum() + right.abs().sum()"),
        total_variation_loss=1,
    ),
    of(
        "xenia",
        "Normalization: mean of shape (3,)",
        notebook({**BMM, "Normalization": _FLAT_NORMALIZATION}),
        Normalization=1,
    ),
    of(
        "yusuf",
        "a syntax error in one cell",
        notebook({**BMM, "total_variation_loss": _BROKEN}),
        "skipped_cell",
        total_variation_loss=2,
    ),
    of(
        "aiko",
        "features: kept before an in-place ReLU",
        notebook({**BMM, "extract_features": _SAVED_TOO_EARLY}),
        extract_features=0.5,
    ),
    of(
        "bruno",
        "features: numbers for names",
        notebook({**EINSUM, "extract_features": _NUMBERED}),
        extract_features=0.5,
    ),
    of(
        "celine",
        "total: weights ignored",
        notebook({**EINSUM, "total_loss": _UNWEIGHTED}),
        total_loss=0.5,
    ),
    of(
        "diego",
        "total: `return` inside the loop",
        notebook({**BMM, "total_loss": _RETURNED_EARLY}),
        total_loss=3,
    ),
    of(
        "esra",
        "transfer: no final clamp",
        _transfer("picture.data.clamp_(0, 1)", "pass"),
        transfer_style=0.25,
    ),
    of(
        "filip",
        "transfer: starts from noise",
        _transfer("content.detach().clone()", "torch.rand_like(content)"),
        transfer_style=0.25,
    ),
    of(
        "gita",
        "transfer: no zero_grad in the closure",
        _transfer("            optimizer.zero_grad()\n", "", style=EINSUM),
        transfer_style=2.75,
    ),
    of(
        "hugo",
        "transfer: the content image learns",
        _transfer("content.detach().clone()", "content"),
        transfer_style=0.25,
    ),
    of(
        "zoe",
        "half done",
        notebook({name: BMM[name] for name in ("Normalization", "gram_matrix")}),
        content_loss=2,
        style_loss=2,
        total_variation_loss=2,
        extract_features=3,
        total_loss=3,
        transfer_style=4,
    ),
    _undone("амина", "untouched", with_cell(notebook({}), "print('later')")),
)
