"""Runs code that nobody trusts in a locked-down process forked from a warm one.

`Zygote` and `Worker` are the trusted end. This package imports nothing of the grader but its
errors, and the process that runs submissions imports nothing of the grader but this package.
"""
