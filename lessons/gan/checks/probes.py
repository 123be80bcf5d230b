"""What is asked of networks and steps. It travels to the worker with the scenario that uses it."""

from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from autograder.checking import gradient


def fill(module: nn.Module, rng: torch.Generator) -> None:
    """Draw all parameters of a module from N(0, 1)."""
    with torch.no_grad():
        for parameter in module.parameters():
            drawn = torch.randn(parameter.shape, generator=rng, dtype=parameter.dtype)
            parameter.copy_(drawn)


def flat_parameters(module: nn.Module) -> torch.Tensor:
    """All parameters of a module in one tensor of shape (count,), as they are now."""
    return torch.cat([parameter.detach().flatten() for parameter in module.parameters()])


def flat_slopes(module: nn.Module) -> torch.Tensor:
    """What is in `.grad` of all parameters, in one tensor of shape (count,); 0 where nothing is."""
    slopes = [
        torch.zeros_like(one) if one.grad is None else one.grad for one in module.parameters()
    ]
    return torch.cat([one.detach().flatten() for one in slopes])


SOME = 64  # of an output's numbers

FEW = 4  # inputs at a time: each gradient goes through all that were handed in together


def slopes_of(network: nn.Module, inputs: torch.Tensor, rng: torch.Generator) -> Any:
    """Which ways a network can be moved: gradients of what it says of each of some inputs.

    Args:
        network: left as it is.
        inputs: of shape (N, ...).
        rng: what to draw from.

    Returns:
        A dict: "outputs", in evaluation mode, with some numbers for each input; the gradients of
        one random sum of each output: by "inputs", of shape (N, numbers of one input), and by
        "parameters", cosines between those of each two inputs, of shape (N, N). None where no
        gradient arrives. What the network returns, if that is no tensor.
    """
    mode = network.training
    network.eval()
    rows: list[torch.Tensor] = []
    inner: list[torch.Tensor] = []
    outer: list[torch.Tensor] = []
    for part in inputs.split(FEW):
        given = part.clone().requires_grad_()
        result = network(given + 0)  # a layer in place may come first
        if not isinstance(result, torch.Tensor) or result.numel() % len(part):
            break
        found = result.reshape(len(part), -1)
        if not rows:
            goal = torch.randn(found.shape[1], generator=rng).to(found)
        if found.shape[1] != len(goal):
            break
        rows += found
        moved = [given, *(each for each in network.parameters() if each.requires_grad)]
        for place, row in enumerate(found if found.requires_grad else ()):
            sums = (row * goal).sum()
            first, *others = torch.autograd.grad(sums, moved, allow_unused=True, retain_graph=True)
            inner += [] if first is None else [first[place].flatten()]
            arrived = [slope.flatten() for slope in others if slope is not None]
            outer += [nn.functional.normalize(torch.cat(arrived), dim=0)] if arrived else []
    network.train(mode)
    if len(rows) < len(inputs):
        return result
    units = torch.stack(outer) if outer else None
    return {
        "outputs": torch.stack(rows).detach()[:, :SOME],
        "inputs": torch.stack(inner) if inner else None,
        "parameters": None if units is None else units @ units.T,
    }


MOST_NETWORKS = 6  # of which, by chance, an activation at the end passes nothing


def slopes_of_new(make: Callable[[], nn.Module], inputs: torch.Tensor, rng: torch.Generator) -> Any:
    """The same of a new network: of the first one where a gradient reaches every input."""
    for _ in range(MOST_NETWORKS):
        found = slopes_of(make(), inputs, rng)
        by_inputs = found["inputs"] if isinstance(found, dict) else None
        if by_inputs is None or by_inputs.count_nonzero(dim=1).all():
            break
    return found


def small_networks(rng: torch.Generator) -> tuple[nn.Sequential, nn.Sequential]:
    """A discriminator of images of shape (1, 2, 3), and a generator of such from 3 numbers.

    Both are without batch normalisation, so that each image counts for itself.
    """
    discriminator = nn.Sequential(nn.Flatten(), nn.Linear(6, 4), nn.Tanh(), nn.Linear(4, 1))
    generator = nn.Sequential(nn.Linear(3, 6), nn.Tanh(), nn.Unflatten(1, (1, 2, 3)))
    fill(discriminator, rng)
    fill(generator, rng)
    return discriminator, generator


