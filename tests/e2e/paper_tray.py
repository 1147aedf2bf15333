"""A queue of CUPS that prints into files, and what comes out of it."""

from __future__ import annotations

import http.client
import os
import pwd
import shutil
import struct
import subprocess
import time
from contextlib import closing
from pathlib import Path

import pytest
from pypdf import PdfReader

QUEUE = "PDF"
PATIENCE = 60.0  # seconds until a job is on paper
GET_JOBS, OPERATION, END = 0x0A, 0x01, 0x03  # of the Internet Printing Protocol, RFC 8011


def has_queue() -> bool:
    if shutil.which("lpstat") is None:
        return False
    asked = subprocess.run(["lpstat", "-v", QUEUE], capture_output=True, text=True, check=False)
    return asked.returncode == 0 and "cups-pdf:" in asked.stdout


def lacking(what: str) -> None:
    """Skip for want of ``what``, or fail where everything has to be there."""
    pytest.fail(what) if os.environ.get("CI") == "true" else pytest.skip(what)


def tray_of_the_queue() -> Path:
    """Return where cups-pdf lays what it prints."""
    return Path(pwd.getpwuid(os.getuid()).pw_dir) / "PDF"


def newest(tray: Path, before: set[Path], queue: str = QUEUE) -> Path:
    """Wait until a new file is there, and whole."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        fresh = set(tray.glob("*.pdf")) - before
        if fresh and not _is_printing(queue):
            return fresh.pop()
        time.sleep(0.2)
    pytest.fail("nothing came out of the printer")


def waiting(queue: str) -> bytes:
    """Return the attributes of the jobs that wait in ``queue``, as CUPS answers."""
    wanted = [
        (0x47, b"attributes-charset", b"utf-8"),
        (0x48, b"attributes-natural-language", b"en"),
        (0x45, b"printer-uri", f"ipp://localhost/printers/{queue}".encode()),
        (0x44, b"requested-attributes", b"all"),
    ]
    attributes = b"".join(
        bytes([tag]) + struct.pack(">H", len(name)) + name + struct.pack(">H", len(value)) + value
        for tag, name, value in wanted
    )
    asked = struct.pack(">BBHIB", 2, 0, GET_JOBS, 1, OPERATION) + attributes + bytes([END])
    with closing(http.client.HTTPConnection("localhost", 631, timeout=PATIENCE)) as server:
        server.request("POST", f"/printers/{queue}", asked, {"Content-Type": "application/ipp"})
        return server.getresponse().read()


def _is_printing(queue: str) -> bool:
    waiting = subprocess.run(["lpstat", "-o", queue], capture_output=True, text=True, check=False)
    return bool(waiting.stdout.strip())


def sizes(pdf: Path) -> list[tuple[float, float]]:
    return [(float(page.mediabox.width), float(page.mediabox.height)) for page in PdfReader(pdf).pages]
