"""Variants of `train_gan`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_NAMES = ("both_networks_learn", "history", "batches_go_round", "noise", "callback")
_ALL = frozenset(_NAMES)
_LEARN = frozenset({"both_networks_learn"})
_HISTORY = frozenset({"history"})
_NOISE = frozenset({"noise"})
_CALLBACK = frozenset({"callback"})
_ROUND = frozenset({"batches_go_round"})

CHECKS = frozenset(f"train_gan/{name}" for name in _NAMES)
"""All of this exercise: where a step raises, none of them can go on."""

_HEAD = """\
def train_gan(generator, discriminator, batches, *, latent_dim, num_steps, learning_rate=2e-4,
              callback=None):
"""

_ADAM = """\
    betas = (0.5, 0.999)
    opt_d = torch.optim.Adam(discriminator.parameters(), lr=learning_rate, betas=betas)
    opt_g = torch.optim.Adam(generator.parameters(), lr=learning_rate, betas=betas)
"""

SOLUTION = (
    _HEAD
    + _ADAM
    + """\
    history = {"discriminator": [], "generator": []}
    source = iter(batches)
    for step in range(num_steps):
        try:
            real = next(source)
        except StopIteration:
            source = iter(batches)
            real = next(source)
        n = real.size(0)
        noise = sample_noise(n, latent_dim, device=real.device)
        history["discriminator"].append(
            discriminator_step(discriminator, generator, opt_d, real, noise)
        )
        noise = sample_noise(n, latent_dim, device=real.device)
        history["generator"].append(generator_step(discriminator, generator, opt_g, noise))
        if callback is not None:
            callback(step + 1)
    return history
"""
)


_FOR_LOOP = """\
    history = {"discriminator": [], "generator": []}
    step = 0
    for epoch in range(EPOCHS):
        for real in batches:
            noise = sample_noise(len(real), latent_dim, device=real.device)
            loss_d = discriminator_step(discriminator, generator, opt_d, real, noise)
            loss_g = generator_step(discriminator, generator, opt_g, noise)
            history["discriminator"].append(loss_d)
            history["generator"].append(loss_g)
            step += 1
            if callback:
                callback(step)
    return history
"""

EQUIVALENTS = (
    Equivalent(
        name="try_and_except",
        reason="StopIteration is caught",
        source=SOLUTION,
    ),
    Equivalent(
        name="while_and_break",
        reason="a while around a for, the same noise for both networks",
        source=_HEAD
        + _ADAM
        + """\
    history = {"discriminator": [], "generator": []}
    step = 0
    while step < num_steps:
        for real in batches:
            noise = torch.randn(len(real), latent_dim, device=real.device)
            loss_d = discriminator_step(discriminator, generator, opt_d, real, noise)
            loss_g = generator_step(discriminator, generator, opt_g, noise)
            history["discriminator"] += [loss_d]
            history["generator"] += [loss_g]
            step += 1
            callback and callback(step)
            if step >= num_steps:
                break
    return history
""",
    ),
    Equivalent(
        name="cycle",
        reason="itertools, lambdas, a defaultdict",
        source="""\
from collections import defaultdict
from itertools import cycle, islice


"""
        + _HEAD
        + """\
    adam = lambda net: torch.optim.Adam(net.parameters(), learning_rate, (0.5, 0.999))
    optimizers, history = list(map(adam, (discriminator, generator))), defaultdict(list)
    for done, real in enumerate(islice(cycle(batches), num_steps), start=1):
        noises = sample_noise(2 * len(real), latent_dim, device=real.device).chunk(2)
        history["discriminator"].append(
            discriminator_step(discriminator, generator, optimizers[0], real, noises[0])
        )
        history["generator"].append(
            generator_step(discriminator, generator, optimizers[1], noises[1])
        )
        (callback or (lambda step: None))(done)
    return history
