"""Variants of `Discriminator`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_SHAPE = frozenset({"shape"})
_RAW = frozenset({"raw_logits"})
_CURVED = frozenset({"non_linearity"})
_LEARN = frozenset({"parameters_learn"})
_ONE = frozenset({"one_picture"})
_ALL = _SHAPE | _RAW | _CURVED | _LEARN | _ONE

SOLUTION = """\
class Discriminator(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.net = nn.Sequential(
            nn.Conv2d(channels, 16, 4, 2, 1),
            nn.LeakyReLU(0.2),
            nn.Conv2d(16, 32, 4, 2, 1, bias=False),
            nn.BatchNorm2d(32),
            nn.LeakyReLU(0.2),
            nn.Conv2d(32, 64, 4, 2, 1, bias=False),
            nn.BatchNorm2d(64),
            nn.LeakyReLU(0.2),
            nn.Conv2d(64, 1, 4, 1, 0),
        )

    def forward(self, images):
        return self.net(images).flatten(1)
"""


EQUIVALENTS = (
    Equivalent(
        name="one_dimension",
        reason="logits of shape (N,), by view(-1)",
        edit=("self.net(images).flatten(1)", "self.net(images).view(-1)"),
    ),
    Equivalent(
        name="linear_last",
        reason="a linear layer at the end, and one LeakyReLU used again in place",
        source="""\
class Discriminator(nn.Module):
    def __init__(self, channels):
        super(Discriminator, self).__init__()
        self.conv1 = nn.Conv2d(channels, 16, 5, stride=2, padding=2)
        self.conv2 = nn.Conv2d(16, 32, 5, stride=2, padding=2)
        self.norm = nn.BatchNorm2d(32)
        self.linear = nn.Linear(32 * 8 * 8, 1)
        self.act = nn.LeakyReLU(0.2, inplace=True)

    def forward(self, x):
        x = self.act(self.conv1(x))
        x = self.act(self.norm(self.conv2(x)))
        return self.linear(x.view(x.size(0), -1)).squeeze(1)
""",
    ),
    Equivalent(
        name="multilayer_perceptron",
        reason="linear layers only, with batch normalisation of rows",
        source="""\
class Discriminator(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.layers = nn.ModuleDict(
            {
                "one": nn.Linear(channels * 32 * 32, 64),
                "norm": nn.BatchNorm1d(64),
                "two": nn.Linear(64, 32),
                "three": nn.Linear(32, 1),
            }
        )

    def forward(self, images):
        x = images.reshape(images.shape[0], -1)
        x = F.leaky_relu(self.layers["norm"](self.layers["one"](x)), 0.1)
        x = torch.tanh(self.layers["two"](x))
        return self.layers["three"](x)
""",
    ),
    Equivalent(
        name="spectral_normalisation",
        reason="spectral normalisation everywhere, and no bias at the end",
        source="""\
from torch.nn.utils.parametrizations import spectral_norm


class Discriminator(nn.Module):
    def __init__(self, channels, width=16):
        super().__init__()
        sizes = [channels, width, 2 * width, 4 * width]
        layers = []
        for a, b in zip(sizes, sizes[1:]):
            layers += [spectral_norm(nn.Conv2d(a, b, 4, 2, 1)), nn.LeakyReLU(0.2)]
        self.features = nn.Sequential(*layers)
        self.judge = spectral_norm(nn.Linear(64 * 4 * 4, 1, bias=False))

    def forward(self, images):
        return self.judge(self.features(images).flatten(start_dim=1))
""",
    ),
    Equivalent(
        name="old_spectral_normalisation",
        reason="the older form of spectral normalisation, in OrderedDict",
        source="""\
from collections import OrderedDict

from torch.nn.utils import spectral_norm as sn


class Discriminator(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.model = nn.Sequential(
            OrderedDict(
                [
                    ("conv0", sn(nn.Conv2d(channels, 32, 3, stride=2, padding=1))),
                    ("relu0", nn.ReLU()),
                    ("conv1", sn(nn.Conv2d(32, 32, 3, stride=2, padding=1))),
                    ("relu1", nn.ReLU()),
                    ("flat", nn.Flatten()),
                    ("last", sn(nn.Linear(32 * 64, 1))),
                ]
            )
        )

    def forward(self, x):
        return self.model(x)[:, 0]
""",
    ),
    Equivalent(
        name="critic",
        reason="layer normalisation, as WGAN-GP advises, and a mean over what is left",
        source="""\
class Discriminator(nn.Module):
    class Down(nn.Module):
        def __init__(self, a, b, size):
            super().__init__()
            self.conv = nn.Conv2d(a, b, 4, 2, 1)
            self.norm = nn.LayerNorm([b, size, size])

        def forward(self, x):
            return F.silu(self.norm(self.conv(x)))

    def __init__(self, channels):
        super().__init__()
        self.downs = nn.Sequential(self.Down(channels, 16, 16), self.Down(16, 16, 8))
        self.last = nn.Conv2d(16, 1, 3)

    def forward(self, images):
        return self.last(self.downs(images)).mean(dim=(1, 2, 3))
""",
    ),
    Equivalent(
        name="pooling",
        reason="max pooling, maxout, dropout and two linear heads",
        source="""\
class Discriminator(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv = nn.Conv2d(channels, 24, 5, padding=2)
        self.drop = nn.Dropout2d(0.25)
        self.heads = nn.ModuleList([nn.Linear(12 * 8 * 8, 1) for _ in range(2)])

    def forward(self, images):
        a, b = self.conv(images).chunk(2, dim=1)
        x = F.max_pool2d(self.drop(torch.maximum(a, b)), 4).flatten(1)
        return sum(head(x) for head in self.heads)
""",
    ),
    Equivalent(
        name="in_place_after_all",
        reason="works in place on a copy of the images, and has an unused buffer and layer",
        edit=(
            (
                "        self.net = nn.Sequential(\n",
                "        self.unused = nn.Linear(3, 3)\n        self.net = nn.Sequential(\n",
            ),
            (
                "        return self.net(images).flatten(1)\n",
                """\
        images = images.clone().mul_(0.5).add_(0.5)
        return self.net(images).flatten(1)
""",
            ),
        ),
    ),
    Equivalent(
        name="weight_normalisation",
        reason="weights of a length and a direction, without biases",
        source="""\
from functools import partial

from torch.nn.utils.parametrizations import weight_norm

conv = partial(nn.Conv2d, kernel_size=4, stride=2, padding=1, bias=False)


class Discriminator(nn.Sequential):
    def __init__(self, channels):
        super().__init__(
            weight_norm(conv(channels, 16)),
            nn.ELU(),
            weight_norm(conv(16, 16)),
            nn.Softplus(),
            weight_norm(conv(16, 16)),
            nn.PReLU(),
            nn.AvgPool2d(2),
            nn.Conv2d(16, 1, 2, bias=False),
            nn.Flatten(0),
        )
""",
    ),
)

MISTAKES = (
    Mistake(
        name="sigmoid_in_evaluation",
        reason="probabilities where nobody trains, as for a picture of them",
        says="in evaluation mode there is a sigmoid at the end",
        edit=(
            "return self.net(images).flatten(1)",
            "logits = self.net(images).flatten(1)\n"
            "        return logits if self.training else torch.sigmoid(logits)",
        ),
        fails=_RAW,
    ),
    Mistake(
        name="sigmoid_in_training",
        reason="probabilities where the loss asks for logits",
        says="in training mode there is a sigmoid at the end",
        edit=(
            "return self.net(images).flatten(1)",
            "logits = self.net(images).flatten(1)\n"
            "        return torch.sigmoid(logits) if self.training else logits",
        ),
        fails=_RAW,
    ),
    Mistake(
        name="ten_times_tanh",
        reason="a tanh at the end, for a wider range",
        says="the logits are squeezed into a range of their own",
        edit=(
            "return self.net(images).flatten(1)",
            "return 10 * torch.tanh(self.net(images).flatten(1))",
        ),
        fails=_RAW,
    ),
    Mistake(
        name="clamped_to_five",
        reason="cuts the logits off, so that the loss stays small",
        says="the logits are squeezed into a range of their own",
        edit=(
            "return self.net(images).flatten(1)",
            "return self.net(images).flatten(1).clamp(-5, 5)",
        ),
        fails=_RAW,
    ),
    Mistake(
        name="sigmoid",
        reason="probabilities instead of logits",
        says="the results are squeezed into [0, 1], as probabilities",
        edit=(
            "return self.net(images).flatten(1)",
            "return torch.sigmoid(self.net(images).flatten(1))",
        ),
        fails=_RAW,
    ),
    Mistake(
        name="tanh",
        reason="a tanh at the end, as the generator has it",
        says="the results are squeezed into [-1, 1]",
        edit=(
            "            nn.Conv2d(64, 1, 4, 1, 0),\n",
            "            nn.Conv2d(64, 1, 4, 1, 0),\n            nn.Tanh(),\n",
        ),
        fails=_RAW,
    ),
    Mistake(
        name="relu_last",
        reason="a ReLU at the end, with a bias that keeps it alive: no logit below 0",
        says="all negative results are replaced by 0",
        edit=(
            "            nn.Conv2d(64, 1, 4, 1, 0),\n        )\n",
            """\
            nn.Conv2d(64, 1, 4, 1, 0),
            nn.ReLU(),
        )
        nn.init.ones_(self.net[-2].bias)
""",
        ),
        fails=_RAW,
    ),
    Mistake(
        name="log_probability",
        reason="the logarithm of the probability, which is never above 0",
        says="the logarithm of a probability is returned",
        edit=(
            "return self.net(images).flatten(1)",
            "return F.logsigmoid(self.net(images)).flatten(1)",
        ),
        fails=_RAW,
    ),
    Mistake(
        name="clamped",
        reason="cut off at -1 and 1",
        says="results outside [-1, 1] are cut off",
        edit=(
            "return self.net(images).flatten(1)",
            "return self.net(images).flatten(1).clamp(-1, 1)",
        ),
        fails=_RAW,
    ),
    Mistake(
        name="softmax",
        reason="a softmax over a single number, which is always 1",
        says="every result is exactly 1, as a softmax of a single number is",
        edit=(
            "return self.net(images).flatten(1)",
            "return F.softmax(self.net(images).flatten(1), dim=1)",
        ),
        fails=_ALL,
    ),
    Mistake(
        name="without_activations",
        reason="nothing between the layers",
        says="no non-linearity takes effect between the layers",
        source=SOLUTION.replace("            nn.LeakyReLU(0.2),\n", ""),
        fails=_CURVED,
    ),
    Mistake(
        name="negative_slope_of_one",
        reason="a LeakyReLU with a slope of 1 on both sides",
        says="no non-linearity takes effect between the layers",
        source=SOLUTION.replace("LeakyReLU(0.2)", "LeakyReLU(1.0)"),
        fails=_CURVED,
    ),
    Mistake(
        name="not_flattened",
        reason="of shape (N, 1, 1, 1)",
        says="the result keeps two more dimensions of size 1 at its end",
        edit=(".flatten(1)", ""),
        fails=_SHAPE,
    ),
    Mistake(
        name="row",
        reason="of shape (1, N)",
        says="all logits of a batch are put into a single row",
        edit=(".flatten(1)", ".view(1, -1)"),
        fails=_SHAPE,
    ),
    Mistake(
        name="squeezed",
        reason="nothing is left of the shape where the batch is one",
        says="a batch of one loses its batch dimension",
        edit=(".flatten(1)", ".squeeze()"),
        fails=_ONE,
    ),
    Mistake(
        name="logit_per_place",
        reason="stops at 4 by 4: a logit for each place",
        says="each image gets a logit for each of 16 places",
        edit=("nn.Conv2d(64, 1, 4, 1, 0)", "nn.Conv2d(64, 1, 3, 1, 1)"),
        fails=_SHAPE,
    ),
    Mistake(
        name="two_classes",
        reason="a logit for real and one for fake",
        says="each image gets two logits",
        edit=("nn.Conv2d(64, 1, 4, 1, 0)", "nn.Conv2d(64, 2, 4, 1, 0)"),
        fails=_SHAPE,
    ),
    Mistake(
        name="batch_mean",
        reason="one number for the whole batch",
        says="the whole batch gets one number",
        edit=(".flatten(1)", ".mean()"),
        fails=_ALL - _LEARN,
    ),
    Mistake(
        name="always_grey",
        reason="one channel, whatever is asked for",
        says="the first layer expects one channel, whatever `channels` is",
        edit=("Conv2d(channels, 16", "Conv2d(1, 16"),
        fails=_SHAPE,
    ),
    Mistake(
        name="always_in_colour",
        reason="three channels, whatever is asked for",
        says="the first layer expects three channels, whatever `channels` is",
        edit=("Conv2d(channels, 16", "Conv2d(3, 16"),
        fails=_ALL,
    ),
    Mistake(
        name="larger_pictures",
        reason="the tutorial's network for 64 by 64 pixels",
        says="the image is halved until it is smaller than the next kernel",
        edit=(
            "            nn.Conv2d(64, 1, 4, 1, 0),\n",
            """\
            nn.Conv2d(64, 64, 4, 2, 1),
            nn.LeakyReLU(0.2),
            nn.Conv2d(64, 1, 4, 1, 0),
""",
        ),
        fails=_ALL,
    ),
    Mistake(
        name="list_of_layers",
        reason="some layers in a Python list, where nobody finds them",
        says="some of the layers are not registered as parts of the module",
        source="""\
class Discriminator(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.convs = [nn.Conv2d(channels, 16, 4, 2, 1), nn.Conv2d(16, 32, 4, 2, 1)]
        self.last = nn.Linear(32 * 8 * 8, 1)

    def forward(self, images):
        for conv in self.convs:
            images = F.leaky_relu(conv(images), 0.2)
        return self.last(images.flatten(1))
""",
        fails=_LEARN,
    ),
    Mistake(
        name="no_grad",
        reason="forward without gradients",
        says="the result is cut off from autograd",
        edit=(
            "    def forward(self, images):\n",
            "    @torch.no_grad()\n    def forward(self, images):\n",
        ),
        fails=_LEARN,
    ),
    Mistake(
        name="pictures_detached",
        reason="the images are cut off, so that no generator can learn from it",
        says="the images are cut off from autograd",
        edit=("self.net(images)", "self.net(images.detach())"),
        fails=_LEARN,
    ),
    Mistake(
        name="picture_as_a_constant",
        reason="makes a new variable of the images",
        says="the images are cut off from autograd",
        edit=("self.net(images)", "self.net(torch.tensor(images.tolist()).to(images))"),
        fails=_LEARN,
    ),
    Mistake(
        name="in_place_first",
        reason="changes the images that it was given",
        says="the given images are scaled in place",
        edit=(
            "        return self.net(images).flatten(1)\n",
            "        images *= 0.5\n        return self.net(images).flatten(1)\n",
        ),
        fails=_ONE,
    ),
    Mistake(
        name="first_activation_in_place",
        reason="an in-place LeakyReLU is the first thing that touches the images",
        says="an activation is applied to the given images in place",
        edit=(
            "            nn.Conv2d(channels, 16, 4, 2, 1),\n",
            """\
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(channels, 16, 4, 2, 1),
""",
        ),
        fails=_ONE,
    ),
    Mistake(
        name="own_batch_statistics",
        reason="batch normalisation that knows no evaluation mode",
        says="batch normalisation uses the statistics of the batch in evaluation mode, too",
        edit=("nn.BatchNorm2d(32)", "nn.BatchNorm2d(32, track_running_stats=False)"),
        fails=_ONE,
    ),
    Mistake(
        name="dropout_in_evaluation",
        reason="F.dropout is not told about the mode",
        says="dropout is active in evaluation mode, too",
        edit=("self.net(images)", "self.net(F.dropout(images, 0.3))"),
        fails=_ONE,
    ),
    Mistake(
        name="relative",
        reason="subtracts the mean logit of the batch, as relativistic losses do",
        says="the mean logit of the batch is subtracted",
        edit=(
            "        return self.net(images).flatten(1)\n",
            """\
        logits = self.net(images).flatten(1)
        return logits - logits.mean()
""",
        ),
        fails=_ONE,
    ),
    Mistake(
        name="no_return",
        reason="forgets to return",
        says="nothing is returned",
        edit=("return self.net(images)", "logits = self.net(images)"),
        fails=_ALL,
    ),
)

WORTHLESS = (
    Worthless(
        name="four_pixels",
        reason="a polynomial of four pixels",
        source="""\
class Discriminator(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.w = nn.Parameter(torch.ones(()))
        self.v = nn.Parameter(torch.ones(()))

    def forward(self, x):
        s = x[:, 0, ::16, ::16].flatten(1).sum(1)
        return self.w * s + self.v * s.square()
""",
    ),
    Worthless(
        name="one_ramp",
        reason="layers of one weighted sum of all pixels",
        source="""\
class Discriminator(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(1, 4), nn.Tanh(), nn.Linear(4, 1))

    def forward(self, x):
        x = x.flatten(1)
        return self.layers((x * torch.linspace(-1, 1, x.shape[1]).to(x)).sum(1, keepdim=True))
""",
    ),
    Worthless(
        name="roughness",
        reason="how rough an image is",
        source="""\
class Discriminator(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.w = nn.Parameter(torch.ones(()))
        self.v = nn.Parameter(torch.ones(()))

    def forward(self, x):
        s = x.diff(dim=3).square().flatten(1).mean(1)
        return self.w * s + self.v
""",
    ),
    Worthless(
        name="layers_of_four_pixels",
        reason="layers that see four pixels",
        source="""\
class Discriminator(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(4, 4), nn.LeakyReLU(0.2), nn.Linear(4, 1))

    def forward(self, x):
        return self.layers(x[:, 0, 7::18, 7::18].flatten(1))
""",
    ),
)
