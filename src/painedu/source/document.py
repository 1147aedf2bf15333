"""YAML as plain data that remembers where each piece stood.

Only the parser's events are read: ``compose`` and ``load`` recurse in C and a deep nest kills the process.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from painedu.source.problem import Problem, SourceError
from painedu.source.trail import Place, Trail

LARGEST = 512 * 1024  # bytes; the longest lesson has 20 kB
DEEPEST = 20
MOST_NODES = 20_000
TOO_DEEP = f"nested more than {DEEPEST} deep: is a bracket missing?"

_WHOLE_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_FRACTION = re.compile(r"-?(0|[1-9][0-9]{0,17})\.[0-9]{1,17}")
# all that YAML 1.1 allows in a file, turned round
_UNPRINTABLE = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PLAIN = {"": None, "null": None, "true": True, "false": False}


@dataclass
class Document:
    """A file's data; ``places`` maps the trail of keys and indexes to (line, column), from 1."""

    path: Path
    data: Any = None
    places: dict[Trail, Place] = field(default_factory=dict)
    keys: dict[Trail, Place] = field(default_factory=dict)

    def place(self, trail: Trail) -> Place:
        """Return where ``trail`` stands, or its nearest parent that is known."""
        while trail and trail not in self.places:
            trail = trail[:-1]
        return self.places.get(trail, (1, 1))

    def problem(self, trail: Trail, message: str) -> Problem:
        return Problem(self.path, *self.place(trail), message)


def read(path: Path) -> Document:
    """Read one YAML file; SourceError tells what is wrong with it and where."""
    document = Document(path)
    loader = yaml.CSafeLoader(text_of(path)) if yaml.__with_libyaml__ else yaml.SafeLoader(text_of(path))
    try:
        _Builder(document, loader).document()
    except yaml.MarkedYAMLError as error:
        raise SourceError([_not_yaml(path, error)]) from error
    except yaml.YAMLError as error:
        raise SourceError([Problem(path, 1, 1, f"this is not YAML: {str(error).splitlines()[0]}")]) from error
    finally:
        loader.dispose()
    return document


def text_of(path: Path) -> str:
    """Return the text of a file of at most LARGEST bytes; SourceError tells why it cannot be had."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # a pipe or a device would never end
            raise SourceError(
                [Problem(path, 1, 1, "this is not a file: put the text in a file of this name")]
            )
        if status.st_size > LARGEST:
            raise SourceError(
                [Problem(path, 1, 1, f"the file is larger than {LARGEST // 1024} kB: split it")]
            )
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError([Problem(path, 1, 1, "the file is not UTF-8 text: save it as UTF-8")]) from error
    except OSError as error:
        raise SourceError([Problem(path, 1, 1, f"the file cannot be read: {error.strerror}")]) from error
    found = _UNPRINTABLE.search(text)
    if found:  # the parser would say so too, but not where
        before = text[: found.start()]
        place = before.count("\n") + 1, found.start() - before.rfind("\n")
        raise SourceError(
            [Problem(path, *place, "a character that cannot be printed stands here: delete it")]
        )
    return text


def _not_yaml(path: Path, error: yaml.MarkedYAMLError) -> Problem:
    """Return the parser's complaint; a quote that is never closed is shown where it opens, not at the end."""
    in_a_quote = error.context == "while scanning a quoted scalar"
    mark = (error.context_mark if in_a_quote else error.problem_mark) or error.context_mark
    place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    if "nesting depth" in str(error.problem):  # libyaml 0.2.6 refuses a thousand brackets by itself
        return Problem(path, *place, TOO_DEEP)
    return Problem(path, *place, f"this is not YAML: {error.problem or error.context}")


class _Builder:
    """Turn the events of ``loader`` into the data of ``document``."""

    def __init__(self, document: Document, loader: Any) -> None:
        self._document, self._loader = document, loader

    def document(self) -> None:
        self._loader.get_event()  # start of the stream
        if isinstance(self._loader.get_event(), yaml.StreamEndEvent):
            raise SourceError([Problem(self._document.path, 1, 1, "the file is empty")])
        self._document.data = self._node(self._loader.get_event(), ())
        self._loader.get_event()  # end of the document
        following = self._loader.get_event()
        if not isinstance(following, yaml.StreamEndEvent):
            raise self._error(following, "there is a second document: keep one in a file")

    def _error(self, event: Any, message: str) -> SourceError:
        return SourceError([Problem(self._document.path, *_at(event), message)])

    def _node(self, event: Any, trail: Trail) -> Any:
        self._refuse(event, trail)
        self._document.places[trail] = _at(event)
        if isinstance(event, yaml.ScalarEvent):
            return scalar(event.value, plain=not event.style)
        if isinstance(event, yaml.SequenceStartEvent):
            return [
                self._node(item, (*trail, at)) for at, item in enumerate(self._until(yaml.SequenceEndEvent))
            ]
        return dict(self._pairs(trail))

    def _refuse(self, event: Any, trail: Trail) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise self._error(event, "anchors and aliases (& and *) are not used here: write the text out")
        if getattr(event, "tag", None):
            raise self._error(event, "tags (!) are not used here: put the text in quotes")
        if len(trail) > DEEPEST:
            raise self._error(event, TOO_DEEP)
        if len(self._document.places) > MOST_NODES:
            raise self._error(event, f"more than {MOST_NODES} values: split the file")

    def _until(self, end: type) -> Iterator[Any]:
        while not isinstance(event := self._loader.get_event(), end):
            yield event

    def _pairs(self, trail: Trail) -> Iterator[tuple[str, Any]]:
        seen: set[str] = set()
        for event in self._until(yaml.MappingEndEvent):
            self._refuse(event, trail)
            if not isinstance(event, yaml.ScalarEvent):
                raise self._error(event, "a key must be one word")
            if event.value in seen:
                raise self._error(event, f"the key '{event.value}' stands here twice: remove one")
            seen.add(event.value)
            self._document.keys[(*trail, event.value)] = _at(event)
            yield event.value, self._node(self._loader.get_event(), (*trail, event.value))


def _at(event: Any) -> Place:
    return event.start_mark.line + 1, event.start_mark.column + 1


def scalar(value: str, *, plain: bool) -> Any:
    """Return what ``value`` means: only true, false, null and ordinary numbers are more than text."""
    if not plain:
        return value
    if value in _PLAIN:
        return _PLAIN[value]
    if _WHOLE_NUMBER.fullmatch(value):
        return int(value)
    return float(value) if _FRACTION.fullmatch(value) else value
