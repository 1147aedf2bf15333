"""From a translator's catalog to what the program reads, and whether it may be offered."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import IO

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from painedu.language.names import SHARE, STATE

SAFETY = frozenset({"safety", "regions", "questions", "feedback", "my-plan", "help-signs", "L3", "L11"})
"""The contexts whose texts must be there before anyone reads a lesson in a language."""


@dataclass(frozen=True)
class Standing:
    """How many messages of a catalog are translated in all their forms, and of the safety texts alone."""

    done: int
    all: int
    safe: int
    all_safety: int

    @property
    def share(self) -> int:
        """Percent, rounded down: 100 only when nothing is missing."""
        return 100 * self.done // max(self.all, 1)

    @property
    def may_be_offered(self) -> bool:
        return self.safe == self.all_safety


def standing(catalog: Catalog) -> Standing:
    """Count what is translated; fuzzy is not."""
    messages = [message for message in catalog if message.id]
    done = [message for message in messages if not message.fuzzy and all(_forms(message))]
    of_safety = [len([each for each in some if each.context in SAFETY]) for some in (done, messages)]
    return Standing(len(done), len(messages), *of_safety)


def _forms(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string or [""])


def compile_catalog(po: Path, mo: Path | None = None) -> Path | None:
    """Write ``mo``, by default beside ``po``, and return its path.

    A language whose safety texts are not all there is not written, and what was there before is
    removed: the program offers what has a .mo. Then None is returned.
    """
    target = mo or po.with_suffix(".mo")
    with po.open("rb") as source:
        catalog = read_po(source, locale=po.parent.parent.name)
    state = standing(catalog)
    if not state.may_be_offered:
        target.unlink(missing_ok=True)
        return None
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as out:
        _write(out, catalog, state)
    return target


def _write(out: IO[bytes], catalog: Catalog, state: Standing) -> None:
    if state.share < 100:
        catalog.add(SHARE, str(state.share), context=STATE)
    write_mo(out, catalog)
