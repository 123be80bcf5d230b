"""What each check of the two step functions asks for: that a step is made, be it a wrong one."""

import copy
from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from autograder.checking import CheckFailed, Compare, Comparison, Scenario, gettext
from lessons.gan.checks.probes import flat_parameters, flat_slopes

# A change is a difference of numbers around 1, and wrong ones differ by 1e-3 or more.
RTOL, ATOL = 1e-4, 5e-6

# The least size of a change, as a share of the right one, and the cosine between the right change
# and gradients that are there and not followed.
LEAST_SIZE, LEAST_LIKENESS = 1e-3, 0.999999

# The cosine between changes by other images, in that of some pairs where it is least.
MOST_LIKENESS = 1 - 1e-6


def watch_step(
    network: nn.Module, optimizer: torch.optim.Optimizer
) -> Callable[[], dict[str, Any]]:
    """Watch what an optimiser does to a network. It travels to the worker with its scenario.

    Returns:
        What gives, by then, the "change" of all parameters, how many "steps" the optimiser has
        made, how many of them "early", while there were no gradients, and the "slopes" that are
        left in `.grad`.
    """
    before = flat_parameters(network)
    steps: list[int] = []
    early: list[int] = []

    def look(*_: object) -> None:
        if not flat_slopes(network).count_nonzero():
            early.append(1)

    optimizer.register_step_pre_hook(look)
    optimizer.register_step_post_hook(lambda *_: steps.append(1))

    def found() -> dict[str, Any]:
        change = flat_parameters(network) - before
        slopes = flat_slopes(network)
        return {"change": change, "steps": len(steps), "early": len(early), "slopes": slopes}

    return found


def must_step(found: Comparison, batch_size: int, none: str) -> None:
    """Fail a step that does not change the parameters as it should.

    Args:
        found: what came of `watch_step`.
        batch_size: by which a change may be off.
        none: what to say where the given optimiser makes no step.
    """
    change = found["change"]
    change.name = found.name
    try:
        change.assert_close(rtol=RTOL, atol=ATOL, factors={"the batch size": batch_size})
    except CheckFailed:
        actual, early = change.actual, found["early"].actual
        if found["steps"].actual == 0:
            raise CheckFailed(none) from None
        if isinstance(actual, torch.Tensor) and not actual.count_nonzero() and early:
            problem = gettext("When the given optimiser makes its step, there are no gradients.")
            raise CheckFailed(problem) from None
        raise


def changes_of(network: nn.Module, steps: list[Callable[[nn.Module, Any], Any]]) -> list[Any]:
    """How the parameters of copies of a network change in different steps of plain descent.

    Args:
        network: the one that is to learn.
        steps: each takes a network and its optimiser.
    """
    found, state = [], torch.get_rng_state()
    for step in steps:
        torch.set_rng_state(state)  # whoever draws numbers draws the same ones in each
        one = copy.deepcopy(network)
        before = flat_parameters(one)
        step(one, torch.optim.SGD(one.parameters(), lr=0.5))
        found.append(flat_parameters(one) - before)
    return found


def must_learn(compare: Compare, whose: str, found: Comparison, learning: Scenario) -> None:
    """Fail a step that neither lets the optimiser change anything nor has the right gradients.

    How large the change is, and of which sign, is a check's of its own concern. But it has to
    follow from something.

    Args:
        compare: the check's.
        whose: the name of the network that learns.
        found: what came of `watch_step`.
        learning: gives changes by different images, two after two. It is run once for an
            exercise.
    """
    aimless, astray = {
        "discriminator": (
            gettext("How the discriminator changes does not depend on the images."),
            gettext("The discriminator's parameters do not follow the gradient of its loss."),
        ),
        "generator": (
            gettext("How the generator changes does not depend on the images."),
            gettext("The generator's parameters do not follow the gradient of its loss."),
        ),
    }[whose]
    right = found["change"].expected.double()
    change, slopes = (_of_shape(found[name].actual, right) for name in ("change", "slopes"))
    steps = found["steps"].actual
    if isinstance(steps, int) and steps and change.norm() >= LEAST_SIZE * right.norm():
        changes = compare.once(learning).value
        known = [_of_shape(one, right) for one in changes] if isinstance(changes, list) else []
        pairs = zip(known[::2], known[1::2], strict=False)
        likeness = [float(torch.cosine_similarity(*pair, dim=0).abs()) for pair in pairs]
        if min(likeness, default=1.0) <= MOST_LIKENESS:
            return
        raise CheckFailed(aimless)
    if torch.cosine_similarity(slopes, right, dim=0).abs() >= LEAST_LIKENESS:
        return
    raise CheckFailed(astray)


def watch_modes(networks: dict[str, nn.Sequential]) -> Callable[[], dict[str, bool]]:
    """Watch in which modes networks are called. It travels to the worker with its scenario.

    Returns:
        What tells, by then, whether each was in its present mode whenever it was called.
    """
    before = {name: network.training for name, network in networks.items()}
    same = dict.fromkeys(networks, True)

    def note(name: str, part: nn.Module) -> None:
        same[name] = same[name] and part.training == before[name]

    for name, network in networks.items():
        for part in (network[0], network[-1]):
            part.register_forward_hook(lambda part, *_, name=name: note(name, part))
    return lambda: same


def must_keep_modes(found: Comparison, mode: str) -> None:
    """Fail a step after which a network is in another mode, or requires gradients otherwise.

    Args:
        found: "modes" and "needs" of both networks, and of all their parts; and "during", what came
            of `watch_modes`.
        mode: in which both were before, "training" or "evaluation".
    """
    frozen = {
        "discriminator": gettext("The discriminator's parameters no longer require gradients."),
        "generator": gettext("The generator's parameters no longer require gradients."),
    }
    left = {
        ("discriminator", "training"): gettext(
            "The discriminator was in training mode before, and no longer is."
        ),
        ("discriminator", "evaluation"): gettext(
            "The discriminator was in evaluation mode before, and no longer is."
        ),
        ("generator", "training"): gettext(
            "The generator was in training mode before, and no longer is."
        ),
        ("generator", "evaluation"): gettext(
            "The generator was in evaluation mode before, and no longer is."
        ),
    }
    during = {
        "discriminator": gettext("The discriminator is in another mode while it is called."),
        "generator": gettext("The generator is in another mode while it is called."),
    }
    for name, problem in frozen.items():
        found["modes"][name].assert_close(rtol=0, atol=0, message=left[name, mode])
        found["needs"][name].assert_close(rtol=0, atol=0, message=problem)
    for name, problem in during.items():
        found["during"][name].assert_close(rtol=0, atol=0, message=problem)


def _of_shape(value: object, right: torch.Tensor) -> torch.Tensor:
    """What came back, or zeros where it is something else."""
    if isinstance(value, torch.Tensor) and value.is_floating_point() and value.shape == right.shape:
        return value.double()
    return torch.zeros_like(right)
