"""What the exceptions mean that people who learn PyTorch meet, and what to do about them."""

import re
from collections.abc import Iterable

from autograder.judge.spelling import near_name
from autograder.language import N_, gettext

_OF_EXCEPTIONS = {
    r"before Module\.__init__\(\) call": N_(
        "A module can hold layers and buffers only once `nn.Module` has set itself up. "
        "Call `super().__init__()` first."
    ),
    r"backward through the graph a second time|Saved tensors? .* have already been freed": N_(
        "This loss hangs on a graph that an earlier `backward` has used up. "
        "Compute it anew in each step, and `detach` what comes from the step before."
    ),
    r"leaf Variable|leaf variable": N_(
        "A leaf, the tensor that gradients are collected for, must not change in place while "
        "autograd watches. Make a new tensor, or change it under `torch.no_grad()`."
    ),
    r"modified by an inplace operation": N_(
        "A value that `backward` needs was overwritten in place. "
        "Write the step so that it makes a new tensor: `x = x + y`, not `x += y`."
    ),
    r"optimize a non-leaf": N_(
        "An optimiser takes leaves, and this tensor was made by an operation. "
        "Detach a copy first, and let it require its gradient after that."
    ),
    r"optimizer got an empty parameter list": N_(
        "The optimiser was given nothing to change. "
        "Look at whose `parameters()` it gets, and whether a generator was used up before."
    ),
    r"was given no longer requires its gradient": N_(
        "`detach_()` and `requires_grad_(False)` change the tensor itself, here an argument. "
        "`detach()` makes a new one and leaves the argument as it is."
    ),
    r"does not require grad|not have been used in the graph|not to have been used": N_(
        "The graph has no way from here back to what needs a gradient. "
        "Look for `detach`, `.item()`, `.data` or `no_grad` on the way, or a step left out."
    ),
    r"implicitly created only for scalar": N_(
        "`backward` starts from one number, and this tensor holds several. "
        "Reduce it first, as the task says."
    ),
    r"Can't call numpy\(\)|call detach\(\)\.numpy": N_(
        "numpy knows nothing of gradients. Stay with torch's functions in whatever is trained."
    ),
    r"same device|NVIDIA|CUDA|device type|not compiled with": N_(
        "Tensors of different devices meet here, or a device is named that is not there. "
        "Make new tensors on the device of an argument: `device=x.device`."
    ),
    r"expected (scalar type|dtype|m1 and m2)|same dtype|bias type|must match dtype|Found dtype": N_(
        "Tensors of different dtypes meet here. "
        "Make new tensors with the dtype of an argument: `dtype=x.dtype`."
    ),
    r"floating point (and complex )?dtype|infer output dtype|output type (Long|Int|Bool)": N_(
        "Whole numbers have no gradients and no mean. Make this tensor one of floating numbers."
    ),
    r"channels, but got": N_(
        "A convolution gets another number of channels than it was made for. "
        "Compare its first argument with what the layer before it gives."
    ),
    r"running_mean should contain|weight should contain|normalized_shape": N_(
        "A normalisation was made for another number of channels than it gets. "
        "Compare its argument with what the layer before it gives."
    ),
    r"more than 1 value per channel": N_(
        "Batch normalisation in training mode needs more than one value in each channel. "
        "Look at the batch size and at the height and width at this layer."
    ),
    r"[Ee]xpected \dD|[Ee]xpected.*\(batched\) input|expected \d-dimensional": N_(
        "This layer wants a tensor with another number of dimensions. "
        "Print the shape just before it, and reshape it there."
    ),
    r"Kernel size can't be greater|Output size is too small|output size is too small": N_(
        "The image is smaller than the kernel at this layer. "
        "Follow height and width from layer to layer: which one shrinks them too far?"
    ),
    r"mat1 and mat2 shapes|size mismatch|batch1 must have|batch2 tensor": N_(
        "The inner sizes of a matrix product do not meet. "
        "Print both shapes: the last of the first has to be the last but one of the second."
    ),
    r"must match the size of tensor|be broadcast|not broadcastable|match the broadcast": N_(
        "Two shapes meet that broadcasting cannot join. "
        "Print both: sizes are compared from the last dimension on."
    ),
    r"expanded size of the tensor": N_(
        "`expand` repeats only dimensions of size 1. Print the shape, and add dimensions first."
    ),
    r"is invalid for input of size": N_(
        "`view` and `reshape` keep every element. "
        "Multiply the new sizes, and the old ones: is it the same number?"
    ),
    r"view size is not compatible": N_(
        "After `transpose` or `permute` the memory is in another order than `view` needs. "
        "Use `reshape`, and see that the order of the dimensions is the one you want."
    ),
    r"Sizes of tensors must match|same number of dimensions|stack expects each tensor": N_(
        "Tensors can be joined only if they agree in all other dimensions. Print their shapes."
    ),
    r"Dimension out of range|too many indices|Dimension specified as": N_(
        "This tensor has fewer dimensions than the step asks for. Print its shape."
    ),
    r"elements of input should be between 0 and 1|target .* should be between": N_(
        "Binary cross-entropy of probabilities was given numbers outside of [0, 1]. "
        "Are these logits? There is a loss for those."
    ),
    r"[Tt]arget size": N_(
        "Predictions and labels have different shapes. Make the labels from the predictions."
    ),
    r"not implemented for '(Float|Double|Half|BFloat16)'": N_(
        "This operation works on whole numbers only. A power is written `**`: `^` is no power."
    ),
    r"is not a Module subclass": N_(
        "A class stands where a layer is wanted. Make one of it, as `nn.Tanh()` does."
    ),
    r"cannot assign '.*' as parameter": N_(
        "Only a parameter can take a parameter's place. Change its values instead, "
        "with the functions of `torch.nn.init` or under `torch.no_grad()`."
    ),
    r"'tuple' object|, not tuple": N_(
        "A function with several results gives a tuple, also where there is only one of them. "
        "Take it out: `(gradient,) = ...`, or `[0]`."
    ),
    r"0-d(im)? tensor|zero-dimensional tensor": N_(
        "This tensor is a single number and has no dimensions to go through. "
        "Which step took them away: a `squeeze`, a sum, a mean?"
    ),
    r"Boolean value of Tensor": N_(
        "`if`, `and`, `or` and `not` need one truth, and this tensor holds several. "
        "Reduce it first, or compare element by element with torch's functions."
    ),
    r"converted to (Python scalars|Scalar)|only (one|length-1) ": N_(
        "A tensor of several elements cannot become one number. Reduce it first."
    ),
    r"unsupported operand|can't multiply sequence": N_(
        "The two sides of an operator do not go together. "
        "Print the type of each: is one a list, None, or a function that was not called?"
    ),
    r"has no attribute 'weight'|has no attribute 'bias'": N_(
        "Not all modules have weights: activations have none. "
        "Find out what kind of module it is first."
    ),
    r"'(float|int)' object has no attribute '(backward|detach|shape|item|grad|mean|size)": N_(
        "This is a plain number, not a tensor: its history is gone. "
        "Leave `.item()` and `float()` for the very end."
    ),
    r"'NoneType'": N_(
        "Something is None here: what a function without `return` gives, a gradient that was never "
        "computed, or an argument whose default is None."
    ),
    r"(must be Tensor|but got|argument 'input'.*), not (list|tuple)|expected Tensor as element": N_(
        "A torch function got a list or a tuple in place of a tensor. "
        "Take one of its elements, or make a tensor of it."
    ),
    r"must be Tensor, not|not supported between|must be real number, not": N_(
        "A function got a value of another type than it takes. Print the type of each argument."
    ),
    r"missing the required \"forward\"": N_(
        "A module is called by its method `forward`, and this one has none of that name. "
        "Look at its spelling and its indentation."
    ),
    r"object is not callable": N_(
        "What stands before the parentheses is no function. "
        "Has the name been given to a value, or is a comma missing?"
    ),
    r"not subscriptable": N_(
        "Square brackets follow something that has no elements. Print its type."
    ),
    r"not iterable|cannot unpack|values to unpack": N_(
        "What stands on the right does not have as many values as there are names on the left. "
        "Print it."
    ),
    r"cannot access local variable|referenced before assignment": N_(
        "A name that a function assigns anywhere is its own everywhere. "
        "Assign it before this line, on every way that leads here."
    ),
    r"^KeyError": N_("The dict has no such key. Print its keys beside the one you look up."),
    r"^IndexError": N_("An index lies behind the end. Print the index and the length."),
    r"^ZeroDivisionError": N_("Something is divided by 0. Print the divisor."),
    r"^RecursionError": N_("A function calls itself without end. Which call should end it?"),
    r"^StopIteration": N_(
        "An iterator has come to its end. Make a new one from the data, and go on with that."
    ),
    r"^(ModuleNotFoundError|ImportError)": N_(
        "A module is missing where the exercise is graded. Use torch, numpy or Python's own."
    ),
    r"^NameError": N_(
        "Nothing has this name here. Look at its spelling, and where the name is defined."
    ),
    r"^NotImplementedError": N_(
        "This line still says that something is not written. Delete it where the work is done."
    ),
    r"^MemoryError|not enough memory": N_(
        "The step asks for more memory than there is. Print the shapes: is one far too large?"
    ),
}  # fmt: skip
"""By a pattern of ``Kind: text``: what it means, and what to do."""

