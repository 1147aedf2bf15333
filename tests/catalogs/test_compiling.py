"""A third language is one PO file: offered once its safety texts are there, with its share until whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from tools.catalogs import TEMPLATE

from painedu.language.compiling import SAFETY, compile_catalog, standing
from painedu.language.facts import Facts, Languages
from painedu.language.names import own_name
from painedu.language.translator import Translator

NOTHING_SAID = Languages("languages", Facts(fonts=[]), {})


def translated(folder: Path, share: float, *, safety: bool) -> Path:
    """Write a German catalog with ``share`` of the messages: all safety texts first, or one of them short."""
    with TEMPLATE.open("rb") as stream:
        template = read_po(stream)
    messages = sorted(
        (message for message in template if message.id), key=lambda each: each.context not in SAFETY
    )
    catalog = Catalog("de", fuzzy=False)
    for at, message in enumerate(messages):
        is_said = at < share * len(messages) and (safety or at > 0)
        catalog.add(message.id, f"«{message.id}»" if is_said else "", context=message.context)
    po = folder / "de" / "LC_MESSAGES" / "painedu.po"
    po.parent.mkdir(parents=True)
    with po.open("wb") as out:
        write_po(out, catalog)
    return po


@pytest.fixture
def well_begun(tmp_path: Path) -> Path:
    return translated(tmp_path, 0.6, safety=True)


def test_with_its_safety_texts_a_language_is_offered_with_its_share(well_begun: Path) -> None:
    compile_catalog(well_begun)
    translate = Translator(well_begun.parents[2])

    assert translate.languages() == ["en", "de"]
    assert own_name("de", translate, NOTHING_SAID) == "English (60 %)"


def test_what_is_missing_is_said_in_english(well_begun: Path) -> None:
    compile_catalog(well_begun)
    german = Translator(well_begun.parents[2], "de")
    with TEMPLATE.open("rb") as stream:
        said = [
            german.within(str(each.context or ""), str(each.id)) for each in read_po(stream) if each.context
        ]

    assert any(text.startswith("«") for text in said)
    assert any(not text.startswith("«") for text in said)


def test_without_one_safety_text_it_is_not_offered(tmp_path: Path) -> None:
    po = translated(tmp_path, 0.9, safety=False)
    po.with_suffix(".mo").write_bytes(b"what an earlier edition had")

    assert compile_catalog(po) is None
    assert Translator(tmp_path).languages() == ["en"]


def test_a_whole_catalog_has_no_share(tmp_path: Path) -> None:
    po = translated(tmp_path, 1.1, safety=True)
    compile_catalog(po)
    with po.open("rb") as stream:
        assert standing(read_po(stream)).share == 100
    assert "%" not in own_name("de", Translator(tmp_path), NOTHING_SAID)