""",
    ),
    Equivalent(
        name="all_in_one",
        reason="without the step functions: one generated batch serves both networks",
        source=_HEAD
        + _ADAM
        + """\
    bce, history = nn.BCEWithLogitsLoss(), dict(generator=[], discriminator=[])

    def endless():
        while True:
            yield from batches

    real_batches = endless()
    for step in range(1, num_steps + 1):
        real = next(real_batches)
        fake = generator(torch.randn(real.shape[0], latent_dim, device=real.device))
        opt_d.zero_grad()
        out_real, out_fake = discriminator(real), discriminator(fake.detach())
        loss_d = bce(out_real, torch.ones_like(out_real))
        loss_d = loss_d + bce(out_fake, torch.zeros_like(out_fake))
        loss_d.backward()
        opt_d.step()
        opt_g.zero_grad()
        out_fake = discriminator(fake)
        loss_g = bce(out_fake, torch.ones_like(out_fake))
        loss_g.backward()
        opt_g.step()
        history["discriminator"].append(loss_d.item())
        history["generator"].append(loss_g.item())
        if callback is not None:
            callback(step)
    return history
""",
    ),
    Equivalent(
        name="own_adam",
        reason="an Adam of one's own, in a class inside the function",
        source=_HEAD
        + """\
    class OwnAdam(torch.optim.Optimizer):
        def __init__(self, parameters):
            super().__init__(parameters, {})
            self.count = 0

        @torch.no_grad()
        def step(self):
            self.count += 1
            for p in self.param_groups[0]["params"]:
                state = self.state[p]
                m = state.setdefault("m", torch.zeros_like(p))
                v = state.setdefault("v", torch.zeros_like(p))
                m.mul_(0.5).add_(p.grad, alpha=0.5)
                v.mul_(0.999).addcmul_(p.grad, p.grad, value=0.001)
                root = (v / (1 - 0.999**self.count)).sqrt() + 1e-8
                p -= learning_rate * m / (1 - 0.5**self.count) / root

    first, second = OwnAdam(discriminator.parameters()), OwnAdam(generator.parameters())
    losses = []
    source = iter(batches)
    for step in range(num_steps):
        real = next(source, None)
        if real is None:
            source = iter(batches)
            real = next(source)
        z = sample_noise(len(real), latent_dim)
        losses.append((
            discriminator_step(discriminator, generator, first, real, z.to(real.device)),
            generator_step(discriminator, generator, second, z.to(real.device)),
        ))
        if callback is not None:
            callback(step + 1)
    return {"discriminator": [d for d, _ in losses], "generator": [g for _, g in losses]}
""",
    ),
    Equivalent(
        name="list_of_batches",
        reason="makes a list of the batches and goes through it by number, in training mode",
        source=_HEAD
        + """\
    generator.train()
    discriminator.train()
    options = {"lr": learning_rate, "betas": (0.5, 0.999), "foreach": False}
    opt_d = torch.optim.Adam([{"params": discriminator.parameters()}], **options)
    opt_g = torch.optim.Adam([{"params": generator.parameters()}], **options)
    images = [batch for batch in batches]
    d_losses, g_losses = torch.zeros(num_steps), torch.zeros(num_steps)
    for i in range(num_steps):
        real = images[i % len(images)]
        for net, opt, losses in ((discriminator, opt_d, d_losses), (generator, opt_g, g_losses)):
            z = sample_noise(len(real), latent_dim, device=real.device)
            if net is discriminator:
                losses[i] = discriminator_step(discriminator, generator, opt, real, z)
            else:
                losses[i] = generator_step(discriminator, generator, opt, z)
        if callback:
            callback(i + 1)
    return {"discriminator": d_losses.tolist(), "generator": g_losses.tolist()}
