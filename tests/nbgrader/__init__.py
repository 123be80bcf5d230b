"""The tests of what nbgrader does with the parts that take the place of its own."""
