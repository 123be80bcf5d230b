"""Hidden checks of *Generative adversarial networks*."""
