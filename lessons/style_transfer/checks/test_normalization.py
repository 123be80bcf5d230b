"""Hidden checks of `Normalization`: per channel, with any form of mean and std."""

import torch

from autograder.checking import Compare, Implementation, exercise, gettext, gradient, hint, points

pytestmark = exercise("style_transfer", "Normalization")

RTOL, ATOL = 1e-4, 1e-6


def shape_of(found: object) -> tuple[int, ...]:
    """The shape of a tensor; of anything else, none."""
    return tuple(found.shape) if isinstance(found, torch.Tensor) else ()


@points(0.5)
@hint(
    "Three numbers meet an image of width three: along which dimension do they line up?",
    "Give mean and std two more dimensions of size one at the end, so that they meet the "
    "channels and not the columns.",
)
def test_channels_not_columns(compare: Compare) -> None:
    """Each channel has its own mean and std, also where the width equals the channels."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        mean = torch.rand(3, generator=rng).tolist()
        std = (0.5 + torch.rand(3, generator=rng)).tolist()
        image = torch.rand(2, 3, 4, 3, generator=rng)
        narrow = torch.rand(2, 3, 4, 1, generator=rng).requires_grad_()
        found = impl.Normalization(mean, std)(narrow.clone())
        return {
            "result": impl.Normalization(mean, std)(image),
            "image after the call": image,
            "result for a narrow image": found,
            "gradient of the image": gradient(found, narrow),
        }

    pair = compare(scenario)
    # Broadcast along the width, a narrow image would become wider.
    is_narrow = shape_of(pair["result for a narrow image"].actual) == (2, 3, 4, 1)
    for name in ("result", "result for a narrow image"):
        pair[name].assert_close(rtol=RTOL, atol=ATOL, kind="formula" if is_narrow else "")
    pair["gradient of the image"].assert_close(rtol=RTOL, atol=ATOL)
    pair["image after the call"].assert_close(rtol=0, atol=0)


@points(0.25)
@hint(
    "Does your class treat `(0.5, 0.4)` and `torch.tensor([0.5, 0.4])` alike?",
    "Turn whatever comes into a tensor, and let `-1` stand for the number of channels when "
    "you reshape it.",
)
def test_sequences_and_tensors(compare: Compare) -> None:
    """It is a module; mean and std may be sequences or tensors, of any number of channels."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        mean, std = torch.rand(2, generator=rng), 0.5 + torch.rand(2, generator=rng)
        image = torch.rand(1, 2, 5, 4, generator=rng)
        of_tensors = torch.nn.Sequential(impl.Normalization(mean, std))
        of_tuples = impl.Normalization(tuple(mean.tolist()), tuple(std.tolist()))
        return {"result for tensors": of_tensors(image), "result for tuples": of_tuples(image)}

    compare(scenario).assert_close(rtol=RTOL, atol=ATOL, kind="formula")


@points(0.25)
@hint(
    "How can a module keep a tensor that moves with it but is no weight?",
    "`self.register_buffer(name, tensor)` keeps a tensor with the module without making it a "
    "parameter.",
)
def test_buffers(compare: Compare) -> None:
    """Mean and std are buffers: they follow the module, and no optimiser takes them for weights."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        # One channel, so that nobody is asked about shapes here.
        mean, std = torch.rand(1, generator=rng), 0.5 + torch.rand(1, generator=rng)
        image = torch.rand(2, 1, 5, 4, generator=rng)
        module = impl.Normalization(mean, std)
        result = module(image)
        buffers = [one.dtype for one in module.double().buffers()]
        return {
            "result": result,
            "parameters": len(list(module.parameters())),
            "enough buffers": buffers.count(torch.float64) >= 2,
        }

    pair = compare(scenario)
    pair["result"].assert_close(rtol=RTOL, atol=ATOL, kind="formula")
    problem = gettext("Mean and std are parameters of the module: an optimiser would change them.")
    pair["parameters"].assert_close(rtol=0, atol=0, message=problem)
    problem = gettext("Mean and std do not follow the module in `.to(...)` or `.double()`.")
    pair["enough buffers"].assert_close(rtol=0, atol=0, message=problem)


def worked_case(impl: Implementation) -> dict[str, object]:
    """Two channels of two pixels each."""
    image = torch.tensor([[[[1.0, 3.0]], [[2.0, 8.0]]]])
    mean, std = [1.0, 2.0], [2.0, 3.0]
    result = impl.Normalization(mean, std)(image)
    return {"mean": mean, "std": std, "image": image, "Normalization(mean, std)(image)": result}
