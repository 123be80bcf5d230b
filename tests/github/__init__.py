"""Workflows for GitHub: what they may do, and what they do."""
