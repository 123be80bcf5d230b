"""Variants of the exercises of *Neural style transfer*."""
