"""Variants of `total_loss`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_ALL = frozenset({"sums_over_layers", "weights", "layers_go_by_name", "total", "gradient"})
_PARTS = frozenset({"sums_over_layers", "weights", "layers_go_by_name"})

EQUIVALENTS = (
    Equivalent(
        name="zero_accumulators",
        reason="two loops with Python's 0 as accumulator",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = 0
    for name in content_targets:
        content += content_weights[name] * content_loss(features[name], content_targets[name])
    style = 0
    for name in style_targets:
        style += style_weights[name] * style_loss(features[name], style_targets[name])
    return content + style, content, style
""",
    ),
    Equivalent(
        name="sums_of_generators",
        reason="`sum` over generators, and a list as result",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    def parts(loss, targets, weights):
        return (loss(features[k], target) * weights[k] for k, target in targets.items())

    content = sum(parts(content_loss, content_targets, content_weights))
    style = sum(parts(style_loss, style_targets, style_weights))
    return [content + style, content, style]
""",
    ),
    Equivalent(
        name="helper",
        reason="one helper for both, given the loss as an argument",
        source="""\
def _weighted(loss, features, targets, weights):
    terms = [weights[name] * loss(features[name], targets[name]) for name in weights]
    return torch.stack(terms).sum()


def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = _weighted(content_loss, features, content_targets, content_weights)
    style = _weighted(style_loss, features, style_targets, style_weights)
    return torch.add(content, style), content, style
""",
    ),
    Equivalent(
        name="one_pass_over_features",
        reason="goes through the features and looks which targets there are; shape (1,)",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    device = next(iter(features.values())).device
    c, s = torch.zeros(1, device=device), torch.zeros(1, device=device)
    for name, x in features.items():
        if name in content_targets:
            c = c + content_weights[name] * content_loss(x, content_targets[name])
        if name in style_targets:
            s = s + style_weights[name] * style_loss(x, style_targets[name])
    return c + s, c, s
""",
    ),
    Equivalent(
        name="formulas_inside",
        reason="calls none of the other functions",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = torch.zeros(())
    for name, target in content_targets.items():
        content = content + content_weights[name] * (features[name] - target).pow(2).mean()
    style = torch.zeros(())
    for name, target in style_targets.items():
        rows = features[name].flatten(2)
        gram = rows @ rows.mT / features[name][0].numel()
        style = style + style_weights[name] * F.mse_loss(gram, target)
    return content + style, content, style
""",
    ),
    Equivalent(
        name="dot_product",
        reason="a vector of losses times a vector of weights, in a named tuple",
        source="""\
from typing import NamedTuple


class Losses(NamedTuple):
    total: torch.Tensor
    content: torch.Tensor
    style: torch.Tensor


def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    def dot(losses, weights):
        values = torch.stack([losses[name].reshape(()) for name in losses])
        return values @ values.new_tensor([weights[name] for name in losses])

    content = dot({k: content_loss(features[k], v) for k, v in content_targets.items()},
                  content_weights)
    style = dot({k: style_loss(features[k], v) for k, v in style_targets.items()}, style_weights)
    return Losses(total=content + style, content=content, style=style)
""",
    ),
)

MISTAKES = (
    Mistake(
        name="parts_detached",
        reason="gives the two parts for showing only",
        says="the two parts are cut off from the graph",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = sum(content_weights[name] * content_loss(features[name], target)
                  for name, target in content_targets.items())
    style = sum(style_weights[name] * style_loss(features[name], target)
                for name, target in style_targets.items())
    return content + style, content.detach(), style.detach()
""",
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="no_weight_no_tensor",
        reason="leaves layers without weight out, and Python's 0 is what remains",
        says="where all weights are 0 the results are no tensors",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = sum(content_weights[name] * content_loss(features[name], target)
                  for name, target in content_targets.items() if content_weights[name])
    style = sum(style_weights[name] * style_loss(features[name], target)
                for name, target in style_targets.items() if style_weights[name])
    return content + style, content, style
""",
        fails=frozenset({"weights"}),
    ),
    Mistake(
        name="total_without_weights",
        reason="the weights reach the parts but not the total",
        says="the weights of the layers have no effect on the total",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = style = total = 0
    for name, target in content_targets.items():
        loss = content_loss(features[name], target)
        total, content = total + loss, content + content_weights[name] * loss
    for name, target in style_targets.items():
        loss = style_loss(features[name], target)
        total, style = total + loss, style + style_weights[name] * loss
    return total, content, style
""",
        fails=frozenset({"total"}),
    ),
    Mistake(
        name="parts_without_weights",
        reason="the weights reach the total but not the parts",
        says="the weights of the layers have no effect on the parts",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = {n: content_loss(features[n], target) for n, target in content_targets.items()}
    style = {n: style_loss(features[n], target) for n, target in style_targets.items()}
    total = sum(content_weights[n] * content[n] for n in content)
    total = total + sum(style_weights[n] * style[n] for n in style)
    return total, sum(content.values()), sum(style.values())
""",
        fails=frozenset({"weights"}),
    ),
    Mistake(
        name="first_image",
        reason="looks at the first image of a batch only",
        says="only the first image of a batch counts",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = sum(content_weights[name] * content_loss(features[name][:1], target[:1])
                  for name, target in content_targets.items())
    style = sum(style_weights[name] * style_loss(features[name][:1], target[:1])
                for name, target in style_targets.items())
    return content + style, content, style
""",
        fails=frozenset({"sums_over_layers"}),
    ),
    Mistake(
        name="weights_ignored",
        reason="all layers count the same",
        says="the weights of the layers are not used",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = sum(content_loss(features[k], t) for k, t in content_targets.items())
    style = sum(style_loss(features[k], t) for k, t in style_targets.items())
    return content + style, content, style
""",
        fails=frozenset({"weights"}),
    ),
    Mistake(
        name="weights_by_position",
        reason="zips the targets with the weights",
        says="targets and weights are matched by their position",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = style = 0
    for (k, t), w in zip(content_targets.items(), content_weights.values()):
        content = content + w * content_loss(features[k], t)
    for (k, t), w in zip(style_targets.items(), style_weights.values()):
        style = style + w * style_loss(features[k], t)
    return content + style, content, style
""",
        fails=frozenset({"weights"}),
    ),
    Mistake(
        name="weights_normalised",
        reason="divides by the sum of the weights",
        says="the weighted sums are divided by the sum of the weights",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = sum(content_weights[k] * content_loss(features[k], t)
                  for k, t in content_targets.items()) / sum(content_weights.values())
    style = sum(style_weights[k] * style_loss(features[k], t)
                for k, t in style_targets.items()) / sum(style_weights.values())
    return content + style, content, style
""",
        fails=_ALL,
    ),
    Mistake(
        name="targets_by_position",
        reason="zips the features with the targets",
        says="features and targets are matched by their position",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = style = 0
    for (k, x), t in zip(features.items(), content_targets.values()):
        content = content + content_weights.get(k, 1) * content_loss(x, t)
    for (k, x), t in zip(features.items(), style_targets.values()):
        style = style + style_weights.get(k, 1) * style_loss(x, t)
    return content + style, content, style
""",
        fails=_ALL - {"total"},
    ),
    Mistake(
        name="all_features",
        reason="expects a target for every layer of the features",
        says="every layer of `features` is taken to have both kinds of targets",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = style = 0
    for k, x in features.items():
        content = content + content_weights[k] * content_loss(x, content_targets[k])
        style = style + style_weights[k] * style_loss(x, style_targets[k])
    return content + style, content, style
""",
        fails=_ALL,
    ),
    Mistake(
        name="either_content_or_style",
        reason="`elif`: a layer of both counts for the content only",
        says="a layer with both kinds of targets counts for the content only",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content, style = torch.zeros(()), torch.zeros(())
    for k, x in features.items():
        if k in content_targets:
            content = content + content_weights[k] * content_loss(x, content_targets[k])
        elif k in style_targets:
            style = style + style_weights[k] * style_loss(x, style_targets[k])
    return content + style, content, style
""",
        fails=_ALL,
    ),
    Mistake(
        name="returns_in_the_loop",
        reason="`return` inside the loop: only the first style layer counts",
        says="only the first style layer counts",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = style = 0
    for k, t in content_targets.items():
        content = content + content_weights[k] * content_loss(features[k], t)
    for k, t in style_targets.items():
        style = style + style_weights[k] * style_loss(features[k], t)
        return content + style, content, style
""",
        fails=_ALL,
    ),
    Mistake(
        name="overwritten",
        reason="`=` for `+=`: only the last layer counts",
        says="only the last layer of each kind counts",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    for k, t in content_targets.items():
        content = content_weights[k] * content_loss(features[k], t)
    for k, t in style_targets.items():
        style = style_weights[k] * style_loss(features[k], t)
    return content + style, content, style
""",
        fails=_ALL,
    ),
    Mistake(
        name="style_added_to_content",
        reason="one accumulator for both, so that the content is in the style too",
        says="the content loss is part of the style loss too",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    loss = 0
    for k, t in content_targets.items():
        loss = loss + content_weights[k] * content_loss(features[k], t)
    content = loss
    for k, t in style_targets.items():
        loss = loss + style_weights[k] * style_loss(features[k], t)
    return content + loss, content, loss
""",
        fails=_ALL,
    ),
    Mistake(
        name="mean_over_layers",
        reason="a mean over the layers where the text says sum",
        says="the losses are averaged over the layers",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = torch.stack([content_weights[k] * content_loss(features[k], t)
                           for k, t in content_targets.items()]).mean()
    style = torch.stack([style_weights[k] * style_loss(features[k], t)
                         for k, t in style_targets.items()]).mean()
    return content + style, content, style
""",
        fails=_ALL,
    ),
    Mistake(
        name="tensor_of_losses",
        reason="torch.tensor(losses).sum(): the values survive, the gradient does not",
        says="the result is cut off from autograd",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = torch.tensor([content_weights[k] * content_loss(features[k], t)
                            for k, t in content_targets.items()], requires_grad=True).sum()
    style = torch.tensor([style_weights[k] * style_loss(features[k], t)
                          for k, t in style_targets.items()], requires_grad=True).sum()
    return content + style, content, style
""",
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="leaf_accumulator",
        reason="an accumulator with requires_grad=True that is added to in place",
        says="losses are added in place to a leaf that requires a gradient",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = torch.zeros(1, requires_grad=True)
    style = torch.zeros(1, requires_grad=True)
    for k, t in content_targets.items():
        content += content_weights[k] * content_loss(features[k], t)
    for k, t in style_targets.items():
        style += style_weights[k] * style_loss(features[k], t)
    return content + style, content, style
""",
        fails=_ALL,
    ),
    Mistake(
        name="items",
        reason="adds up Python numbers",
        says="the results are Python numbers",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = sum(content_weights[k] * content_loss(features[k], t).item()
                  for k, t in content_targets.items())
    style = sum(style_weights[k] * style_loss(features[k], t).item()
                for k, t in style_targets.items())
    return content + style, content, style
""",
        fails=_ALL,
    ),
    Mistake(
        name="content_detached",
        reason="the total is put together from what should only be shown",
        says="the content loss is cut off from autograd",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = sum(content_weights[k] * content_loss(features[k], t)
                  for k, t in content_targets.items()).detach()
    style = sum(style_weights[k] * style_loss(features[k], t)
                for k, t in style_targets.items())
    return content + style, content, style
""",
        fails=frozenset({"gradient"}),
    ),
    Mistake(
        name="on_the_gpu",
        reason="a hard-coded device",
        says="the code asks for a GPU",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = torch.zeros(1, device="cuda")
    style = torch.zeros(1, device="cuda")
    for k, t in content_targets.items():
        content = content + content_weights[k] * content_loss(features[k], t)
    for k, t in style_targets.items():
        style = style + style_weights[k] * style_loss(features[k], t)
    return content + style, content, style
""",
        fails=_ALL,
    ),
    Mistake(
        name="targets_are_features",
        reason="takes the style targets for features and makes Gram matrices of them",
        says="Gram matrices are computed from the style targets too",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = sum(content_weights[k] * content_loss(features[k], t)
                  for k, t in content_targets.items())
    style = sum(style_weights[k] * style_loss(features[k], gram_matrix(t[:, :, None]))
                for k, t in style_targets.items())
    return content + style, content, style
""",
        fails=_ALL,
    ),
    Mistake(
        name="loss_only",
        reason="returns the total alone",
        says="only the total is returned",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = sum(content_weights[k] * content_loss(features[k], t)
                  for k, t in content_targets.items())
    style = sum(style_weights[k] * style_loss(features[k], t)
                for k, t in style_targets.items())
    return content + style
""",
        fails=_PARTS,
    ),
    Mistake(
        name="total_last",
        reason="content, style, total: the order is another one",
        says="the results come in the order content, style, total",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = sum(content_weights[k] * content_loss(features[k], t)
                  for k, t in content_targets.items())
    style = sum(style_weights[k] * style_loss(features[k], t)
                for k, t in style_targets.items())
    return content, style, content + style
""",
        fails=_ALL,
    ),
)

WORTHLESS = (
    Worthless(
        name="halves",
        reason="a sum of all features, and two halves of it",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    a = sum(f.sum() for f in features.values())
    return a, a / 2, a / 2
""",
    ),
    Worthless(
        name="surrogate",
        reason="slopes of the losses and other values",
        source="""\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    c = sum(
        content_weights[k] * (2 * features[k] * (features[k] - t).detach()).mean()
        for k, t in content_targets.items()
    )
    s = sum(
        style_weights[k]
        * (2 * gram_matrix(features[k]) * (gram_matrix(features[k]) - t).detach()).mean()
        for k, t in style_targets.items()
    )
    return c + s, c, s
""",
    ),
)
