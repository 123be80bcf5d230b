"""What follows from a submission's own functions where others of the lesson call them.

This stays with the grader: it holds code that students are asked for.
"""

import math
from collections.abc import Callable, Iterable
from types import SimpleNamespace
from typing import Any

import torch
from torch import nn

from autograder.checks import Both, Implementation, Pair, Scenario, flat_parameters
from autograder.sandbox.outcomes import Failure
from autograder.sandbox.values import Opaque, Value


def own_discriminator_loss(both: Both, scenario: Scenario) -> Value | None:
    """What `discriminator_step` should give by the submission's own `discriminator_loss`."""

    def measured(impl: Implementation, rng: torch.Generator) -> object:
        found: list[Any] = []

        def noting(
            discriminator: nn.Module,
            generator: nn.Module,
            _optimizer: object,
            real: torch.Tensor,
            noise: torch.Tensor,
        ) -> float:
            """In place of the submission's function: notes the loss of the first step."""
            with torch.no_grad():
                logits = discriminator(real), discriminator(generator(noise))
            found.append(_slopes(impl.discriminator_loss, logits))
            return 0.0

        scenario(SimpleNamespace(discriminator_step=noting), rng)
        return found[0]

    loss = _measure(both, measured, logits=2)
    return None if loss is None else both.on(scenario, _Stepping(loss))


def own_generator_loss(both: Both, scenario: Scenario) -> Value | None:
    """What `generator_step` should give by the submission's own `generator_loss`."""

    def measured(impl: Implementation, rng: torch.Generator) -> object:
        found: list[Any] = []

        def noting(
            discriminator: nn.Module, generator: nn.Module, _optimizer: object, noise: torch.Tensor
        ) -> float:
            """In place of the submission's function: notes the loss of the first step."""
            with torch.no_grad():
                logits = discriminator(generator(noise))
            found.append(_slopes(impl.generator_loss, (logits,)))
            return 0.0

        scenario(SimpleNamespace(generator_step=noting), rng)
        return found[0]

    loss = _measure(both, measured, logits=1)
    return None if loss is None else both.on(scenario, _Stepping(loss))


def own_noise(both: Both, sizes: Iterable[int], dim: int) -> Value | None:
    """A batch of each size from the submission's own `sample_noise`; None if there is none."""
    wanted = list(sizes)

    def measured(impl: Implementation, _rng: torch.Generator) -> object:
        return [impl.sample_noise(size, dim) for size in wanted]

    try:
        return both.actual(measured)
    except Failure:
        return None


def own_steps(both: Both, scenario: Scenario) -> Value | None:
    """What `train_gan` should give by the submission's own steps in a right loop.

    None if these steps change neither network: that could be had by writing nothing.
    """

    def measured(impl: Implementation, rng: torch.Generator) -> object:
        moved: list[torch.Tensor] = []

        def looping(
            generator: nn.Module,
            discriminator: nn.Module,
            batches: Iterable[torch.Tensor],
            *,
            latent_dim: int,
            num_steps: int,
            learning_rate: float = 2e-4,
            callback: Callable[[int], None] | None = None,
        ) -> dict[str, list[Any]]:
            """In place of the submission's function: a right loop around its steps."""
            networks = (discriminator, generator)
            before = [flat_parameters(network) for network in networks]
            first, second = (
                torch.optim.Adam(network.parameters(), lr=learning_rate, betas=(0.5, 0.999))
                for network in networks
            )
            history: dict[str, list[Any]] = {"discriminator": [], "generator": []}
            pictures = list(batches)
            for step in range(num_steps):
                real = pictures[step % len(pictures)]
                noise = torch.randn(2, len(real), latent_dim)
                loss = impl.discriminator_step(discriminator, generator, first, real, noise[0])
                history["discriminator"].append(loss)
                loss = impl.generator_step(discriminator, generator, second, noise[1])
                history["generator"].append(loss)
                if callback is not None:
                    callback(step + 1)
            for network, old in zip(networks, before, strict=True):
                moved.append((flat_parameters(network) - old).abs().max())
            return history

        return {"result": scenario(SimpleNamespace(train_gan=looping), rng), "moved": moved}

    try:
        pair = Pair(both.actual(measured), {"result": None, "moved": None}, "the result")
    except Failure:
        return None
    moved, result = pair["moved"].actual, pair["result"].actual
    has_moved = isinstance(moved, list) and any(_number(one) for one in moved)
    return result if has_moved and _is_plain(result) else None