""",
    ),
)

MISTAKES = (
    Mistake(
        name="default_betas",
        reason="Adam's own betas of (0.9, 0.999)",
        says="both optimisers have Adam's default betas",
        source=SOLUTION.replace(", betas=betas", ""),
        fails=_LEARN,
    ),
    Mistake(
        name="betas_swapped",
        reason="betas of (0.999, 0.5)",
        says="the two betas of Adam are swapped",
        edit=("(0.5, 0.999)", "(0.999, 0.5)"),
        fails=_LEARN,
    ),
    Mistake(
        name="learning_rate_ignored",
        reason="Adam's own learning rate, whatever is asked for",
        says="the learning rate is fixed at Adam's default, whatever `learning_rate` is",
        source=SOLUTION.replace("lr=learning_rate, ", ""),
        fails=_LEARN,
    ),
    Mistake(
        name="learning_rate_written_out",
        reason="the usual learning rate, whatever is asked for",
        says="the learning rate is fixed at 2e-4, whatever `learning_rate` is",
        source=SOLUTION.replace("lr=learning_rate", "lr=2e-4"),
        fails=_LEARN,
    ),
    Mistake(
        name="sgd",
        reason="another optimiser",
        says="both optimisers are plain SGD",
        source=SOLUTION.replace("Adam(", "SGD(").replace(", betas=betas", ""),
        fails=_LEARN,
    ),
    Mistake(
        name="rmsprop",
        reason="another optimiser, as with the first WGAN",
        says="both optimisers are RMSprop",
        source=SOLUTION.replace("Adam(", "RMSprop(").replace(", betas=betas", ""),
        fails=_LEARN,
    ),
    Mistake(
        name="weight_decay",
        reason="AdamW pulls the weights towards 0",
        says="the optimisers apply weight decay as well",
        source=SOLUTION.replace("Adam(", "AdamW("),
        fails=_LEARN,
    ),
    Mistake(
        name="half_the_learning_rate",
        reason="the discriminator learns at half the speed, an advice from elsewhere",
        says="the discriminator's learning rate is half of `learning_rate`",
        edit=("discriminator.parameters(), lr=", "discriminator.parameters(), lr=0.5 * "),
        fails=_LEARN,
    ),
    Mistake(
        name="betas_of_the_generator",
        reason="betas for one of the two optimisers alone",
        says="the generator's optimiser has Adam's default betas",
        edit=(
            "(generator.parameters(), lr=learning_rate, betas=betas)",
            "(generator.parameters(), lr=learning_rate)",
        ),
        fails=_LEARN,
    ),
    Mistake(
        name="default_of_the_learning_rate",
        reason="another default in the first line",
        says="without `learning_rate`, the learning rate is 1e-3",
        edit=("learning_rate=2e-4", "learning_rate=1e-3"),
        fails=_LEARN,
    ),
    Mistake(
        name="initial_weights_inside",
        reason="draws the weights of the given networks anew",
        says="convolutions and batch normalisations of the given networks get new weights",
        edit=(
            "    betas = (0.5, 0.999)\n",
            """\
    generator.apply(init_weights)
    discriminator.apply(init_weights)
    betas = (0.5, 0.999)
""",
        ),
        fails=_LEARN,
    ),
    Mistake(
        name="one_optimizer",
        reason="one optimiser for the parameters of both networks",
        says="both networks share one optimiser",
        edit=(
            """\
    opt_g = torch.optim.Adam(generator.parameters(), lr=learning_rate, betas=betas)
""",
            """\
    both = [*discriminator.parameters(), *generator.parameters()]
    opt_g = opt_d = torch.optim.Adam(both, lr=learning_rate, betas=betas)
""",
        ),
        fails=_LEARN,
    ),
    Mistake(
        name="new_optimizers",
        reason="new optimisers in each step, which remember nothing",
        says="the optimisers start anew in each step, and remember no earlier one",
        edit=(
            "        n = real.size(0)\n",
            """\
        n = real.size(0)
        opt_d = torch.optim.Adam(opt_d.param_groups[0]['params'], learning_rate, betas)
        opt_g = torch.optim.Adam(opt_g.param_groups[0]['params'], learning_rate, betas)
""",
        ),
        fails=_LEARN,
    ),
    Mistake(
        name="generator_first",
        reason="trains the generator before the discriminator",
        says="the generator is trained before the discriminator in each step",
        edit=(
            """\
        n = real.size(0)
        noise = sample_noise(n, latent_dim, device=real.device)
        history["discriminator"].append(
            discriminator_step(discriminator, generator, opt_d, real, noise)
        )
        noise = sample_noise(n, latent_dim, device=real.device)
        history["generator"].append(generator_step(discriminator, generator, opt_g, noise))
