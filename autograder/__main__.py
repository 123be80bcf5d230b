"""Lets ``python -m autograder`` do what ``autograder`` does."""

from autograder.cli import main

main()
