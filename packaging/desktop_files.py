"""What a Linux desktop wants to find: menu entry, description, icons and man page."""

from __future__ import annotations

import gzip
import shutil
from datetime import UTC, datetime
from pathlib import Path

from commands import ROOT, moment
from filled import filled

LINUX = Path(__file__).with_name("linux")
ID = "org.painedu.Painedu"
ICONS = "icons/hicolor"


def write(share: Path, version: str, pictures: Path) -> None:
    """Write all of it below ``share``; ``pictures`` holds the icon as SIZE.png."""
    values = {"VERSION": version, "DATE": datetime.fromtimestamp(moment(), UTC).date().isoformat()}
    put(share / "applications" / f"{ID}.desktop", filled(LINUX / f"{ID}.desktop", values))
    put(share / "metainfo" / f"{ID}.metainfo.xml", filled(LINUX / f"{ID}.metainfo.xml", values))
    packed(share / "man/man1/painedu.1.gz", filled(LINUX / "painedu.1", values))
    for picture in pictures.glob("*.png"):
        copy(picture, share / ICONS / f"{picture.stem}x{picture.stem}/apps/painedu.png")
    copy(ROOT / "resources/icons/painedu.svg", share / ICONS / "scalable/apps/painedu.svg")


def put(path: Path, text: str) -> None:
    """Write a text, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def packed(path: Path, text: str) -> None:
    """Write a text as .gz, without name and hour in it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def copy(path: Path, into: Path) -> None:
    into.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, into)
