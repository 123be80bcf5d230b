"""Grades one submission: run in the sandbox, judged by the checks, scored, recorded."""
