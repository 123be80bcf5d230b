"""Training of a GAN: networks, losses, trainer, metrics, run."""
