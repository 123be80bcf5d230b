"""formgrader's pages show names and Markdown as the texts that they are.

nbgrader puts both into its pages as they stand, and nbconvert's own cleaning of Markdown does not
reach nbgrader's templates: a script in either would act in the browser of whoever grades by hand.
"""

import sys
from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import escape
from tornado.web import Application

from autograder.nbgrader.markdown import markdown2html

__all__ = ["repair"]

_MODULE = "nbgrader.server_extensions.formgrader.formgrader"


def repair() -> None:
    """Have formgrader escape what it shows, where this process is its server."""
    if (module := sys.modules.get(_MODULE)) is not None:
        extension = module.FormgradeExtension
        extension.init_tornado_settings = _escaping(extension.init_tornado_settings)


def _escaping(original: Callable[[Any, Application], None]) -> Callable[[Any, Application], None]:
    def init_tornado_settings(self: Any, webapp: Application) -> None:
        original(self, webapp)
        webapp.settings["nbgrader_jinja2_env"].autoescape = True
        exporter = webapp.settings["nbgrader_exporter"]
        exporter.from_filename = _with_texts(exporter.from_filename)
        exporter.register_filter("markdown2html", markdown2html)

    return init_tornado_settings


def _with_texts(original: Callable[..., Any]) -> Callable[..., Any]:
    """Escape what comes beside a notebook, whose own parts nbconvert escapes or sanitises."""

    def from_filename(filename: str, resources: Mapping[str, Any]) -> Any:
        texts = {name: escape(one) for name, one in resources.items() if isinstance(one, str)}
        return original(filename, resources={**resources, **texts})

    return from_filename
