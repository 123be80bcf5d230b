"""Reading pictures: single ones, data sets, folders and their cache."""
