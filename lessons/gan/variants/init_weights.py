"""Variants of `init_weights`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_CONVOLUTIONS = frozenset({"convolutions"})
_NORM = frozenset({"batch_normalisation"})
_BOTH = _CONVOLUTIONS | _NORM

EQUIVALENTS = (
    Equivalent(
        name="by_class_name",
        reason="looks at the name of the class, as the PyTorch tutorial does",
        source="""\
def init_weights(m):
    classname = m.__class__.__name__
    if classname.find("Conv") != -1:
        nn.init.normal_(m.weight.data, 0.0, 0.02)
        if m.bias is not None:
            nn.init.constant_(m.bias.data, 0)
    elif classname.find("BatchNorm") != -1 and m.affine:
        nn.init.normal_(m.weight.data, 1.0, 0.02)
        nn.init.constant_(m.bias.data, 0)
""",
    ),
    Equivalent(
        name="scaled_and_shifted",
        reason="standard normal numbers, scaled and shifted",
        source="""\
def init_weights(module):
    conv = isinstance(module, (nn.Conv2d, nn.ConvTranspose2d))
    if not conv and not isinstance(module, nn.BatchNorm2d):
        return
    with torch.no_grad():
        if module.weight is not None:
            module.weight.copy_(torch.randn_like(module.weight) * 0.02 + (0 if conv else 1))
        if module.bias is not None:
            module.bias.mul_(0)
""",
    ),
    Equivalent(
        name="new_data",
        reason="puts new tensors into .data",
        source="""\
def init_weights(m):
    if isinstance(m, (nn.Conv2d, nn.ConvTranspose2d)):
        m.weight.data = torch.normal(0, 0.02, size=m.weight.shape, dtype=m.weight.dtype)
    if isinstance(m, nn.BatchNorm2d) and m.weight is not None:
        m.weight.data = torch.normal(torch.ones_like(m.weight.data), 0.02)
    if getattr(m, "bias", None) is not None:
        m.bias.data = torch.zeros(m.bias.shape, dtype=m.bias.dtype)
""",
    ),
    Equivalent(
        name="by_table",
        reason="a table of means by class, with all kinds of dimensions",
        source="""\
from torch.nn.modules.batchnorm import _BatchNorm
from torch.nn.modules.conv import _ConvNd

MEANS = {_ConvNd: 0.0, _BatchNorm: 1.0, nn.Linear: 0.0}


def init_weights(module):
    for kind, mean in MEANS.items():
        if isinstance(module, kind):
            for name, parameter in module.named_parameters(recurse=False):
                if name == "bias":
                    parameter.detach().zero_()
                else:
                    parameter.detach().normal_(mean, 0.02)
""",
    ),
    Equivalent(
        name="match",
        reason="structural pattern matching",
        source="""\
def init_weights(module: nn.Module) -> None:
    match module:
        case nn.Conv2d() | nn.ConvTranspose2d():
            nn.init.normal_(module.weight, std=0.02)
        case nn.BatchNorm2d(affine=True):
            nn.init.normal_(module.weight, mean=1.0, std=0.02)
        case _:
            return
    if module.bias is not None:
        nn.init.zeros_(module.bias)
""",
    ),
    Equivalent(
        name="by_dimensions",
        reason="tells convolutions by the dimensions of their weights, and returns the module",
        source="""\
@torch.no_grad()
def init_weights(module):
    weight = getattr(module, "weight", None)
    if weight is not None and weight.dim() == 4:
        weight.normal_(0, 0.02)
    elif weight is not None and weight.dim() == 1:
        weight.fill_(1).add_(torch.empty_like(weight).normal_(std=0.02))
    bias = getattr(module, "bias", None)
    if bias is not None:
        bias.zero_()
    return module
""",
    ),
    Equivalent(
        name="truncated_far_out",
        reason="trunc_normal_ cuts off at 2, which is a hundred standard deviations",
        source="""\
def init_weights(module):
    kinds = (nn.Conv2d, nn.ConvTranspose2d)
    if isinstance(module, kinds):
        nn.init.trunc_normal_(module.weight, std=0.02)
    if isinstance(module, nn.BatchNorm2d) and module.affine:
        nn.init.normal_(module.weight, 1, 0.02)
    if isinstance(module, (*kinds, nn.BatchNorm2d)) and module.bias is not None:
        module.bias.requires_grad_(False).fill_(0).requires_grad_(True)
""",
    ),
)

MISTAKES = (
    Mistake(
        name="normalisation_around_zero",
        reason="all weights around 0, those of batch normalisation as well",
        says="the weights of batch normalisation are drawn around 0",
        source="""\
def init_weights(module):
    if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d, nn.BatchNorm2d)):
        if module.weight is not None:
            nn.init.normal_(module.weight, 0.0, 0.02)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
