"""Variants of `gradient_penalty`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_LINEAR = frozenset({"linear_critic"})
_EACH = frozenset({"each_picture"})
_POINTS = frozenset({"points_between"})
_LEARNS = frozenset({"critic_learns"})
_ZERO = frozenset({"zero_slope"})
_ALL = _LINEAR | _EACH | _POINTS | _LEARNS | _ZERO

SOLUTION = """\
def gradient_penalty(critic, real, fake, *, generator=None):
    n = len(real)
    shape = [n] + [1] * (real.dim() - 1)
    a = torch.rand(shape, generator=generator, device=real.device, dtype=real.dtype)
    x = (a * fake + (1 - a) * real).detach().requires_grad_(True)
    scores = critic(x)
    grads = torch.autograd.grad(
        outputs=scores, inputs=x, grad_outputs=torch.ones_like(scores), create_graph=True
    )[0]
    norms = grads.reshape(n, -1).norm(2, dim=1)
    return ((norms - 1) ** 2).mean()
"""


EQUIVALENTS = (
    Equivalent(
        name="on_the_real",
        reason="the weight stands at the real image, and is expanded",
        source="""\
from torch import autograd


def gradient_penalty(critic, real, fake, *, generator=None):
    alpha = torch.rand(real.size(0), 1, generator=generator).to(real)
    alpha = alpha.expand(real.size(0), real[0].numel()).view_as(real)
    interpolates = real * alpha + fake * (1 - alpha)
    interpolates = autograd.Variable(interpolates, requires_grad=True)
    scores = critic(interpolates)
    gradients = autograd.grad(
        outputs=scores,
        inputs=interpolates,
        grad_outputs=torch.ones(scores.size(), dtype=scores.dtype),
        create_graph=True,
        retain_graph=True,
        only_inputs=True,
    )[0]
    gradients = gradients.view(gradients.size(0), -1)
    return ((gradients.norm(2, dim=1) - 1) ** 2).mean()
""",
    ),
    Equivalent(
        name="tiny_number_in_the_root",
        reason="a root with a tiny number under it",
        edit=(
            "grads.reshape(n, -1).norm(2, dim=1)",
            "torch.sqrt(grads.square().flatten(1).sum(dim=1) + 1e-12)",
        ),
    ),
    Equivalent(
        name="four_dimensions",
        reason="takes for granted that images have four dimensions, as most code for images does",
        edit=(
            (
                "shape = [n] + [1] * (real.dim() - 1)",
                "n, c, h, w = real.shape\n    shape = n, 1, 1, 1",
            ),
            ("grads.reshape(n, -1).norm(2, dim=1)", "grads.norm(2, dim=(1, 2, 3))"),
        ),
    ),
    Equivalent(
        name="uniform_in_place",
        reason="uniform_ in a tensor of as many dimensions as the images have",
        source="""\
def gradient_penalty(critic, real, fake, *, generator=None):
    weights = real.new_empty([len(real)] + [1] * (real.ndim - 1)).uniform_(generator=generator)
    points = fake.detach().lerp(real.detach(), weights)
    points.requires_grad = True
    slope, = torch.autograd.grad([critic(points).sum()], [points], create_graph=True)
    lengths = torch.linalg.vector_norm(slope, dim=tuple(range(1, slope.ndim)))
    return F.mse_loss(lengths, torch.ones_like(lengths))
""",
    ),
    Equivalent(
        name="expanded_square",
        reason="norm squared, minus twice the norm, plus one",
        edit=("((norms - 1) ** 2).mean()", "(norms * norms - 2 * norms + 1).sum() / n"),
    ),
    Equivalent(
        name="loop",
        reason="a norm for each image, and Python's sum",
        edit=(
            (
                "norms = grads.reshape(n, -1).norm(2, dim=1)\n",
                "penalties = [(one.norm() - 1).square() for one in grads]\n",
            ),
            ("((norms - 1) ** 2).mean()", "sum(penalties) / n"),
        ),
    ),
    Equivalent(
        name="torch_func",
        reason="the gradient by torch.func.grad",
        source="""\