def _is_plain(value: Value) -> bool:
    """Whether a value can be compared with another; what a step returned may be anything."""
    if isinstance(value, dict):
        return all(map(_is_plain, value.values()))
    if isinstance(value, list | tuple):
        return all(map(_is_plain, value))
    return not isinstance(value, Opaque)


def _slopes(loss: Callable[..., Any], logits: tuple[torch.Tensor, ...]) -> dict[str, Any]:
    """The value of a loss and its gradient with respect to each of its arguments."""
    arguments = [one.detach().clone().requires_grad_() for one in logits]
    value = loss(*arguments)
    slopes = torch.autograd.grad(value.sum(), arguments, allow_unused=True)
    return {
        "value": value.detach().reshape(()),
        "slopes": [
            torch.zeros_like(one) if slope is None else slope
            for slope, one in zip(slopes, arguments, strict=True)
        ],
        "logits": [one.detach() for one in arguments],
    }


def _measure(both: Both, measured: Scenario, *, logits: int) -> "_Loss | None":
    """The submission's loss at the logits of a scenario, None unless it is one.

    A loss without any slope is none: steps that change nothing would follow from it.
    """
    try:
        pair = both(measured)
    except Failure:
        return None
    value = _number(pair["value"].actual)
    slopes = [_like(one, other) for one, other in _pairs(pair["slopes"])]
    known = [slope for slope in slopes if slope is not None]
    if value is None or len(known) != logits or not any(one.count_nonzero() for one in known):
        return None
    return _Loss(value, known, pair.expected["logits"])


def _pairs(pair: Pair) -> list[tuple[Value, torch.Tensor]]:
    same = isinstance(pair.actual, list) and len(pair.actual) == len(pair.expected)
    return list(zip(pair.actual, pair.expected, strict=True)) if same else []


def _like(actual: Value, expected: torch.Tensor) -> torch.Tensor | None:
    """A finite gradient of the expected shape; None otherwise."""
    if not isinstance(actual, torch.Tensor) or actual.shape != expected.shape:
        return None
    if not actual.is_floating_point() or not bool(torch.isfinite(actual).all()):
        return None
    return actual.to(expected.dtype)


def _number(value: Value) -> float | None:
    """A finite number in a tensor."""
    if not isinstance(value, torch.Tensor) or not value.is_floating_point() or value.numel() != 1:
        return None
    return value.item() if math.isfinite(value.item()) else None


class _Loss:
    """A loss of logits that has the submission's value and gradients where these were measured."""

    def __init__(
        self, value: float, slopes: list[torch.Tensor], logits: list[torch.Tensor]
    ) -> None:
        self.value, self.slopes, self.logits = value, slopes, logits

    def __call__(self, *logits: torch.Tensor) -> torch.Tensor:
        """One number, differentiable with respect to logits of shape (N, 1)."""
        terms = [
            (slope * (one - there)).sum()
            for slope, one, there in zip(self.slopes, logits, self.logits, strict=True)
        ]
        return torch.stack(terms).sum() + self.value


class _Stepping:
    """The reference's steps with another loss; one step is all that this is right for."""

    def __init__(self, loss: _Loss) -> None:
        self.loss = loss

    def discriminator_step(
        self,
        discriminator: nn.Module,
        generator: nn.Module,
        optimizer: torch.optim.Optimizer,
        real: torch.Tensor,
        noise: torch.Tensor,
    ) -> float:
        """One step of the discriminator."""
        with torch.no_grad():
            fake = generator(noise)
        return self._step(optimizer, discriminator(real), discriminator(fake))

    def generator_step(
        self,
        discriminator: nn.Module,
        generator: nn.Module,
        optimizer: torch.optim.Optimizer,
        noise: torch.Tensor,
    ) -> float:
        """One step of the generator."""
        return self._step(optimizer, discriminator(generator(noise)))

    def _step(self, optimizer: torch.optim.Optimizer, *logits: torch.Tensor) -> float:
        loss = self.loss(*logits)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return loss.item()
