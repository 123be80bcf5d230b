"""What to think about when a submission raised an exception that its check is not about."""

_HINTS = {
    "NVIDIA driver": "Does your function name a device? Each argument has one already: use that.",
    "not require grad": (
        "Which tensors lead to this line, and does one of them lack `requires_grad`, or stand "
        "under `no_grad` or behind `detach`?"
    ),
    "'NoneType'": (
        "What is None here: something that may be, or the result of a function without a `return`?"
    ),
    "has no attribute 'weight'": "Which kinds of modules come to this line?",
    "has no attribute 'backward'": "Is this a tensor with its history, or a number?",
    "channels, but got": (
        "Does this layer get what the one before it puts out, and is a size written out where an "
        "argument should stand?"
    ),
    "must match the size of tensor": (
        "Which two tensors meet on this line, what are their shapes, and do they belong together?"
    ),
    "leaf Variable": (
        "Something with `requires_grad=True` is changed in place here, by `+=` or a name that ends "
        "in an underscore. Is it yours to change, and does it have to be a leaf?"
    ),
    "non-leaf": "An operation has made this tensor. When should it begin to want a gradient?",
    "through the graph a second time": (
        "Which part of this calculation is older than this round, and hangs on the graph of the "
        "one before?"
    ),
    "cannot access local variable": (
        "Where does your function assign this name? That makes it a name of that function alone."
    ),
    "KeyError": "Which names does the dict on this line have, and whose do you look up in it?",
    "expected dtype": "Which dtype do the arguments have, and which one does your new tensor have?",
}


def hint_about(message: str) -> str:
    """The hint for an exception's message; empty if there is none of its own.

    Args:
        message: kind, place and text, as the student reads them.
    """
    return next((hint for sign, hint in _HINTS.items() if sign in message), "")
