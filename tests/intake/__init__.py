"""From the learning platform to the course and back."""
