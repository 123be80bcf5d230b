"""Hidden checks of *Tiny*."""
