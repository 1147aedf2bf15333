"""The site's letterhead on every sheet."""

from __future__ import annotations

from pathlib import Path

import msgspec

from painedu.deployment.site import Site
from painedu.figures.press import Press
from painedu.handout.letterhead import Letterhead, with_logo


def letterhead_of(site: Site, press: Press) -> Letterhead | None:
    """Return what the site's sheets begin with; a logo that proves to be broken is left out."""
    given = site.letterhead
    if given is None:
        return None
    try:
        return with_logo(given, site.folder, press)
    except ValueError:
        return with_logo(msgspec.structs.replace(given, logo=""), Path(), press)
