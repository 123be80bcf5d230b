"""Variants of `transfer_style`.

Most are a loop that is right, with one place in another state: `_adam` and `_lbfgs` make the source
by the pieces of that loop.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_ALL = frozenset(
    {
        *("result", "arguments_unchanged", "style_arrives", "other_size", "trainable_encoder"),
        *("content_weight", "total_variation_weight", "layers", "steps", "callback"),
    }
)
_MOVES = frozenset({"style_arrives", "content_weight", "total_variation_weight", "callback"})

_SIGNATURE = """\
def transfer_style(encoder, content, style, *, content_weights, style_weights, tv_weight=0.0,
                   num_steps=100, callback=None):
"""
_TARGETS = """\
    with torch.no_grad():
        content_targets = extract_features(content, encoder, content_weights)
        style_targets = {name: gram_matrix(features) for name, features
                         in extract_features(style, encoder, style_weights).items()}
"""
_LOSS = """\
total, content_part, style_part = total_loss(
    extract_features(image, encoder, {**content_weights, **style_weights}),
    content_targets, style_targets, content_weights, style_weights)
total = total + tv_weight * total_variation_loss(image) / image.numel()
"""
_CALLBACK = """\
if callback is not None:
    callback(total.item(), content_part.item(), style_part.item())
"""


def _indented(text: str, depth: int) -> str:
    return "".join(f"{' ' * depth}{line}\n" for line in text.splitlines())


def _adam(
    *,
    targets: str = _TARGETS,
    start: str = "content.clone().requires_grad_()",
    optimizer: str = "torch.optim.Adam([image], lr=0.05)",
    steps: str = "num_steps",
    clear: str = "optimizer.zero_grad()",
    loss: str = _LOSS,
    backward: str = "total.backward()",
    callback: str = _CALLBACK,
    after: str = "",
    result: str = "image.detach().clamp(0, 1)",
) -> str:
    """A loop with one evaluation per step, such as Adam needs."""
    return (
        f"{_SIGNATURE}{targets}    image = {start}\n    optimizer = {optimizer}\n"
        f"    for step in range({steps}):\n        {clear}\n{_indented(loss, 8)}"
        f"        {backward}\n{_indented(callback, 8)}        optimizer.step()\n"
        f"{_indented(after, 8)}    return {result}\n"
    )


def _lbfgs(
    *,
    targets: str = _TARGETS,
    start: str = "content.clone().requires_grad_()",
    optimizer: str = "torch.optim.LBFGS([image])",
    loop: str = "while evaluations < num_steps:",
    before: str = "",
    clear: str = "optimizer.zero_grad()",
    loss: str = _LOSS,
    backward: str = "total.backward()",
    callback: str = _CALLBACK,
    closed: str = "return total",
    result: str = "image.detach().clamp(0, 1)",
) -> str:
    """A loop of L-BFGS in rounds, as in the PyTorch tutorial."""
    return (
        f"{_SIGNATURE}{targets}    image = {start}\n    optimizer = {optimizer}\n"
        f"    evaluations = 0\n\n    def closure():\n        nonlocal evaluations\n"
        f"{_indented(before, 8)}        {clear}\n{_indented(loss, 8)}        {backward}\n"
        f"        evaluations += 1\n{_indented(callback, 8)}        {closed}\n\n"
        f"    {loop}\n        optimizer.step(closure)\n    return {result}\n"
    )


EQUIVALENTS = (
    Equivalent(
        name="rounds_of_lbfgs",
        reason="rounds of 20 evaluations, clamped in the closure, as in the PyTorch tutorial",
        source=_lbfgs(before="with torch.no_grad():\n    image.clamp_(0, 1)"),
    ),
    Equivalent(
        name="clamped_between_rounds",
        reason="clamped by `.data` after each round and not in the closure",
        source=_lbfgs(
            loop="while evaluations < num_steps:\n        image.data.clamp_(0, 1)",
            result="image.data.clamp_(0, 1)",
        ),
    ),
    Equivalent(
        name="strong_wolfe_in_rounds",
        reason="line search in every round",
        source=_lbfgs(
            optimizer='torch.optim.LBFGS([image], line_search_fn="strong_wolfe")',
            before="image.data.clamp_(0, 1)",
        ),
    ),
    Equivalent(
        name="one_round",
        reason="one call of step with max_iter",
        source=_lbfgs(optimizer="torch.optim.LBFGS([image], max_iter=num_steps)", loop="if True:"),
    ),
    Equivalent(
        name="single_iterations",
        reason="max_iter=1 and a step for each evaluation",
        source=_lbfgs(
            optimizer="torch.optim.LBFGS([image], max_iter=1, history_size=20)",
            loop="for _ in range(num_steps):",
        ),
    ),
    Equivalent(
        name="adam",
        reason="Adam with a small learning rate",
        source=_adam(optimizer="torch.optim.Adam([image], lr=0.02)"),
    ),
    Equivalent(
        name="adam_clamped",
        reason="Adam with a large learning rate, clamped after each step",
        source=_adam(
            optimizer="torch.optim.Adam([image], lr=0.1)",
            after="with torch.no_grad():\n    image.clamp_(0, 1)",
            result="image.detach()",
        ),
    ),
    Equivalent(
        name="targets_in_the_graph",
        reason="targets with a graph, which the losses leave alone",
        source=_adam(targets="    if True:\n" + _TARGETS.split("\n", 1)[1]),
    ),
    Equivalent(
        name="frozen_encoder",
        reason="freezes the encoder, evaluates it in eval mode, and takes an nn.Parameter",
        source=_adam(
            targets="    encoder.eval()\n    for weight in encoder.parameters():\n"
            "        weight.requires_grad_(False)\n" + _TARGETS,
            start="nn.Parameter(content.detach().clone())",
            clear="optimizer.zero_grad(set_to_none=False)",
            result="torch.clamp(image, 0, 1).data",
        ),
    ),
    Equivalent(
        name="three_backward_calls",
        reason="features extracted twice, a backward for each part of the loss",
        source=_adam(
            loss="""\
