"""Known mistakes and unusual right solutions of *Tiny*."""
