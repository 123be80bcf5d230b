"""Submissions that attack the grader or are merely odd, each with the outcome that it deserves."""
