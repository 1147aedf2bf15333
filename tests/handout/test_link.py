"""A clinic's web address on its letterhead: in letters and as a code, or refused in one sentence."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from tests.handout import paper
from tests.handout.other_sheets import LAYOUTS
from tests.handout.test_qr import DOTS, codes, decoded, drawn, needs_poppler
from tests.handout.test_sheet import empty, full

from painedu.figures.press import Press
from painedu.figures.svg import REFUSED
from painedu.handout.letterhead import Letterhead, load_letterhead
from painedu.handout.link import look_at_link
from painedu.handout.qr import dark_runs
from painedu.handout.sheet import SheetMaker
from painedu.source.problem import SourceError

SHORT = "https://clinic.example/pain"
LONGEST = "https://clinic.example/departments/pain?month=2026-12&".ljust(100, "x")
NOT_HTTPS, NO_SIGN = "the web address must begin with https://", "cannot stand in a web address: copy it from"
NO_SITE, WITH_USER = "the web address names no site: one must follow https://", "a user name or a password"
WRONG = {
    "http://clinic.example": NOT_HTTPS,
    "clinic.example": NOT_HTTPS,
    "HTTPS://clinic.example": NOT_HTTPS,
    " https://clinic.example": NOT_HTTPS,
    "javascript:https://clinic.example": NOT_HTTPS,
    "https:clinic.example": NOT_HTTPS,
    "https://clinic.example/my page": f"' ' {NO_SIGN}",
    "https://clinic.example ": f"' ' {NO_SIGN}",
    "https://clinic.example/\t": f"'\\t' {NO_SIGN}",
    "https://clinic.example/\n": f"'\\n' {NO_SIGN}",
    "https://clinic.example/\x07": f"'\\x07' {NO_SIGN}",
    "https://clinic.example/\u202egnp": f"'\\u202e' {NO_SIGN}",
    "https://clinic.example/门诊": f"'门' {NO_SIGN}",
    "https://clínic.example": f"'í' {NO_SIGN}",
    "https://clinic.example\\pain": NO_SIGN,
    "https://clinic.example/<b>": f"'<' {NO_SIGN}",
    "https://": NO_SITE,
    "https:///pain": NO_SITE,
    "https://?pain": NO_SITE,
    "https://.example": NO_SITE,
    "https://clinic..example": NO_SITE,
    "https://-clinic.example": NO_SITE,
    "https://:443": NO_SITE,
    "https://clinic.example:door": NO_SITE,
    "https://[clinic]/": NO_SITE,
    "https://anna@clinic.example": WITH_USER,
    "https://anna:secret@clinic.example/pain": WITH_USER,
    "https://x".ljust(101, "x"): "the text must have at most 100 characters",
}
RIGHT = [
    SHORT,
    LONGEST,
    "https://clinic.example",
    "https://clinic.example:8443/",
    "https://www.xn--fsq.example/%E9%97%A8%E8%AF%8A#top",
    "https://maps.example/@51.5,-0.1?q=(a'b)*;c~d!e+f$g=h&i:j,k[l]",
]


def clinic(link: str) -> Letterhead:
    return Letterhead("Riverside Pain Clinic", "12 River Street", "555 0100", link=link)


def letterhead_with(link: str, folder: Path) -> Path:
    """Write a letterhead that names ``link`` on line 2."""
    path = folder / "letterhead.yaml"
    path.write_text(f"name: 'Clinic'\nlink: {json.dumps(link)}\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("link", WRONG)
def test_what_is_no_web_address_is_refused_in_one_sentence_with_its_line(
    link: str, tmp_path: Path, press: Press
) -> None:
    path = letterhead_with(link, tmp_path)
    with pytest.raises(SourceError) as error:
        load_letterhead(path, press)
    assert str(error.value).startswith(f"{path}:2:7: ")
    assert WRONG[link] in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("link", RIGHT)
def test_a_web_address_is_taken_as_it_is(link: str, tmp_path: Path, press: Press) -> None:
    look_at_link(link)
    assert load_letterhead(letterhead_with(link, tmp_path), press).link == link


def test_an_empty_web_address_is_none(tmp_path: Path, press: Press, maker: SheetMaker) -> None:
    letterhead = load_letterhead(letterhead_with("", tmp_path), press)
    assert paper.alternatives(maker.pdf(replace(empty(["en"]), letterhead=letterhead))) == paper.alternatives(
        maker.pdf(empty(["en"]))
    )


@needs_poppler
@pytest.mark.parametrize("plain", [False, True])
@pytest.mark.parametrize("link", RIGHT)
def test_the_code_leads_to_exactly_the_address(
    maker: SheetMaker, link: str, plain: bool, tmp_path: Path
) -> None:
    asked = replace(empty(["en"]), letterhead=clinic(link), black_and_white=plain)
    assert decoded(maker.pdf(asked), tmp_path) == [link]


@needs_poppler
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("link", [SHORT, LONGEST])
@pytest.mark.parametrize("languages", [["en"], ["zh_Hans"]])
def test_the_code_is_large_enough_for_a_phone_and_has_its_margin(
    maker: SheetMaker, languages: list[str], link: str, large: bool, tmp_path: Path
) -> None:
    asked = replace(empty(languages), letterhead=clinic(link), large_print=large)
    picture = drawn(maker.pdf(asked), tmp_path)
    (code,) = codes(picture)

    left, top = code.position.top_left.x, code.position.top_left.y
    right, bottom = code.position.bottom_right.x, code.position.bottom_right.y
    module = (right - left) / dark_runs(link)[0]
    assert module * 72 / DOTS >= (1.5 if large else 1.2) * 0.98
    for reach in range(2, int(4 * module) - 1):  # the decoder finds a corner within two dots
        rows, columns = (top - reach, bottom + reach), (left - reach, right + reach)
        around = [picture[y, x] for y in rows for x in range(columns[0], columns[1])]
        around += [picture[y, x] for x in columns for y in range(rows[0], rows[1])]
        assert min(around) == 255, reach


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("languages", LAYOUTS)
def test_code_and_letters_stand_together_or_neither_does(
    maker: SheetMaker, languages: list[str], large: bool
) -> None:
    beginning = {"en": "QR code: ", "zh_Hans": "二维码："}[languages[0]]
    shown = []
    for make in (empty, full):
        pdf = maker.pdf(replace(make(languages), letterhead=clinic(LONGEST), large_print=large))
        is_drawn = beginning + LONGEST in paper.alternatives(pdf)
        assert (LONGEST in paper.words(pdf)) == is_drawn
        assert "RiversidePainClinic" in paper.words(pdf)
        shown.append(is_drawn)
    assert all(shown) or (large and len(languages) == 2)


def test_the_code_is_drawn_and_not_a_picture(maker: SheetMaker) -> None:
    for page in maker.pages(replace(empty(["en"]), letterhead=clinic(LONGEST))):
        assert not REFUSED.search(page)
