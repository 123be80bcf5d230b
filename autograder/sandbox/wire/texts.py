"""Makes texts of a submission safe to print: they may try to steer whatever shows them."""

import re

__all__ = ["printable"]

# Control characters but tab and line feed, lone surrogates, and what turns the direction of text.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    r"""``text`` with whatever could steer a terminal or a page written out, as ``\x1b``.

    Carriage returns, which end lines or write them anew, become line feeds.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _STEERING.sub(_written_out, lines)


def _written_out(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
