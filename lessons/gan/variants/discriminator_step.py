"""Variants of `discriminator_step`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_NAMES = ("one_step", "old_gradients", "separate_batches", "rest_unchanged", "returns_loss")
_ALL = frozenset(_NAMES)
_STEPS = frozenset({"one_step", "separate_batches"})
_STILL = _STEPS | {"old_gradients"}
_REST = frozenset({"rest_unchanged"})
_FLOAT = frozenset({"returns_loss"})

CHECKS = frozenset(f"discriminator_step/{name}" for name in _NAMES)
"""All of this exercise: where the loss raises, none of them can go on."""

SOLUTION = """\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    optimizer.zero_grad()
    loss = discriminator_loss(discriminator(real), discriminator(generator(noise).detach()))
    loss.backward()
    optimizer.step()
    return loss.item()
"""

EQUIVALENTS = (
    Equivalent(
        name="tutorial",
        reason="two backwards, each adding to the same gradients, and the loss written out",
        source="""\
criterion = nn.BCEWithLogitsLoss()
real_label, fake_label = 1.0, 0.0


def discriminator_step(discriminator, generator, optimizer, real, noise):
    discriminator.zero_grad()
    output = discriminator(real).view(-1)
    label = torch.full((output.size(0),), real_label, dtype=torch.float, device=output.device)
    errD_real = criterion(output, label)
    errD_real.backward()
    fake = generator(noise)
    output = discriminator(fake.detach()).view(-1)
    label = torch.full((output.size(0),), fake_label, dtype=torch.float, device=output.device)
    errD_fake = criterion(output, label)
    errD_fake.backward()
    optimizer.step()
    return errD_real.item() + errD_fake.item()
