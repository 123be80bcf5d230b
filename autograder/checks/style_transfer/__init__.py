"""Hidden checks of the lesson on neural style transfer."""
