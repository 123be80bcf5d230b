"""Students with one common mistake each, and some who are not done."""

from tests.classroom.notebooks import Content, done, notebook, to_bytes, with_cell
from tests.classroom.pupil import ALL, Desk, Pupil
from tests.classroom.solutions import BMM, EINSUM

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
_FORGOTTEN = BMM["Normalization"].replace("        super().__init__()\n", "")
_BROKEN = """\
def content_loss(features, target):
    difference = (features - target.detach()
    return difference.pow(2).mean()
"""


def mistakes(lesson: str) -> list[Pupil]:
    """All of them."""
    desk = Desk(lesson)
    of = desk.of

    def work(**changed: str) -> Content:
        return done({**BMM, **changed}, lesson)

    def gram(body: str) -> Content:
        return work(gram_matrix=f"def gram_matrix(features):\n{body}")

    def content(expression: str) -> Content:
        source = f"def content_loss(features, target):\n    return {expression}"
        return done({**EINSUM, "content_loss": source}, lesson)

    def style(expression: str) -> Content:
        return work(style_loss=f"def style_loss(features, target_gram):\n    return {expression}")

    name = f"{lesson}.ipynb"
    first = ("Normalization", "gram_matrix")
    half = notebook({each: BMM[each] for each in first}, lesson)
    untouched = to_bytes(with_cell(notebook({}, lesson), "print('later')"))
    return [
        of(
            "malik",
            "gram: batch flattened",
            gram(_FLATTENED),
            gram_matrix=("batch_items_stay_apart", "division"),
        ),
        of("noor", "gram: no division", gram(_UNDIVIDED), gram_matrix="division"),
        of("oscar", "gram: divided by N too", gram(_BY_BATCH), gram_matrix="division"),
        of(
            "priya", "gram: changes its argument", gram(_IN_PLACE), gram_matrix="argument_unchanged"
        ),
        of(
            "quentin",
            "content: sum for mean",
            content("(features - target.detach()).pow(2).sum()"),
            content_loss="value",
        ),
        of(
            "rosa",
            "content: target not detached",
            content("F.mse_loss(features, target)"),
            content_loss="target_is_constant",
        ),
        of(
            "sven",
            "content: .item()",
            content("F.mse_loss(features, target.detach()).item()"),
            content_loss=ALL,
        ),
        of(
            "tomas",
            "style: sum for mean",
            style("(gram_matrix(features) - target_gram.detach()).square().sum()"),
            style_loss="value",
        ),
        of(
            "xenia",
            "Normalization: no `super().__init__()`",
            work(Normalization=_FORGOTTEN),
            Normalization=ALL,
        ),
        of(
            "yusuf",
            "a syntax error in one cell",
            work(content_loss=_BROKEN),
            "skipped_cell",
            content_loss=ALL,
        ),
        of("zoe", "half done", half, **desk.without(*first)),
        desk.nothing("амина", "untouched", {name: untouched}, status="not_attempted"),
    ]
