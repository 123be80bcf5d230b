"""What nbgrader needs to know of this course."""

c = get_config()  # type: ignore[name-defined]  # noqa: F821 (nbgrader defines it)

c.CourseDirectory.course_id = "gans-and-style-transfer"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "assignments"

# The text is the source of the notebook and stays with the instructors; the rest of the list is
# nbgrader's default, which `extend` keeps.
c.CourseDirectory.ignore.extend(["lesson.*.md"])
