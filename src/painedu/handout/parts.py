"""The names of what stands on a sheet: parts to tick, and what comes with them where there is room."""

from __future__ import annotations

from collections.abc import Mapping

from painedu.handout.request import Section
from painedu.language.marks import N_

SECTIONS: Mapping[str, str] = {
    Section.LINES: N_("Name and date"),
    Section.CHECKIN: N_("My check-in"),
    Section.PLAN: N_("My plan"),
    Section.MESSAGES: N_("What to keep in mind"),
    Section.SIGNS: N_("Get help now"),
    Section.FEET: N_("Foot care"),
    Section.QUESTIONS: N_("Questions for my doctor"),
    Section.NOTES: N_("Notes"),
    Section.WORDS: N_("Words explained"),
    Section.SOURCES: N_("Sources"),
}
NAMES: Mapping[str, str] = {
    **SECTIONS,
    "next": N_("My next step"),
    "trend": N_("Drawing of pain over time"),
    "map": N_("Drawing of where it hurts"),
    "week": N_("Drawing of my week"),
    "picture": N_("Drawing from a lesson"),
    "light": N_("What the lights mean"),
    "activity": N_("Drawing of my activity"),
    "letterhead": N_("Letterhead beyond the clinic's name"),
}
"""What a sheet can have no room for, by the names that its Typst files give it."""
