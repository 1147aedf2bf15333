from __future__ import annotations

from pathlib import Path

from tests.checking.conftest import Broken, Retold, Said, Tells

PO = "../translations/zh_Hans/LC_MESSAGES/painedu.po"
L1 = "lessons/L1.yaml"
NAMED = "          - nerve-pain\n"
GENES = "  - id: genes\n"
GENE_THERAPY = "  - id: gene-therapy\n"
WALK = "Some nerves carry feelings from the body."
CLAIMED = "        claims:\n          - S1-03\n      - kind: note"


def test_a_term_that_the_glossary_lacks_is_refused(change: Broken, tells: Tells) -> None:
    change(L1, "- nerve-pain", "- nerv-pain")
    message = "there is no term 'nerv-pain' in glossary.yaml: correct the id, or add the term"
    assert tells(L1, "nerv-pain", message)


def test_a_block_says_the_terms_that_it_names(change: Broken, tells: Tells) -> None:
    change(L1, NAMED, f"{NAMED}          - opioids\n")
    message = "'opioids' is not said in this block in en: use 'opioid', 'opioids', or take it from 'terms'"
    assert tells(L1, "- opioids", message)


def test_a_part_of_a_word_is_not_the_term(change: Broken, tells: Tells) -> None:
    change(L1, WALK, f"{WALK} Linking it is hard.")
    change(L1, CLAIMED, "        terms: [link]\n      - kind: note")
    assert tells(L1, "link]", "the term 'link' is not said in this block in en: use 'link'")


def test_its_translation_says_them_too(retold: Retold, tells: Tells) -> None:
    place = retold("L4", "The word for this is", "氧化应激", "氧化压力")
    message = "the term 'oxidative-stress' is not said in this block in zh_Hans: use '氧化应激', or add"
    assert tells(PO, place, message)


def test_the_first_block_that_uses_a_term_names_it(change: Broken, tells: Tells) -> None:
    change(L1, WALK, f"{WALK} AEROBIC exercise is one kind.")
    message = "the lesson first uses the term 'aerobic' here: add 'terms' with 'aerobic' to the block"
    assert tells(L1, f'- kind: text\n        text: "{WALK}', message)


def test_another_form_of_a_term_counts_as_well(change: Broken, tells: Tells) -> None:
    change(L1, WALK, f"{WALK} One gene is not enough.")
    assert tells(L1, f'- kind: text\n        text: "{WALK}', "add 'terms' with 'genes' to the block")


def test_a_term_is_named_only_where_it_is_first_used(change: Broken, tells: Tells) -> None:
    change(L1, WALK, f"{WALK} This is nerve pain.")
    change(L1, CLAIMED, "        terms:\n          - 'nerve-pain'\n      - kind: note")
    message = "the term 'nerve-pain' was used in this lesson before: name it only there"
    assert tells(L1, "'nerve-pain'", message)


def test_two_terms_with_one_id_are_refused(change: Broken, tells: Tells) -> None:
    change("glossary.yaml", GENES, "  - id: gene-therapy \n")
    assert tells("glossary.yaml", "gene-therapy \n", "there is another term 'gene-therapy': keep one")


def test_a_term_that_no_lesson_names_is_refused(change: Broken, tells: Tells) -> None:
    row = '  - id: idle\n    term: "idle"\n    meaning: "Doing nothing."\n'
    change("glossary.yaml", GENE_THERAPY, f"{row}{GENE_THERAPY}")
    assert tells("glossary.yaml", "idle\n", "no lesson names the term 'idle': remove it or name it")


def test_a_lesson_that_cannot_be_read_makes_no_term_idle(course: Path, said: Said) -> None:
    (course / "lessons" / "L5.yaml").write_bytes(b"id: [")
    assert [line for line in said() if "'opioids'" in line] == []


def test_an_unsound_block_does_not_move_the_first_use(change: Broken, said: Said) -> None:
    change(L1, NAMED, f"{NAMED}        termz: []\n")
    assert [line for line in said() if line.startswith(L1) and "first uses" in line] == []