""",
            """\
        noise = sample_noise(len(real), latent_dim, device=real.device)
        loss_g = generator_step(discriminator, generator, opt_g, noise)
        loss_d = discriminator_step(discriminator, generator, opt_d, real, noise)
        history["discriminator"].append(loss_d)
        history["generator"].append(loss_g)
""",
        ),
        fails=_LEARN,
    ),
    Mistake(
        name="two_generator_steps",
        reason="trains the generator twice in each step, as a well-known repository does",
        says="the generator takes two steps for each one of the discriminator",
        edit=(
            "        if callback is not None:\n",
            """\
        generator_step(discriminator, generator, opt_g, noise)
        if callback is not None:
""",
        ),
        fails=_LEARN,
    ),
    Mistake(
        name="optimizers_swapped",
        reason="each optimiser has the other network: the generator never moves",
        says="the optimisers of the two networks are swapped",
        edit=(
            ("generator, opt_d, real", "generator, opt_g, real"),
            ("generator, opt_g, noise", "generator, opt_d, noise"),
        ),
        fails=frozenset(
            {"batches_go_round", "both_networks_learn", "callback", "history", "noise"}
        ),
    ),
    Mistake(
        name="history_of_tensors",
        reason="keeps the losses as tensors",
        says="each network's losses are returned as a tensor",
        edit=("    return history", "    return {k: torch.tensor(v) for k, v in history.items()}"),
        fails=_HISTORY,
    ),
    Mistake(
        name="history_of_pairs",
        reason="a list of pairs in place of a dict of lists",
        says="a list of pairs of losses is returned",
        edit=("    return history", "    return list(zip(*history.values()))"),
        fails=_HISTORY,
    ),
    Mistake(
        name="history_by_other_names",
        reason="the short names of the networks",
        says="the returned dict has other keys than those of the docstring",
        edit=(
            ('history["discriminator"]', 'history["D"]'),
            ('history["generator"]', 'history["G"]'),
            ('{"discriminator": [], "generator": []}', '{"D": [], "G": []}'),
        ),
        fails=_HISTORY,
    ),
    Mistake(
        name="history_swapped",
        reason="each network's losses under the other one's name",
        says="each network's losses stand under the other one's name",
        edit=(
            "    return history",
            "    return dict(zip(history, reversed(list(history.values()))))",
        ),
        fails=_HISTORY,
    ),
    Mistake(
        name="last_losses",
        reason="the last losses alone",
        says="only the losses of the last step are returned",
        edit=("    return history", "    return {k: v[-1] for k, v in history.items()}"),
        fails=_HISTORY,
    ),
    Mistake(
        name="running_mean",
        reason="the mean of all losses so far in place of each loss",
        says="each loss in the lists is the mean of all losses so far",
        edit=(
            "    return history\n",
            """\
    return {
        k: [sum(v[: i + 1]) / (i + 1) for i in range(len(v))]
        for k, v in history.items()
    }
""",
        ),
        fails=_HISTORY,
    ),
    Mistake(
        name="every_second_loss",
        reason="keeps a loss now and then",
        says="only every second loss is kept",
        edit=("    return history", "    return {k: v[::2] for k, v in history.items()}"),
        fails=_HISTORY,
    ),
    Mistake(
        name="no_return",
        reason="forgets to return",
        says="nothing is returned",
        edit=("    return history\n", ""),
        fails=_HISTORY,
    ),
    Mistake(
        name="one_pass",
        reason="ends when the batches are used up",
        says="the training ends when the batches are used up",
        source=_HEAD
        + _ADAM
        + """\
    history = {"discriminator": [], "generator": []}
    for step, real in enumerate(batches, start=1):
        if step > num_steps:
            break
        noise = sample_noise(len(real), latent_dim, device=real.device)
        loss_d = discriminator_step(discriminator, generator, opt_d, real, noise)
        loss_g = generator_step(discriminator, generator, opt_g, noise)
        history["discriminator"].append(loss_d)
        history["generator"].append(loss_g)
        if callback is not None:
            callback(step)
    return history
