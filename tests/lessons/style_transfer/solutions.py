"""The lesson solved from beginning to end, in three styles of programming."""

from collections.abc import Mapping

from tests.classroom import solutions

BMM: Mapping[str, str] = {
    **solutions.BMM,
    "total_variation_loss": """\
def total_variation_loss(image):
    down = image[:, :, 1:] - image[:, :, :-1]
    right = image[..., 1:] - image[..., :-1]
    return down.pow(2).sum() + right.pow(2).sum()
""",
    "extract_features": """\
def extract_features(image, encoder, layers):
    layers = list(layers)
    features = {}
    x = image.clone()
    for name, layer in encoder.named_children():
        x = layer(x)
        if name in layers:
            features[name] = x.clone()
    return {name: features[name] for name in layers}
""",
    "total_loss": """\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = 0
    for name, target in content_targets.items():
        content = content + content_weights[name] * content_loss(features[name], target)
    style = 0
    for name, target in style_targets.items():
        style = style + style_weights[name] * style_loss(features[name], target)
    return content + style, content, style
""",
    "transfer_style": """\
def transfer_style(encoder, content, style, *, content_weights, style_weights, tv_weight=0.0,
                   num_steps=100, callback=None):
    content_targets = extract_features(content, encoder, content_weights)
    style_targets = {
        k: gram_matrix(v).detach()
        for k, v in extract_features(style, encoder, style_weights).items()
    }
    picture = nn.Parameter(content.detach().clone())
    optimizer = torch.optim.Adam([picture], lr=0.05)
    for _ in range(num_steps):
        features = extract_features(picture, encoder, {**content_weights, **style_weights})
        total, *parts = total_loss(
            features, content_targets, style_targets, content_weights, style_weights
        )
        total = total + tv_weight * total_variation_loss(picture) / picture.numel()
        picture.grad = torch.autograd.grad(total, picture)[0]
        optimizer.step()
        picture.data.clamp_(0, 1)
        if callback:
            callback(*(float(x.detach()) for x in (total, *parts)))
    return picture.data
""",
}

EINSUM: Mapping[str, str] = {
    **solutions.EINSUM,
    "total_variation_loss": """\
def total_variation_loss(image):
    return sum(image.diff(dim=dim).square().sum() for dim in (-1, -2))
""",
    "extract_features": """\
def extract_features(image, encoder, layers):
    names = [name for name, _ in encoder.named_children()]
    return {layer: encoder[: names.index(layer) + 1](image.clone()) for layer in layers}
""",
    "total_loss": """\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content = sum(
        w * content_loss(features[k], content_targets[k]) for k, w in content_weights.items()
    )
    style = sum(w * style_loss(features[k], style_targets[k]) for k, w in style_weights.items())
    return content + style, content, style
""",
    "transfer_style": """\
def transfer_style(encoder, content, style, *, content_weights, style_weights, tv_weight=0.0,
                   num_steps=100, callback=None):
    layers = set(content_weights) | set(style_weights)
    with torch.no_grad():
        content_targets = extract_features(content, encoder, list(content_weights))
        style_targets = extract_features(style, encoder, list(style_weights))
        style_targets = {name: gram_matrix(x) for name, x in style_targets.items()}
    picture = content.clone()
    picture.requires_grad_(True)
    optimizer = torch.optim.LBFGS([picture])
    run = [0]
    while run[0] < num_steps:
        def closure():
            with torch.no_grad():
                picture.clamp_(0, 1)
            optimizer.zero_grad()
            features = extract_features(picture, encoder, layers)
            loss, content_score, style_score = total_loss(
                features, content_targets, style_targets, content_weights, style_weights)
            loss = loss + tv_weight * total_variation_loss(picture) / picture.numel()
            loss.backward()
            run[0] += 1
            if callback is not None:
                callback(loss.item(), content_score.item(), style_score.item())
            return loss

        optimizer.step(closure)
    with torch.no_grad():
        picture.clamp_(0, 1)
    return picture.detach()
""",
}

LOOPS: Mapping[str, str] = {
    **solutions.LOOPS,
    "total_variation_loss": """\
def total_variation_loss(image):
    n, c, h, w = image.shape
    loss = 0
    for r in range(1, h):
        loss = loss + torch.sum((image[:, :, r] - image[:, :, r - 1]) ** 2)
    for k in range(1, w):
        loss = loss + torch.sum((image[..., k] - image[..., k - 1]) ** 2)
    return loss
""",
    "extract_features": """\
def extract_features(image, encoder, layers):
    result = {}
    for wanted in layers:
        x = image.clone()
        for name, layer in encoder.named_children():
            x = layer(x)
            if name == wanted:
                break
        result[wanted] = x
    return result
""",
    "total_loss": """\
def total_loss(features, content_targets, style_targets, content_weights, style_weights):
    content, style = [], []
    for name in features:
        if name in content_targets:
            loss = content_loss(features[name], content_targets[name])
            content.append(content_weights[name] * loss)
        if name in style_targets:
            style.append(style_weights[name] * style_loss(features[name], style_targets[name]))
    content, style = sum(content), sum(style)
    return content + style, content, style
""",
    "transfer_style": """\
def transfer_style(encoder, content, style, *, content_weights, style_weights, tv_weight=0.0,
                   num_steps=100, callback=None):
    with torch.no_grad():
        targets = extract_features(content, encoder, content_weights)
        grams = extract_features(style, encoder, style_weights)
        for name in grams:
            grams[name] = gram_matrix(grams[name])
    picture = content.clone().requires_grad_()
    optimizer = torch.optim.Adam([picture], lr=0.02)
    step = 0
    while step < num_steps:
        optimizer.zero_grad()
        features = extract_features(picture, encoder, {**content_weights, **style_weights})
        losses = total_loss(features, targets, grams, content_weights, style_weights)
        loss = losses[0]
        if tv_weight != 0:
            loss = loss + tv_weight * total_variation_loss(picture) / picture.numel()
        loss.backward()
        optimizer.step()
        if callback is not None:
            callback(loss.item(), losses[1].item(), losses[2].item())
        step += 1
    return picture.detach().clamp(0, 1)
""",
}
