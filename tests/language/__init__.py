"""The tests of what is said in other languages."""