""",
        fails=_ROUND,
    ),
    Mistake(
        name="epochs",
        reason="takes num_steps for a number of epochs",
        says="the batches are gone through `num_steps` times",
        source=_HEAD + _ADAM + _FOR_LOOP.replace("EPOCHS", "num_steps"),
        fails=_ALL - _NOISE,
    ),
    Mistake(
        name="whole_epochs",
        reason="goes on to the end of the last epoch",
        says="the last pass through the batches is finished, beyond `num_steps`",
        source=_HEAD + _ADAM + _FOR_LOOP.replace("EPOCHS", "-(-num_steps // len(list(batches)))"),
        fails=frozenset({"history", "batches_go_round", "callback"}),
    ),
    Mistake(
        name="first_batch_only",
        reason="begins with the first batch in each step",
        says="each step takes the first batch of a new pass",
        edit=(
            "            real = next(source)\n        except StopIteration:\n",
            "            real = next(iter(batches))\n        except StopIteration:\n",
        ),
        fails=_LEARN | _HISTORY | _ROUND | _NOISE,
    ),
    Mistake(
        name="by_number",
        reason="takes batches by number, which a DataLoader does not allow",
        says="the batches are indexed, which a DataLoader does not allow",
        edit=(
            "            real = next(source)\n        except StopIteration:\n",
            "            real = batches[step % len(batches)]\n        except StopIteration:\n",
        ),
        fails=_ROUND,
    ),
    Mistake(
        name="strong_discriminator_skipped",
        reason="lets a discriminator rest that is far ahead",
        says="the discriminator is not trained while its loss is small",
        edit=(
            """\
        history["discriminator"].append(
            discriminator_step(discriminator, generator, opt_d, real, noise)
        )
""",
            """\
        losses = history["discriminator"]
        if not losses or losses[-1] > 0.02:
            losses.append(discriminator_step(discriminator, generator, opt_d, real, noise))
        else:
            losses.append(losses[-1])
""",
        ),
        fails=_ROUND,
    ),
    Mistake(
        name="early_stop",
        reason="gives up where the generator's loss is large",
        says="the training ends when the generator's loss is large",
        edit=(
            "        if callback is not None:\n",
            """\
        if history["generator"][-1] > 5.5:
            break
        if callback is not None:
""",
        ),
        fails=_ROUND,
    ),
    Mistake(
        name="skips_when_it_begins_again",
        reason="a step is lost whenever the batches are used up",
        says="a step is lost each time the batches are used up",
        edit=(
            "            source = iter(batches)\n            real = next(source)\n",
            "            source = iter(batches)\n            continue\n",
        ),
        fails=_ROUND,
    ),
    Mistake(
        name="fixed_noise",
        reason="draws noise once, before the loop",
        says="the noise is the same in all steps",
        source=SOLUTION.replace(
            "    source = iter(batches)\n    for",
            "    fixed = sample_noise(64, latent_dim)\n    source = iter(batches)\n    for",
        ).replace(
            "sample_noise(n, latent_dim, device=real.device)",
            "fixed[:n].to(real.device)",
        ),
        fails=_NOISE,
    ),
    Mistake(
        name="seed_at_the_start",
        reason="sets a seed before the loop",
        says="each training begins with the same noise",
        edit=("    betas = (0.5", "    torch.manual_seed(42)\n    betas = (0.5"),
        fails=_NOISE,
    ),
    Mistake(
        name="noise_of_one_size",
        reason="a batch size of 64, whatever the batch has",
        says="there are always 64 latent vectors, whatever the size of the batch",
        source=SOLUTION.replace("sample_noise(n, ", "sample_noise(64, "),
        fails=_NOISE,
    ),
    Mistake(
        name="uniform_noise",
        reason="uniform noise, as in another course",
        says="the noise is drawn from a uniform distribution",
        source=SOLUTION.replace(
            "sample_noise(n, latent_dim, device=real.device)",
            "2 * torch.rand(n, latent_dim, device=real.device) - 1",
        ),
        fails=_NOISE,
    ),
    Mistake(
        name="noise_as_pictures",
        reason="noise of shape (N, latent_dim, 1, 1)",
        says="the noise has four dimensions, as images have",
        source=SOLUTION.replace(
            "sample_noise(n, latent_dim, device=real.device)",
            "torch.randn(n, latent_dim, 1, 1, device=real.device)",
        ),
        fails=_NOISE,
    ),
    Mistake(
        name="hundred_numbers",
        reason="100 numbers in a latent vector, as in the paper",
        says="each latent vector has 100 numbers, whatever `latent_dim` is",
        source=SOLUTION.replace("sample_noise(n, latent_dim, ", "sample_noise(n, 100, "),
        fails=_NOISE,
    ),
    Mistake(
        name="seed_in_each_step",
        reason="sets a seed in each step, so that the noise is the same",
        says="the noise is the same in all steps",
        edit=(
            "        n = real.size(0)\n",
            "        torch.manual_seed(0)\n        n = real.size(0)\n",
        ),
        fails=_NOISE,
    ),
    Mistake(
        name="callback_from_zero",
        reason="counts from 0",
        says="the steps are counted from 0 for the callback",
        edit=("callback(step + 1)", "callback(step)"),
        fails=_CALLBACK,
    ),
    Mistake(
        name="callback_first",
        reason="calls the callback before the step",
        says="the callback is called before the networks are trained in a step",
        edit=(
            ("        if callback is not None:\n            callback(step + 1)\n", ""),
            (
                "        try:\n",
                """\
        if callback is not None:
            callback(step + 1)
        try:
