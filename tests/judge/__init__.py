"""The tests of `autograder.judge`."""
