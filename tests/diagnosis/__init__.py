"""Known mistakes, and how they are recognised."""
