"""What a course chooses, from its file to grades."""
