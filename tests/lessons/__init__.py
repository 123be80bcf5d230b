"""The real lessons: whatever is said here holds for each exercise, by rule."""
