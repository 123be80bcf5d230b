"""What in a page would run, load or redirect something, as a browser reads it."""

import re
from html.parser import HTMLParser

_TAGS = {
    "applet", "audio", "base", "embed", "form", "frame", "frameset", "iframe", "link", "object",
    "plaintext", "portal", "script", "svg", "template", "textarea", "video", "xmp",
}  # fmt: skip
_ADDRESSES = {"href", "src", "action", "formaction", "xlink:href", "poster", "background", "data"}
_BLANK = re.compile(r"[\x00-\x20]+")
_HARMLESS = re.compile(r"(https?://|#|mailto:|data:image/(png|jpeg);base64,|[\w./%()-]*$)", re.I)
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Characters that do something to a terminal; tabs and ends of lines are none of them."""


class _Reader(HTMLParser):
    """Collects what is there and should not be."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at an element and its attributes."""
        if tag in _TAGS:
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            address = _BLANK.sub("", value or "")
            if name.startswith("on") or name == "srcdoc":
                self.found.append(f"<{tag} {name}>")
            elif name in _ADDRESSES and not _HARMLESS.match(address):
                self.found.append(f"<{tag} {name}={address[:40]}>")


def active(html: str) -> list[str]:
    """The elements and attributes of a page that do something."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.found
