"""Tests of `autograder.similar`."""