from torch.func import grad


def gradient_penalty(critic, real, fake, *, generator=None):
    n = real.shape[0]
    a = torch.rand((n,) + (1,) * (real.dim() - 1), generator=generator, dtype=real.dtype)
    total = lambda images: critic(images).sum()
    slopes = grad(total)(real + a * (fake - real))
    return slopes.flatten(start_dim=1).norm(dim=1).sub(1).pow(2).mean()
""",
    ),
    Equivalent(
        name="helpers",
        reason="two functions of its own, and einsum for the places",
        source="""\
def _mix(real, fake, generator):
    a = torch.rand(len(real), generator=generator, dtype=real.dtype, device=real.device)
    return torch.einsum("n...,n->n...", real, a) + torch.einsum("n...,n->n...", fake, 1 - a)


def _lengths(critic, points):
    points = points.detach().clone().requires_grad_()
    with torch.enable_grad():
        score = critic(points).view(-1).sum(0)
    slopes = torch.autograd.grad(score, points, create_graph=True, allow_unused=True)[0]
    return slopes.flatten(1).norm(dim=1)


def gradient_penalty(critic, real, fake, *, generator=None):
    deviations = 1 - _lengths(critic, _mix(real, fake, generator))
    return (deviations @ deviations / len(deviations)).reshape(1)
""",
    ),
    Equivalent(
        name="masked_root",
        reason="a root of what is not zero, and zero elsewhere",
        source="""\
def gradient_penalty(critic, real, fake, *, generator=None):
    a = torch.rand(len(real), *[1] * (real.dim() - 1), generator=generator).type_as(real)
    x = real.detach() * (1 - a) + fake.detach() * a
    x.requires_grad_()
    g = torch.autograd.grad(critic(x).mean() * len(x), x, create_graph=True)[0]
    squares = (g ** 2).flatten(1).sum(1)
    is_zero = squares == 0
    norms = torch.where(is_zero, torch.ones_like(squares), squares).sqrt()
    norms = torch.where(is_zero, torch.zeros_like(norms), norms)
    return torch.mean((norms - 1.0) ** 2)
""",
    ),
    Equivalent(
        name="list_of_numbers",
        reason="one Python number at a time from the generator",
        source="""\
def gradient_penalty(critic, real, fake, *, generator=None):
    points = []
    for one, other in zip(real, fake, strict=True):
        a = torch.rand((), generator=generator).item()
        points.append(torch.lerp(one, other, a))
    points = torch.stack(points).detach().requires_grad_()
    (slopes,) = torch.autograd.grad(critic(points).sum(), (points,), create_graph=True)
    return slopes.flatten(1).norm(dim=1).add(-1).square().mean(dim=0)
