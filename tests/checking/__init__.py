"""The hidden checks, and what they are run by."""
