"""Variants of the exercises of *Neural style transfer*."""

CHECKS_OF_TRANSFER = (
    "result",
    "arguments_unchanged",
    "style_arrives",
    "content_weight",
    "total_variation_weight",
    "steps",
    "callback",
)
TRANSFER = frozenset(f"transfer_style/{check}" for check in CHECKS_OF_TRANSFER)
"""All checks of `transfer_style`, which needs every function of the lesson but the first."""
