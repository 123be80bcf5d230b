"""The lessons of the toy course."""
