"""The tests of `autograder.submission`."""
