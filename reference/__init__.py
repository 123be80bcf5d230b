"""Reference implementations and training scripts of *GANs and Style Transfer*."""