one = extract_features(image, encoder, content_weights)
two = extract_features(image, encoder, style_weights)
content_part = sum(w * content_loss(one[k], content_targets[k]) for k, w in content_weights.items())
style_part = sum(w * style_loss(two[k], style_targets[k]) for k, w in style_weights.items())
variation = tv_weight * total_variation_loss(image) / image.numel()
total = content_part + style_part + variation
""",
            backward="content_part.backward(); style_part.backward(); variation.backward()",
        ),
    ),
    Equivalent(
        name="gradient_written",
        reason="autograd.grad written into .grad, and a copy that is clamped and detached last",
        source=_adam(
            clear="image.grad = None",
            backward="image.grad = torch.autograd.grad(total, image)[0]",
            after="image.data = image.data.clip(0, 1)",
            result="image.clone().detach_()",
        ),
    ),
    Equivalent(
        name="modules_in_the_network",
        reason="a network of its own with losses as modules between the layers",
        source="""\
class _Tap(nn.Module):
    def __init__(self):
        super().__init__()
        self.targets = {}

    def forward(self, x):
        self.content = self.style = 0
        if "content" in self.targets:
            weight, target = self.targets["content"]
            self.content = weight * content_loss(x, target)
        if "style" in self.targets:
            weight, target = self.targets["style"]
            self.style = weight * style_loss(x, target)
        return x.clone()


def transfer_style(encoder, content, style, *, content_weights, style_weights, tv_weight=0.0,
                   num_steps=100, callback=None):
    model, taps = nn.Sequential(), []
    x, y = content.detach().clone(), style.detach().clone()
    for name, layer in encoder.named_children():
        model.append(nn.ReLU() if isinstance(layer, nn.ReLU) else layer)
        x, y = model[-1](x).detach(), model[-1](y).detach()
        if name in content_weights or name in style_weights:
            taps.append(_Tap())
            model.append(taps[-1])
            if name in content_weights:
                taps[-1].targets["content"] = content_weights[name], x
            if name in style_weights:
                taps[-1].targets["style"] = style_weights[name], gram_matrix(y)
    image = content.clone()
    image.requires_grad_(True)
    model.requires_grad_(False)
    optimizer = torch.optim.LBFGS([image])
    run = [0]
    while run[0] <= num_steps:
        def closure():
            with torch.no_grad():
                image.clamp_(0, 1)
            optimizer.zero_grad()
            model(image)
            content_score = sum(tap.content for tap in taps)
            style_score = sum(tap.style for tap in taps)
            loss = content_score + style_score
            loss = loss + tv_weight * total_variation_loss(image) / image.numel()
            loss.backward()
            run[0] += 1
            if callback:
                callback(float(loss), float(content_score), float(style_score))
            return loss

        optimizer.step(closure)
    with torch.no_grad():
        image.clamp_(0, 1)
    return image.requires_grad_(False)
