"""From the learning platform to the course and back: work is taken in, feedback is returned."""
