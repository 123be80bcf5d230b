"""Variants of `generator_step`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_NAMES = (
    "one_step",
    "old_gradients",
    "discriminator_unchanged",
    "modes_unchanged",
    "returns_loss",
)
_ALL = frozenset(_NAMES)
_STEP = frozenset({"one_step"})
_STILL = frozenset({"one_step", "old_gradients"})
_MODES = frozenset({"modes_unchanged"})
_FLOAT = frozenset({"returns_loss"})
_OTHER = frozenset({"discriminator_unchanged"})

CHECKS = frozenset(f"generator_step/{name}" for name in _NAMES)
"""All of this exercise: where the loss raises, none of them can go on."""

SOLUTION = """\
def generator_step(discriminator, generator, optimizer, noise):
    optimizer.zero_grad()
    loss = generator_loss(discriminator(generator(noise)))
    loss.backward()
    optimizer.step()
    return loss.item()
"""

EQUIVALENTS = (
    Equivalent(
        name="tutorial",
        reason="the network's own zero_grad, and the loss written out",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    generator.zero_grad()
    fake = generator(noise)
    output = discriminator(fake).view(-1)
    label = torch.ones(output.size(0), device=output.device)
    errG = nn.BCEWithLogitsLoss()(output, label)
    errG.backward()
    optimizer.step()
    return errG.item()
""",
    ),
    Equivalent(
        name="autograd_grad",
        reason="gradients from autograd.grad written into .grad",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    loss = generator_loss(discriminator(generator(noise)))
    parameters = tuple(generator.parameters())
    for parameter, parameter.grad in zip(parameters, torch.autograd.grad(loss, parameters)):
        pass
    optimizer.step()
    return loss.item()
""",
    ),
    Equivalent(
        name="discriminator_frozen",
        reason="freezes the discriminator and thaws it again, in evaluation mode too",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    needs = {p: p.requires_grad for p in discriminator.parameters()}
    for p in needs:
        p.requires_grad = False
    optimizer.zero_grad(set_to_none=False)
    loss = generator_loss(discriminator(generator(noise)))
    loss.backward()
    optimizer.step()
    for p, need in needs.items():
        p.requires_grad = need
    return float(loss.detach())
""",
    ),
    Equivalent(
        name="copy_of_the_discriminator",
        reason="a copy takes the gradients, so that the discriminator gets none",
        source="""\
import copy


def generator_step(discriminator, generator, optimizer, noise):
    judge = copy.deepcopy(discriminator).requires_grad_(False)
    optimizer.zero_grad()
    loss = F.softplus(-judge(generator(noise))).mean()
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    ),
    Equivalent(
        name="two_halves",
        reason="the chain rule by hand: first to the images, then from them to the generator",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    fake = generator(noise)
    images = fake.detach().requires_grad_()
    loss = generator_loss(discriminator(images))
    (slopes,) = torch.autograd.grad(loss, images)
    optimizer.zero_grad()
    fake.backward(slopes)
    optimizer.step()
    return loss.item()
""",
    ),
    Equivalent(
        name="closure",
        reason="the optimiser calls a closure and returns its loss",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    def closure():
        optimizer.zero_grad()
        loss = generator_loss(discriminator(generator(noise)))
        loss.backward()
        return loss.item()

    return optimizer.step(closure)
""",
    ),
    Equivalent(
        name="inputs_of_backward",
        reason="backward is told where gradients may go, and a nested class does it",
        source="""\
class Turn:
    def __init__(self, network, optimizer):
        self.weights, self.optimizer = list(network.parameters()), optimizer

    def __enter__(self):
        for weight in self.weights:
            weight.grad = None
        return self

    def follow(self, loss):
        loss.backward(inputs=self.weights)
        self.loss = loss.item()

    def __exit__(self, *_):
        self.optimizer.step()


def generator_step(discriminator, generator, optimizer, noise):
    with Turn(generator, optimizer) as turn:
        turn.follow(generator_loss(discriminator(generator(noise))))
    return turn.loss
""",
    ),
    Equivalent(
        name="functional_call",
        reason="the discriminator is called with detached parameters",
        source="""\
from torch.func import functional_call


def generator_step(discriminator, generator, optimizer, noise):
    constants = {name: p.detach() for name, p in discriminator.named_parameters()}
    logits = functional_call(nn.Sequential(discriminator), {
        f"0.{name}": p for name, p in constants.items()
    }, (generator(noise),))
    loss = generator_loss(logits)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    ),
)

