"""Hidden checks of `transfer_style`: what the loop does to the image, by any optimiser.

Images are never compared: many are right. What is measured is how far losses fall, and what the
encoder and the callback see of the run. What makes a task harder has a check of its own.
"""

from autograder.checking import (
    Compare,
    at_most,
    exercise,
    gettext,
    hint,
    points,
    time_limit,
)
from lessons.style_transfer.checks.contents import (
    MOST_CONTENT,
    contents_left,
    must_be_contents,
    of_content,
)
from lessons.style_transfer.checks.runs import (
    EXACT,
    REST_OF_LOSS,
    must_be_as_many,
    must_be_finished,
    must_clear,
    must_follow,
    must_move,
    must_optimise,
    must_set_out,
    of_run,
    picture_of,
    slope_of,
    style_of,
)
from lessons.style_transfer.checks.tasks import (
    bright_task,
    deep_task,
    noisy_task,
    other_size_task,
    task,
    task_at_limits,
    unequal,
    weights,
)
from lessons.style_transfer.checks.told import must_be_style, styles_told
from lessons.style_transfer.checks.traces import evaluations_of, pictures_of
from lessons.style_transfer.checks.transfers import (
    STEPS,
    run_for_style,
    run_on_arguments,
    run_on_layers,
    run_with_other_size,
    run_with_trainable_encoder,
    run_without_callback,
    runs_at_limits,
    runs_with_content,
    runs_with_variation,
)

pytestmark = exercise("style_transfer", "transfer_style")

# L-BFGS works in rounds of up to 20 evaluations, and its last line search may go on a little.
SLACK = 29
SECONDS = 6  # who evaluates twenty times too often is to lose the points for that, and no others

# Over the tasks of 60 courses, right solutions (L-BFGS in rounds, in one go, with and without line
# search or clamping, Adam with learning rates from 0.01 to 0.1) leave at most these shares, and
# mistakes about targets, weights and gradients at least those: style 0.20 and 0.97, content 0.13
# and 1.00, total variation 0.12 and 0.28.
MOST_STYLE, MOST_VARIATION, MOST_LEFT = 0.35, 0.25, 0.6

TINY = 1e-30  # so that nothing is compared with 0, and twice nothing is no success


@points(0.25)
@hint(
    "What has to be done to the image after the optimiser's last step?",
    "After the loop, take the image out of autograd and clamp it. What happens in the "
    "closure comes before the optimiser's last step.",
)
def test_result(compare: Compare) -> None:
    """The result has the content image's shape, values in [0, 1], and needs no gradient."""
    pair = compare(runs_at_limits)
    encoder, content, style = task_at_limits(compare.generator())
    layers = {"content_weights": {"0": 1.0}, "style_weights": {"0": 1e4, "1": 1e5}}
    goals = {"first": style, "second": 1 - style}
    found = pair["images"].actual
    for one, name in zip(found if isinstance(found, list) else [None], goals, strict=False):
        picture = picture_of(one, content)
        slope = slope_of(compare.reference, (encoder, content, goals[name]), layers)
        must_optimise(pair[name], slope, content)
        must_be_finished(picture, pair["needs a gradient"].actual)


@points(0.25)
@hint(
    "Whose pixels does the optimiser change?",
    "The image has to be a copy of the content image, and the only parameter that the "
    "optimiser is given.",
)
def test_arguments_unchanged(compare: Compare) -> None:
    """The two images are the same afterwards, and so is the encoder."""
    pair = compare(run_on_arguments)
    made = task(compare.generator())
    must_optimise(pair["trace"], slope_of(compare.reference, made, weights(1.0, 1e5)), made[1])
    for name in ("content image", "style image", "weight of the encoder", "bias of the encoder"):
        pair[name].assert_close(rtol=0, atol=0)


@time_limit(SECONDS)
@points(0.75)
@hint(
    "Which gradient does the optimiser get in each evaluation?",
    "Each evaluation clears the old gradient, measures the image as it is now against "
    "targets made once from the style image, and calls `backward`. The optimiser needs that "
    "same image.",
)
def test_style_arrives(compare: Compare) -> None:
    """Where the style weighs most, most of its loss is gone after 30 evaluations."""
    run = compare.once(run_for_style)
    pair, (encoder, content, style), slope = of_run(run)
    must_clear(pair["gradients left"].actual)
    picture = picture_of(pair["image"].actual, content)
    must_follow(pair["trace"], "slopes", slope, content)
    before, after = (style_of(run.reference, encoder, one, style) for one in (content, picture))
    if after > MOST_STYLE * before:
        must_move([picture], content)
    problem = gettext("The image that is returned has too little of the style image's style.")
    at_most(after, MOST_STYLE * before, problem)


@time_limit(SECONDS)
@points(0.5)
@hint(
    "Which layers does your loss look at, and what does each of them weigh?",
    "Content and style may be wanted at different layers. Take the features of all that either "
    "dict names, and let each layer count with the weight of its name.",
)
def test_layers(compare: Compare) -> None:
    """Every layer that is named counts, with its own weight, be it for the content or the style."""
    pair = compare(run_on_layers)
    made = deep_task(compare.generator())
    slope = slope_of(compare.reference, made, unequal(*made[:2]))
    must_follow(pair["trace"], "slopes", slope, made[1], least=EXACT)


