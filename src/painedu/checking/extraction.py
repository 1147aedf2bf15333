"""A Babel extractor for the words of the course: the models say which text is for readers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from painedu.checking.documents import model_of
from painedu.source.convert import convert
from painedu.source.document import read
from painedu.source.words import words_in

Found = tuple[int, str, tuple[str, str], list[str]]


def extract(file: IO[bytes], keywords: Any, comment_tags: Any, options: Any) -> Iterator[Found]:
    """Yield each text for readers in the context of its document's id, with its place as a comment."""
    path = Path(file.name)
    model = model_of(path)
    if model is None:
        return
    document = read(path)
    content = convert(document, model)
    for trail, text in words_in(content):
        yield document.place(trail)[0], "pgettext", (content.id, text), [" › ".join(map(str, trail))]
