"""The site file that the window obeys, and the course it opens."""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from painedu.checkin.regions import load_regions
from painedu.commands.course import course_at_hand
from painedu.commands.trouble import Trouble
from painedu.deployment.finding import site_path
from painedu.deployment.site import Kiosk, Site
from painedu.language.translator import Translator

if TYPE_CHECKING:
    from painedu.deployment.reading import SiteReading


def course_and_site(given: argparse.Namespace, stack: ExitStack) -> tuple[Path, Site]:
    """Return the folder of resources and translations, and the site with ``given`` laid over it.

    What is wrong with the site file is among its problems; only what was given is Trouble.
    """
    path = site_path(given.site_config)
    if path is None:
        root = stack.enter_context(course_at_hand(given.content))
        return root, Site(kiosk=Kiosk() if given.kiosk else None)
    from painedu.deployment.reading import SiteReading

    reading = SiteReading(path)
    root = _course(given.content, reading, stack)
    _refuse_unknown(reading, root)
    if given.kiosk and reading.site.kiosk is None:
        return root, msgspec.structs.replace(reading.site, kiosk=Kiosk())
    return root, reading.site


def _course(content: Path | None, reading: SiteReading, stack: ExitStack) -> Path:
    """Open the course that was given, else the site's, else the program's own."""
    if content is None and reading.site.content is not None:
        try:
            return stack.enter_context(course_at_hand(reading.site.content))
        except Trouble as trouble:
            why = str(trouble).splitlines()[0]
            reading.leave_out("content", f"this course cannot be opened, so the program's own is: {why}")
    return stack.enter_context(course_at_hand(content))


def _refuse_unknown(reading: SiteReading, root: Path) -> None:
    """Leave out a language or region that the course does not have."""
    site, languages = reading.site, Translator(root / "translations").languages()
    if site.language is not None and site.language not in languages:
        reading.leave_out("language", f"there is no such language: use one of {', '.join(languages)}")
    if site.region is None:
        return
    regions = [region.id for region in load_regions(root / "resources")]
    if site.region not in regions:
        reading.leave_out("region", f"there is no such region: use one of {', '.join(regions)}")
