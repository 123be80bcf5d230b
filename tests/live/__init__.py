"""Live equals graded: what is green in a student's kernel keeps its points.

`tests.live.making` makes notebooks by rule, `tests.live.kernel` runs them in a real kernel, and
`tests.live.comparison` grades them and compares. ``python -m tests.live`` does so for all.
"""
