"""The tests of `autograder.grading`."""