_SIGNATURE = re.compile(
    r"([\w.<>]+)\(\) (takes (from )?\d+.* positional argument|got (an unexpected|multiple|some)"
    r"|missing \d+)"
)
UNKNOWN = N_("What does each value on that line hold just before it runs?")
UNPLACED = N_("Which step raises it? Run the function on a small input, and print what each gives.")


def of_exception(
    text: str, exercise: str = "", names: Iterable[str] = (), *, otherwise: str = UNKNOWN
) -> str:
    """What an exception means, and what to do.

    Args:
        text: the class, and the message after a colon, if any is known.
        exercise: the exercise that was called.
        names: what the code may have meant where it uses a name that is not there.
        otherwise: what there is to say where nothing is known of it.
    """
    if (called := _SIGNATURE.search(text)) is not None:
        if exercise in called[1].split("."):
            return gettext(
                "The function no longer takes the arguments that the task gives it. "
                "Put its first line back as it was; `__init__` has two underscores on each side."
            )
        return gettext(
            "A function is called with other arguments than it takes. "
            "Compare the call with its definition, `self` included."
        )
    if near := near_name(text, names):
        return near
    found = (said for pattern, said in _OF_EXCEPTIONS.items() if re.search(pattern, text))
    return gettext(next(found, otherwise))