""",
            ),
        ),
        fails=_CALLBACK,
    ),
    Mistake(
        name="callback_between",
        reason="calls the callback before the generator's step",
        says="the callback is called between the steps of the two networks",
        edit=(
            ("        if callback is not None:\n            callback(step + 1)\n", ""),
            (
                """\
        history["generator"].append(generator_step(discriminator, generator, opt_g, noise))
""",
                """\
        if callback is not None:
            callback(step + 1)
        history["generator"].append(generator_step(discriminator, generator, opt_g, noise))
""",
            ),
        ),
        fails=_CALLBACK,
    ),
    Mistake(
        name="callback_forgotten",
        reason="never calls the callback",
        says="the callback is never called",
        edit=("        if callback is not None:\n            callback(step + 1)\n", ""),
        fails=_CALLBACK,
    ),
    Mistake(
        name="callback_at_the_end",
        reason="calls the callback once, after the loop",
        says="the callback is called once, after all steps",
        edit=(
            "        if callback is not None:\n            callback(step + 1)\n",
            "    if callback is not None:\n        callback(num_steps)\n",
        ),
        fails=_CALLBACK,
    ),
    Mistake(
        name="callback_with_losses",
        reason="hands generated images to the callback in place of the number",
        says="the callback gets generated images in place of a number",
        edit=("callback(step + 1)", "callback(generator(noise))"),
        fails=_CALLBACK,
    ),
    Mistake(
        name="callback_with_the_history",
        reason="hands the losses to the callback in place of the number",
        says="the callback gets the losses in place of a number",
        edit=("callback(step + 1)", "callback(history)"),
        fails=_CALLBACK,
    ),
    Mistake(
        name="rescaled",
        reason="images are scaled to [-1, 1] a second time",
        says="the real images are rescaled before the networks see them",
        edit=(
            "        n = real.size(0)\n",
            "        real = 2 * real - 1\n        n = real.size(0)\n",
        ),
        fails=_LEARN | _HISTORY | _ROUND,
    ),
    Mistake(
        name="return_in_the_loop",
        reason="returns after the first step",
        says="the training ends after the first step",
        edit=("    return history\n", "        return history\n"),
        fails=_ALL,
    ),
    Mistake(
        name="callback_required",
        reason="calls the callback where there is none",
        says="a callback of `None` is called, too",
        edit=(
            "        if callback is not None:\n            callback(step + 1)\n",
            "        callback(step + 1)\n",
        ),
        fails=_ALL - _CALLBACK,
    ),
)

WORTHLESS = (
    Worthless(
        name="nudges",
        reason="no optimiser, no loss, and steps of a millionth",
        source="""\
