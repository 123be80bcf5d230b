"""Variants of `sample_noise`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_DISTRIBUTION = frozenset({"distribution"})
_GENERATOR = frozenset({"generator"})

_RETURN = "def sample_noise(batch_size, dim, *, generator=None, device=None):\n    return "

EQUIVALENTS = (
    Equivalent(
        name="in_place",
        reason="an empty tensor, filled by normal_",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    noise = torch.empty(batch_size, dim, device=device)
    return noise.normal_(mean=0.0, std=1.0, generator=generator)
""",
    ),
    Equivalent(
        name="torch_normal",
        reason="torch.normal with tensors for mean and deviation",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    mean = torch.zeros((batch_size, dim), device=device)
    return torch.normal(mean, torch.ones_like(mean), generator=generator)
""",
    ),
    Equivalent(
        name="init_function",
        reason="nn.init draws, which knows generators as well",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    z = torch.zeros(batch_size, dim, device=device)
    return nn.init.normal_(z, generator=generator)
""",
    ),
    Equivalent(
        name="box_muller",
        reason="two uniform numbers make two normal ones",
        source="""\
import math


def sample_noise(batch_size, dim, *, generator=None, device=None):
    count = batch_size * dim
    u = torch.rand(2, count, generator=generator, device=device, dtype=torch.float64)
    radius = torch.sqrt(-2 * torch.log1p(-u[0]))
    return (radius * torch.cos(2 * math.pi * u[1])).view(batch_size, dim).float()
""",
    ),
    Equivalent(
        name="inverse_error_function",
        reason="the inverse distribution function of uniform numbers",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    u = torch.empty(batch_size, dim, dtype=torch.float64, device=device)
    u.uniform_(1e-12, 1 - 1e-12, generator=generator)
    return 2 ** 0.5 * torch.erfinv(2 * u - 1)
""",
    ),
    Equivalent(
        name="row_by_row",
        reason="a list of vectors, stacked, and moved to the device at last",
        source="""\
def sample_noise(batch_size: int, dim: int, *, generator=None, device=None) -> torch.Tensor:
    rows = [torch.randn(dim, generator=generator) for _ in range(batch_size)]
    noise = torch.stack(rows)
    return noise if device is None else noise.to(device)
""",
    ),
    Equivalent(
        name="transposed_double",
        reason="drawn the other way round, in double precision",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    kwargs = {"device": device} if device else {}
    return torch.randn((dim, batch_size), generator=generator, dtype=torch.double, **kwargs).T
""",
    ),
    Equivalent(
        name="default_generator",
        reason="names PyTorch's own generator where none is given",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    source = torch.default_generator if generator is None else generator
    return torch.randn([batch_size, dim], generator=source).to(device or "cpu")
""",
    ),
    Equivalent(
        name="half_precision",
        reason="16 bits are a floating type as well",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    return torch.randn(batch_size, dim, generator=generator, device=device).half().float()
""",
    ),
)

