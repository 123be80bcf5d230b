"""The toy lesson solved from beginning to end, in three styles of programming."""

from collections.abc import Mapping

BMM: Mapping[str, str] = {
    "Normalization": """\
class Normalization(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        self.register_buffer("mean", torch.as_tensor(mean).view(-1, 1, 1))
        self.register_buffer("std", torch.as_tensor(std).view(-1, 1, 1))

    def forward(self, image):
        return (image - self.mean) / self.std
""",
    "gram_matrix": """\
def gram_matrix(features):
    n, c, h, w = features.size()
    flat = features.view(n, c, h * w)
    return torch.bmm(flat, flat.transpose(1, 2)).div(c * h * w)
""",
    "content_loss": """\
def content_loss(features, target):
    return F.mse_loss(features, target.detach())
""",
    "style_loss": """\
def style_loss(features, target_gram):
    return F.mse_loss(gram_matrix(features), target_gram.detach())
""",
}

EINSUM: Mapping[str, str] = {
    "Normalization": """\
class Normalization(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        for name, numbers in (("mean", mean), ("std", std)):
            self.register_buffer(name, torch.as_tensor(numbers)[None, :, None, None])

    def forward(self, image):
        return image.sub(self.mean).div(self.std)
""",
    "gram_matrix": """\
def gram_matrix(features: torch.Tensor) -> torch.Tensor:
    gram = torch.einsum("nihw,njhw->nij", features, features)
    gram /= features[0].numel()
    return gram
""",
    "content_loss": """\
def content_loss(features, target):
    return ((features - target.data) ** 2).mean()
""",
    "style_loss": """\
def style_loss(features, target_gram):
    return (gram_matrix(features) - target_gram.detach()).pow(2).mean()
""",
}

LOOPS: Mapping[str, str] = {
    "Normalization": """\
class Normalization(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        self.register_buffer("mean", torch.tensor([float(m) for m in mean]))
        self.register_buffer("std", torch.tensor([float(s) for s in std]))

    def forward(self, image):
        pairs = zip(self.mean, self.std)
        channels = [(image[:, i] - m) / s for i, (m, s) in enumerate(pairs)]
        return torch.stack(channels, dim=1)
""",
    "gram_matrix": """\
def gram_matrix(features):
    grams = []
    for image in features:
        c, h, w = image.shape
        rows = []
        for channel in image:
            rows.append((channel * image).sum(dim=(1, 2)))
        grams.append(torch.stack(rows) / (c * h * w))
    return torch.stack(grams)
""",
    "content_loss": """\
def content_loss(features, target):
    total = 0
    for image, goal in zip(features, target.detach()):
        for one, other in zip(image, goal):
            total = total + ((one - other) ** 2).sum()
    return total / features.numel()
""",
    "style_loss": """\
def style_loss(features, target_gram):
    difference = gram_matrix(features) - target_gram.detach()
    return torch.sum(difference * difference) / difference.numel()
""",
}
