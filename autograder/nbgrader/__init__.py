"""What takes the place of parts of nbgrader's pipeline; `nbgrader_config.py` names it.

`SubmissionExporter` reads what was handed in, `SafeOutputs` and `RestoreCells` clean it,
`GradeInSandbox` grades it where nbgrader would execute it, `set_aside` keeps links and devices out,
`Grades` and `FeedbackExporter` make the page that the student gets.
"""

from autograder.nbgrader.exporter import SubmissionExporter
from autograder.nbgrader.feedback import FeedbackExporter, Grades
from autograder.nbgrader.grade import GradeInSandbox
from autograder.nbgrader.outputs import SafeOutputs
from autograder.nbgrader.restore import RestoreCells
from autograder.nbgrader.special_files import set_aside

__all__ = [
    "FeedbackExporter",
    "GradeInSandbox",
    "Grades",
    "RestoreCells",
    "SafeOutputs",
    "SubmissionExporter",
    "set_aside",
]
