"""The safety card: as large as a credit card once it is folded, four to a page.

A card has two faces, what needs help now and what needs it within a day: on one face the nine lines
would be smaller than anyone can read. In two languages each has a side of the paper of its own.
"""

from __future__ import annotations

from typing import Any

from painedu.handout.contents import Stock
from painedu.handout.request import SheetRequest
from painedu.handout.signs import Signs
from painedu.handout.voices import Voices


class SafetyCard:
    """All the help signs in short, with the numbers of the region, or of all regions."""

    main = "handout/card.typ"

    def data(self, request: SheetRequest, voices: Voices, stock: Stock) -> dict[str, Any]:
        signs = Signs(voices, stock.safety, stock.regions)
        part = signs.part(request.region)
        now, day = part["now"], part["day"]
        return {
            "title": voices.own("card"),
            "cut": voices.own("card_cut" if len(request.languages) == 1 else "card_cut_both"),
            "now": {"title": now["title"], "call": signs.call(request.region), "lines": now["lines"]},
            "day": {**day, "after": [*([now["call"]] if now["is-list"] else []), *now["after"]]},
            "intro": part["intro"],
        }
