"""All that is written for the lessons, one folder each, but their solutions: see `reference`."""
