"""Grade the notebooks of *GANs and Style Transfer* without trusting a line of them."""
