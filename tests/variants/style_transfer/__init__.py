"""Variants of the lesson *Neural style transfer*."""
