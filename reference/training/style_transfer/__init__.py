"""Style transfer of one image: encoders, objective, optimiser, run."""
