"""Hidden checks of `transfer_style`: what the loop does to the picture, by any optimiser.

Pictures are never compared: many are right. What is measured is how far losses fall, and what the
encoder and the callback see of the run. Most tasks are as simple as the notebook's: a frozen
encoder and two images of one size. What makes it harder has a check of its own.
"""

import math
from typing import Any

import torch

from autograder.checking import (
    CheckFailed,
    Compare,
    Comparison,
    Implementation,
    at_most,
    exercise,
    hint,
    points,
    time_limit,
)
from lessons.style_transfer.checks.runs import (
    MOST_PICTURES,
    TRACE,
    content_of,
    evaluations_of,
    must_follow,
    must_optimise,
    must_set_out,
    picture_of,
    pictures_of,
    slope_of,
    style_of,
    too_small,
    trace_of,
)
from lessons.style_transfer.checks.spies import pictures, watch
from lessons.style_transfer.checks.tasks import (
    bright_task,
    ignore,
    noisy_task,
    other_size_task,
    task,
    task_at_limits,
    weights,
)

pytestmark = exercise("style_transfer", "transfer_style")

# L-BFGS works in rounds of up to 20 evaluations, and its last line search may go on a little.
SLACK = 30

# More than one step of L-BFGS makes by default: 20 iterations, with at most 25 evaluations.
STEPS = 40

# Someone who evaluates twenty times too often is to lose the points for that, and no others.
SECONDS = 6

# Over the tasks of 60 courses, right solutions (L-BFGS in rounds, in one go, with and without line
# search or clamping, Adam with learning rates from 0.01 to 0.1) leave at most these shares, and
# mistakes about targets, weights and gradients at least those: style 0.20 and 0.97, content 0.13
# and 1.00, total variation 0.12 and 0.28.
MOST_STYLE, MOST_CONTENT, MOST_VARIATION, MOST_LEFT = 0.35, 0.5, 0.25, 0.6

TINY = 1e-30  # so that nothing is compared with 0, and twice nothing is no success


SMALL_STEPS = "The picture goes in the right direction, but it hardly moves."


@points(0.25)
@hint(
    "An optimiser knows no limits, and autograd no end. What has to be done to the picture last?",
    "After the loop, take the picture out of autograd and clamp it: what happens in the closure "
    "comes before the optimiser's last step.",
)
def test_result(compare: Compare) -> None:
    """The result has the content image's shape, values in [0, 1], and needs no gradient."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        encoder, content, style = task_at_limits(rng)
        layers = {"content_weights": {"0": 1.0}, "style_weights": {"0": 1e4, "1": 1e5}}
        # A single last step may happen to end within the limits.
        made, traces = [], []
        for goal in (style, 1 - style):
            watching = watch(encoder)
            images = content.clone(), goal.clone()
            made.append(
                impl.transfer_style(encoder, *images, **layers, num_steps=6, callback=ignore)
            )
            traces.append(trace_of(watching, 2))
        graph = any(one.requires_grad for one in made if isinstance(one, torch.Tensor))
        return {
            "pictures": made,
            "needs a gradient": graph,
            "first": traces[0],
            "second": traces[1],
        }

    pair = compare(scenario)
    encoder, content, style = task_at_limits(compare.generator())
    layers = {"content_weights": {"0": 1.0}, "style_weights": {"0": 1e4, "1": 1e5}}
    goals = {"first": style, "second": 1 - style}
    found = pair["pictures"].actual
    for one, name in zip(found if isinstance(found, list) else [None], goals, strict=False):
        picture = picture_of(one, content)
        slope = slope_of(compare.reference, (encoder, content, goals[name]), layers)
        must_optimise(pair[name], slope, content)
        if pair["needs a gradient"].actual is not False:
            raise CheckFailed("The picture is still part of a graph: it requires a gradient.")
        if picture.min() < 0 or picture.max() > 1:
            raise CheckFailed("The picture has values outside [0, 1].")


@points(0.25)
@hint(
    "Whose pixels does the optimiser change?",
    "The picture has to be a copy of the content image, and the only parameter that the optimiser "
    "is given.",
)
def test_arguments_unchanged(compare: Compare) -> None:
    """The two images are the same afterwards, and so is the encoder."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        encoder, content, style = task(rng)
        watching = watch(encoder)
        impl.transfer_style(
            encoder, content, style, **weights(1.0, 1e5), num_steps=3, callback=ignore
        )
        return {
            "trace": trace_of(watching, 2),
            "content image": content,
            "style image": style,
            "weight of the encoder": encoder[0].weight,
            "bias of the encoder": encoder[0].bias,
        }

    pair = compare(scenario)
    made = task(compare.generator())
    must_optimise(pair["trace"], slope_of(compare.reference, made, weights(1.0, 1e5)), made[1])
    for name in ("content image", "style image", "weight of the encoder", "bias of the encoder"):
        pair[name].assert_close(rtol=0, atol=0)


