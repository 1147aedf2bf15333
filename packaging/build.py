"""Build what people install: packaging/build.py --out DIR.

Makes the wheel of this checkout, a folder with the program, its Python and its Qt, and on Linux from
that folder a portable archive, a Debian package and SHA256SUMS. Only the build fetches anything.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import linux_packages
from commands import ROOT, run
from inventory import inventory
from program import copied, frozen
from third_party import write
from wheel_environment import built_wheel, environment, packages_of


def main() -> int:
    """Build everything below the folder that was named, and print what was made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the packages go")
    parser.add_argument(
        "--work", type=Path, metavar="DIR", help="keep here, in a new folder, what is made on the way"
    )
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    if given.work is None:
        with tempfile.TemporaryDirectory(prefix="painedu-") as work:
            made = build(given.out.resolve(), Path(work).resolve())
    else:
        given.work.mkdir(parents=True)
        made = build(given.out.resolve(), given.work.resolve())
    print("\n".join(map(str, made)))
    return 0


def build(out: Path, work: Path) -> list[Path]:
    """Build below ``work``, put what is handed out into ``out`` and return it."""
    wheel = built_wheel(work / "wheel")
    version = wheel.name.split("-")[1]
    python = environment(wheel, work / "environment")
    pictures = work / "frozen" / "painedu"  # where the specification looks for the icon of Windows
    run(python, ROOT / "packaging/pictures.py", ROOT / "resources/icons/painedu.svg", pictures)
    program = frozen(python, work)
    components = inventory(program, packages_of(python))
    if sys.platform.startswith("linux"):
        return linux_packages.packages(program, components, version, out, pictures)
    write(program.folder, version, components)
    bundle = program.folder.with_suffix(".app")  # macOS; THIRD-PARTY.md lies beside it then
    bundles = [copied(bundle, out / bundle.name)] if bundle.is_dir() else []
    return [*bundles, copied(program.folder, out / f"painedu-{version}")]


if __name__ == "__main__":
    sys.exit(main())