""",
        fails=_NORM,
    ),
    Mistake(
        name="normalisation_exactly_one",
        reason="weights of batch normalisation are 1, as PyTorch makes them",
        says="the weights of batch normalisation are not random numbers",
        source="""\
def init_weights(module):
    if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.normal_(module.weight, 0.0, 0.02)
    if isinstance(module, nn.BatchNorm2d) and module.weight is not None:
        nn.init.ones_(module.weight)
    if getattr(module, "bias", None) is not None:
        nn.init.zeros_(module.bias)
""",
        fails=_NORM,
    ),
    Mistake(
        name="normalisation_forgotten",
        reason="convolutions only",
        says="batch normalisation is left as it is",
        source="""\
def init_weights(module):
    if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.normal_(module.weight, 0.0, 0.02)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
""",
        fails=_NORM,
    ),
    Mistake(
        name="normalisation_without_weights",
        reason="takes for granted that a batch normalisation has weights",
        says="every batch normalisation is expected to have weights",
        source="""\
def init_weights(m):
    if isinstance(m, (nn.Conv2d, nn.ConvTranspose2d)):
        m.weight.data.normal_(0.0, 0.02)
        if m.bias is not None:
            m.bias.data.zero_()
    elif isinstance(m, nn.BatchNorm2d):
        m.weight.data.normal_(1.0, 0.02)
        m.bias.data.fill_(0)
""",
        fails=frozenset({"without_bias"}),
    ),
    Mistake(
        name="normalisation_keeps_its_biases",
        reason="biases of batch normalisation are left as they are",
        says="the biases of batch normalisation are left as they are",
        source="""\
def init_weights(module):
    conv = isinstance(module, (nn.Conv2d, nn.ConvTranspose2d))
    if conv or isinstance(module, nn.BatchNorm2d):
        if module.weight is not None:
            nn.init.normal_(module.weight, 0.0 if conv else 1.0, 0.02)
        if conv and module.bias is not None:
            nn.init.zeros_(module.bias)
""",
        fails=_NORM,
    ),
    Mistake(
        name="transposed_forgotten",
        reason="a transposed convolution is no nn.Conv2d",
        says="transposed convolutions are left as they are",
        edit=(
            ("nn.Conv2d | nn.ConvTranspose2d | nn.BatchNorm2d", "(nn.Conv2d, nn.BatchNorm2d)"),
            (
                "1.0 if isinstance(module, nn.BatchNorm2d) else 0.0",
                "0.0 if isinstance(module, nn.Conv2d) else 1.0",
            ),
        ),
        fails=_CONVOLUTIONS,
    ),
    Mistake(
        name="tutorial",
        reason="the PyTorch tutorial's function leaves the biases of convolutions as they are",
        says="the biases of convolutions are left as they are",
        source="""\
def init_weights(m):
    classname = m.__class__.__name__
    if classname.find("Conv") != -1:
        nn.init.normal_(m.weight.data, 0.0, 0.02)
    elif classname.find("BatchNorm") != -1 and m.weight is not None:
        nn.init.normal_(m.weight.data, 1.0, 0.02)
        nn.init.constant_(m.bias.data, 0)
""",
        fails=_CONVOLUTIONS,
    ),
    Mistake(
        name="bias_for_granted",
        reason="takes for granted that a convolution has a bias",
        says="every convolution is expected to have a bias",
        source="""\
def init_weights(m):
    if isinstance(m, (nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.normal_(m.weight, 0.0, 0.02)
        nn.init.zeros_(m.bias)
    elif isinstance(m, nn.BatchNorm2d) and m.weight is not None:
        nn.init.normal_(m.weight, 1.0, 0.02)
        nn.init.zeros_(m.bias)
""",
        fails=frozenset({"without_bias"}),
    ),
    Mistake(
        name="single_precision",
        reason="new tensors of float32 in .data",
        says="the new weights are float32, whatever the dtype of the old ones",
        source="""\
def init_weights(module):
    conv = isinstance(module, (nn.Conv2d, nn.ConvTranspose2d))
    if conv or isinstance(module, nn.BatchNorm2d):
        if module.weight is not None:
            mean = 0.0 if conv else 1.0
            module.weight.data = torch.randn(module.weight.shape) * 0.02 + mean
        if module.bias is not None:
            nn.init.zeros_(module.bias)
""",
        fails=frozenset({"without_bias"}),
    ),
    Mistake(
        name="variance",
        reason="takes 0.02 for the variance",
        says="0.02 is taken for the variance of the weights",
        source="""\
def init_weights(module):
    if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d, nn.BatchNorm2d)):
        mean = 1.0 if isinstance(module, nn.BatchNorm2d) else 0.0
        if module.weight is not None:
            nn.init.normal_(module.weight, mean, 0.02 ** 0.5)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