""",
    ),
)

MISTAKES = (
    Mistake(
        name="norm_over_channels",
        reason="the norm over dimension 1 of four: one for each pixel",
        says="the norm is taken over the channels alone, pixel by pixel",
        edit=("grads.reshape(n, -1).norm(2, dim=1)", "grads.norm(2, dim=1)"),
        fails=_LINEAR,
    ),
    Mistake(
        name="norm_over_pixels",
        reason="the norm over rows and columns: one for each channel",
        says="each channel has a norm of its own",
        edit=(
            "grads.reshape(n, -1).norm(2, dim=1)",
            "grads.view(n, grads.size(1), -1).norm(dim=2)",
        ),
        fails=_LINEAR,
    ),
    Mistake(
        name="norm_of_the_batch",
        reason="one norm of all gradients of the batch together",
        says="one norm is taken of all gradients of the batch together",
        edit=("grads.reshape(n, -1).norm(2, dim=1)", "grads.norm()"),
        fails=_EACH,
    ),
    Mistake(
        name="mean_before_the_square",
        reason="the mean norm, squared as a whole",
        says="the mean over the batch is taken before the square",
        edit=("((norms - 1) ** 2).mean()", "(norms - 1).mean() ** 2"),
        fails=_EACH,
    ),
    Mistake(
        name="sum",
        reason="a sum where the text says mean",
        says="the penalties of the images are added up",
        edit=("((norms - 1) ** 2).mean()", "((norms - 1) ** 2).sum()"),
        fails=_EACH,
    ),
    Mistake(
        name="no_mean",
        reason="one penalty for each image",
        says="the result has one penalty for each image",
        edit=("((norms - 1) ** 2).mean()", "(norms - 1) ** 2"),
        fails=_EACH,
    ),
    Mistake(
        name="squared_norm",
        reason="forgets the root: the squared norm should be 1",
        says="the norm is calculated without its root",
        edit=("((norms - 1) ** 2).mean()", "((norms ** 2 - 1) ** 2).mean()"),
        fails=_LINEAR,
    ),
    Mistake(
        name="zero_centred",
        reason="punishes every slope, as R1 does",
        says="the norm itself is squared, and nothing is subtracted from it",
        edit=("((norms - 1) ** 2).mean()", "(norms ** 2).mean()"),
        fails=_LINEAR,
    ),
    Mistake(
        name="absolute",
        reason="the distance from 1, not squared",
        says="the distance from 1 is not squared",
        edit=("((norms - 1) ** 2).mean()", "(norms - 1).abs().mean()"),
        fails=_LINEAR,
    ),
    Mistake(
        name="one_sided",
        reason="punishes slopes above 1 only",
        says="only slopes above 1 are punished",
        edit=("((norms - 1) ** 2).mean()", "(F.relu(norms - 1) ** 2).mean()"),
        fails=_LINEAR,
    ),
    Mistake(
        name="sum_of_absolutes",
        reason="the L1 norm",
        says="the norm is the L1 norm",
        edit=("norm(2, dim=1)", "norm(1, dim=1)"),
        fails=_LINEAR,
    ),
    Mistake(
        name="lambda_inside",
        reason="multiplies by the paper's 10",
        says="the penalty is multiplied by 10",
        edit=("((norms - 1) ** 2).mean()", "10 * ((norms - 1) ** 2).mean()"),
        fails=_LINEAR,
    ),
    Mistake(
        name="gradient_of_the_mean",
        reason="the mean score is differentiated: each slope is divided by the batch size",
        says="each image's gradient is divided by the batch size",
        edit=(
            ("outputs=scores", "outputs=scores.mean()"),
            (", grad_outputs=torch.ones_like(scores)", ""),
        ),
        fails=_EACH,
    ),
    Mistake(
        name="place_per_pixel",
        reason="a random number for each pixel",
        says="each pixel of an image has a random weight of its own",
        edit=(
            "torch.rand(shape, generator=generator, device=real.device, dtype=real.dtype)",
            "torch.rand(real.shape, generator=generator, dtype=real.dtype)",
        ),
        fails=_POINTS,
    ),
    Mistake(
        name="place_per_batch",
        reason="one random number for the whole batch",
        says="one random weight is used for the whole batch",
        edit=("torch.rand(shape", "torch.rand(1"),
        fails=_POINTS,
    ),
    Mistake(
        name="normal_places",
        reason="randn for rand",
        says="the random weights are drawn from a normal distribution",
        edit=("torch.rand(", "torch.randn("),
        fails=_POINTS,
    ),
    Mistake(
        name="halfway",
        reason="always in the middle",
        says="all points lie in the middle between the two images",
        edit=(
            "torch.rand(shape, generator=generator, device=real.device, dtype=real.dtype)",
            "torch.tensor(0.5)",
        ),
        fails=_POINTS,
    ),
    Mistake(
        name="at_the_real",
        reason="at the real images themselves",
        says="all points are the real images themselves",
        edit=("(a * fake + (1 - a) * real)", "real.clone()"),
        fails=_POINTS,
    ),
    Mistake(
        name="squeezed_places",
        reason="the mean of two random numbers, which lies in the middle more often",
        says="points near the middle are more likely than others",
        edit=(
            "    x = (a * fake + (1 - a) * real).detach().requires_grad_(True)\n",
            """\
    a = (a + torch.rand(a.shape, generator=generator)) / 2
    x = (a * fake + (1 - a) * real).detach().requires_grad_(True)
