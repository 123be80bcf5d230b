"""Known mistakes and unusual right solutions of *Generative adversarial networks*."""
