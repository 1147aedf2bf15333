"""The archive that runs from a stick."""

from __future__ import annotations

from pathlib import Path

from commands import moment, run


def archive(folder: Path, into: Path, name: str) -> Path:
    """Pack ``folder`` as NAME.tar.xz below ``into``: no owner, no hour, in the order of the alphabet."""
    made = into / f"{name}.tar"
    alike = ("--sort=name", f"--mtime=@{moment()}", "--owner=0", "--group=0", "--numeric-owner")
    mode = "--mode=u+rwX,go=rX"
    run(
        "tar",
        "--create",
        "--format=gnu",
        *alike,
        mode,
        "--file",
        made,
        "--directory",
        folder.parent,
        folder.name,
    )
    packed = made.with_name(f"{made.name}.xz")
    packed.unlink(missing_ok=True)
    run("xz", "--threads=0", made)
    return packed
