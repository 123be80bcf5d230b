"""Hidden checks of *Toy*."""
