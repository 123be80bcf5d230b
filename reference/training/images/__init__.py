"""Reading images: single ones, data sets, folders and their cache."""
