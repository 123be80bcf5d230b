"""Markdown that a student may have written, as HTML in which nothing acts."""

import re
from typing import Any

from jinja2 import pass_context
from markupsafe import escape
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from autograder.nbgrader.mathematics import mathml
from autograder.nbgrader.remembered import remembered
from autograder.nbgrader.slow import SECONDS, TookTooLong, within

__all__ = ["markdown2html"]

_HARMLESS = re.compile(r"(?:[^<>]|</?(?:details|summary)>)*")


@pass_context
def markdown2html(context: Any, source: str) -> str:
    """Markdown to HTML: the HTML that is in it is text, links lead somewhere, formulas are drawn.

    What the lessons fold away stays folded away.

    Args:
        context: the template's, in which ``cell`` may have attachments.
        source: what was written.
    """
    attachments = (context.get("cell") or {}).get("attachments")
    try:
        with within(SECONDS):
            return _with(attachments, source) if attachments else _alone(source)
    except TookTooLong:  # what was handed in has been cut before, and a comment may be as long
        return f"<pre>{escape(source)}</pre>"


def _with(attachments: dict[str, Any], source: str) -> str:
    renderer = _Renderer(
        escape=True,
        allow_harmful_protocols=False,
        exclude_anchor_links=True,
        attachments=attachments,
    )
    html: str = MarkdownWithMath(renderer=renderer).render(source)
    return html


@remembered
def _alone(source: str) -> str:
    return _with({}, source)


class _Renderer(IPythonRenderer):
    """Markdown's renderer, with MathML in place of formulas for a script to draw."""

    def block_html(self, html: str) -> str:
        return html if _HARMLESS.fullmatch(html) else super().block_html(html)

    def block_math(self, body: str) -> str:
        return mathml(body, block=True)

    def inline_math(self, body: str) -> str:
        return mathml(body, block=False)

    def latex_environment(self, name: str, body: str) -> str:
        return mathml(f"\\begin{{{name}}}{body}\\end{{{name}}}", block=True)