@time_limit(SECONDS)
@points(0.25)
@hint(
    "Which shape does a Gram matrix have for an image of another size?",
    "A Gram matrix has the same shape for images of any size. Features of the content image "
    "and of the style image never meet.",
)
def test_other_size(compare: Compare) -> None:
    """The style image may have another size than the content image."""
    pair = compare(run_with_other_size)
    made = other_size_task(compare.generator())
    slope = slope_of(compare.reference, made, weights(0.0, 1e5))
    must_set_out(pair["trace"], "slopes", slope, made[1])


@time_limit(SECONDS)
@points(0.25)
@hint(
    "What should stay constant even if the encoder's weights require gradients?",
    "Make the targets under `torch.no_grad()`, or detach them, so that no graph hangs on "
    "them. Give the optimiser nothing but the image.",
)
def test_trainable_encoder(compare: Compare) -> None:
    """An encoder whose weights require gradients serves as well, and is not trained."""
    pair = compare(run_with_trainable_encoder)
    problem = gettext("The encoder's weights have changed.")
    pair["change of the encoder's weights"].assert_close(rtol=0, atol=0, message=problem)
    made = bright_task(compare.generator())
    slope = slope_of(compare.reference, made, weights(0.0, 1e5))
    must_set_out(pair["trace"], "slopes", slope, made[1])


@time_limit(SECONDS)
@points(0.5)
@hint(
    "What is the image compared with when the content counts?",
    "The content loss compares the image with features of the content image, made once "
    "before the loop. It counts with the weights that were given.",
)
def test_content_weight(compare: Compare) -> None:
    """The more the content weighs, the more of it is left."""
    run = compare.once(runs_with_content)
    pair = of_content(run)
    _, content, _ = made = task(run.generator())
    kept, lost = contents_left(run)
    slope = slope_of(run.reference, made, weights(0.0, 1e5))
    must_follow(pair["trace"], "slopes", slope, content)
    problem = gettext("A large content weight makes too little difference.")
    at_most(kept + TINY, MOST_CONTENT * lost + TINY / 2, problem)


@time_limit(SECONDS)
@points(0.5)
@hint(
    "How large is the total variation beside the other two terms of the loss?",
    "Add `tv_weight` times the total variation per element to what you call `backward` on. "
    "It is that of the image, not of its features.",
)
def test_total_variation_weight(compare: Compare) -> None:
    """The more the total variation weighs, per element, the smoother the image."""
    pair = compare(runs_with_variation)
    content = (made := noisy_task(compare.generator()))[1]
    names = ("smooth image", "rough image")
    found = [picture_of(pair[name].actual, content) for name in names]
    smooth, rough, before = (
        float(compare.reference.total_variation_loss(each)) for each in (*found, content)
    )
    slope = slope_of(compare.reference, made, weights(0.0, 1e3), tv_weight=1e7)
    must_follow(pair["trace"], "pulls", slope, content)
    must_move(found, content)
    problem = gettext("A large `tv_weight` does not make the image smooth enough.")
    at_most(smooth + TINY, MOST_VARIATION * rough + TINY / 2, problem)
    rest = pair["rest of the first loss, which is neither content nor style,"]
    if rest.actual is not None:
        at_most(smooth, MOST_LEFT * before, problem)
        rest.assert_close(rtol=0.01, atol=0, message=gettext(REST_OF_LOSS))


@time_limit(SECONDS)
@points(0.25)
@hint(
    "Which images does the encoder see from the first evaluation to the last?",
    "Begin with a copy of the content image and count the calls of the closure. One `step` "
    "of L-BFGS makes up to 20 of them, one of Adam needs exactly one.",
)
def test_steps(compare: Compare) -> None:
    """The image starts as the content image, and is evaluated as often as was asked for."""
    pair, (_, content, _), slope = of_run(compare.once(run_for_style))
    must_optimise(pair["trace"], slope, content)
    problem = gettext("The first image that the encoder sees is not the content image.")
    pair["first image"].assert_close(rtol=0, atol=0.01, message=problem)
    must_be_as_many(evaluations_of(pair["trace"]), pair["looks"].actual, STEPS, STEPS + SLACK)


@time_limit(SECONDS)
@points(0.5)
@hint(
    "What does the callback get after each evaluation?",
    "Call it once in each evaluation, with `.item()` of the loss that is minimised, of its "
    "content part and of its style part, in this order.",
)
def test_callback(compare: Compare) -> None:
    """After each evaluation the callback, if any, gets the loss, its content and style parts."""
    compare.actual(run_without_callback)
    run = compare.once(run_for_style)
    pair, (encoder, content, style), slope = of_run(run)
    must_optimise(pair["trace"], slope, content, least=5)
    styles = styles_told(pair["calls"].actual, evaluations_of(pair["trace"]), most=2 * STEPS)
    seen = pictures_of(pair["trace"], content)
    true = [style_of(run.reference, encoder, one, style) for one in seen]
    must_be_style(styles, true)
    must_be_contents(compare.once(runs_with_content))