@time_limit(SECONDS)
@points(1.25)
@hint(
    "Does the loss really fall? Watch it, step by step, and ask what the optimiser is told.",
    "Each evaluation clears the old gradient, measures the picture as it is now against targets "
    "made once from the style image, and calls `backward`; the optimiser needs that same loss.",
)
def test_style_arrives(compare: Compare) -> None:
    """With weights for the style alone, most of the style loss is gone after 30 evaluations."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        encoder, content, style = task(rng)
        watching = watch(encoder)
        images = content.clone(), style.clone()
        picture = impl.transfer_style(
            encoder, *images, **weights(0.0, 1e5), num_steps=30, callback=ignore
        )
        return {
            "picture": picture,
            "trace": trace_of(watching),
            "gradients left": sum(watching.left),
        }

    expected = {"picture": None, "trace": TRACE, "gradients left": None}
    pair = Comparison(compare.actual(scenario), expected, "the result")
    encoder, content, style = made = task(compare.generator())
    left = pair["gradients left"].actual
    if not isinstance(left, int) or left:
        raise CheckFailed("Gradients of earlier evaluations are left, and the new ones are added.")
    picture = picture_of(pair["picture"].actual, content)
    slope = slope_of(compare.reference, made, weights(0.0, 1e5))
    must_follow(pair["trace"], "slopes", slope, content)
    before, after = (style_of(compare.reference, encoder, one, style) for one in (content, picture))
    if after > MOST_STYLE * before and too_small([picture], content):
        raise CheckFailed(SMALL_STEPS)
    problem = "The picture has too little of the style image's style."
    at_most(after, MOST_STYLE * before, problem)


@time_limit(SECONDS)
@points(0.25)
@hint(
    "Which size do the features of the style image have, and which size their Gram matrix?",
    "A Gram matrix is of the same shape for images of any size. Features of the two images never "
    "meet: each is compared only with those of the picture that it is a target for.",
)
def test_other_size(compare: Compare) -> None:
    """The style image may have another size than the content image."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        encoder, content, style = other_size_task(rng)
        watching = watch(encoder)
        images = content.clone(), style.clone()
        impl.transfer_style(encoder, *images, **weights(0.0, 1e5), num_steps=3, callback=ignore)
        return {"trace": trace_of(watching)}

    pair = compare(scenario)
    made = other_size_task(compare.generator())
    slope = slope_of(compare.reference, made, weights(0.0, 1e5))
    must_set_out(pair["trace"], "slopes", slope, made[1])