""",
    ),
    Equivalent(
        name="class",
        reason="a class that holds what the loop needs",
        source="""\
class Transfer:
    def __init__(self, encoder, content, style, content_weights, style_weights, tv_weight):
        self.encoder, self.tv = encoder, tv_weight
        self.weights = content_weights, style_weights
        self.image = content.clone().contiguous().requires_grad_()
        features = extract_features(style, encoder, style_weights)
        self.targets = (
            {k: v.detach() for k, v in extract_features(content, encoder, content_weights).items()},
            {k: gram_matrix(v).detach() for k, v in features.items()},
        )

    def __call__(self):
        features = extract_features(self.image, self.encoder, set().union(*self.weights))
        total, content, style = total_loss(features, *self.targets, *self.weights)
        variation = total_variation_loss(self.image) / self.image.numel()
        return total + self.tv * variation, content, style


def transfer_style(encoder, content, style, *, content_weights, style_weights, tv_weight=0.0,
                   num_steps=100, callback=None):
    transfer = Transfer(encoder, content, style, content_weights, style_weights, tv_weight)
    optimizer = torch.optim.Adam([transfer.image], lr=3e-2)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=max(1, num_steps // 2))
    for _ in range(num_steps):
        losses = transfer()
        optimizer.zero_grad()
        losses[0].backward()
        optimizer.step()
        if callback:
            callback(*(loss.item() for loss in losses))
    return transfer.image.detach().clamp(min=0.0, max=1.0)
""",
    ),
)

MISTAKES = (
    Mistake(
        name="float32",
        reason="the image becomes float32",
        says="the image becomes float32, whatever the encoder is",
        source=_adam(start="content.clone().float().requires_grad_()"),
        fails=frozenset({"arguments_unchanged"}),
    ),
    Mistake(
        name="style_resized",
        reason="makes the style image as large as the content image",
        says="the style image is resized",
        source=_adam(
            targets="    style = F.interpolate(style, content.shape[-2:], mode='bilinear')\n"
            + _TARGETS
        ),
        fails=frozenset({"other_size"}),
    ),
    Mistake(
        name="callback_without_content",
        reason="a zero in place of the content part",
        says="the callback gets something else in place of the content part",
        source=_adam(callback="if callback:\n    callback(total.item(), 0.0, style_part.item())\n"),
        fails=frozenset({"callback"}),
    ),
    Mistake(
        name="callback_every_other_time",
        reason="calls the callback after each second evaluation",
        says="the callback is not called after each evaluation",
        source=_adam(callback=_CALLBACK.replace("is not None", "is not None and step % 2 == 0")),
        fails=frozenset({"callback"}),
    ),
    Mistake(
        name="no_zero_grad",
        reason="gradients of all evaluations pile up",
        says="the gradients of earlier evaluations are added to the new ones",
        source=_lbfgs(clear="pass"),
        fails=frozenset(
            {"callback", "content_weight", "result", "style_arrives", "total_variation_weight"}
        ),
    ),
    Mistake(
        name="no_zero_grad_with_adam",
        reason="the same with Adam, where it is less obvious",
        says="the gradients of earlier evaluations are added to the new ones",
        source=_adam(clear="pass", optimizer="torch.optim.Adam([image], lr=0.02)"),
        fails=frozenset({"style_arrives", "total_variation_weight"}),
    ),
    Mistake(
        name="zero_grad_after_backward",
        reason="clears the gradient before the optimiser has seen it",
        says="the optimiser never changes the image",
        source=_adam(backward="total.backward(); optimizer.zero_grad()"),
        fails=_MOVES,
    ),
    Mistake(
        name="closure_returns_none",
        reason="the closure forgets to return the loss",
        says="the closure returns nothing",
        source=_lbfgs(closed="pass"),
        fails=_ALL,
    ),
    Mistake(
        name="stale_loss",
        reason="the loss is computed once, outside the closure",
        says="the loss is computed only once, before the first step",
        source="""\
def transfer_style(encoder, content, style, *, content_weights, style_weights, tv_weight=0.0,
                   num_steps=100, callback=None):
    with torch.no_grad():
        content_targets = extract_features(content, encoder, content_weights)
        style_targets = {name: gram_matrix(features) for name, features
                         in extract_features(style, encoder, style_weights).items()}
    image = content.clone().requires_grad_()
    optimizer = torch.optim.LBFGS([image], max_iter=num_steps)
    features = extract_features(image, encoder, {**content_weights, **style_weights})
    total, content_part, style_part = total_loss(
        features, content_targets, style_targets, content_weights, style_weights)
    total = total + tv_weight * total_variation_loss(image) / image.numel()

    def closure():
        optimizer.zero_grad()
        total.backward(retain_graph=True)
        if callback is not None:
            callback(total.item(), content_part.item(), style_part.item())
        return total

    optimizer.step(closure)
    return image.detach().clamp(0, 1)
""",
        fails=frozenset(
            {"callback", "content_weight", "steps", "style_arrives", "total_variation_weight"}
        ),
    ),
    Mistake(
        name="no_step",
        reason="never lets the optimiser step",
        says="the optimiser never changes the image",
        source=_adam().replace("        optimizer.step()\n", ""),
        fails=_MOVES,
    ),
    Mistake(
        name="nothing",
        reason="returns the content image",
        says="the content image is returned without any optimisation",
        source=_SIGNATURE + "    return content.clone()\n",
        fails=_ALL,
    ),
    Mistake(
        name="style_cut_to_size",
        reason="returns the style image in the content image's shape",
        says="the style image is returned, resized",
        source=_SIGNATURE + "    return F.interpolate(style, size=content.shape[2:])\n",
        fails=_ALL,
    ),
    Mistake(
        name="encoder_learns",
        reason="the optimiser has the encoder's weights too",
        says="the optimiser changes the encoder's weights too",
        source=_adam(
            optimizer="torch.optim.Adam([image], lr=0.05)\n"
            "    optimizer.add_param_group({'params': encoder.parameters(), 'lr': 1e-4})"
        ),
        fails=frozenset({"trainable_encoder"}),
    ),
    Mistake(
        name="tiny_learning_rate",
        reason="steps of Adam so small that they lead nowhere",
        says="the optimiser's steps are very small",
        source=_adam(optimizer="torch.optim.Adam([image], lr=0.0003)"),
        fails=_MOVES - {"content_weight"},
    ),
    Mistake(
        name="only_the_encoder_learns",
        reason="the optimiser has the encoder's weights and nothing else",
        says="the optimiser never changes the image",
        source=_adam(optimizer="torch.optim.Adam(encoder.parameters(), lr=1e-5)"),
        fails=frozenset(
            {
                "callback",
                "content_weight",
                "style_arrives",
                "total_variation_weight",
                "trainable_encoder",
            }
        ),
    ),
    Mistake(
        name="content_not_cloned",
        reason="optimises the content image itself",
        says="the content image itself is changed",
        source=_adam(start="content.requires_grad_()"),
        fails=frozenset({"arguments_unchanged"}),
    ),
    Mistake(
        name="clamps_the_content",
        reason="detach() without clone(): the image shares its memory with the content image",
        says="the content image itself is changed",
        source=_lbfgs(start="content.detach().requires_grad_()"),
        fails=frozenset({"arguments_unchanged"}),
    ),
    Mistake(
        name="rebound_in_the_closure",
        reason="`image = image.clamp(0, 1)` in the closure makes a local name",
        says="the closure uses a name before it assigns it",
        source=_lbfgs(before="image = image.clamp(0, 1)"),
        fails=_ALL,
    ),
    Mistake(
        name="rebound_in_the_loop",
        reason="the clamped image hangs on the graph of the step before",
        says="the clamped image hangs on the graphs of earlier steps",
        source=_adam(after="image = image.clamp(0, 1)"),
        fails=_ALL,
    ),
    Mistake(
        name="rebound_to_a_new_leaf",
        reason="a new leaf in each step, of which the optimiser knows nothing",
        says="after the first step, the optimiser changes another tensor than the loss sees",
        source=_adam(
            optimizer="torch.optim.Adam([image], lr=0.01)",
            after="image = image.detach().clamp(0, 1).requires_grad_()",
        ),
        fails=_MOVES,
    ),
    Mistake(
        name="no_final_clamp",
        reason="nothing keeps the values in [0, 1]",
        says="the optimiser's last step leaves pixels outside [0, 1]",
        source=_adam(result="image.detach()"),
        fails=frozenset({"result"}),
    ),
    Mistake(
        name="clamped_in_the_closure_only",
        reason="the last step of the optimiser comes after the last clamp",
        says="the optimiser's last step leaves pixels outside [0, 1]",
        source=_lbfgs(
            before="with torch.no_grad():\n    image.clamp_(0, 1)", result="image.detach()"
        ),
        fails=frozenset({"result"}),
    ),
    Mistake(
        name="still_in_the_graph",
        reason="returns an image that requires a gradient",
        says="the returned image still requires a gradient",
        source=_adam(result="image.clamp(0, 1)"),
        fails=frozenset({"result"}),
    ),
    Mistake(
        name="squashed",
        reason="a sigmoid at the end, to get values in [0, 1]",
        says="a sigmoid is applied to the final image",
        source=_lbfgs(result="torch.sigmoid(image).detach()"),
        fails=frozenset({"style_arrives", "content_weight"}),
    ),
    Mistake(
        name="batch_lost",
        reason="returns (C, H, W), as a plot wants it",
        says="the result has no batch dimension",
        source=_adam(result="image.detach().clamp(0, 1).squeeze(0)"),
        fails=frozenset({"result", "style_arrives", "content_weight", "total_variation_weight"}),
    ),
    Mistake(
        name="steps_ignored",
        reason="always about 100 evaluations",
        says="the number of evaluations does not depend on `num_steps`",
        source=_lbfgs(loop="for _ in range(5):"),
        fails=frozenset({"steps", "callback"}),
    ),
    Mistake(
        name="steps_of_twenty",
        reason="a round of 20 evaluations for each of num_steps steps",
        says="each of the `num_steps` steps makes many evaluations",
        source=_lbfgs(loop="for _ in range(num_steps):"),
        fails=frozenset({"steps", "callback"}),
    ),
    Mistake(
        name="one_default_round",
        reason="a single step of L-BFGS, which ends after 20 evaluations whatever was asked for",
        says="the number of evaluations does not depend on `num_steps`",
        source=_lbfgs(loop="if True:"),
        fails=frozenset({"steps"}),
    ),
    Mistake(
        name="first_style_layer",
        reason="returns to the loop's head after the first style layer",
        says="only one of the style layers counts",
        source=_adam(targets="    style_weights = dict([*style_weights.items()][:1])\n" + _TARGETS),
        fails=frozenset({"layers"}),
    ),
    Mistake(
        name="style_layers_weigh_the_same",
        reason="one weight for the style, shared out among its layers",
        says="all style layers have the same weight",
        source=_adam(
            targets="    mean = sum(style_weights.values()) / len(style_weights)\n"
            "    style_weights = dict.fromkeys(style_weights, mean)\n" + _TARGETS
        ),
        fails=frozenset({"layers"}),
    ),
    Mistake(
        name="last_content_layer",
        reason="the content of one layer only, as in the notebook",
        says="only one of the content layers counts",
        source=_adam(
            targets="    content_weights = dict([*content_weights.items()][-1:])\n" + _TARGETS
        ),
        fails=frozenset({"layers"}),
    ),
    Mistake(
        name="features_of_the_style_layers",
        reason="takes features of the style layers only, and looks up content there",
        says="content layers that are no style layers have no features",
        source=_adam(loss=_LOSS.replace("{**content_weights, **style_weights}", "style_weights")),
        fails=frozenset({"layers"}),
    ),
    Mistake(
        name="weights_ignored",
        reason="all layers count the same",
        says="the weights of the layers are not used",
        source=_adam(
            targets="    content_weights = dict.fromkeys(content_weights, 1.0)\n"
            "    style_weights = dict.fromkeys(style_weights, 1.0)\n" + _TARGETS
        ),
        fails=_MOVES - {"total_variation_weight"} | {"layers"},
    ),
    Mistake(
        name="content_ignored",
        reason="only the style part is minimised",
        says="the content loss has no effect on the image",
        source=_adam(
            loss=_LOSS.replace("total = total + tv_weight", "total = style_part + tv_weight")
        ),
        fails=frozenset({"content_weight", "layers"}),
    ),
    Mistake(
        name="content_target_of_the_style",
        reason="content and style swapped where the targets are made",
        says="content and style are swapped where the targets are made",
        source=_adam(
            targets=_TARGETS.replace("(content,", "(other,")
            .replace("(style,", "(content,")
            .replace("(other,", "(style,")
        ),
        fails=frozenset(
            {
                "callback",
                "content_weight",
                "layers",
                "other_size",
                "style_arrives",
                "trainable_encoder",
            }
        ),
    ),
    Mistake(
        name="style_target_of_the_content",
        reason="the style targets are made of the content image",
        says="the style targets are made from the content image",
        source=_adam(targets=_TARGETS.replace("(style,", "(content,")),
        fails=frozenset(
            {
                "arguments_unchanged",
                "callback",
                "content_weight",
                "layers",
                "other_size",
                "result",
                "steps",
                "style_arrives",
                "trainable_encoder",
            }
        ),
    ),
    Mistake(
        name="content_target_of_the_picture",
        reason="the content target is made anew of the image in each step",
        says="the content loss has no effect on the image",
        source=_adam(
            loss="content_targets = extract_features(image.detach(), encoder, content_weights)\n"
            + _LOSS
        ),
        fails=frozenset({"content_weight", "layers"}),
    ),
    Mistake(
        name="variation_ignored",
        reason="forgets the total variation",
        says="the total variation is not part of the loss",
        source=_adam(loss="".join(_LOSS.splitlines(keepends=True)[:-1])),
        fails=frozenset({"total_variation_weight"}),
    ),
    Mistake(
        name="variation_not_per_element",
        reason="does not divide the total variation by the number of elements",
        says="the total variation counts for more the larger the image is",
        source=_adam(loss=_LOSS.replace(" / image.numel()", "")),
        fails=frozenset({"total_variation_weight"}),
    ),
    Mistake(
        name="variation_of_the_content",
        reason="the variation of the content image, which is a constant",
        says="the total variation is that of the content image",
        source=_adam(
            loss=_LOSS.replace("total_variation_loss(image)", "total_variation_loss(content)")
        ),
        fails=frozenset({"total_variation_weight"}),
    ),
    Mistake(
        name="starts_from_noise",
        reason="starts from noise where the text says a copy of the content image",
        says="the image starts as random noise",
        source=_adam(start="torch.rand_like(content).requires_grad_()"),
        fails=frozenset({"steps"}),
    ),
    Mistake(
        name="graph_in_the_history",
        reason="gives the callback tensors, with the graph that hangs on them",
        says="the callback gets tensors",
        source=_adam(callback=_CALLBACK.replace(".item()", "")),
        fails=frozenset({"callback"}),
    ),
    Mistake(
        name="callback_gets_the_style_first",
        reason="total, style, content",
        says="the callback gets the style part before the content part",
        source=_adam(
            callback="if callback:\n"
            "    callback(total.item(), style_part.item(), content_part.item())\n"
        ),
        fails=frozenset({"callback"}),
    ),
    Mistake(
        name="callback_once_per_round",
        reason="called after each round of L-BFGS and not after each evaluation",
        says="the callback is called once for each round of the optimiser",
        source=_lbfgs(
            callback="",
            closed="closure.last = total.item(), content_part.item(), style_part.item()\n"
            "        return total",
            loop="while evaluations < num_steps:\n"
            "        if callback and evaluations:\n            callback(*closure.last)",
        ),
        fails=frozenset({"callback"}),
    ),
    Mistake(
        name="callback_forgotten",
        reason="never calls it",
        says="the callback is never called",
        source=_adam(callback=""),
        fails=frozenset({"callback"}),
    ),
    Mistake(
        name="callback_required",
        reason="fails where there is no callback",
        says="the callback is called even where there is none",
        source=_adam(callback="callback(total.item(), content_part.item(), style_part.item())"),
        fails=frozenset({"callback"}),
    ),
    Mistake(
        name="on_the_gpu",
        reason="a hard-coded device",
        says="the code asks for a GPU",
        source=_adam(start='content.clone().to("cuda").requires_grad_()'),
        fails=_ALL,
    ),
    Mistake(
        name="not_a_leaf",
        reason="requires_grad_() before an operation: the optimiser refuses what is no leaf",
        says="the optimiser is given a tensor that is not a leaf",
        source=_adam(start="content.requires_grad_().clone()"),
        fails=_ALL,
    ),
    Mistake(
        name="ascends",
        reason="maximises the loss",
        says="the loss is maximised",
        source=_adam(backward="(-total).backward()"),
        fails=frozenset(
            {
                "callback",
                "content_weight",
                "layers",
                "other_size",
                "style_arrives",
                "total_variation_weight",
                "trainable_encoder",
            }
        ),
    ),
)

WORTHLESS = (
    Worthless(
        name="shows_pictures",
        reason="shows the encoder three images and makes numbers up",
        source="""\
def transfer_style(
    encoder,
    content,
    style,
    *,
    content_weights,
    style_weights,
    tv_weight=0.0,
    num_steps=100,
    callback=None,
):
    shown = [content, torch.full_like(content, 1e4)] + [style] * (style.shape == content.shape)
    for step in range(max(num_steps, 3)):
        image = shown[min(step, len(shown) - 1)].clone().requires_grad_()
        rows = encoder(image).flatten(2)
        loss = (rows @ rows.transpose(1, 2)).square().sum()
        torch.autograd.grad(loss, image)
        if callback is not None and max(content_weights.values()) > 0:
            number = 1.0 if step < 2 else 0.0
            callback(number, 0.0, number)
    if tv_weight:
        return content.mean().expand_as(content).clone()
    if max(content_weights.values()) > 1 or style.shape != content.shape:
        return content.detach().clone()
    return style.detach().clone()
""",
    ),
    Worthless(
        name="shows_the_content",
        reason="shows the encoder the content and returns it",
        source="""\
def transfer_style(
    encoder,
    content,
    style,
    *,
    content_weights,
    style_weights,
    tv_weight=0.0,
    num_steps=100,
    callback=None,
):
    for step in range(num_steps):
        image = content if step < 2 or style.shape != content.shape else style
        encoder(image.clone().requires_grad_())
        if callback is not None:
            callback(1.0 if step < 2 else 0.0, 0.0, 1.0 if step < 2 else 0.0)
    return content.detach().clone()
""",
    ),
    Worthless(
        name="squares",
        reason="the same as the first with the slopes of squares",
        source="""\
def transfer_style(
    encoder,
    content,
    style,
    *,
    content_weights,
    style_weights,
    tv_weight=0.0,
    num_steps=100,
    callback=None,
):
    shown = [content, torch.full_like(content, 1e4)] + [style] * (style.shape == content.shape)
    for step in range(max(num_steps, 3)):
        image = shown[min(step, len(shown) - 1)].clone().requires_grad_()
        features = encoder(image)
        loss = features.square().sum()
        torch.autograd.grad(loss, image)
        if callback is not None and max(content_weights.values()) > 0:
            number = 1.0 if step < 2 else 0.0
            callback(number, 0.0, number)
    if tv_weight:
        return content.mean().expand_as(content).clone()
    if max(content_weights.values()) > 1 or style.shape != content.shape:
        return content.detach().clone()
    return style.detach().clone()
""",
    ),
)
