"""Right solutions of the toy course."""
