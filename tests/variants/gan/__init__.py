"""Variants of the exercises of *Generative adversarial networks*."""
