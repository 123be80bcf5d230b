"""Variants of `Generator`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_SHAPE = frozenset({"shape"})
_RANGE = frozenset({"range"})
_CURVED = frozenset({"non_linearity"})
_LEARN = frozenset({"parameters_learn"})
_ONE = frozenset({"one_picture"})
_ALL = _SHAPE | _RANGE | _CURVED | _LEARN | _ONE

SOLUTION = """\
class Generator(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.net = nn.Sequential(
            nn.ConvTranspose2d(latent_dim, 64, 4, 1, 0, bias=False),
            nn.BatchNorm2d(64),
            nn.ReLU(True),
            nn.ConvTranspose2d(64, 32, 4, 2, 1, bias=False),
            nn.BatchNorm2d(32),
            nn.ReLU(True),
            nn.ConvTranspose2d(32, 16, 4, 2, 1, bias=False),
            nn.BatchNorm2d(16),
            nn.ReLU(True),
            nn.ConvTranspose2d(16, channels, 4, 2, 1, bias=False),
            nn.Tanh(),
        )

    def forward(self, noise):
        return self.net(noise[:, :, None, None])
"""


EQUIVALENTS = (
    Equivalent(
        name="tutorial",
        reason="the PyTorch tutorial's layers in a helper, and weights of its own",
        source="""\
def block(inside, outside, *geometry):
    return [
        nn.ConvTranspose2d(inside, outside, *geometry, bias=False),
        nn.BatchNorm2d(outside),
        nn.ReLU(True),
    ]


class Generator(nn.Module):
    def __init__(self, latent_dim, channels, ngf=16):
        super(Generator, self).__init__()
        self.latent_dim = latent_dim
        self.main = nn.Sequential(
            *block(latent_dim, ngf * 4, 4, 1, 0),
            *block(ngf * 4, ngf * 2, 4, 2, 1),
            *block(ngf * 2, ngf, 4, 2, 1),
            nn.ConvTranspose2d(ngf, channels, 4, 2, 1, bias=False),
            nn.Tanh(),
        )
        for layer in self.main:
            if isinstance(layer, nn.ConvTranspose2d):
                nn.init.normal_(layer.weight, 0.0, 0.02)

    def forward(self, input):
        return self.main(input.view(-1, self.latent_dim, 1, 1))
""",
    ),
    Equivalent(
        name="linear_first",
        reason="a linear layer whose result is reshaped, and one ReLU used again",
        source="""\
class Generator(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.project = nn.Linear(latent_dim, 32 * 8 * 8)
        self.norm1 = nn.BatchNorm1d(32 * 8 * 8)
        self.up1 = nn.ConvTranspose2d(32, 16, 4, stride=2, padding=1)
        self.norm2 = nn.BatchNorm2d(16)
        self.up2 = nn.ConvTranspose2d(16, channels, 4, stride=2, padding=1)
        self.relu = nn.ReLU()

    def forward(self, z):
        x = self.relu(self.norm1(self.project(z)))
        x = x.reshape(z.shape[0], 32, 8, 8)
        x = self.relu(self.norm2(self.up1(x)))
        return torch.tanh(self.up2(x))
""",
    ),
    Equivalent(
        name="multilayer_perceptron",
        reason="linear layers only, without normalisation",
        source="""\
class Generator(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.layers = nn.ModuleList(
            [nn.Linear(latent_dim, 64), nn.Linear(64, 128), nn.Linear(128, channels * 1024)]
        )
        self.channels = channels

    def forward(self, noise):
        hidden = noise
        for layer in self.layers[:-1]:
            hidden = F.leaky_relu(layer(hidden), 0.2)
        return self.layers[-1](hidden).unflatten(1, (self.channels, 32, 32)).tanh()
""",
    ),
    Equivalent(
        name="upsampling",
        reason="nearest neighbours and convolutions, with GELU",
        source="""\
from collections import OrderedDict


class Generator(nn.Module):
    class Up(nn.Module):
        def __init__(self, a, b):
            super().__init__()
            self.conv = nn.Conv2d(a, b, 3, padding=1)
            self.norm = nn.GroupNorm(4, b)

        def forward(self, x):
            return F.gelu(self.norm(self.conv(F.interpolate(x, scale_factor=2))))

    def __init__(self, latent_dim, channels):
        super().__init__()
        self.net = nn.Sequential(
            OrderedDict(
                start=nn.Linear(latent_dim, 512),
                shape=nn.Unflatten(1, (32, 4, 4)),
                up1=self.Up(32, 16),
                up2=self.Up(16, 16),
                up3=self.Up(16, 8),
                last=nn.Conv2d(8, channels, 1),
                tanh=nn.Tanh(),
            )
        )

    def forward(self, noise):
        return self.net(noise)
""",
    ),
    Equivalent(
        name="pixel_shuffle",
        reason="a linear layer and pixel shuffles, and a scaled sigmoid as tanh",
        source="""\
class Generator(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.fc = nn.Linear(latent_dim, 16 * 8 * 8)
        self.body = nn.Sequential(
            nn.Unflatten(1, (16, 8, 8)),
            nn.Tanh(),
            nn.Conv2d(16, 32, 3, padding=1),
            nn.PixelShuffle(2),
            nn.SiLU(),
            nn.Conv2d(8, 4 * channels, 3, padding=1),
            nn.PixelShuffle(2),
        )

    def forward(self, noise):
        return 2 * torch.sigmoid(2 * self.body(self.fc(noise))) - 1
""",
    ),
    Equivalent(
        name="normalised_to_the_end",
        reason="batch normalisation in front of tanh as well, and a helper method",
        source="""\
class Generator(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.make(latent_dim, (32, 16, 16, channels))

    def make(self, inside, widths):
        self.depth = len(widths)
        for k, width in enumerate(widths):
            conv = nn.ConvTranspose2d(inside, width, 4, *((2, 1) if k else (1, 0)))
            self.add_module(f"conv{k}", conv)
            self.add_module(f"norm{k}", nn.BatchNorm2d(width))
            inside = width

    def forward(self, noise):
        x = noise.unsqueeze(-1).unsqueeze(-1)
        for k in range(self.depth):
            x = getattr(self, f"norm{k}")(getattr(self, f"conv{k}")(x))
            x = torch.relu_(x) if k < self.depth - 1 else torch.tanh_(x)
        return x
""",
    ),
    Equivalent(
        name="spectral_normalisation",
        reason="layers with spectral normalisation and dropout, of a class with another name",
        source="""\
from torch.nn.utils.parametrizations import spectral_norm


class Forger(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.first = spectral_norm(nn.Linear(latent_dim, 16 * 16))
        self.middle = spectral_norm(nn.ConvTranspose2d(16, 16, 4, 4))
        self.last = nn.ConvTranspose2d(16, channels, 2, 2)
        self.noise = nn.Dropout(0.3)

    def forward(self, z):
        x = F.elu(self.first(z)).view(len(z), 16, 4, 4)
        x = self.noise(F.elu(self.middle(x)))
        return torch.tanh(self.last(x))


Generator = Forger
""",
    ),
    Equivalent(
        name="leftover_layer",
        reason="has a layer that it does not use, and one that is frozen",
        source="""\
class Generator(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.old = nn.Linear(latent_dim, 10)
        self.net = nn.Sequential(
            nn.Linear(latent_dim, 16 * 4 * 4),
            nn.Unflatten(-1, (16, 4, 4)),
            nn.BatchNorm2d(16, affine=False),
            nn.ReLU(),
            nn.Upsample(scale_factor=8, mode="bilinear"),
            nn.Conv2d(16, 32, 3, padding="same"),
            nn.LeakyReLU(0.2),
            nn.Conv2d(32, channels, 5, padding=2),
            nn.Tanh(),
        )
        self.net[0].bias.requires_grad_(False)

    def forward(self, noise):
        return self.net(noise)
""",
    ),
    Equivalent(
        name="clamped_after_tanh",
        reason="a doubtful clamp that changes nothing",
        edit=(
            "return self.net(noise[:, :, None, None])",
            "return self.net(noise[..., None, None]).clamp(-1, 1)",
        ),
    ),
)

MISTAKES = (
    Mistake(
        name="without_tanh",
        reason="the last convolution is the end",
        says="the values of the images are not limited to any range",
        edit=("            nn.Tanh(),\n", ""),
        fails=_RANGE,
    ),
    Mistake(
        name="sigmoid",
        reason="a sigmoid at the end: no values below 0",
        says="the values of the images are squeezed into [0, 1]",
        edit=("nn.Tanh()", "nn.Sigmoid()"),
        fails=_RANGE,
    ),
    Mistake(
        name="relu_before_tanh",
        reason="a ReLU in front of tanh: no values below 0",
        says="all negative values of the images are replaced by 0",
        edit=("nn.Tanh()", "nn.ReLU(), nn.Tanh()"),
        fails=_RANGE,
    ),
    Mistake(
        name="relu_after_tanh",
        reason="a ReLU behind tanh: no values below 0",
        says="all negative values of the images are replaced by 0",
        edit=("nn.Tanh()", "nn.Tanh(), nn.ReLU()"),
        fails=_RANGE,
    ),
    Mistake(
        name="clamped",
        reason="cuts the values off instead of squeezing them",
        says="values outside [-1, 1] are cut off",
        edit=("nn.Tanh()", "nn.Hardtanh()"),
        fails=_RANGE,
    ),
    Mistake(
        name="half_of_the_range",
        reason="from tanh to [-0.5, 0.5]",
        says="the values of the images lie between -0.5 and 0.5 only",
        edit=(
            "return self.net(noise[:, :, None, None])",
            "return self.net(noise[:, :, None, None]) / 2",
        ),
        fails=_RANGE,
    ),
    Mistake(
        name="grey_levels",
        reason="from tanh to [0, 1], as picture files have it",
        says="the values of the images are squeezed into [0, 1]",
        edit=(
            "return self.net(noise[:, :, None, None])",
            "return (self.net(noise[:, :, None, None]) + 1) / 2",
        ),
        fails=_RANGE,
    ),
    Mistake(
        name="without_relu",
        reason="nothing between the layers",
        says="no non-linearity takes effect between the layers",
        source=SOLUTION.replace("            nn.ReLU(True),\n", ""),
        fails=_CURVED,
    ),
    Mistake(
        name="relu_dropped",
        reason="calls ReLU, and does not take what it returns",
        says="no non-linearity takes effect between the layers",
        source="""\
class Generator(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.fc = nn.Linear(latent_dim, 16 * 8 * 8)
        self.up1 = nn.ConvTranspose2d(16, 16, 4, 2, 1)
        self.up2 = nn.ConvTranspose2d(16, channels, 4, 2, 1)

    def forward(self, noise):
        x = self.fc(noise).view(-1, 16, 8, 8)
        F.relu(x)
        x = self.up1(x)
        F.relu(x)
        return torch.tanh(self.up2(x))
""",
        fails=_CURVED,
    ),
    Mistake(
        name="sixty_four_pixels",
        reason="the tutorial's five layers make 64 by 64 pixels",
        says="the size of the images is doubled once too often",
        edit=(
            "            nn.ConvTranspose2d(16, channels, 4, 2, 1, bias=False),\n",
            """\
            nn.ConvTranspose2d(16, 16, 4, 2, 1),
            nn.ReLU(True),
            nn.ConvTranspose2d(16, channels, 4, 2, 1, bias=False),
""",
        ),
        fails=_SHAPE,
    ),
    Mistake(
        name="no_padding",
        reason="each layer adds two pixels, for want of padding",
        says="each layer that enlarges the image adds two pixels too many",
        source=SOLUTION.replace(", 4, 2, 1,", ", 4, 2, 0,"),
        fails=_SHAPE,
    ),
    Mistake(
        name="always_grey",
        reason="one channel, whatever is asked for",
        says="the images always have one channel",
        edit=("16, channels, 4", "16, 1, 4"),
        fails=_SHAPE,
    ),
    Mistake(
        name="always_in_colour",
        reason="three channels, whatever is asked for",
        says="the images always have three channels",
        edit=("16, channels, 4", "16, 3, 4"),
        fails=_SHAPE,
    ),
    Mistake(
        name="flat",
        reason="returns rows of pixels",
        says="each image is returned as one flat row of pixels",
        edit=(
            "return self.net(noise[:, :, None, None])",
            "return self.net(noise[:, :, None, None]).flatten(1)",
        ),
        fails=_SHAPE,
    ),
    Mistake(
        name="channels_last",
        reason="returns images as matplotlib wants them",
        says="the channels are the last dimension of the images",
        edit=(
            "return self.net(noise[:, :, None, None])",
            "return self.net(noise[:, :, None, None]).permute(0, 2, 3, 1)",
        ),
        fails=_SHAPE,
    ),
    Mistake(
        name="squeezed",
        reason="loses the batch's dimension where the batch is one",
        says="a batch of one loses its batch dimension",
        edit=(
            "return self.net(noise[:, :, None, None])",
            "return self.net(noise[:, :, None, None]).squeeze(0)",
        ),
        fails=_ONE,
    ),
    Mistake(
        name="noise_as_a_picture",
        reason="waits for noise of shape (N, latent_dim, 1, 1)",
        says="the latent vectors reach a transposed convolution as rows of a matrix",
        edit=("[:, :, None, None]", ""),
        fails=_ALL,
    ),
    Mistake(
        name="fixed_batch",
        reason="a batch size in a view",
        says="the noise is reshaped for a fixed batch size",
        edit=("[:, :, None, None]", ".view(64, -1, 1, 1)"),
        fails=_ALL,
    ),
    Mistake(
        name="fixed_noise",
        reason="a latent_dim of 100 in a layer",
        says="the first layer expects 100 numbers, whatever `latent_dim` is",
        edit=("ConvTranspose2d(latent_dim,", "ConvTranspose2d(100,"),
        fails=_ALL,
    ),
    Mistake(
        name="noise_ignored",
        reason="draws noise of its own",
        says="the images are made from other random numbers than the given noise",
        edit=(
            "self.net(noise[:, :, None, None])",
            "self.net(torch.randn_like(noise)[:, :, None, None])",
        ),
        fails=_ONE,
    ),
    Mistake(
        name="constant",
        reason="all latent vectors give one image",
        says="the images do not depend on the latent vectors",
        edit=(
            "self.net(noise[:, :, None, None])",
            "self.net(torch.ones_like(noise)[:, :, None, None])",
        ),
        fails=frozenset({"non_linearity", "one_picture", "parameters_learn", "range", "shape"}),
    ),
    Mistake(
        name="list_of_layers",
        reason="layers in a Python list, where nobody finds them",
        says="the layers are not registered as parts of the module",
        edit=(
            ("self.net = nn.Sequential(", "self.layers = list(nn.Sequential("),
            ("            nn.Tanh(),\n        )\n", "            nn.Tanh(),\n        ))\n"),
            (
                "        return self.net(noise[:, :, None, None])\n",
                """\
        x = noise[:, :, None, None]
        for layer in self.layers:
            x = layer(x)
        return x
""",
            ),
        ),
        fails=_LEARN | _ONE,
    ),
    Mistake(
        name="list_of_the_first_layers",
        reason="some layers in a Python list, and the last one as an attribute",
        says="some of the layers are not registered as parts of the module",
        source="""\
class Generator(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.hidden = [nn.Linear(latent_dim, 128), nn.Linear(128, 128)]
        self.last = nn.Linear(128, channels * 32 * 32)
        self.channels = channels

    def forward(self, noise):
        for layer in self.hidden:
            noise = torch.relu(layer(noise))
        return torch.tanh(self.last(noise)).view(-1, self.channels, 32, 32)
""",
        fails=_LEARN,
    ),
    Mistake(
        name="layers_made_in_forward",
        reason="a new layer in each call: nothing is ever learnt in it",
        says="a layer gets new random weights in every call",
        edit=(
            "        return self.net(noise[:, :, None, None])\n",
            """\
        noise = nn.Linear(noise.shape[1], noise.shape[1])(noise)
        return self.net(noise[:, :, None, None])
""",
        ),
        fails=_LEARN | _ONE,
    ),
    Mistake(
        name="no_grad",
        reason="forward without gradients",
        says="the result is cut off from autograd",
        edit=(
            "    def forward(self, noise):\n",
            "    @torch.no_grad()\n    def forward(self, noise):\n",
        ),
        fails=_LEARN,
    ),
    Mistake(
        name="detached_in_between",
        reason="a new tensor from .data in the middle: the first layer learns nothing",
        says="the first layers are cut off from autograd",
        source="""\
class Generator(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.fc = nn.Linear(latent_dim, 16 * 8 * 8)
        self.up1 = nn.ConvTranspose2d(16, 16, 4, 2, 1)
        self.up2 = nn.ConvTranspose2d(16, channels, 4, 2, 1)

    def forward(self, noise):
        x = torch.relu(self.fc(noise)).data.view(-1, 16, 8, 8)
        return torch.tanh(self.up2(torch.relu(self.up1(x))))
""",
        fails=_LEARN,
    ),
    Mistake(
        name="own_batch_statistics",
        reason="batch normalisation that knows no evaluation mode",
        says="batch normalisation uses the statistics of the batch in evaluation mode, too",
        edit=("nn.BatchNorm2d(16)", "nn.BatchNorm2d(16, track_running_stats=False)"),
        fails=_ONE,
    ),
    Mistake(
        name="dropout_in_evaluation",
        reason="F.dropout is not told about the mode",
        says="dropout is active in evaluation mode, too",
        edit=(
            "        return self.net(noise[:, :, None, None])\n",
            """\
        x = self.net[:3](noise[:, :, None, None])
        return self.net[3:](F.dropout(x, 0.3))
""",
        ),
        fails=_ONE,
    ),
    Mistake(
        name="no_return",
        reason="forgets to return",
        says="nothing is returned",
        edit=(
            "return self.net(noise[:, :, None, None])",
            "images = self.net(noise[:, :, None, None])",
        ),
        fails=_ALL,
    ),
)

WORTHLESS = (
    Worthless(
        name="one_ramp",
        reason="a fixed ramp whose contrast depends on one number",
        source="""\
class Generator(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.w = nn.Parameter(torch.ones(()))
        self.v = nn.Parameter(torch.ones(()))
        self.channels = channels

    def forward(self, x):
        ramp = torch.linspace(-3, 3, self.channels * 1024).to(x)
        s = self.w * x[:, :1] + self.v * x[:, :1].square()
        return torch.tanh(s * ramp).reshape(-1, self.channels, 32, 32)
""",
    ),
    Worthless(
        name="ramp_of_layers",
        reason="the same by two layers",
        source="""\
class Generator(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(1, 4), nn.Tanh(), nn.Linear(4, 1))
        self.channels = channels

    def forward(self, x):
        ramp = torch.linspace(-3, 3, self.channels * 1024).to(x)
        return torch.tanh(self.layers(x[:, :1]) * ramp).reshape(-1, self.channels, 32, 32)
""",
    ),
    Worthless(
        name="tiles_of_sines",
        reason="sines of one number",
        source="""\
class Generator(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.w = nn.Parameter(torch.ones(()))
        self.v = nn.Parameter(torch.ones(()))
        self.channels = channels

    def forward(self, x):
        tile = torch.sin(self.w * x[:, :1] * torch.arange(1, 65).to(x) / 8 + self.v)
        return torch.tanh(9 * tile).reshape(-1, 1, 8, 8).repeat(1, self.channels, 4, 4)
""",
    ),
    Worthless(
        name="frozen_picture",
        reason="a fixed image and its brightness",
        source="""\
class Generator(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(latent_dim, 1), nn.LeakyReLU(0.2), nn.Linear(1, 1))
        self.register_buffer("image", torch.randn(1, channels, 32, 32))

    def forward(self, x):
        return torch.tanh(3 * self.layers(x)[:, :, None, None] * self.image)
""",
    ),
)
