"""Variants of `Normalization`."""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_ALL = frozenset({"channels_not_columns", "sequences_and_tensors", "buffers"})
_VALUES = frozenset({"channels_not_columns", "sequences_and_tensors"})
_BUFFERS = frozenset({"buffers"})

SOLUTION = """\
class Normalization(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        self.register_buffer("mean", torch.as_tensor(mean).view(-1, 1, 1))
        self.register_buffer("std", torch.as_tensor(std).view(-1, 1, 1))

    def forward(self, image):
        return (image - self.mean) / self.std
"""

EQUIVALENTS = (
    Equivalent(
        name="tutorial",
        reason="as in the PyTorch tutorial: torch.tensor also for what is a tensor already",
        source="""\
class Normalization(nn.Module):
    def __init__(self, mean, std):
        super(Normalization, self).__init__()
        self.register_buffer("mean", torch.tensor(mean).view(-1, 1, 1))
        self.register_buffer("std", torch.tensor(std).view(-1, 1, 1))

    def forward(self, img):
        return (img - self.mean) / self.std
""",
    ),
    Equivalent(
        name="torchvision",
        reason="torchvision's own function, which takes lists",
        source="""\
from torchvision.transforms import functional as TF


class Normalization(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        self.register_buffer("mean", torch.as_tensor(mean))
        self.register_buffer("std", torch.as_tensor(std))

    def forward(self, image):
        return TF.normalize(image, self.mean.tolist(), self.std.tolist())
""",
    ),
    Equivalent(
        name="loops",
        reason="goes through the channels one by one",
        source="""\
class Normalization(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        pairs = [(float(m), float(s)) for m, s in zip(mean, std)]
        self.register_buffer("mean", torch.tensor([m for m, _ in pairs]))
        self.register_buffer("std", torch.tensor([s for _, s in pairs]))

    def forward(self, image):
        rows = enumerate(zip(self.mean, self.std))
        return torch.stack([(image[:, c] - m) / s for c, (m, s) in rows], dim=1)
""",
    ),
    Equivalent(
        name="channels_last",
        reason="buffers that are not saved, and the channels moved to the end",
        source="""\
class Normalization(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        self.register_buffer("mean", torch.as_tensor(mean).clone(), persistent=False)
        self.register_buffer("std", torch.as_tensor(std).clone(), persistent=False)

    def forward(self, image):
        moved = image.permute(0, 2, 3, 1)
        return ((moved - self.mean) / self.std).permute(0, 3, 1, 2)
""",
    ),
    Equivalent(
        name="grouped_convolution",
        reason="a convolution of 1 by 1 with one weight per channel",
        source="""\
class Normalization(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        mean, std = torch.as_tensor(mean), torch.as_tensor(std)
        self.register_buffer("weight", (1 / std).reshape(-1, 1, 1, 1))
        self.register_buffer("bias", -mean / std)

    def forward(self, image):
        return F.conv2d(image, self.weight, self.bias, groups=len(self.bias))
""",
    ),
)