""",
    ),
    Equivalent(
        name="not_detached",
        reason="gradients are left in the generator, whose own step clears them",
        edit=(
            ("optimizer.zero_grad()", "optimizer.zero_grad(set_to_none=False)"),
            ("generator(noise).detach()", "generator(noise)"),
            ("loss.item()", "float(loss)"),
        ),
    ),
    Equivalent(
        name="fake_first",
        reason="generated images first, and gradients set to zero by hand",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    with torch.no_grad():
        fake = generator(noise)
    logits_fake = discriminator(fake)
    logits_real = discriminator(real)
    loss = discriminator_loss(logits_real, logits_fake)
    for parameter in discriminator.parameters():
        if parameter.grad is not None:
            parameter.grad.zero_()
    loss.backward()
    optimizer.step()
    return loss.detach().cpu().tolist()
""",
    ),
    Equivalent(
        name="autograd_grad",
        reason="gradients from autograd.grad written into .grad",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    fake = generator(noise).detach()
    loss = discriminator_loss(discriminator(real), discriminator(fake))
    weights = [w for group in optimizer.param_groups for w in group["params"]]
    for weight, slope in zip(weights, torch.autograd.grad(loss, weights), strict=True):
        weight.grad = slope
    optimizer.step()
    return loss.item()
""",
    ),
    Equivalent(
        name="closure",
        reason="the optimiser calls a closure and returns its loss",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    fake = generator(noise).data

    def closure():
        optimizer.zero_grad()
        loss = discriminator_loss(discriminator(real), discriminator(fake))
        loss.backward()
        return loss

    return optimizer.step(closure).item()
""",
    ),
    Equivalent(
        name="generator_frozen",
        reason="the generator is frozen for a while, and thawed as it was",
        source="""\
from contextlib import contextmanager


@contextmanager
def thawed_afterwards(network):
    needs = [p.requires_grad for p in network.parameters()]
    network.requires_grad_(False)
    try:
        yield network
    finally:
        for p, need in zip(network.parameters(), needs):
            p.requires_grad_(need)


def discriminator_step(discriminator, generator, optimizer, real, noise):
    discriminator.zero_grad(set_to_none=True)
    with thawed_afterwards(generator) as forger:
        loss = discriminator_loss(discriminator(real), discriminator(forger(noise)))
        loss.backward()
    optimizer.step()
    return loss.item()
""",
    ),
    Equivalent(
        name="functional_call",
        reason="the discriminator is called with parameters of the step's own",
        source="""\
from torch.func import functional_call


def discriminator_step(discriminator, generator, optimizer, real, noise):
    fake = generator(noise).detach()
    named = dict(discriminator.named_parameters())
    weights = {name: p.detach().clone().requires_grad_() for name, p in named.items()}
    real_logits = functional_call(discriminator, weights, (real,))
    fake_logits = functional_call(discriminator, weights, (fake,))
    loss = F.softplus(-real_logits).mean() + F.softplus(fake_logits).mean()
    loss.backward()
    for name, p in named.items():
        p.grad = weights[name].grad
    optimizer.step()
    return loss.item()
""",
    ),
    Equivalent(
        name="inference_mode",
        reason="made in inference mode, and cloned outside of it",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    with torch.inference_mode():
        fake = generator(noise)
    fake = fake.clone()
    logits = {"real": discriminator(real), "fake": discriminator(fake)}
    loss = sum(
        F.binary_cross_entropy_with_logits(each, torch.full_like(each, float(name == "real")))
        for name, each in logits.items()
    )
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    ),
    Equivalent(
        name="zero_grad_at_both_ends",
        reason="calls forward by name, switches gradients on, and clears them before and after",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    with torch.enable_grad():
        optimizer.zero_grad()
        fake = generator.forward(noise).detach()
        loss = discriminator_loss(discriminator.forward(real), discriminator.forward(fake))
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        generator.zero_grad()
    return loss.item()
""",
    ),
)

MISTAKES = (
    Mistake(
        name="generator_in_evaluation",
        reason="the other network is in evaluation mode while it is called, and put back",
        says="the generator is in evaluation mode while it is called",
        edit=(
            (
                "    optimizer.zero_grad()\n",
                "    was = generator.training\n    generator.eval()\n    optimizer.zero_grad()\n",
            ),
            ("    optimizer.step()\n", "    optimizer.step()\n    generator.train(was)\n"),
        ),
        fails=_REST,
    ),
    Mistake(
        name="no_zero_grad",
        reason="old gradients are added to the new ones",
        says="gradients from before are added to the new ones",
        edit=("    optimizer.zero_grad()\n", ""),
        fails=frozenset({"old_gradients"}),
    ),
    Mistake(
        name="zero_grad_of_the_generator",
        reason="clears the other network's gradients",
        says="gradients from before are added to the new ones",
        edit=("optimizer.zero_grad()", "generator.zero_grad()"),
        fails=frozenset({"old_gradients"}),
    ),
    Mistake(
        name="zero_grad_at_the_end",
        reason="clears after its own step alone: what the generator's step leaves counts",
        says="gradients from before are added to the new ones",
        edit=(
            ("    optimizer.zero_grad()\n", ""),
            ("    optimizer.step()\n", "    optimizer.step()\n    optimizer.zero_grad()\n"),
        ),
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
            {"old_gradients", "one_step", "rest_unchanged", "returns_loss", "separate_batches"}
        ),
    ),
    Mistake(
        name="no_step",
        reason="forgets the optimiser's step",
        says="the optimiser steps without the gradients of this loss, or not at all",
        edit=("    optimizer.step()\n", ""),
        fails=_STEPS,
    ),
    Mistake(
        name="step_where_it_is_needed",
        reason="steps only where the loss is large",
        says="the optimiser makes no step where the loss is small",
        edit=("    optimizer.step()\n", "    if loss > 0.5:\n        optimizer.step()\n"),
        fails=frozenset({"one_step"}),
    ),
    Mistake(
        name="step_before_backward",
        reason="steps before there are gradients",
        says="the optimiser steps without the gradients of this loss, or not at all",
        edit=(
            "    loss.backward()\n    optimizer.step()\n",
            "    optimizer.step()\n    loss.backward()\n",
        ),
        fails=_STEPS,
    ),
    Mistake(
        name="nothing",
        reason="returns a number and does nothing",
        says="the optimiser steps without the gradients of this loss, or not at all",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    return 0.0
""",
        fails=_ALL,
    ),
    Mistake(
        name="two_steps",
        reason="a step for the real images, and another for the generated ones",
        says="the optimiser steps once for the real images and again for the generated ones",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    fake = generator(noise).detach()
    optimizer.zero_grad()
    loss_real = F.softplus(-discriminator(real)).mean()
    loss_real.backward()
    optimizer.step()
    optimizer.zero_grad()
    loss_fake = F.softplus(discriminator(fake)).mean()
    loss_fake.backward()
    optimizer.step()
    return loss_real.item() + loss_fake.item()
""",
        fails=_STEPS | _FLOAT,
    ),
    Mistake(
        name="step_twice",
        reason="steps twice along the same gradient",
        says="the optimiser steps twice along the same gradient",
        edit=("    loss.backward()\n", "    loss.backward()\n    optimizer.step()\n"),
        fails=frozenset({"one_step"}),
    ),
    Mistake(
        name="one_batch",
        reason="real and generated images are normalised together",
        says="real and generated images are normalised together, in one batch",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    fake = generator(noise).detach()
    logits = discriminator(torch.cat([real, fake]))
    loss = discriminator_loss(logits[: len(real)], logits[len(real) :])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
""",
        fails=frozenset({"separate_batches"}),
    ),
    Mistake(
        name="picture_by_picture",
        reason="evaluation mode in between, so that no batch is normalised at all",
        says="the discriminator normalises the images with its running statistics",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    was_training = discriminator.training
    discriminator.eval()
    loss = discriminator_loss(discriminator(real), discriminator(generator(noise).detach()))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    discriminator.train(was_training)
    return loss.item()
""",
        fails=frozenset({"separate_batches", "rest_unchanged"}),
    ),
    Mistake(
        name="real_twice",
        reason="the generated images are never looked at",
        says="the logits of the real images are used for the generated ones, too",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    fake = generator(noise).detach()
    loss = discriminator_loss(discriminator(real), discriminator(real))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
""",
        fails=frozenset({"one_step", "returns_loss", "separate_batches"}),
    ),
    Mistake(
        name="arguments_swapped",
        reason="hands the logits to the loss in the wrong order",
        says="real and generated images are swapped in the loss",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    fake = generator(noise).detach()
    loss = discriminator_loss(discriminator(fake), discriminator(real))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
""",
        fails=frozenset({"one_step", "returns_loss", "separate_batches"}),
    ),
    Mistake(
        name="uphill",
        reason="turns the loss over, to maximise it",
        says="the step goes up the gradient of the loss",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    fake = generator(noise).detach()
    loss = discriminator_loss(discriminator(real), discriminator(fake))
    optimizer.zero_grad()
    (-loss).backward()
    optimizer.step()
    return loss.item()
""",
        fails=_STEPS,
    ),
    Mistake(
        name="backward_of_one_term",
        reason="a backward of the real images' loss alone",
        says="the step follows the loss of the real images alone",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    optimizer.zero_grad()
    loss_real = F.softplus(-discriminator(real)).mean()
    loss_fake = F.softplus(discriminator(generator(noise).detach())).mean()
    loss_real.backward()
    optimizer.step()
    return (loss_real + loss_fake).item()
""",
        fails=_STEPS,
    ),
    Mistake(
        name="own_noise",
        reason="draws noise of its own",
        says="the generator gets other noise than the argument `noise`",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    fake = generator(torch.randn_like(noise)).detach()
    loss = discriminator_loss(discriminator(real), discriminator(fake))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
""",
        fails=_STEPS | _FLOAT,
    ),
    Mistake(
        name="clipped_weights",
        reason="clips the weights as the first WGAN did",
        says="the discriminator's parameters are clipped to a small range",
        edit=(
            "    optimizer.step()\n",
            """\
    optimizer.step()
    for weight in discriminator.parameters():
        weight.data.clamp_(-0.01, 0.01)
""",
        ),
        fails=_STEPS,
    ),
    Mistake(
        name="own_optimizer",
        reason="a new Adam at each step, in place of the one that is given",
        says="the step is made by another optimiser than the argument `optimizer`",
        edit=(
            "def discriminator_step(discriminator, generator, optimizer, real, noise):\n",
            """\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    optimizer = torch.optim.Adam(discriminator.parameters(), lr=2e-4, betas=(0.5, 0.999))
""",
        ),
        fails=_STEPS,
    ),
    Mistake(
        name="both_networks",
        reason="trains the generator on the discriminator's loss, too",
        says="this step changes the generator's parameters, too",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    optimizer.zero_grad()
    generator.zero_grad()
    loss = discriminator_loss(discriminator(real), discriminator(generator(noise)))
    loss.backward()
    optimizer.step()
    torch.optim.SGD(generator.parameters(), lr=0.1).step()
    return loss.item()
""",
        fails=_REST,
    ),
    Mistake(
        name="generator_left_in_eval",
        reason="the generator stays in evaluation mode",
        says="the generator is in evaluation mode at the end, whatever it was before",
        edit=(
            "def discriminator_step(discriminator, generator, optimizer, real, noise):\n",
            """\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    generator.eval()
""",
        ),
        fails=_REST,
    ),
    Mistake(
        name="always_training_mode",
        reason="puts the discriminator into training mode, whatever it was in",
        says="the discriminator is in training mode at the end, whatever it was before",
        edit=(
            "def discriminator_step(discriminator, generator, optimizer, real, noise):\n",
            """\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    discriminator.train()
""",
        ),
        fails=_REST,
    ),
    Mistake(
        name="generator_left_frozen",
        reason="the generator's parameters require no gradients afterwards",
        says="the generator's parameters no longer require gradients afterwards",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    generator.requires_grad_(False)
    optimizer.zero_grad()
    loss = discriminator_loss(discriminator(real), discriminator(generator(noise)))
    loss.backward()
    optimizer.step()
    return loss.item()
""",
        fails=_REST,
    ),
    Mistake(
        name="real_in_place",
        reason="maps the real images to [0, 1] in place",
        says="the argument `real` is changed in place",
        edit=("    optimizer.step()\n", "    optimizer.step()\n    real.add_(1).div_(2)\n"),
        fails=_REST,
    ),
    Mistake(
        name="returns_tensor",
        reason="a tensor with its whole history",
        says="the loss is returned as a tensor",
        edit=("loss.item()", "loss"),
        fails=_FLOAT,
    ),
    Mistake(
        name="returns_later_loss",
        reason="the loss after the step",
        says="the returned loss is calculated after the step",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    optimizer.zero_grad()
    fake = generator(noise).detach()
    discriminator_loss(discriminator(real), discriminator(fake)).backward()
    optimizer.step()
    with torch.no_grad():
        return discriminator_loss(discriminator(real), discriminator(fake)).item()
""",
        fails=_FLOAT,
    ),
    Mistake(
        name="returns_one_term",
        reason="the loss of the generated images alone",
        says="only the loss of the generated images is returned",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    optimizer.zero_grad()
    loss_real = F.softplus(-discriminator(real)).mean()
    loss_real.backward()
    loss_fake = F.softplus(discriminator(generator(noise).detach())).mean()
    loss_fake.backward()
    optimizer.step()
    return loss_fake.item()
""",
        fails=_FLOAT,
    ),
    Mistake(
        name="no_return",
        reason="forgets to return",
        says="nothing is returned",
        edit=("    return loss.item()\n", ""),
        fails=_FLOAT,
    ),
    Mistake(
        name="discriminator_in_no_grad",
        reason="the discriminator stands under no_grad with the generator",
        says="the loss is cut off from autograd",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    optimizer.zero_grad()
    with torch.no_grad():
        logits_real, logits_fake = discriminator(real), discriminator(generator(noise))
    loss = discriminator_loss(logits_real, logits_fake)
    loss.backward()
    optimizer.step()
    return loss.item()
""",
        fails=_ALL,
    ),
    Mistake(
        name="backward_of_numbers",
        reason="adds up numbers, which have no backward",
        says="`backward` is called on a Python number",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    loss_real = F.softplus(-discriminator(real)).mean().item()
    loss_fake = F.softplus(discriminator(generator(noise).detach())).mean().item()
    loss = loss_real + loss_fake
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss
""",
        fails=_ALL,
    ),
)

