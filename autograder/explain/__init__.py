"""Shows an instructor why a submission lost its points. Nothing of it is for students."""