@time_limit(SECONDS)
@points(0.25)
@hint(
    "Which tensors require a gradient if the encoder's weights do, and which of them should be "
    "constants?",
    "Make the targets under `torch.no_grad()`, or detach them, so that no graph hangs on them; and "
    "give the optimiser nothing but the picture.",
)
def test_trainable_encoder(compare: Compare) -> None:
    """An encoder whose weights require gradients serves as well, and is not trained."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        encoder, content, style = bright_task(rng)
        for weight in encoder.parameters():
            weight.requires_grad_()
        watching = watch(encoder)
        before = encoder.get_parameter("0.weight").detach().clone()
        images = content.clone(), style.clone()
        impl.transfer_style(encoder, *images, **weights(0.0, 1e5), num_steps=3, callback=ignore)
        change = (encoder.get_parameter("0.weight").detach() - before).abs().max()
        return {"trace": trace_of(watching), "change of the encoder's weights": change}

    pair = compare(scenario)
    problem = "The encoder's weights have changed."
    pair["change of the encoder's weights"].assert_close(rtol=0, atol=0, message=problem)
    made = bright_task(compare.generator())
    slope = slope_of(compare.reference, made, weights(0.0, 1e5))
    must_set_out(pair["trace"], "slopes", slope, made[1])


@time_limit(SECONDS)
@points(0.5)
@hint(
    "What holds the picture back when the content weighs more? Against what is it compared?",
    "The content loss compares the picture with features of the content image, made once and "
    "before the loop, and counts with the weights that were given.",
)
def test_content_weight(compare: Compare) -> None:
    """The more the content weighs, the more of it is left."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        encoder, *images = task(rng)
        found: dict[str, Any] = {}
        options: dict[str, Any] = {"num_steps": 12, "callback": ignore}
        for name, one in (("picture with content", 1e10), ("picture without content", 0.0)):
            watching = watch(encoder)
            found[name] = impl.transfer_style(
                encoder, *(image.clone() for image in images), **weights(one, 1e5), **options
            )
            found["trace"] = trace_of(watching)
        return found

    expected = {"picture with content": None, "picture without content": None, "trace": TRACE}
    pair = Comparison(compare.actual(scenario), expected, "the result")
    encoder, content, _ = made = task(compare.generator())
    names = ("picture with content", "picture without content")
    found = [picture_of(pair[name].actual, content) for name in names]
    slope = slope_of(compare.reference, made, weights(0.0, 1e5))
    must_follow(pair["trace"], "slopes", slope, content)
    kept, lost = (content_of(compare.reference, encoder, one, content) for one in found)
    problem = "The content weight makes no difference, or not the one it should."
    at_most(kept + TINY, MOST_CONTENT * lost + TINY / 2, problem)


@time_limit(SECONDS)
@points(0.5)
@hint(
    "The loss has a third term, the total variation. How large is it beside the other two?",
    "Add `tv_weight` times the total variation per element, of the picture and not of its "
    "features, to what you call `backward` on.",
)
def test_total_variation_weight(compare: Compare) -> None:
    """The more the total variation weighs, per element, the smoother the picture."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        encoder, content, style = noisy_task(rng)
        found: dict[str, Any] = {}
        calls: list[Any] = []

        def note(*numbers: object) -> None:
            calls.append(numbers)

        first: list[torch.Tensor] = []
        for name, weight in (("smooth picture", 1e7), ("rough picture", 0.0)):
            watching = watch(encoder)
            options = {"tv_weight": weight, "num_steps": 12, "callback": note}
            found[name] = impl.transfer_style(
                encoder, content.clone(), style, **weights(0.0, 1e3), **options
            )
            found.setdefault("trace", trace_of(watching))
            first = first or watching.seen[:1]
        # What starts elsewhere, or tells the callback something else, is other checks' concern.
        usual = bool(first and calls) and first[0].shape == content.shape and len(calls[0]) == 3
        usual = usual and bool((first[0] - content).abs().max() < 0.01)
        usual = usual and all(isinstance(one, float) for one in calls[0])
        rest = calls[0][0] - calls[0][1] - calls[0][2] if usual else None
        return {**found, "rest of the first loss, which is neither content nor style,": rest}

    pair = compare(scenario)
    content = (made := noisy_task(compare.generator()))[1]
    names = ("smooth picture", "rough picture")
    found = [picture_of(pair[name].actual, content) for name in names]
    smooth, rough, before = (
        float(compare.reference.total_variation_loss(each)) for each in (*found, content)
    )
    slope = slope_of(compare.reference, made, weights(0.0, 1e3), tv_weight=1e7)
    must_follow(pair["trace"], "pulls", slope, content)
    if too_small(found, content):
        raise CheckFailed(SMALL_STEPS)
    problem = "The weight of the total variation makes the picture no smoother."
    at_most(smooth + TINY, MOST_VARIATION * rough + TINY / 2, problem)
    rest = pair["rest of the first loss, which is neither content nor style,"]
    if rest.actual is not None:
        at_most(smooth, MOST_LEFT * before, problem)
        problem = (
            "What the first loss holds besides content and style is not the weight times the "
            "total variation per element."
        )
        rest.assert_close(rtol=0.01, atol=0, message=problem)


@time_limit(SECONDS)
@points(0.25)
@hint(
    "Where does the picture start, and how many evaluations does one step of your optimiser make?",
    "Begin with a copy of the content image and count the calls of the closure: one `step` of "
    "L-BFGS makes up to 20 of them, one of Adam needs exactly one.",
)
def test_steps(compare: Compare) -> None:
    """The picture starts as the content image, and is evaluated as often as was asked for."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        encoder, content, style = task(rng)
        watching = watch(encoder)
        options = {"num_steps": STEPS, "callback": ignore}
        impl.transfer_style(encoder, content, style, **weights(1e-3, 1e5), **options)
        seen = watching.seen
        first = seen[0] if seen else None
        return {"first picture": first, "looks": len(seen), "trace": trace_of(watching, 2)}

    pair = compare(scenario)
    made = task(compare.generator())
    must_optimise(pair["trace"], slope_of(compare.reference, made, weights(1e-3, 1e5)), made[1])
    pair["first picture"].assert_close(rtol=0, atol=0.01)
    if evaluations_of(pair["trace"]) > STEPS + SLACK:
        raise CheckFailed("The loss is evaluated far more often than `num_steps` times.")
    looks = pair["looks"].actual
    if not isinstance(looks, int) or looks < STEPS - 3:
        raise CheckFailed("The loss is evaluated less often than `num_steps` times.")


