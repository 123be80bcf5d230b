"""Public checks, which students run in the notebook without this package.

`autograder.authoring.public_checks_file` writes them into one file beside the notebook. They are
the hidden checks on other seeds, with stored expected values in place of the reference.
"""
