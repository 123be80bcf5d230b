"""Hidden checks of *Neural style transfer*."""
