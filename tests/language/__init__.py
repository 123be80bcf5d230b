"""The tests of what is said in which language."""
