"""The tests, and the class of students that they and the demonstration grade."""