WORTHLESS = (
    Worthless(
        name="slope_of_scores",
        reason="leaves slopes of mean scores and returns 0",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    for p in discriminator.parameters():
        p.grad = None
    (discriminator(generator(noise).detach()).mean() - discriminator(real).mean()).backward()
    return 0.0
""",
    ),
    Worthless(
        name="nudge",
        reason="no optimiser, and a millionth of a slope",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    slopes = torch.autograd.grad(discriminator(real).mean(), list(discriminator.parameters()))
    with torch.no_grad():
        for p, slope in zip(discriminator.parameters(), slopes):
            p.add_(1e-6 * slope)
    return 0.0
""",
    ),
    Worthless(
        name="tells_the_loss",
        reason="returns the loss and follows another one, without a step",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    loss = discriminator_loss(discriminator(real), discriminator(generator(noise)))
    for p in discriminator.parameters():
        p.grad = None
    (discriminator(generator(noise).detach()).mean() - discriminator(real).mean()).backward()
    return loss.item()
""",
    ),
    Worthless(
        name="trains_nothing",
        reason="returns the loss, and nothing else",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    return discriminator_loss(discriminator(real), discriminator(generator(noise))).item()
""",
    ),
    Worthless(
        name="signs",
        reason="no optimiser, and a tiny step by sign",
        source="""\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    loss = discriminator(real).sum() - discriminator(generator(noise)).sum()
    slopes = torch.autograd.grad(loss, list(discriminator.parameters()))
    with torch.no_grad():
        for p, slope in zip(discriminator.parameters(), slopes):
            p += 1e-7 * slope.sign()
    return float(
        torch.nn.functional.softplus(-discriminator(real)).mean()
        + torch.nn.functional.softplus(discriminator(generator(noise))).mean()
    )
""",
    ),
)
