"""What takes the place of parts of nbgrader's pipeline; `nbgrader_config.py` names it.

`SubmissionExporter` reads what was handed in, `SafeOutputs` and `RestoreCells` clean it,
`GradeInSandbox` grades it where nbgrader would execute it, `SaveGrades` enters the scores,
`LatePenalty` takes off what late work loses, `set_aside` keeps links and devices out,
`Grades` and `FeedbackExporter` make the page that the student gets, `CsvExport` writes the grades
of all. What cannot be named there is put in place as soon as this package is imported
(`autograder.nbgrader.repairs`); the parts take seconds to import, and are imported when asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from autograder.nbgrader.repairs import repair

if TYPE_CHECKING:
    from autograder.nbgrader.export import CsvExport
    from autograder.nbgrader.exporter import SubmissionExporter
    from autograder.nbgrader.feedback import FeedbackExporter, Grades
    from autograder.nbgrader.grade import GradeInSandbox
    from autograder.nbgrader.hand_grades import SaveGrades
    from autograder.nbgrader.late import LatePenalty
    from autograder.nbgrader.outputs import SafeOutputs
    from autograder.nbgrader.restore import RestoreCells
    from autograder.nbgrader.special_files import set_aside

__all__ = [
    "CsvExport",
    "FeedbackExporter",
    "GradeInSandbox",
    "Grades",
    "LatePenalty",
    "RestoreCells",
    "SafeOutputs",
    "SaveGrades",
    "SubmissionExporter",
    "set_aside",
]

_MODULES = {
    "CsvExport": "export",
    "FeedbackExporter": "feedback",
    "GradeInSandbox": "grade",
    "Grades": "feedback",
    "LatePenalty": "late",
    "RestoreCells": "restore",
    "SafeOutputs": "outputs",
    "SaveGrades": "hand_grades",
    "SubmissionExporter": "exporter",
    "set_aside": "special_files",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


repair()
