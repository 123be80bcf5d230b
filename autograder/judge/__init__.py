"""Compares and judges what came back; students get these modules too, in their public checks."""
