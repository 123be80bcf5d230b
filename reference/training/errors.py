"""Faults in what a training script was given.

The tree::

    TrainingFault
    ├── UsageFault     the options contradict each other, or name what is not there
    ├── ImageFault   an image cannot be used
    ├── ImagesFault    the images to train on cannot be had
    ├── EncoderFault   the encoder or its weights cannot be had
    ├── RunFault       a run directory cannot be used, or holds another run
    └── MemoryFault    what was asked for does not fit in memory

Every message says what was expected, what was found and what to do; a script that meets one prints
it and ends with exit status 2.
"""

__all__ = [
    "EncoderFault",
    "ImageFault",
    "ImagesFault",
    "MemoryFault",
    "RunFault",
    "TrainingFault",
    "UsageFault",
]


class TrainingFault(Exception):
    """Base of all faults that a training script reports itself."""


class UsageFault(TrainingFault):
    """The options contradict each other, or name what is not there."""


class ImageFault(TrainingFault):
    """An image cannot be read, or is too small or too large to be used."""


class ImagesFault(TrainingFault):
    """The data set is unknown, is not here, or cannot be read."""


class EncoderFault(TrainingFault, ValueError):
    """The encoder has no such layer, or its weights cannot be had."""


class RunFault(TrainingFault):
    """A run directory cannot be used, or holds a run with other settings."""


class MemoryFault(TrainingFault):
    """What was asked for does not fit in memory."""
