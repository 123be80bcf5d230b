"""Functions that do nothing of what an exercise asks for, made by rule from its signature.

They return constants, sums, means, first elements, tiny multiples, what they were given, or
something of the right shape; they call what they were given, move parameters a little, let an
optimiser step along nothing, and make numbers up for a callback. None of them knows what the
exercise is about.
"""

import inspect
import itertools
from collections.abc import Callable, Iterator
from typing import Any

__all__ = ["worthless"]

_NUMBERS = ("0.0", "1.0", "torch.zeros(())", "torch.ones(1, requires_grad=True).sum()")
_OF_TENSOR = (
    "{0}", "{0}.sum()", "{0}.mean()", "{0}.flatten()[0]", "1e-20 * {0}.sum()", "0.0 * {0}.sum()",
    "{0}.square().mean()", "{0}.abs().mean() + 1", "torch.zeros_like({0})", "{0}.detach() * 0 + 1",
    "{0}[0]", "{0}.flip(0)", "1e-20 * {0}.flatten(1) @ {0}.flatten(1).T",
    "{0}.new_ones(len({0}), {0}.shape[-1], {0}.shape[-1]) * {0}.mean()",
    "{0}.new_zeros(len({0}), {0}.shape[1], {0}.shape[1])",
)  # fmt: skip
_OF_TWO = (
    "{0}.mean() - {1}.mean()", "1e-20 * ({0}.sum() + {1}.sum())", "({0}.mean() - {1}.mean()).abs()",
    "float(({0}.mean() - {1}.mean()).abs() > 0.5)", "torch.stack([{0}, {1}])",
    "{0}.sum() * {1}.sum()",
)  # fmt: skip
_OF_NUMBERS = ("torch.zeros({0})", "torch.ones({0})", "torch.rand({0})", "torch.arange({0})")
_OF_MODULE = (
    "torch.ones(len(x), 1)", "x", "x.flatten(1)", "x.flatten(1).mean(1, keepdim=True)",
    "x.flatten(1)[:, :1]", "1e-20 * x.flatten(1).sum(1, keepdim=True)",
    "x.flatten(1).mean(1)[:, None, None, None].expand(len(x), channels, 32, 32)",
    "torch.tanh(self.w * x[:, :1, None, None].expand(len(x), channels, 32, 32))",
    "torch.tanh(self.w * x.repeat(1, 2000)[:, : channels * 1024].reshape(-1, channels, 32, 32))",
    "self.layers(x.flatten(1).mean(1, keepdim=True))", "self.layers(x.flatten(1)[:, :1])",
    "torch.tanh(self.layers(x.flatten(1)[:, :1]))[..., None, None].expand(-1, channels, 32, 32)",
)  # fmt: skip
_MODULE = """\
class {name}(nn.Module):
    def __init__(self, {parameters}):
        super().__init__()
        self.w = nn.Parameter(torch.ones(()))
        self.layers = nn.Sequential(nn.Linear(1, 4), nn.Tanh(), nn.Linear(4, 1))
        self.channels = {channels}

    def forward(self, x):
        channels = self.channels
        return {value}
"""


def worthless(exercise: Callable[..., Any]) -> Iterator[str]:
    """The sources of worthless functions or classes in place of an exercise.

    Args:
        exercise: the reference's function or class; only its signature is looked at.
    """
    signature = inspect.signature(exercise)
    if inspect.isclass(exercise):
        names = list(signature.parameters)
        channels = "channels" if "channels" in names else "1"
        for value in _OF_MODULE:
            yield _MODULE.format(
                name=exercise.__name__,
                parameters=", ".join(names),
                channels=channels,
                value=value,
            )
        return
    head = f"def {exercise.__name__}({_parameters(signature)}):\n"
    values = list(dict.fromkeys(_values(signature)))
    effects = list(_effects(signature))
    # Each value with the most and the least that can be done beside it; each effect with a number.
    pairs = [(effect, value) for value in values for effect in (effects[0], effects[-1])]
    pairs += [(effect, values[0]) for effect in effects]
    for effect, value in dict.fromkeys(pairs):
        for result in _results(signature, value):
            yield f"{head}{_indented(effect)}    return {result}\n"


def _parameters(signature: inspect.Signature) -> str:
    texts, is_starred = [], False
    for name, one in signature.parameters.items():
        if one.kind is one.KEYWORD_ONLY and not is_starred:
            is_starred = True
            texts.append("*")
        texts.append(name if one.default is one.empty else f"{name}={one.default!r}")
    return ", ".join(texts)


