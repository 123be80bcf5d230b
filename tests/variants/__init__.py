"""Known mistakes and unusual right solutions, see `autograder.variants`."""
