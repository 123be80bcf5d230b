"""Variants of the exercises of *Neural style transfer*."""

CHECKS_OF_TOTAL = ("sums_over_layers", "weights", "layers_go_by_name", "total", "gradient")
CHECKS_OF_TRANSFER = (
    "result",
    "arguments_unchanged",
    "style_arrives",
    "content_weight",
    "total_variation_weight",
    "steps",
    "callback",
)

TOTAL = frozenset(f"total_loss/{check}" for check in CHECKS_OF_TOTAL)
TRANSFER = frozenset(f"transfer_style/{check}" for check in CHECKS_OF_TRANSFER)
"""All checks of the exercises that call others: where those raise, these cannot go on."""

WITHOUT_STYLE = frozenset(
    f"transfer_style/{check}" for check in ("style_arrives", "content_weight", "steps", "callback")
)
"""What `transfer_style` loses where no gradient comes from the style."""

WITHOUT_NUMBERS = TRANSFER - {"transfer_style/arguments_unchanged", "transfer_style/steps"}
"""What it loses where the first gradient is NaN."""
