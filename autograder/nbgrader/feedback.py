"""Turns a graded notebook into the page that its student gets."""

from typing import Any

from jinja2 import pass_context
from nbconvert.exporters import HTMLExporter
from nbconvert.exporters.templateexporter import TemplateExporter
from nbconvert.filters.highlight import Highlight2HTML
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbconvert.filters.widgetsdatatypefilter import WidgetsDataTypeFilter
from nbformat import NotebookNode


class FeedbackExporter(HTMLExporter):
    """nbgrader's feedback page, in half of the time and without the student's markup.

    HTML in a student's Markdown is shown as text, and its links can only lead somewhere. The page
    is not parsed again to give pictures without a description a text that says so, which takes
    nbconvert as long as all the rest.
    """

    # nbconvert leaves the types of its own method open.
    def from_notebook_node(  # type: ignore[override]
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **options: Any
    ) -> tuple[str, dict[str, Any]]:
        """Make the page of one notebook."""
        language = nb.metadata.get("language_info", {}).get("name", "python")
        resources = self._init_resources(resources)
        widgets = WidgetsDataTypeFilter(
            notebook_metadata=self._nb_metadata, parent=self, resources=resources
        )
        self.register_filter("filter_data_type", widgets)
        self.register_filter("highlight_code", Highlight2HTML(pygments_lexer=language, parent=self))
        page: tuple[str, dict[str, Any]] = TemplateExporter.from_notebook_node(
            self, nb, resources, **options
        )
        return page

    @pass_context
    def markdown2html(self, _context: Any, source: str) -> str:
        """Markdown to HTML, with the HTML that is in it as text."""
        renderer = IPythonRenderer(
            escape=True, allow_harmful_protocols=False, exclude_anchor_links=True
        )
        html: str = MarkdownWithMath(renderer=renderer).render(source)
        return html