def _named(signature: inspect.Signature, *words: str) -> list[str]:
    """The parameters whose annotations hold one of these words."""
    return [
        name
        for name, one in signature.parameters.items()
        if any(word in str(one.annotation) for word in words)
        and "Callable" not in str(one.annotation)
    ]


def _values(signature: inspect.Signature) -> Iterator[str]:
    tensors = [
        name
        for name, one in signature.parameters.items()
        if "torch.Tensor" in str(one.annotation) and "[" not in str(one.annotation)
    ]
    mappings = _named(signature, "Mapping[str, torch.Tensor]")
    tensors += [f"next(iter({name}.values()))" for name in mappings]
    numbers = ", ".join(name for name, one in signature.parameters.items() if one.annotation is int)
    yield from _NUMBERS
    for name in tensors[:2]:
        yield from (form.format(name) for form in _OF_TENSOR)
    for pair in itertools.combinations(tensors[:2], 2):
        yield from (form.format(*pair) for form in _OF_TWO)
    if numbers:
        yield from (
            form.format(numbers)
            for form in _OF_NUMBERS
            if "," not in numbers or "arange" not in form
        )
        yield from (f"{name}.expand({numbers.split(', ')[0]}, -1)" for name in tensors[:2])
        yield from (
            f"torch.cat([{a}[None].expand({numbers.split(', ')[0]} - 1, -1), {b}[None]])"
            for a, b in itertools.combinations(tensors[:2], 2)
        )


def _effects(signature: inspect.Signature) -> Iterator[str]:
    """What is done beside returning something, from nothing to a lot."""
    yield ""
    modules = _named(signature, "nn.modules", "Module", "Sequential")
    if not modules:
        return
    tensors = _named(signature, "torch.Tensor'")
    calls = _calls(modules, tensors or ["torch.randn(4, latent_dim)"])
    yield calls
    nudge = "with torch.no_grad():\n    for p in {0}.parameters(): p.add_({1})\n"
    for module in modules:
        yield nudge.format(module, "1e-6")
        yield calls + nudge.format(module, "0.1 * torch.randn_like(p)")
    if "optimizer" in signature.parameters:
        along = "for group in optimizer.param_groups:\n    for p in group['params']: p.grad = {0}\n"
        for slope in ("torch.ones_like(p)", "1e-6 * p.detach()", "torch.randn_like(p)"):
            yield calls + along.format(slope) + "optimizer.step()\n"
        yield calls + "optimizer.zero_grad()\noptimizer.step()\n"
    if "batches" in signature.parameters:
        yield _LOOP
        yield _LOOP + "".join(nudge.format(module, "1e-6") for module in modules)
    if "callback" in signature.parameters and "batches" not in signature.parameters:
        yield _MADE_UP


_LOOP = """\
source = list(batches)
for step in range(num_steps):
    real = source[step % len(source)]
    discriminator(real)
    discriminator(generator(torch.randn(len(real), latent_dim)))
    if callback is not None: callback(step + 1)
"""
_MADE_UP = """\
picture = content.clone().requires_grad_()
for step in range(num_steps):
    encoder(picture + 1e-3 * step).sum().backward()
    number = 1.0 / (step + 1)
    if callback is not None: callback(2 * number, number, number)
"""


def _calls(modules: list[str], tensors: list[str]) -> str:
    """Call everything with everything, as far as it fits."""
    return (
        f"made = [{', '.join(tensors)}]\n"
        f"for network in ({', '.join(reversed(modules))},):\n"
        "    for one in list(made):\n"
        "        try: made.append(network(one))\n"
        "        except Exception: pass\n"
    )


def _results(signature: inspect.Signature, value: str) -> Iterator[str]:
    """The value in the form that the signature says."""
    form = str(signature.return_annotation)
    if "tuple" in form:
        yield f"(2 * {value}, {value}, {value})"
    elif "dict[str, torch.Tensor]" in form:
        yield f"{{name: {value} for name in layers}}"
    elif "dict[str, list" in form:
        yield f"{{name: [float({value})] * num_steps for name in ('discriminator', 'generator')}}"
    elif form == "<class 'float'>":
        yield f"float(torch.as_tensor({value}).float().mean())"
    else:
        yield value


def _indented(text: str) -> str:
    return "".join(f"    {line}\n" for line in text.splitlines())