""",
        fails=_BOTH,
    ),
    Mistake(
        name="kaiming",
        reason="He's initialisation for the convolutions",
        says="the weights of convolutions are drawn by He (Kaiming) initialisation",
        source="""\
def init_weights(module):
    if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.kaiming_normal_(module.weight)
    if isinstance(module, nn.BatchNorm2d) and module.weight is not None:
        nn.init.normal_(module.weight, 1.0, 0.02)
    if getattr(module, "bias", None) is not None:
        nn.init.zeros_(module.bias)
""",
        fails=_CONVOLUTIONS,
    ),
    Mistake(
        name="uniform",
        reason="uniform numbers with the right deviation for the convolutions",
        says="the weights of convolutions are drawn from a uniform distribution",
        source="""\
def init_weights(module):
    limit = 0.02 * 3 ** 0.5
    if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
        nn.init.uniform_(module.weight, -limit, limit)
    if isinstance(module, nn.BatchNorm2d) and module.weight is not None:
        nn.init.normal_(module.weight, 1.0, 0.02)
    if getattr(module, "bias", None) is not None:
        nn.init.zeros_(module.bias)
""",
        fails=_CONVOLUTIONS,
    ),
    Mistake(
        name="seeded",
        reason="sets a seed, so that modules of one size get the same weights",
        says="the random numbers start again from the same seed for each module",
        edit=(
            "    if isinstance(module, nn.Conv2d | nn.ConvTranspose2d | nn.BatchNorm2d):\n",
            """\
    torch.manual_seed(0)
    if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d, nn.BatchNorm2d)):
""",
        ),
        fails=_CONVOLUTIONS,
    ),
    Mistake(
        name="not_in_place",
        reason="draws new tensors and does not put them anywhere",
        says="the modules are left as they are",
        source="""\
def init_weights(module):
    if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
        weight = torch.randn_like(module.weight) * 0.02
    elif isinstance(module, nn.BatchNorm2d) and module.affine:
        weight = 1 + torch.randn_like(module.weight) * 0.02
""",
        fails=frozenset({"batch_normalisation", "convolutions", "without_bias"}),
    ),
    Mistake(
        name="children_only",
        reason="goes through the children of a module, and sets biases to 0.1",
        says="the biases of convolutions are set to 0.1",
        source="""\
def init_weights(network):
    for module in network.children():
        if type(module) is nn.Conv2d or type(module) is nn.ConvTranspose2d:
            module.weight.data.normal_(0.0, 0.02)
            if module.bias is not None:
                module.bias.data.fill_(0.1)
        elif type(module) is nn.BatchNorm2d and module.weight is not None:
            module.weight.data.normal_(1.0, 0.02)
            module.bias.data.zero_()
""",
        fails=_CONVOLUTIONS,
    ),
    Mistake(
        name="weight_for_granted",
        reason="takes for granted that whatever comes has weights",
        says="every module is treated as if it had weights",
        source="""\
def init_weights(module):
    if isinstance(module, nn.BatchNorm2d):
        nn.init.normal_(module.weight, 1.0, 0.02)
    else:
        nn.init.normal_(module.weight, 0.0, 0.02)
""",
        fails=frozenset({"batch_normalisation", "convolutions", "without_bias"}),
    ),
)

WORTHLESS = (
    Worthless(
        name="uniform",
        reason="weights from U(0, 1)",
        source="""\
def init_weights(module):
    if getattr(module, "weight", None) is not None:
        module.weight.data.uniform_()
""",
    ),
    Worthless(
        name="standard_normal",
        reason="all parameters from N(0, 1)",
        source="""\
def init_weights(module):
    for p in module.parameters(recurse=False):
        p.data.normal_()
""",
    ),
    Worthless(
        name="by_dimensions",
        reason="by the number of dimensions",
        source="""\
def init_weights(module):
    for p in module.parameters(recurse=False):
        p.data.normal_(p.data.dim() < 2, 0.02)
        p.data.mul_(p.data.dim() > 1 or bool((p.data > 0.5).all()))
""",
    ),
    Worthless(
        name="one_per_kernel",
        reason="one number for each kernel",
        source="""\
def init_weights(module):
    for p in module.parameters(recurse=False):
        if p.dim() == 4:
            p.data.copy_(0.02 * torch.randn(*p.shape[:2], 1, 1).expand_as(p))
        elif isinstance(module, nn.BatchNorm2d) and p is module.weight:
            p.data.copy_(1 + 0.02 * torch.randn(len(p) // 4 + 1).repeat(5)[: len(p)])
        else:
            p.data.zero_()
""",
    ),
)
