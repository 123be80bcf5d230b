"""Tests of `autograder.explain`."""
