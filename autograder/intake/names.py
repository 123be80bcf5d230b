"""Names in deliveries: which are no names of files, how zips encode them, and ids made of them."""

import re
import struct
import unicodedata
import zipfile

from autograder.ids import id_fault

__all__ = [
    "ambiguous_key",
    "decoded_name",
    "german_key",
    "is_passed_over",
    "key_of_name",
    "name_fault",
    "student_id",
]

_DEVICES = frozenset({"con", "prn", "aux", "nul", "com", "lpt"})
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Also what changes the direction of text, so that a name looks like another one."""
_PASSED_OVER = re.compile(r"\.|__MACOSX$|Thumbs\.db$|desktop\.ini$")
_MOST_BYTES = 255
_LONGEST = 1000
_MOST_OF_ID = 120
_UNICODE_PATH = 0x7075
_UTF_8 = 0x800
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def name_fault(path: str) -> str:
    """What is wrong with the path of a file in a delivery; empty if nothing is."""
    parts = path.split("/")
    if not path or path.startswith("/") or re.match(r"[A-Za-z]:", path):
        return "an absolute path" if path else "an empty name"
    if ".." in parts or "." in parts or "" in parts:
        return "a path that leads out of its folder"
    if "\\" in path:
        return "a name with a backslash"
    if _CONTROL.search(path):
        return "a name with control characters"
    if any(part[:3].lower() in _DEVICES and _RESERVED.fullmatch(part) for part in parts):
        return "a name that Windows keeps for a device"
    try:
        sizes = [len(part.encode()) for part in parts]
    except UnicodeEncodeError:
        return "a name that is no text in UTF-8"
    if max(sizes) > _MOST_BYTES or len(path) > _LONGEST:
        return "a name that is too long for a file"
    return ""


def is_passed_over(path: str) -> bool:
    """Whether a path is of what systems and Jupyter add, which nobody hands in."""
    return any(map(_PASSED_OVER.match, path.split("/")))


def decoded_name(info: zipfile.ZipInfo, encoding: str) -> str:
    """The name of a member as it was meant.

    Zips say of a name only whether it is UTF-8. Where they do not, the name may be so all the same,
    or has a copy in UTF-8, or is in the encoding of some system.

    Args:
        info: of the member, as `zipfile` reads it: as cp437 unless it is said to be UTF-8.
        encoding: of names that are nothing else.
    """
    name = info.orig_filename
    if info.flag_bits & _UTF_8 or name.isascii():
        return name
    try:
        raw = name.encode("cp437")
    except UnicodeEncodeError:
        return name
    for content, how in ((_copy_in_utf_8(info.extra), "utf-8"), (raw, "utf-8"), (raw, encoding)):
        try:
            if content:
                return content.decode(how)
        except (UnicodeDecodeError, LookupError):
            continue
    return name


def _copy_in_utf_8(extra: bytes) -> bytes:
    """What the extra field for such names holds; nothing if there is none."""
    while len(extra) >= 4:
        kind, size = struct.unpack("<HH", extra[:4])
        if kind == _UNICODE_PATH and 5 < size <= len(extra) - 4:
            return extra[9 : 4 + size]
        extra = extra[4 + size :]
    return b""


def student_id(text: str) -> tuple[str, str]:
    """An id that nbgrader accepts, made of a login or a name.

    Returns:
        The id, in Unicode's composed form (NFC) and with ``_`` for blanks; and what is wrong with
        it, empty if nothing is.
    """
    made = "_".join(unicodedata.normalize("NFC", text).split())
    fault = name_fault(made) or ("a slash in it" if "/" in made else "") or id_fault(made)
    if not fault and len(made) > _MOST_OF_ID:
        fault = f"more than {_MOST_OF_ID} characters"
    return made, fault


def ambiguous_key(text: str) -> str:
    """What is the same for ids that some file system, or a reader, takes for one."""
    return unicodedata.normalize("NFKC", text).casefold()


def key_of_name(*parts: str) -> str:
    """What is the same for all ways in which platforms write a person's name.

    Letters and digits alone, without accents: ``Müller, Anna`` and Canvas's ``mulleranna`` agree.
    """
    text = unicodedata.normalize("NFKD", "".join(parts).casefold())
    return "".join(one for one in text if one.isalnum())


def german_key(*parts: str) -> str:
    """The same where ``ü`` was written ``ue``, as ILIAS does."""
    text = unicodedata.normalize("NFC", "".join(parts).casefold()).translate(_GERMAN)
    return key_of_name(text)
