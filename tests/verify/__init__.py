"""Tests of `autograder verify`."""
