"""Which ids of students nbgrader's gradebook can hold; known without importing nbgrader."""

__all__ = ["id_fault", "is_utf8"]


def id_fault(student: str) -> str:
    """Why a student's id cannot be entered, and what to do; empty if it can be."""
    if student.startswith("."):
        fault = "begins with a dot, and nbgrader passes over such folders"
    elif "\n" in student:
        fault = "has a line break, and nbgrader's patterns end there"
    elif not is_utf8(student):
        fault = "is not UTF-8, and no gradebook can hold it"
    else:
        return ""
    return f"the id {fault}. Rename the student's folder."


def is_utf8(text: str) -> bool:
    """Whether a name of a file is text; on Linux it may be any bytes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