MISTAKES = (
    Mistake(
        name="uniform",
        reason="rand for randn",
        says="the numbers are drawn uniformly between 0 and 1",
        source=_RETURN + "torch.rand(batch_size, dim, generator=generator, device=device)",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="uniform_around_zero",
        reason="uniform in [-1, 1]",
        says="the numbers are drawn uniformly between -1 and 1",
        source=_RETURN + "2 * torch.rand(batch_size, dim, generator=generator, device=device) - 1",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="uniform_of_variance_one",
        reason="uniform numbers with the right mean and deviation",
        says="the numbers are drawn from a uniform distribution, scaled to the right deviation",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    u = torch.rand(batch_size, dim, generator=generator, device=device)
    return (2 * u - 1) * 3 ** 0.5
""",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="clamped_to_pictures",
        reason="clamped to [-1, 1], where only images have to be",
        says="the numbers are cut off at -1 and 1",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    return torch.randn(batch_size, dim, generator=generator, device=device).clamp(-1, 1)
""",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="outliers_clamped",
        reason="cut off at three standard deviations",
        says="the numbers are cut off at -3 and 3",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    return torch.randn(batch_size, dim, generator=generator, device=device).clamp_(-3, 3)
""",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="truncated",
        reason="the truncation trick, which is for the time after training",
        says="the normal distribution is truncated at -2 and 2",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    noise = torch.empty(batch_size, dim, device=device)
    return nn.init.trunc_normal_(noise, generator=generator, a=-2.0, b=2.0)
""",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="on_the_sphere",
        reason="each vector is normalised",
        says="each vector is normalised to length 1",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    noise = torch.randn(batch_size, dim, generator=generator, device=device)
    return F.normalize(noise, dim=1)
""",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="on_a_larger_sphere",
        reason="each vector gets the length that it should have on average",
        says="all vectors are rescaled to the same length",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    noise = torch.randn(batch_size, dim, generator=generator, device=device)
    return F.normalize(noise, dim=1) * dim ** 0.5
""",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="standardised",
        reason="each batch is given a mean of 0 and a deviation of 1",
        says="each batch is rescaled by its own mean and standard deviation",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    noise = torch.randn(batch_size, dim, generator=generator, device=device)
    return (noise - noise.mean()) / noise.std()
""",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="standard_deviation_of_weights",
        reason="the 0.02 of the weights",
        says="the numbers have a standard deviation of 0.02",
        source=_RETURN + "0.02 * torch.randn(batch_size, dim, generator=generator, device=device)",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="one_vector_for_all",
        reason="draws one vector and repeats it",
        says="all vectors of a batch are the same",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    noise = torch.randn(1, dim, generator=generator, device=device)
    return noise.expand(batch_size, dim)
""",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="one_number_per_vector",
        reason="draws one number for each vector and repeats it",
        says="all numbers of a vector are the same",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    return torch.randn(batch_size, 1, generator=generator, device=device).repeat(1, dim)
""",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="mirrored",
        reason="draws one half and mirrors it for the other one",
        says="half of the vectors are the others with opposite signs",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    half = torch.randn((batch_size + 1) // 2, dim, generator=generator, device=device)
    return torch.cat([half, -half])[:batch_size]
""",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="squeezed",
        reason="a batch of one loses its dimension",
        says="dimensions of size 1 are removed from the result",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    return torch.randn(batch_size, dim, generator=generator, device=device).squeeze()
""",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="as_a_picture",
        reason="of shape (batch_size, dim, 1, 1), as in the tutorial",
        says="the result has two more dimensions of size 1 at its end",
        source=_RETURN + "torch.randn(batch_size, dim, 1, 1, generator=generator, device=device)",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="whole_numbers",
        reason="draws integers",
        says="whole numbers are drawn",
        edit=("torch.randn(batch_size, dim", "torch.randint(-3, 4, (batch_size, dim)"),
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="generator_ignored",
        reason="the generator is not handed on",
        says="the numbers do not come from the given `generator`",
        edit=(", generator=generator", ""),
        fails=_GENERATOR,
    ),
    Mistake(
        name="device_ignored",
        reason="the device is not handed on",
        says="the given `device` has no effect",
        edit=(", device=device", ""),
        fails=_GENERATOR,
    ),
    Mistake(
        name="seeded",
        reason="sets a seed for the sake of reproducibility where none is given",
        says="every call without `generator` draws the same numbers",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    if generator is None:
        generator = torch.Generator().manual_seed(42)
    return torch.randn(batch_size, dim, generator=generator).to(device or "cpu")
""",
        fails=_GENERATOR,
    ),
    Mistake(
        name="started_again",
        reason="starts the generator again with its seed in each call",
        says="every call starts the given `generator` again from its seed",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    if generator is not None:
        generator.manual_seed(generator.initial_seed())
    return torch.randn(batch_size, dim, generator=generator, device=device)
""",
        fails=_GENERATOR,
    ),
    Mistake(
        name="other_generator",
        reason="a new generator, whose first numbers are always the same",
        says="every call without `generator` draws the same numbers",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    generator = generator or torch.Generator()
    return torch.randn(batch_size, dim, generator=generator).to(device or "cpu")
""",
        fails=_GENERATOR,
    ),
    Mistake(
        name="uniform_without_a_generator",
        reason="rand for randn where no generator is given",
        says="without `generator`, the numbers are drawn uniformly between 0 and 1",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    if generator is None:
        return torch.rand(batch_size, dim, device=device)
    return torch.randn(batch_size, dim, generator=generator, device=device)
""",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="transposed_without_a_generator",
        reason="the two sizes are swapped where no generator is given",
        says="without `generator`, rows and columns are swapped",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    if generator is None:
        return torch.randn(dim, batch_size, device=device)
    return torch.randn(batch_size, dim, generator=generator, device=device)
""",
        fails=_DISTRIBUTION,
    ),
    Mistake(
        name="generator_of_its_own",
        reason="one generator for all calls, beside PyTorch's own",
        says="without `generator`, the numbers come from a generator of their own",
        source="""\
_own = torch.Generator()


def sample_noise(batch_size, dim, *, generator=None, device=None):
    source = _own if generator is None else generator
    return torch.randn(batch_size, dim, generator=source).to(device or "cpu")
""",
        fails=_GENERATOR,
    ),
)

WORTHLESS = (
    Worthless(
        name="one_number",
        reason="one number for all",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    return torch.rand(1, generator=generator, device=device).expand(batch_size, dim)
""",
    ),
    Worthless(
        name="one_size",
        reason="one number for each vector, and signs",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    size = torch.randn(batch_size, 1, generator=generator, device=device)
    signs = 2 * torch.randint(2, (batch_size, dim), generator=generator, device=device) - 1
    return size * signs
""",
    ),
    Worthless(
        name="one_row",
        reason="all vectors are pieces of one row of numbers",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    row = torch.randn(batch_size + dim, generator=generator, device=device)
    return row.unfold(0, dim, 1)[:batch_size].contiguous()
""",
    ),
    Worthless(
        name="two_numbers",
        reason="all follow from two numbers, by a rule with the right distribution",
        source="""\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    a, b = torch.rand(2, generator=generator, device=device)
    k = torch.arange(batch_size * dim, device=device, dtype=torch.float64)
    u = (1e4 * a + k * (k * 0.31830988618 + 0.7071 + b)) % 1
    return torch.special.ndtri(u.clamp(1e-9, 1 - 1e-9)).float().reshape(batch_size, dim)
""",
    ),
)
