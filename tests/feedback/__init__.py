"""The tests of `autograder.feedback`."""
