"""What the support file is called."""


def support_name(lesson: str) -> str:
    """The name of a lesson's support file, as a module."""
    return f"{lesson}_checks"
