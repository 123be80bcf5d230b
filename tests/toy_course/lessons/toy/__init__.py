"""The lesson *Toy* of the toy course."""
