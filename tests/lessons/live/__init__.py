"""Live equals graded: what is green in a student's kernel keeps its points.

`making` makes notebooks by rule, `kernel` runs them in a real kernel, and `comparison` grades them
and compares. ``python -m tests.lessons.live`` does so for all.
"""
