"""Terms explained on paper."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from painedu.handout.voices import Voices
from painedu.lessons.glossary import Glossary, Term


def explained(say: Voices, glossary: Glossary, terms: Iterable[Term]) -> dict[str, Any]:
    """Return ``terms`` with their meanings as a part of a sheet."""
    rows = [
        {
            "term": say.own("named", label=say.within(glossary.id, term.term)),
            "meaning": say.within(glossary.id, term.meaning),
        }
        for term in terms
    ]
    return {"heading": say.own("leaflet_words"), "rows": rows}
