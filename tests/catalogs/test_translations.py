"""Every catalog: whole, faithful and printed as its language prints."""

from __future__ import annotations

import string
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po
from tools.catalogs import TEMPLATE

from painedu.checking.punctuation import half_width, wide_apostrophe

POS = sorted(Path(__file__).parents[2].glob("translations/*/LC_MESSAGES/painedu.po"))


@pytest.fixture(scope="module", params=POS, ids=lambda po: po.parent.parent.name)
def po(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture(scope="module")
def catalog(po: Path) -> Catalog:
    with po.open("rb") as stream:
        return read_po(stream, locale=po.parent.parent.name)


@pytest.fixture(scope="module")
def template() -> Catalog:
    with TEMPLATE.open("rb") as stream:
        return read_po(stream)


def keys(catalog: Catalog) -> set[tuple[str | None, str]]:
    return {(message.context, sources(message)[0]) for message in catalog if message.id}


def sources(message: Message) -> list[str]:
    return [message.id] if isinstance(message.id, str) else list(message.id)


def texts(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string or [])


def fields(text: str) -> list[str]:
    """Return the {fields} of ``text`` in the order of their names, each as often as it stands there."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def test_there_is_a_catalog() -> None:
    assert POS


def test_a_catalog_has_the_messages_of_the_template_no_more_and_no_less(
    catalog: Catalog, template: Catalog
) -> None:
    assert keys(catalog) - keys(template) == set()
    assert keys(template) - keys(catalog) == set()
    assert not catalog.obsolete


def test_no_message_is_empty(catalog: Catalog) -> None:
    assert [message.id for message in catalog if message.id and not all(texts(message))] == []


def test_no_message_is_a_guess(catalog: Catalog) -> None:
    assert [message.id for message in catalog if message.id and message.fuzzy] == []


def test_the_fields_of_a_message_are_kept(catalog: Catalog) -> None:
    changed = [
        (message.id, text)
        for message in catalog
        if message.id
        for text in texts(message)
        if fields(text) != fields(sources(message)[-1])
    ]

    assert changed == []


def test_no_message_gains_spaces_at_its_ends(catalog: Catalog) -> None:
    spaced = [
        message.id
        for message in catalog
        if message.id and sources(message)[0] == sources(message)[0].strip()
        for text in texts(message)
        if text != text.strip()
    ]

    assert spaced == []


def test_the_header_names_the_language_and_its_plurals(po: Path, catalog: Catalog) -> None:
    header = po.read_text(encoding="utf-8").split("\n\n")[0]

    assert f'"Language: {po.parent.parent.name}\\n"' in header
    assert f"nplurals={catalog.num_plurals}; plural=" in header
    assert '"Content-Type: text/plain; charset=utf-8\\n"' in header
    assert "#, fuzzy" not in header


def test_chinese_has_chinese_punctuation(po: Path, catalog: Catalog) -> None:
    if not po.parent.parent.name.startswith("zh"):
        pytest.skip("another script")
    halves = {half_width(text) for message in catalog if message.id for text in texts(message)}

    assert halves == {""}


def test_chinese_has_no_curly_apostrophe_between_latin_letters(po: Path, catalog: Catalog) -> None:
    if not po.parent.parent.name.startswith("zh"):
        pytest.skip("another script")
    wide = {wide_apostrophe(text) for message in catalog if message.id for text in texts(message)}

    assert wide == {""}


def test_the_rules_would_see_a_mistake() -> None:
    assert half_width("您好,请坐") != ""
    assert wide_apostrophe("don\u2019t") != ""
    assert fields("{a} and {b}") == ["a", "b"] != fields("{a}")
