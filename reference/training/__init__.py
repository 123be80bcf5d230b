"""The training scripts, and what they are made of."""