""",
        ),
        fails=_POINTS,
    ),
    Mistake(
        name="generator_ignored",
        reason="does not draw from the generator that is given",
        says="the random weights do not come from the argument `generator`",
        edit=("generator=generator, ", ""),
        fails=_POINTS,
    ),
    Mistake(
        name="in_place",
        reason="mixes in the real images that it was given",
        says="the argument `real` is changed in place",
        edit=("(a * fake + (1 - a) * real).detach()", "real.mul_(1 - a).add_(a * fake).detach()"),
        fails=_POINTS,
    ),
    Mistake(
        name="weights_not_lined_up",
        reason="weights of shape (N, 1), which line up with the last two dimensions",
        says="the random weights are broadcast along the rows of the images",
        edit=("torch.rand(shape", "torch.rand(n, 1"),
        fails=_POINTS | _EACH,
    ),
    Mistake(
        name="normal_places_without_a_generator",
        reason="another distribution where none is given",
        says="without `generator`, the random weights come from another distribution",
        edit=(
            "    x = (a",
            "    a = a if generator else torch.randn(shape, dtype=real.dtype)\n    x = (a",
        ),
        fails=_POINTS,
    ),
    Mistake(
        name="place_per_batch_without_a_generator",
        reason="one random number for all where no generator is given",
        says="without `generator`, one random weight is used for the whole batch",
        edit=("    x = (a", "    a = a if generator else a[:1]\n    x = (a"),
        fails=_POINTS,
    ),
    Mistake(
        name="both_at_the_weight",
        reason="the same weight for both images, so that the weights do not add up to 1",
        says="the weights of the real and the generated image do not add up to 1",
        edit=("(1 - a) * real", "a * real"),
        fails=_POINTS,
    ),
    Mistake(
        name="arguments_ask_for_gradients",
        reason="turns on gradients of the given images",
        says="the arguments `real` and `fake` require gradients afterwards",
        edit=("    x = (a", "    real.requires_grad_()\n    fake.requires_grad_()\n    x = (a"),
        fails=_POINTS,
    ),
    Mistake(
        name="no_graph",
        reason="the gradient is a constant without create_graph",
        says="the result is cut off from autograd",
        edit=(", create_graph=True", ", retain_graph=True"),
        fails=_LEARNS,
    ),
    Mistake(
        name="detached",
        reason="the norms are cut off from the graph",
        says="the result is cut off from autograd",
        edit=("norm(2, dim=1)", "norm(2, dim=1).detach()"),
        fails=_LEARNS,
    ),
    Mistake(
        name="item",
        reason="returns a Python number",
        says="the result is cut off from autograd",
        edit=("((norms - 1) ** 2).mean()", "((norms - 1) ** 2).mean().item()"),
        fails=_LEARNS,
    ),
    Mistake(
        name="backward",
        reason="backward leaves the gradient of the scores in the critic",
        says="gradients of the scores are left in the critic's parameters",
        source="""\
def gradient_penalty(critic, real, fake, *, generator=None):
    n = len(real)
    shape = [n] + [1] * (real.dim() - 1)
    a = torch.rand(shape, generator=generator, dtype=real.dtype)
    x = (a * fake + (1 - a) * real).detach().requires_grad_(True)
    critic(x).sum().backward(create_graph=True)
    norms = x.grad.reshape(n, -1).norm(2, dim=1)
    return ((norms - 1) ** 2).mean()
