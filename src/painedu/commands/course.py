"""The course that a command works on: what is wrong with it becomes Trouble."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from painedu.commands.trouble import Trouble
from painedu.figures.errors import PressError
from painedu.language.translator import SOURCE_LANGUAGE, Translator
from painedu.source.folder import data_root
from painedu.source.problem import SourceError


@contextmanager
def course_at_hand(content: Path | None = None) -> Iterator[Path]:
    """Give the folder that holds resources and translations; a mistake in a file there becomes Trouble.

    With ``content`` they are those of someone's own course folder, made whole.
    """
    try:
        if content is None:
            yield data_root()
        else:
            from painedu.commands.content import completed

            with completed(content) as root:
                yield root
    except (SourceError, PressError, FileNotFoundError) as error:
        raise Trouble(str(error)) from error


def translator(root: Path, language: str | None) -> Translator:
    """Return a translator for ``language``, written with _ or -, or for English where none is said.

    Trouble lists the languages there are.
    """
    known = Translator(root / "translations").languages()
    name = (language or SOURCE_LANGUAGE).replace("-", "_")
    one_of("language", [name], known)
    return Translator(root / "translations", name)


def one_of(what: str, given: Iterable[str], known: Iterable[str]) -> None:
    """Raise Trouble for the first of ``given`` that is not ``known``, with the list of those that are."""
    valid = list(known)
    for each in given:
        if each not in valid:
            raise Trouble(f"there is no {what} '{each}': use one of {', '.join(valid)}", 2)