@time_limit(SECONDS)
@points(0.5)
@hint(
    "Who calls the callback, when, and with which three numbers?",
    "Call it once in each evaluation, with `.item()` of the loss that is minimised, of its content "
    "part and of its style part, in this order.",
)
def test_callback(compare: Compare) -> None:
    """After each evaluation the callback, if any, gets the loss, its content and style parts."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        encoder, content, style = task(rng)
        images = content.clone(), style.clone()
        impl.transfer_style(encoder, *images, **weights(1e-3, 1e5), num_steps=1)  # no callback
        watching, calls = watch(encoder), []

        def note(*numbers: object) -> None:
            calls.append(numbers)

        options = {"num_steps": 12, "callback": note}
        impl.transfer_style(encoder, content, style, **weights(1e-3, 1e5), **options)
        seen = pictures(watching.seen)[:MOST_PICTURES]
        return {"calls": calls, "trace": trace_of(watching, 2), "pictures": seen}

    pair = compare(scenario)
    encoder, content, style = made = task(compare.generator())
    slope = slope_of(compare.reference, made, weights(1e-3, 1e5))
    must_optimise(pair["trace"], slope, content, least=5)
    calls, evaluations = pair["calls"].actual, evaluations_of(pair["trace"])
    if not isinstance(calls, list) or not calls:
        raise CheckFailed("The callback should be called once after each evaluation.")
    if evaluations > 2 * len(calls) or len(calls) > 12 + SLACK:
        raise CheckFailed("The callback should be called once after each evaluation.")
    for call in calls:
        if not isinstance(call, tuple) or len(call) != 3:
            raise CheckFailed("The callback should get three numbers.")
        if not all(isinstance(one, float) and math.isfinite(one) for one in call):
            raise CheckFailed("The callback should get finite floats, and nothing else.")
    if any(abs(total - content - style) > 0.01 * abs(total) for total, content, style in calls):
        raise CheckFailed("Without total variation, the loss should be the sum of the two parts.")
    losses, _, styles = zip(*calls, strict=True)
    # The last evaluation may be a line search's trial.
    if not all(min(each[-5:]) < 0.8 * each[0] for each in (losses, styles)):
        raise CheckFailed("The loss that the callback gets does not fall, or its style part.")
    seen = pictures_of(pair, content)
    true = [style_of(compare.reference, encoder, one, style) for one in seen]
    different = {round(one / styles[0], 2) for one in styles if styles[0] > 0}
    if len(different) < 4 or not _are_in_order([one / styles[0] for one in styles], true):
        raise CheckFailed("The third number is not the style part of the picture's loss.")


def _are_in_order(shares: list[float], losses: list[float]) -> bool:
    """Whether these are such shares of the first loss as losses of one after another are."""
    rest = iter(losses)
    one = next(rest, math.inf)
    for share in shares:
        while one == math.inf or abs(share * losses[0] - one) > 0.02 * losses[0]:
            if (one := next(rest, math.inf)) == math.inf:
                return False
    return True
