"""What nbgrader needs to know of this course."""

import autograder.nbgrader  # noqa: F401 (mends what no setting reaches, before nbgrader does anything)

c = get_config()  # type: ignore[name-defined]  # noqa: F821 (nbgrader defines it)

c.CourseDirectory.course_id = "gans-and-style-transfer"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "assignments"

# The release is in the repository already, and the gradebook has to learn of it all the same.
c.GenerateAssignment.force = True

# Submissions are read, cleaned and graded by the autograder's parts; none is executed by nbgrader.
c.Autograde.exporter_class = "autograder.nbgrader.SubmissionExporter"
c.Autograde.pre_convert_hook = "autograder.nbgrader.set_aside"
c.Autograde.sanitize_preprocessors = [
    "autograder.nbgrader.SafeOutputs",
    "autograder.nbgrader.RestoreCells",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.Autograde.autograde_preprocessors = [
    "autograder.nbgrader.GradeInSandbox",
    "nbgrader.preprocessors.IgnorePattern",
    "nbconvert.preprocessors.ClearMetadataPreprocessor",
    "nbgrader.preprocessors.LimitOutput",
    "autograder.nbgrader.SaveGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]

# CSV that can be read again where an id or a name has a comma.
c.ExportApp.plugin_class = "autograder.nbgrader.CsvExport"

c.GenerateFeedback.exporter_class = "autograder.nbgrader.FeedbackExporter"
c.GenerateFeedback.preprocessors = ["autograder.nbgrader.Grades"]

# Where nbconvert makes a page of a notebook, scripts in Markdown and outputs are taken out.
c.HTMLExporter.sanitize_html = True

# What the course chooses (its seed, exercises, points, dates, penalties) is in course.toml.
c.AssignLatePenalties.plugin_class = "autograder.nbgrader.LatePenalty"
