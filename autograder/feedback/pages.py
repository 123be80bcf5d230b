"""Makes HTML of templates; whatever is put into one is text, and never markup."""

import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

_CODE = re.compile(r"`([^`\n]+)`")

MARKS = {
    "passed": ("✓", "passed"),
    "failed": ("✗", "failed"),
    "error": ("✗", "error"),
    "timeout": ("✗", "timeout"),
    "crashed": ("✗", "crashed"),
    "not_attempted": ("○", "to do"),
}
"""A sign and a word for each status of a check: neither needs a colour."""


@cache
def environment(package: str) -> Environment:
    """What the templates of a package are loaded with: those in its folder ``templates``."""
    templates = Environment(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters["inline"] = inline
    templates.filters["number"] = lambda value: f"{value:g}"
    templates.globals["marks"] = MARKS
    return templates


def inline(text: str) -> Markup:
    """Text as HTML, with what stands between backticks as code."""
    return Markup(_CODE.sub(r"<code>\1</code>", str(escape(text))))  # noqa: S704 (escaped before)