MISTAKES = (
    Mistake(
        name="no_grad",
        reason="normalises under no_grad, as a preparation of data would",
        says="no gradient gets through to the image",
        edit=(
            "    def forward(self, image):",
            "    @torch.no_grad()\n    def forward(self, image):",
        ),
        fails=frozenset({"channels_not_columns"}),
    ),
    Mistake(
        name="plain_attributes",
        reason="tensors that do not follow the module to another device or type",
        says="mean and std do not follow the module to another device or dtype",
        source="""\
class Normalization(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        self.mean = torch.as_tensor(mean).view(-1, 1, 1)
        self.std = torch.as_tensor(std).view(-1, 1, 1)

    def forward(self, image):
        return (image - self.mean) / self.std
""",
        fails=_BUFFERS,
    ),
    Mistake(
        name="parameters",
        reason="parameters, which an optimiser would change",
        says="mean and std are parameters of the module",
        source="""\
class Normalization(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        self.mean = nn.Parameter(torch.as_tensor(mean).view(-1, 1, 1).clone())
        self.std = nn.Parameter(torch.as_tensor(std).view(-1, 1, 1).clone())

    def forward(self, image):
        return (image - self.mean) / self.std
""",
        fails=_BUFFERS,
    ),
    Mistake(
        name="along_the_width",
        reason="mean and std of shape (C,) line up with the columns",
        says="mean and std are broadcast along the width of the image",
        edit=(
            ("torch.as_tensor(mean).view(-1, 1, 1)", "torch.as_tensor(mean)"),
            ("torch.as_tensor(std).view(-1, 1, 1)", "torch.as_tensor(std)"),
        ),
        fails=_VALUES,
    ),
    Mistake(
        name="variance",
        reason="divides by the square of std",
        says="the division is by the square of `std`",
        edit=("self.std", "self.std ** 2"),
        fails=_ALL,
    ),
    Mistake(
        name="three_channels_only",
        reason="relies on colour images",
        says="the number of channels is fixed at 3",
        edit=(
            ("torch.as_tensor(mean).view(-1, 1, 1)", "torch.as_tensor(mean).view(3, 1, 1)"),
            ("torch.as_tensor(std).view(-1, 1, 1)", "torch.as_tensor(std).view(3, 1, 1)"),
        ),
        fails=frozenset({"buffers", "sequences_and_tensors"}),
    ),
    Mistake(
        name="tensors_only",
        reason="takes no lists or tuples",
        says="`mean` and `std` have to be tensors",
        edit=(
            ("torch.as_tensor(mean).view(-1, 1, 1)", "mean.view(-1, 1, 1)"),
            ("torch.as_tensor(std).view(-1, 1, 1)", "std.view(-1, 1, 1)"),
        ),
        fails=_VALUES,
    ),
    Mistake(
        name="no_module",
        reason="a plain class that a network cannot contain",
        says="the class is no `nn.Module`",
        source="""\
class Normalization:
    def __init__(self, mean, std):
        self.mean = torch.as_tensor(mean).view(-1, 1, 1)
        self.std = torch.as_tensor(std).view(-1, 1, 1)

    def __call__(self, image):
        return (image - self.mean) / self.std
""",
        fails=frozenset({"buffers", "sequences_and_tensors"}),
    ),
    Mistake(
        name="in_place",
        reason="overwrites the image, so that a second call normalises it again",
        says="the image that was passed in is overwritten",
        edit=("(image - self.mean) / self.std", "image.sub_(self.mean).div_(self.std)"),
        fails=_VALUES,
    ),
    Mistake(
        name="own_statistics",
        reason="normalises by the image's mean and deviation, not by those that were given",
        says="the mean and deviation of the batch itself are used",
        source="""\
class Normalization(nn.Module):
    def __init__(self, mean, std):
        super().__init__()

    def forward(self, image):
        dims = (0, 2, 3)
        return (image - image.mean(dims, keepdim=True)) / image.std(dims, keepdim=True)
""",
        fails=_ALL,
    ),
)

WORTHLESS = (
    Worthless(
        name="first_numbers",
        reason="the first mean and the first std for all channels",
        source="""\
class Normalization(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        self.register_buffer("m", torch.as_tensor(mean[0]).clone().float())
        self.register_buffer("s", torch.as_tensor(std[0]).clone().float())

    def forward(self, image):
        return (image - self.m) / self.s
""",
    ),
    Worthless(
        name="mean_of_means",
        reason="the mean of the means and of the stds for all channels",
        edit=(
            ('"mean", torch.as_tensor(mean).view(-1, 1, 1)', '"m", torch.as_tensor(mean).clone()'),
            ('"std", torch.as_tensor(std).view(-1, 1, 1)', '"s", torch.as_tensor(std).clone()'),
            ("self.mean) / self.std", "self.m.mean()) / self.s.mean()"),
        ),
    ),
)