def told_apart(
    discriminator: nn.Sequential, generator: nn.Module, rng: torch.Generator, *, believed: bool
) -> tuple[torch.Tensor, torch.Tensor]:
    """Real images and noise with which one of `small_networks` has next to nothing to learn.

    Args:
        discriminator: its last layer is changed, so that mean logits are 4 and -4.
        generator: the other network.
        rng: what to draw from.
        believed: whether images from this noise have high logits, and not the real ones.
    """
    real, noise = torch.randn(64, 1, 2, 3, generator=rng), torch.randn(64, 3, generator=rng)
    with torch.no_grad():
        real = real[discriminator(real)[:, 0].topk(4).indices]
        order = discriminator(generator(noise))[:, 0].argsort()
        low, high = noise[order[:4]], noise[order[-4:]]
        make_sure(discriminator, generator(high) if believed else real, generator(low), 4.0)
    return real, high if believed else low


def make_sure(
    discriminator: nn.Sequential, real: torch.Tensor, fake: torch.Tensor, margin: float
) -> None:
    """Change a discriminator's last layer so that the mean logits are ``margin`` and its negative.

    Args:
        discriminator: ends with a linear layer of one output.
        real: images that get higher logits than the others.
        fake: these others.
        margin: what the mean logit of ``real`` is to be.
    """
    last: Any = discriminator[-1]
    with torch.no_grad():
        one, other = discriminator(real).mean(), discriminator(fake).mean()
        scale = 2 * margin / (one - other)
        for parameter in last.parameters():
            parameter.mul_(scale)
        last.bias.sub_(scale * (one + other) / 2)


def outputs_for_many_weights(
    network: nn.Module,
    draw: Callable[[], torch.Tensor],
    rng: torch.Generator,
    *,
    modes: tuple[bool, ...] = (True,),
) -> list[Any]:
    """What a network puts out with weights of N(0, 1), time after time with other ones.

    Either sign of the last layer's weights comes with a probability of 1/2: all 12 are the same
    once in 2,048 times. Large tensors change their sign as a whole, which takes less time.

    Args:
        network: its parameters are changed. One that has none is asked once.
        draw: gives an argument for the network.
        rng: what to draw from.
        modes: whether it is in training mode, in turn.
    """
    fill(network, rng)
    parameters = list(network.parameters())
    found = []
    with torch.no_grad():
        for index in range(12 if parameters else 1):
            network.train(modes[index % len(modes)])
            for parameter in parameters:
                if parameter.numel() > 1000:
                    parameter.mul_(2 * torch.randint(2, (1,), generator=rng) - 1)
                else:
                    parameter.normal_(generator=rng)
            found.append(network(draw()))
    return found


def learning_of(network: nn.Module, argument: torch.Tensor, rng: torch.Generator) -> Any:
    """Where the gradient of some loss arrives, and whether all of the network can be converted.

    Args:
        network: its parameters' gradients and their dtype are changed.
        argument: a leaf that requires a gradient.
        rng: what to draw from.

    Returns:
        A dict: "output", what the network puts out; "slopes", for each parameter the sum of its
        gradient's absolute values or None; "slope of the argument", the gradient or None; "left",
        what `double()` has not reached, empty if nothing. What the network returns, if that is no
        tensor.
    """
    result = network(argument + 0)  # a layer in place may come first
    if not isinstance(result, torch.Tensor):
        return result
    goal = torch.randn(result.numel(), generator=rng)
    loss = (result.flatten() - goal).square().mean()
    slope = gradient(loss, argument)
    if loss.requires_grad:
        loss.backward()
    slopes = [parameter.grad for parameter in network.parameters()]
    try:
        network.double().eval()(argument.detach().double())
        left = ""
    except RuntimeError:
        left = "some of it is of another type"
    return {
        "output": result.detach(),
        "slopes": [None if one is None else one.abs().sum() for one in slopes],
        "slope of the argument": slope,
        "left": left,
    }
