"""Turns a graded notebook into the page that its student gets."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment
from nbconvert.exporters import HTMLExporter
from nbconvert.exporters.templateexporter import TemplateExporter
from nbconvert.filters import clean_html, strip_files_prefix
from nbconvert.filters.widgetsdatatypefilter import WidgetsDataTypeFilter
from nbformat import NotebookNode
from nbgrader.preprocessors import GetGrades
from pygments.formatters import HtmlFormatter
from traitlets.config import Config

from autograder.feedback import pages
from autograder.language import gettext
from autograder.nbgrader.exporter import preprocessed
from autograder.nbgrader.highlighting import OWN_LANGUAGE, highlighted
from autograder.nbgrader.markdown import markdown2html
from autograder.nbgrader.next_steps import NO_RESPONSE, next_steps
from autograder.nbgrader.remembered import remembered
from autograder.nbgrader.slow import SECONDS, TookTooLong, within
from autograder.project import TEST_CELL, title_of_answer
from autograder.sandbox.wire.texts import printable

_TEMPLATES = Path(pages.__file__).with_name("templates")


class Grades(GetGrades):
    """Takes `GetGrades`'s place: also says what of the score is not final.

    An answer is pending where nobody has graded it; a grade given by hand may have to be looked at
    again, see `autograder.nbgrader.hand_grades`.
    """

    def _get_score(self, cell: NotebookNode, resources: dict[str, Any]) -> None:
        grade = self.gradebook.find_grade(
            cell.metadata.nbgrader["grade_id"],
            self.notebook_id,
            self.assignment_id,
            self.student_id,
        )
        found = cell.metadata.nbgrader
        found["score"], found["points"] = grade.score, grade.max_score
        by_hand = grade.manual_score is not None
        due = bool(grade.needs_manual_grade)
        names = resources["nbgrader"]
        for name, holds in (
            ("pending", not by_hand and (due or grade.auto_score is None)),
            ("review", by_hand and due),
        ):
            found[name] = holds
            names[name] = holds or names.get(name, False)


class FeedbackExporter(HTMLExporter):
    """The feedback page: what to do next, all points, the notebook with a card on each exercise.

    It needs nothing of a network: formulas are MathML, and styles are in the page. HTML in a
    student's Markdown is shown as text, and its links can only lead somewhere. The page is not
    parsed again to give pictures without a description a text that says so, which takes nbconvert
    as long as all the rest.
    """

    @property
    def default_config(self) -> Config:
        """The template, which nbgrader's choice for all pages of HTML would hide otherwise."""
        own = Config(
            {
                "FeedbackExporter": {
                    "template_name": "autograder_feedback",
                    "extra_template_basedirs": [str(_TEMPLATES)],
                }
            }
        )
        own.merge(super().default_config)
        return own

    def _preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        return preprocessed(self, nb, resources)

    def _create_environment(self) -> Environment:
        environment: Environment = super()._create_environment()
        pages.let_speak(environment)
        return environment

    # nbconvert leaves the types of its own method open.
    def from_notebook_node(  # type: ignore[override]
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **options: Any
    ) -> tuple[str, dict[str, Any]]:
        """Make the page of one notebook."""
        language = nb.metadata.get("language_info", {}).get("name", "python")
        resources = self._init_resources(resources)
        resources["autograder"] = {
            "prefix": TEST_CELL,
            "highlighting": HtmlFormatter().get_style_defs(".highlight"),
            "automatic": NO_RESPONSE,
        }
        widgets = WidgetsDataTypeFilter(
            notebook_metadata=self._nb_metadata, parent=self, resources=resources
        )
        self.register_filter("filter_data_type", widgets)
        self.register_filter("markdown2html", markdown2html)
        self.register_filter("title_of_answer", lambda name: gettext(title_of_answer(name)))
        self.register_filter("next_steps", next_steps)  # once the scores are there
        self.register_filter("strip_files_prefix", _without_prefix)
        self.register_filter("highlight_code", partial(_highlighted_as, language))
        self.register_filter("clean_html", _clean)
        page, resources = TemplateExporter.from_notebook_node(self, nb, resources, **options)
        return printable(page), resources  # sources and names may hold control characters


def _highlighted_as(language: str, source: str, metadata: Mapping[str, Any]) -> str:
    return _highlight(source, language, str(metadata.get(OWN_LANGUAGE, "")))


_highlight = remembered(highlighted)
_clean = remembered(clean_html)


def _without_prefix(html: str) -> str:
    """What nbconvert's filter of this name does, where that does not take too long."""
    try:
        with within(SECONDS):
            stripped: str = strip_files_prefix(html)
    except TookTooLong:
        return html
    return stripped