""",
        fails=_LEARNS,
    ),
    Mistake(
        name="root_of_a_sum",
        reason="a root whose slope at zero is infinite",
        says="the norm is a plain root, whose derivative at 0 is infinite",
        edit=(
            "grads.reshape(n, -1).norm(2, dim=1)",
            "torch.sqrt((grads ** 2).flatten(1).sum(dim=1))",
        ),
        fails=_ZERO,
    ),
    Mistake(
        name="power_one_half",
        reason="a power of one half is a root",
        says="the norm is a plain root, whose derivative at 0 is infinite",
        edit=("grads.reshape(n, -1).norm(2, dim=1)", "grads.pow(2).flatten(1).sum(1).pow(0.5)"),
        fails=_ZERO,
    ),
    Mistake(
        name="numpy_places",
        reason="drawn by numpy, from a generator of its own",
        says="the random weights do not come from the argument `generator`",
        edit=(
            (
                """\
torch.rand(shape, generator=generator, device=real.device, dtype=real.dtype)""",
                "torch.from_numpy(np.random.rand(*shape)).to(real)",
            ),
            (
                "def gradient_penalty(critic, real, fake, *, generator=None):\n",
                """\
import numpy as np


def gradient_penalty(critic, real, fake, *, generator=None):
""",
            ),
        ),
        fails=_POINTS,
    ),
    Mistake(
        name="single_precision",
        reason="torch.lerp with a weight of float32, whatever the images are",
        says="the random weights are float32, whatever the dtype of the images",
        edit=(
            (", dtype=real.dtype", ""),
            ("(a * fake + (1 - a) * real)", "torch.lerp(real, fake, a)"),
        ),
        fails=_EACH,
    ),
    Mistake(
        name="column_of_scores",
        reason="takes for granted that scores have the shape (N, 1)",
        says="the scores are taken to have the shape (N, 1)",
        edit=("torch.ones_like(scores)", "torch.ones(n, 1, dtype=real.dtype)"),
        fails=_EACH,
    ),
    Mistake(
        name="no_return",
        reason="forgets to return",
        says="nothing is returned",
        edit=("return ((norms", "penalty = ((norms"),
        fails=_ALL - _POINTS,
    ),
    Mistake(
        name="points_need_no_gradient",
        reason="forgets to ask for gradients at the points",
        says="the points that the critic sees do not require gradients",
        edit=(".requires_grad_(True)", ""),
        fails=_ALL,
    ),
)

WORTHLESS = (
    Worthless(
        name="first_number",
        reason="the first number of the slope, squared",
        source="""\
def gradient_penalty(critic, real, fake, *, generator=None):
    a = torch.rand(len(real), *[1] * (real.dim() - 1), generator=generator)
    points = (real + (fake - real) * a).detach().requires_grad_()
    (slopes,) = torch.autograd.grad(critic(points).sum(), points, create_graph=True)
    return slopes.flatten(1)[:, 0].square().mean()
""",
    ),
    Worthless(
        name="at_real_pictures",
        reason="the same at the real images",
        source="""\
def gradient_penalty(critic, real, fake, *, generator=None):
    points = real.clone().requires_grad_()
    (slopes,) = torch.autograd.grad(critic(points).sum(), points, create_graph=True)
    return slopes.flatten(1)[:, 0].square().mean()
""",
    ),
    Worthless(
        name="sum_of_the_slope",
        reason="the sum of the slope's numbers",
        source="""\
def gradient_penalty(critic, real, fake, *, generator=None):
    a = torch.rand(len(real), *[1] * (real.dim() - 1), generator=generator)
    points = (real + (fake - real) * a).detach().requires_grad_()
    (slopes,) = torch.autograd.grad(critic(points).sum(), points, create_graph=True)
    return slopes.flatten(1).sum(1).abs().mean()
""",
    ),
)
