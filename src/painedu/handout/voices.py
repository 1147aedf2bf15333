"""The languages of a sheet, spoken side by side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from painedu.handout.wording import SheetWords
from painedu.language.formats import joined, long_date
from painedu.language.translator import Translator

NO_SPACES = ("zh", "ja")

Spoken = list[str]
"""One idea, once in each language of the sheet."""


class Voices:
    """Say things in every language of a sheet."""

    def __init__(self, translators: Sequence[Translator], wording: SheetWords) -> None:
        self.translators, self._wording = translators, wording

    def own(self, word: str, **fields: str | int | Spoken) -> Spoken:
        """Say one of the sheet's own words; a field may differ from language to language."""
        return self.within(self._wording.id, self._wording.words[word], **fields)

    def change(self, name: str, **fields: int) -> Spoken:
        return self.within(self._wording.id, self._wording.changes[name], **fields)

    def badge(self, badge: str) -> Spoken:
        return self.within(self._wording.id, self._wording.badges[badge])

    def within(self, context: str, text: str, **fields: str | int | Spoken) -> Spoken:
        """Say ``text`` of the document ``context``."""
        said = [translate.within(context, text) for translate in self.translators]
        return [one.format_map(_at(fields, at)) for at, one in enumerate(said)] if fields else said

    def same(self, text: str) -> Spoken:
        """Say what no language changes: a number."""
        return [text for _ in self.translators]

    def long_date(self, day: date) -> Spoken:
        return [long_date(day, translate.language) for translate in self.translators]

    def joined(self, items: Sequence[Spoken]) -> Spoken:
        """Say ``items`` as one list in words; nothing when there are none."""
        return [joined([item[at] for item in items], one.language) for at, one in enumerate(self.translators)]

    def beside(self, items: Sequence[Spoken]) -> Spoken:
        """Say ``items`` in a row, with a dot between them."""
        return [" · ".join(item[at] for item in items) for at in range(len(self.translators))]

    def one_after_another(self, sentences: Sequence[Spoken]) -> Spoken:
        """Say ``sentences`` as one paragraph; Chinese needs no space between them."""
        spaces = ["" if one.language.startswith(NO_SPACES) else " " for one in self.translators]
        return [space.join(said[at] for said in sentences) for at, space in enumerate(spaces)]


def _at(fields: dict[str, str | int | Spoken], at: int) -> dict[str, str | int]:
    return {name: value[at] if isinstance(value, list) else value for name, value in fields.items()}
