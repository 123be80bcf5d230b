"""Style transfer of one picture: encoders, objective, optimiser, run."""
