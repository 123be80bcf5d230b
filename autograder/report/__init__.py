"""The class report: what a graded class shows of itself and of the checks, as one page."""

from autograder.report.gather import gather
from autograder.report.page import page_of
from autograder.report.statistics import Statistics, statistics_of

__all__ = ["Statistics", "gather", "page_of", "statistics_of"]
