"""Makes HTML of templates; whatever is put into one is text, and never markup.

Texts of the templates are said in the language that is spoken when a page is made.
"""

import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from autograder.language import N_, gettext, ngettext, spoken
from autograder.numbers import number

_CODE = re.compile(r"`([^`\n]+)`")

MARKS = {
    "passed": ("✓", N_("passed")),
    "failed": ("✗", N_("failed")),
    "error": ("✗", N_("error")),
    "timeout": ("✗", N_("timeout")),
    "crashed": ("✗", N_("crashed")),
    "not_attempted": ("○", N_("to do")),
}
"""A sign and a word for each status of a check: neither needs a colour."""

_STATUSES = {
    "graded": N_("graded"),
    "not_attempted": N_("not attempted"),
    "unreadable": N_("unreadable"),
    "wrong_notebook": N_("wrong notebook"),
}


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
    templates.globals["mark"] = mark
    let_speak(templates)
    return templates


def let_speak(templates: Environment) -> None:
    """Give templates what they need to say texts and numbers in the language that is spoken."""
    templates.add_extension("jinja2.ext.i18n")
    templates.policies["ext.i18n.trimmed"] = True
    templates.install_gettext_callables(  # type: ignore[attr-defined]
        gettext, ngettext, newstyle=True
    )
    templates.filters["inline"] = inline
    templates.filters["number"] = number
    templates.globals |= {"earned": earned, "out_of": out_of, "spoken": spoken}


def mark(status: str) -> tuple[str, str]:
    """A sign and a word for the status of a check."""
    sign, word = MARKS[status]
    return sign, gettext(word)


def status_word(status: str) -> str:
    """The words for the status of a result."""
    return gettext(_STATUSES.get(status, status.replace("_", " ")))


def earned(score: float, points: float) -> str:
    """What was earned of what could be, where the reader knows that it is points."""
    return gettext("{score} of {points}").format(score=number(score), points=number(points))


def out_of(score: float, points: float) -> str:
    """The same with the word for points."""
    # Languages in which it matters say "of 0.5 points" as they say "of 1 point".
    count = int(points) if points == int(points) else 1
    said = ngettext("{score} of {points} points", "{score} of {points} points", count)
    return said.format(score=number(score), points=number(points))


def form_of(points: float) -> int:
    """The whole number whose form of a word is that of some points: "0,5 балла", "2 балла"."""
    return int(points) if points == int(points) else 2


def inline(text: str) -> Markup:
    """Text as HTML, with what stands between backticks as code."""
    return Markup(_CODE.sub(r"<code>\1</code>", str(escape(text))))  # noqa: S704 (escaped before)