def train_gan(
    generator, discriminator, batches, *, latent_dim, num_steps, learning_rate=2e-4, callback=None
):
    history = {"discriminator": [], "generator": []}
    source = iter(())
    for step in range(1, num_steps + 1):
        real = next(source, None)
        if real is None:
            source = iter(batches)
            real = next(source)
        fake = generator(torch.randn(len(real), latent_dim, dtype=real.dtype))
        networks = [*discriminator.parameters(), *generator.parameters()]
        slopes = torch.autograd.grad(
            discriminator(real).mean() - discriminator(fake).mean(), networks
        )
        with torch.no_grad():
            for p, slope in zip(networks, slopes):
                p.add_(
                    (-1e-6 if any(p is one for one in generator.parameters()) else 1e-6)
                    * slope.sign()
                )
        history["discriminator"].append(0.0)
        history["generator"].append(0.0)
        if callback is not None:
            callback(step)
    return history
""",
    ),
    Worthless(
        name="nudges_and_losses",
        reason="the same, with losses that are measured",
        source="""\
def train_gan(
    generator, discriminator, batches, *, latent_dim, num_steps, learning_rate=2e-4, callback=None
):
    history = {"discriminator": [], "generator": []}
    source = iter(())
    for step in range(1, num_steps + 1):
        real = next(source, None)
        if real is None:
            source = iter(batches)
            real = next(source)
        fake = generator(torch.randn(len(real), latent_dim, dtype=real.dtype))
        networks = [*discriminator.parameters(), *generator.parameters()]
        slopes = torch.autograd.grad(
            discriminator(real).mean() - discriminator(fake).mean(), networks
        )
        with torch.no_grad():
            for p, slope in zip(networks, slopes):
                p.add_(
                    (-1e-6 if any(p is one for one in generator.parameters()) else 1e-6)
                    * slope.sign()
                )
        history["discriminator"].append(
            discriminator_loss(discriminator(real), discriminator(fake)).item()
        )
        history["generator"].append(generator_loss(discriminator(fake)).item())
        if callback is not None:
            callback(step)
    return history
""",
    ),
    Worthless(
        name="alternate",
        reason="parameters move up and down by a millionth",
        source="""\
def train_gan(
    generator, discriminator, batches, *, latent_dim, num_steps, learning_rate=2e-4, callback=None
):
    history = {"discriminator": [], "generator": []}
    source = iter(())
    for step in range(1, num_steps + 1):
        real = next(source, None)
        if real is None:
            source = iter(batches)
            real = next(source)
        fake = generator(torch.randn(len(real), latent_dim, dtype=real.dtype))
        discriminator(real)
        with torch.no_grad():
            for network in (discriminator, generator):
                for place, p in enumerate(network.parameters()):
                    p.add_(1e-6 * (-1) ** place)
        history["discriminator"].append(0.0)
        history["generator"].append(0.0)
        if callback is not None:
            callback(step)
    return history
""",
    ),
    Worthless(
        name="sines",
        reason="parameters move by the signs of sines",
        source="""\
def train_gan(
    generator, discriminator, batches, *, latent_dim, num_steps, learning_rate=2e-4, callback=None
):
    history = {"discriminator": [], "generator": []}
    source = iter(())
    for step in range(1, num_steps + 1):
        real = next(source, None)
        if real is None:
            source = iter(batches)
            real = next(source)
        fake = generator(torch.randn(len(real), latent_dim, dtype=real.dtype))
        discriminator(real)
        with torch.no_grad():
            for network in (discriminator, generator):
                for place, p in enumerate(network.parameters()):
                    p.sub_(
                        1e-6
                        * torch.arange(p.numel())
                        .mul(2.4)
                        .add(place + 1)
                        .sin()
                        .sign()
                        .to(p)
                        .reshape(p.shape)
                    )
        history["discriminator"].append(0.0)
        history["generator"].append(0.0)
        if callback is not None:
            callback(step)
    return history
""",
    ),
)
