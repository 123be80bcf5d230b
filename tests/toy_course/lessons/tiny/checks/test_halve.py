"""Hidden checks of `halve`: half of each number."""

import torch

from autograder.checking import Compare, Implementation, exercise, hint, points

pytestmark = exercise("tiny", "halve")


@points(0.75)
@hint("By which number do you divide?", "Divide each number by two.")
def test_value(compare: Compare) -> None:
    """Each number is divided by two."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        return impl.halve(torch.randn(3, 4, generator=rng))

    compare(scenario).assert_close(rtol=1e-4, atol=1e-6, factors={"two": 2})


@points(0.25)
@hint("Do you write into what you were given?", "Use `/` where you have `/=`.")
def test_argument_unchanged(compare: Compare) -> None:
    """The tensor that was passed in is the same afterwards."""

    def scenario(impl: Implementation, rng: torch.Generator) -> object:
        x = torch.randn(4, generator=rng)
        return {"result": impl.halve(x), "argument after the call": x}

    result = compare(scenario)
    result["result"].assert_close(rtol=1e-4, atol=1e-6, up_to_scale=True)
    result["argument after the call"].assert_close(rtol=0, atol=0)
