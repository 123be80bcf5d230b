"""Grades the grader: the parts of ``autograder verify``, and the studies of its checks."""
