"""Texts of a submission that take too long to be shown: they are cut, and stay as they were typed.

What makes Markdown and highlighting slow is known of no version for good, so each long text is
shown once here, and stopped where it takes too long. That is measured in processor time, which a
busy machine does not change.
"""

import gc
import re
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from nbconvert.filters import markdown2html, strip_files_prefix
from nbconvert.preprocessors.sanitize import SanitizeHTML
from nbformat import NotebookNode

from autograder.language import gettext
from autograder.nbgrader.highlighting import highlighted
from autograder.nbgrader.remembered import remembered

__all__ = ["SECONDS", "Patience", "TookTooLong", "within"]

SECONDS = 1.0
"""The most processor time that showing one text may take."""

_SECONDS_OF_ALL = 4.0
_SHORT = 2_000  # characters that nothing takes long to show
_KEPT = 5_000
_AGAIN = 0.1


class TookTooLong(BaseException):
    """Showing a text took more than it may."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Stop what is done here once it has taken so much processor time.

    Only the main thread of a process can be stopped; others go on. Garbage is not collected
    meanwhile: an exception that is raised in what the collector calls is lost.

    Raises:
        TookTooLong: it had to be stopped.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _stop)
    collects = gc.isenabled()
    gc.disable()
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds, _AGAIN)  # again, where it is caught
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    finally:
        signal.signal(signal.SIGVTALRM, before)
        if collects:
            gc.enable()


def _stop(*_: object) -> None:
    raise TookTooLong


class Patience:
    """Looks at the texts of one notebook; what they take is counted together."""

    def __init__(self) -> None:
        self._left = _SECONDS_OF_ALL

    def shorten(self, cell: NotebookNode) -> None:
        """Cut what stands in a cell, where it would take too long to show."""
        source = cell.source
        if len(source) <= _SHORT:
            return
        if cell.cell_type == "code":
            if not self._is_shown(_show_code, source):
                said = gettext("(cut: all of it takes too long to show)")
                cell.source = f"{source[:_SHORT]}\n# ... {said}"
        elif not self._is_shown(_show_markdown, source):
            fence = "`" * (3 + max(map(len, re.findall("`+", source[:_KEPT])), default=0))
            said = gettext("(This text takes too long to show as it was meant. As it was typed:)")
            cell.source = f"*{said}*\n\n{fence}text\n{source[:_KEPT]}\n{fence}"

    def _is_shown(self, show: Callable[[str], object], text: str) -> bool:
        before = time.process_time()
        try:
            with within(min(SECONDS, self._left)):
                show(text)
        except TookTooLong:
            return False
        except Exception:  # it cannot be shown at all
            return False
        finally:
            self._left = max(0.01, self._left - (time.process_time() - before))
        return True


@remembered  # but for what has to be stopped
def _show_code(text: str) -> None:
    highlighted(text, "ipython3" if _OF_IPYTHON.search(text) else "python")


_OF_IPYTHON = re.compile(r"[%?]|!(?!=)|[\w.*]{200}|\s{200}")
"""What each rule looks for that IPython's lexer has besides Python's, and what they are long at. It
tries them at each token; without any of this, it takes twice as long as Python's, and no more."""


@remembered
def _show_markdown(text: str) -> None:
    strip_files_prefix(markdown2html(SanitizeHTML().sanitize_html_tags(text)))
