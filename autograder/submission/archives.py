"""Zip archives that students make: read member by member, in memory, and with bounds on all."""

import io
import re
import stat
import zipfile
import zlib

MAX_DIRECTORY_BYTES = 200_000
"""Of the list of members, which is read as a whole: enough for 2000 of them."""
MAX_RATIO = 200
"""Bytes for one packed byte; notebooks with pictures have 1 to 20."""

_BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, OSError, ValueError,
    NotImplementedError, RuntimeError, IndexError, OverflowError,
)  # fmt: skip
"""What reading a broken zip may raise."""

_COMMENT = 66_000
"""The longest comment, and the records around it."""


class Archive:
    """The ordinary members of a zip; nothing is unpacked to the disk.

    A zip that is broken or far too full has no members. Links, devices, encrypted members and those
    packed in unusual ways, or to a size that no file has, are none.

    Args:
        content: the bytes of the file.

    Attributes:
        names: paths of the members, with slashes; none is absolute or leads upwards.
    """

    def __init__(self, content: bytes) -> None:
        self._members: dict[str, zipfile.ZipInfo] = {}
        if not _has_small_directory(content):
            return
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except _BROKEN:
            return
        for info in self._zip.infolist():
            name = info.filename.replace("\\", "/")  # some programs on Windows write those
            if all(part.strip(".") for part in name.split("/")) and _is_ordinary(info):
                self._members[name] = info

    @property
    def names(self) -> list[str]:
        """The paths, sorted."""
        return sorted(self._members)

    def read(self, name: str, limit: int, begins: re.Pattern[bytes] | None = None) -> bytes | None:
        """The content of a member.

        Args:
            name: one of ``names``.
            limit: the most bytes.
            begins: what the first bytes must match, so that little is unpacked of all others.

        Returns:
            None if it is larger, begins otherwise, or is broken.
        """
        info = self._members[name]
        if info.file_size > min(limit, MAX_RATIO * max(info.compress_size, 1)):
            return None
        try:
            with self._zip.open(info) as member:
                start = member.read(64)
                if begins is not None and not begins.match(start):
                    return None
                return start + member.read(limit)
        except _BROKEN:
            return None


def _has_small_directory(content: bytes) -> bool:
    """Whether the list of members is of ordinary size, before `zipfile` makes objects of it all."""
    end = content[-_COMMENT:]
    place = end.rfind(b"PK\x05\x06")
    if place < 0 or b"PK\x06\x07" in end:  # no zip, or one of the kind for more than 4 GB
        return False
    return int.from_bytes(end[place + 12 : place + 16], "little") <= MAX_DIRECTORY_BYTES


def _is_ordinary(info: zipfile.ZipInfo) -> bool:
    mode = stat.S_IFMT(info.external_attr >> 16)
    return (
        not info.is_dir()
        and mode in (0, stat.S_IFREG)
        and not info.flag_bits & 1  # encrypted
        and info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    )
