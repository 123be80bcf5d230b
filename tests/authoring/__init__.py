"""The tests of `autograder.authoring`."""
