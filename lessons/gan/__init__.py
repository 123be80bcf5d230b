"""The lesson *Generative adversarial networks*."""
