"""Known mistakes and unusual right solutions of *Neural style transfer*."""