MISTAKES = (
    Mistake(
        name="discriminator_in_evaluation",
        reason="the other network is in evaluation mode while it is called, and put back",
        says="the discriminator is in evaluation mode while it is called",
        edit=(
            (
                "    optimizer.zero_grad()\n",
                "    was = discriminator.training\n    discriminator.eval()\n"
                "    optimizer.zero_grad()\n",
            ),
            ("    optimizer.step()\n", "    optimizer.step()\n    discriminator.train(was)\n"),
        ),
        fails=_MODES,
    ),
    Mistake(
        name="no_zero_grad",
        reason="old gradients are added to the new ones",
        says="gradients from before are added to the new ones",
        edit=("    optimizer.zero_grad()\n", ""),
        fails=frozenset({"old_gradients"}),
    ),
    Mistake(
        name="zero_grad_of_the_discriminator",
        reason="clears the other network's gradients",
        says="gradients from before are added to the new ones",
        edit=("optimizer.zero_grad()", "discriminator.zero_grad()"),
        fails=frozenset({"old_gradients"}),
    ),
    Mistake(
        name="zero_grad_before_step",
        reason="clears the gradients between backward and step",
        says="the optimiser steps without the gradients of this loss, or not at all",
        edit=(
            ("    optimizer.zero_grad()\n", ""),
            ("    loss.backward()\n", "    loss.backward()\n    optimizer.zero_grad()\n"),
        ),
        fails=frozenset(
            {
                "discriminator_unchanged",
                "modes_unchanged",
                "old_gradients",
                "one_step",
                "returns_loss",
            }
        ),
    ),
    Mistake(
        name="no_step",
        reason="forgets the optimiser's step",
        says="the optimiser steps without the gradients of this loss, or not at all",
        edit=("    optimizer.step()\n", ""),
        fails=_STEP,
    ),
    Mistake(
        name="nothing",
        reason="returns a number and does nothing",
        says="the optimiser steps without the gradients of this loss, or not at all",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    return 0.0
""",
        fails=_ALL,
    ),
    Mistake(
        name="fake_detached",
        reason="copied from the discriminator's step: no gradient reaches the generator",
        says="the optimiser steps without the gradients of this loss, or not at all",
        edit=(
            "    loss = generator_loss(discriminator(generator(noise)))\n",
            """\
    fake = generator(noise)
    loss = generator_loss(discriminator(fake.detach()))
""",
        ),
        fails=frozenset(
            {
                "discriminator_unchanged",
                "modes_unchanged",
                "old_gradients",
                "one_step",
                "returns_loss",
            }
        ),
    ),
    Mistake(
        name="generator_in_no_grad",
        reason="the generator stands under no_grad",
        says="the optimiser steps without the gradients of this loss, or not at all",
        edit=(
            "    loss = generator_loss(discriminator(generator(noise)))\n",
            """\
    with torch.no_grad():
        fake = generator(noise)
    loss = generator_loss(discriminator(fake))
""",
        ),
        fails=frozenset(
            {
                "discriminator_unchanged",
                "modes_unchanged",
                "old_gradients",
                "one_step",
                "returns_loss",
            }
        ),
    ),
    Mistake(
        name="discriminator_in_no_grad",
        reason="no_grad, to keep the discriminator as it is, cuts the way to the generator",
        says="the loss is cut off from autograd",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    optimizer.zero_grad()
    fake = generator(noise)
    with torch.no_grad():
        logits = discriminator(fake)
    loss = generator_loss(logits)
    loss.backward()
    optimizer.step()
    return loss.item()
""",
        fails=_ALL,
    ),
    Mistake(
        name="frozen_first",
        reason="freezes both networks: the loss has no gradient at all",
        says="the loss is cut off from autograd",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    for network in (discriminator, generator):
        network.requires_grad_(False)
    loss = generator_loss(discriminator(generator(noise)))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
""",
        fails=_ALL,
    ),
    Mistake(
        name="saturating",
        reason="minus the discriminator's loss, written out",
        says="the loss is minus the discriminator's loss for generated images",
        edit=(
            "generator_loss(discriminator(generator(noise)))",
            "-F.softplus(discriminator(generator(noise))).mean()",
        ),
        fails=frozenset({"one_step", "returns_loss"}),
    ),
    Mistake(
        name="uphill",
        reason="turns the loss over",
        says="the step goes up the gradient of the loss",
        edit=("loss.backward()", "(-loss).backward()"),
        fails=_STEP,
    ),
    Mistake(
        name="step_twice",
        reason="steps twice, as the generator learns more slowly",
        says="the optimiser steps twice, and the second loss is returned",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    for _ in range(2):
        optimizer.zero_grad()
        loss = generator_loss(discriminator(generator(noise)))
        loss.backward()
        optimizer.step()
    return loss.item()
""",
        fails=_STEP | _FLOAT,
    ),
    Mistake(
        name="twice_as_large",
        reason="a backward of each of two equal losses",
        says="the step is made with twice the gradient of the loss",
        edit=(
            "    loss = generator_loss(discriminator(generator(noise)))\n",
            """\
    loss = generator_loss(discriminator(generator(noise)))
    loss.backward(retain_graph=True)
""",
        ),
        fails=_STEP,
    ),
    Mistake(
        name="single_precision",
        reason="makes float32 of the noise",
        says="the noise is float32, whatever its dtype was",
        edit=("generator(noise)", "generator(noise.float())"),
        fails=_FLOAT,
    ),
    Mistake(
        name="step_where_it_is_needed",
        reason="steps only where the loss is large",
        says="the optimiser makes no step where the loss is small",
        edit=("    optimizer.step()\n", "    if loss > 0.1:\n        optimizer.step()\n"),
        fails=_STEP,
    ),
    Mistake(
        name="step_before_backward",
        reason="steps before there are gradients",
        says="the optimiser steps without the gradients of this loss, or not at all",
        edit=(
            "    loss.backward()\n    optimizer.step()\n",
            "    optimizer.step()\n    loss.backward()\n",
        ),
        fails=_STEP,
    ),
    Mistake(
        name="another_optimizer",
        reason="a new optimiser in place of the given one",
        says="another optimiser steps than the given one",
        edit=(
            "    optimizer.step()\n",
            "    rate = optimizer.param_groups[0]['lr']\n"
            "    torch.optim.SGD(generator.parameters(), lr=rate).step()\n",
        ),
        fails=_STEP,
    ),
    Mistake(
        name="own_noise",
        reason="draws noise of its own",
        says="the generator gets other noise than the argument `noise`",
        edit=("generator(noise)", "generator(torch.randn_like(noise))"),
        fails=frozenset({"one_step", "returns_loss"}),
    ),
    Mistake(
        name="normalised_gradient",
        reason="clips the gradient to a length of 1/100",
        says="the gradient is clipped to a small norm before the step",
        edit=(
            "    loss.backward()\n",
            "    loss.backward()\n    nn.utils.clip_grad_norm_(generator.parameters(), 1e-2)\n",
        ),
        fails=_STEP,
    ),
    Mistake(
        name="discriminator_stepped",
        reason="moves the discriminator along what was left in its gradients",
        says="the discriminator's parameters are moved by their gradients, too",
        edit=(
            "    optimizer.step()\n",
            """\
    optimizer.step()
    with torch.no_grad():
        for weight in discriminator.parameters():
            weight -= 0.1 * weight.grad
""",
        ),
        fails=_OTHER,
    ),
    Mistake(
        name="discriminator_clipped",
        reason="clips the discriminator's weights, in the wrong step",
        says="the discriminator's parameters are clipped to a small range",
        edit=(
            "    optimizer.step()\n",
            """\
    optimizer.step()
    for weight in discriminator.parameters():
        weight.data.clamp_(-0.01, 0.01)
""",
        ),
        fails=_OTHER,
    ),
    Mistake(
        name="noise_in_place",
        reason="overwrites the noise with new random numbers",
        says="the argument `noise` is changed in place",
        edit=("    optimizer.step()\n", "    optimizer.step()\n    noise.normal_()\n"),
        fails=_OTHER,
    ),
    Mistake(
        name="discriminator_left_in_eval",
        reason="the discriminator stays in evaluation mode",
        says="the discriminator is in evaluation mode at the end, whatever it was before",
        edit=(
            "def generator_step(discriminator, generator, optimizer, noise):\n",
            """\
def generator_step(discriminator, generator, optimizer, noise):
    discriminator.eval()
""",
        ),
        fails=_MODES,
    ),
    Mistake(
        name="always_training_mode",
        reason="training mode at the end, whatever it was before",
        says="the discriminator is in training mode at the end, whatever it was before",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    discriminator.eval()
    optimizer.zero_grad()
    loss = generator_loss(discriminator(generator(noise)))
    loss.backward()
    optimizer.step()
    discriminator.train()
    return loss.item()
""",
        fails=_MODES,
    ),
    Mistake(
        name="discriminator_left_frozen",
        reason="the discriminator is frozen and never thawed: its own step cannot go on",
        says="the discriminator's parameters no longer require gradients afterwards",
        edit=(
            "def generator_step(discriminator, generator, optimizer, noise):\n",
            """\
def generator_step(discriminator, generator, optimizer, noise):
    discriminator.requires_grad_(False)
""",
        ),
        fails=_MODES,
    ),
    Mistake(
        name="returns_tensor",
        reason="a tensor, even if one without history",
        says="the loss is returned as a tensor",
        edit=("loss.item()", "loss.detach()"),
        fails=_FLOAT,
    ),
    Mistake(
        name="returns_later_loss",
        reason="the loss after the step",
        says="the returned loss is calculated after the step",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    optimizer.zero_grad()
    generator_loss(discriminator(generator(noise))).backward()
    optimizer.step()
    return generator_loss(discriminator(generator(noise))).item()
""",
        fails=_FLOAT,
    ),
    Mistake(
        name="returns_pictures_too",
        reason="returns a pair",
        says="the loss and the generated images are returned as a pair",
        edit=(
            (
                "    loss = generator_loss(discriminator(generator(noise)))\n",
                "    fake = generator(noise)\n    loss = generator_loss(discriminator(fake))\n",
            ),
            ("return loss.item()", "return loss.item(), fake.detach()"),
        ),
        fails=_FLOAT,
    ),
    Mistake(
        name="no_return",
        reason="forgets to return",
        says="nothing is returned",
        edit=("    return loss.item()\n", ""),
        fails=_FLOAT,
    ),
)

WORTHLESS = (
    Worthless(
        name="slope_of_scores",
        reason="leaves slopes of mean scores and returns 0",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    for p in generator.parameters():
        p.grad = None
    discriminator(generator(noise)).mean().backward()
    return 0.0
""",
    ),
    Worthless(
        name="nudge",
        reason="no optimiser, and a millionth of a slope",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    slopes = torch.autograd.grad(
        discriminator(generator(noise)).mean(), list(generator.parameters())
    )
    with torch.no_grad():
        for p, slope in zip(generator.parameters(), slopes):
            p.add_(1e-6 * slope)
    return 0.0
""",
    ),
    Worthless(
        name="tells_the_loss",
        reason="returns the loss and follows another one, without a step",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    logits = discriminator(generator(noise))
    for p in generator.parameters():
        p.grad = None
    logits.mean().backward()
    return generator_loss(logits).item()
""",
    ),
    Worthless(
        name="trains_nothing",
        reason="returns the loss, and nothing else",
        source="""\
def generator_step(discriminator, generator, optimizer, noise):
    return generator_loss(discriminator(generator(noise))).item()
""",
    ),
)
