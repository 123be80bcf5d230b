"""Puts similar submissions side by side, for people to judge: it never gives a verdict."""
