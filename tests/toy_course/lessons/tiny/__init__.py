"""The lesson *Tiny* of the toy course."""
