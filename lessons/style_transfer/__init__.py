"""The lesson *Neural style transfer*."""
