"""A clinic's letterhead on the sheet, and files that are none."""

from __future__ import annotations

import shutil
import struct
import subprocess
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from tests.handout import paper, reading
from tests.handout.other_sheets import LAYOUTS
from tests.handout.test_sheet import empty, full

from painedu.figures.press import Press
from painedu.handout.format import MARGIN
from painedu.handout.letterhead import Letterhead, load_letterhead
from painedu.handout.sheet import SheetMaker
from painedu.source.problem import SourceError

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"
LOGO = (EXAMPLES / "logo.png").read_bytes()
LONG = Letterhead("W" * 60, "Street " * 8, "Phone 5 " * 7, LOGO, "https://clinic.example/".ljust(100, "W"))


def png(width: int, height: int, *, broken: bool = False) -> bytes:
    """Return a black picture; a ``broken`` one lacks its second half."""
    rows = zlib.compress(bytes((width + 1) * height))
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", rows),
        (b"IEND", b""),
    ]
    packed = [
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    ]
    whole = b"\x89PNG\r\n\x1a\n" + b"".join(packed)
    return whole[: len(whole) // 2] if broken else whole


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a letterhead that names its logo on line 3."""
    text = "name: 'Riverside Pain Clinic'\nphone: '555 0100'\nlogo: 'logo'\n"
    (tmp_path / "letterhead.yaml").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture(scope="session")
def jpeg(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    if shutil.which("pdftoppm") is None:
        pytest.skip("poppler, which makes the JPEG, is not installed")
    folder = tmp_path_factory.mktemp("jpeg")
    typst = pytest.importorskip("typst")
    (folder / "page.pdf").write_bytes(typst.compile(b"#set page(width: 90pt, height: 60pt)\n= Clinic"))
    subprocess.run(["pdftoppm", "-jpeg", "-singlefile", "page.pdf", "page"], cwd=folder, check=True)
    return (folder / "page.jpg").read_bytes()


def test_the_example_is_taken_with_its_logo(press: Press) -> None:
    found = load_letterhead(EXAMPLES / "letterhead.yaml", press)
    assert found.contact == "12 River Street, Riverside · 555 0100"
    assert found.logo == LOGO


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize("languages", LAYOUTS)
def test_the_sheet_is_still_one_leaf(maker: SheetMaker, languages: list[str], size: str, large: bool) -> None:
    most = 2 if large or len(languages) == 2 else 1
    for make in (full, empty):
        for letterhead in (LONG, load_letterhead(EXAMPLES / "letterhead.yaml", maker.supplies.press)):
            asked = replace(make(languages), letterhead=letterhead, paper=size, large_print=large)
            pdf = maker.pdf(asked)
            assert paper.sides(pdf) <= most
            assert letterhead.name.replace(" ", "")[:20] in paper.words(pdf)
            assert all(left < 612 - 30 for _, left, *_ in paper.letters(pdf))


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize("languages", LAYOUTS)
@pytest.mark.parametrize("logo", [b"", png(4000, 40)], ids=["no logo", "wide logo"])
def test_the_longest_words_stay_between_the_margins(
    poppler: None, maker: SheetMaker, logo: bytes, languages: list[str], size: str, large: bool
) -> None:
    letterhead = replace(LONG, logo=logo)
    asked = replace(empty(languages), letterhead=letterhead, paper=size, large_print=large)
    first = reading.sides(maker.pdf(asked))[0]
    assert max(word.ink_right for word in first.words) <= first.width - MARGIN + 0.5
    assert min(word.ink_left for word in first.words) >= MARGIN - 0.5


def test_the_logo_has_an_alternative_and_the_name_takes_the_place_of_a_typed_one(maker: SheetMaker) -> None:
    pdf = maker.pdf(replace(full(["en"]), letterhead=LONG, clinic="Typed"))
    assert f"Logo: {LONG.name}" in [alt.replace("\u200b", "") for alt in paper.alternatives(pdf)]
    assert "Typed" not in paper.words(pdf)


def test_a_letterhead_without_a_logo_has_no_figure_for_it(maker: SheetMaker) -> None:
    pdf = maker.pdf(replace(full(["en"]), letterhead=Letterhead("Clinic by the river")))
    assert "Clinicbytheriver" in paper.words(pdf)
    assert not any(alt.startswith("Logo") for alt in paper.alternatives(pdf))


def test_a_jpeg_is_taken_and_a_jpeg_that_was_cut_off_is_not(folder: Path, press: Press, jpeg: bytes) -> None:
    (folder / "logo").write_bytes(jpeg)
    assert load_letterhead(folder / "letterhead.yaml", press).logo == jpeg
    for length in (3, 20, 200, len(jpeg) // 2, len(jpeg) - 2):
        (folder / "logo").write_bytes(jpeg[:length])
        with pytest.raises(SourceError, match="the picture is broken"):
            load_letterhead(folder / "letterhead.yaml", press)


def wrong_logos() -> dict[str, tuple[bytes, str]]:
    whole = png(40, 20)
    return {
        "empty": (b"", "is neither PNG nor JPEG"),
        "GIF": (b"GIF89a" + bytes(50), "is neither PNG nor JPEG"),
        "SVG": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is neither PNG nor JPEG"),
        "cut off": (png(400, 400, broken=True), "is broken"),
        "head only": (whole[:20], "is broken"),
        "changed inside": (whole[:45] + b"\xff" * 8 + whole[53:], "is broken"),
        "too wide": (png(4001, 1), "4001 x 1 pixels: 4000 each way are the most"),
        "no width": (png(0, 1), "is broken"),
        "too large": (whole + bytes(5 * 1024 * 1024), "is larger than 5 MB"),
    }


@pytest.mark.parametrize("what", wrong_logos())
def test_a_logo_that_cannot_be_printed_is_refused_in_one_sentence_with_its_line(
    folder: Path, press: Press, what: str
) -> None:
    data, sentence = wrong_logos()[what]
    (folder / "logo").write_bytes(data)
    with pytest.raises(SourceError) as error:
        load_letterhead(folder / "letterhead.yaml", press)
    assert str(error.value).startswith(f"{folder / 'letterhead.yaml'}:3:7: the picture ")
    assert sentence in str(error.value)
    assert "\n" not in str(error.value)


def test_a_logo_of_the_largest_size_is_taken(folder: Path, press: Press) -> None:
    (folder / "logo").write_bytes(png(4000, 4000))
    assert load_letterhead(folder / "letterhead.yaml", press).logo


@pytest.mark.parametrize("logo", ["none.png", ".", "letterhead.yaml/logo"])
def test_a_logo_that_is_not_there_is_named(tmp_path: Path, press: Press, logo: str) -> None:
    path = tmp_path / "letterhead.yaml"
    path.write_text(f"name: 'Clinic'\nlogo: '{logo}'\n", encoding="utf-8")
    with pytest.raises(SourceError, match=r"letterhead\.yaml:2:7: there is no picture"):
        load_letterhead(path, press)


@pytest.mark.parametrize(
    ("text", "place", "sentence"),
    [
        ("name: 'A'\nfax: '1'\n", ":2:1:", "fax"),
        ("name: 'A'\nphone: 5550100\n", ":2:8:", "text is expected here, not a whole number"),
        ("phone: '1'\n", ":1:1:", "'name' is missing here"),
        ("name: ''\n", ":1:7:", "the text must have at least 1 character"),
        ("name: 'A'\nname: 'B'\n", ":2:1:", "twice"),
        ("name: [\n", "", "not YAML"),
        (f"name: '{'x' * 61}'\n", ":1:7:", "the text must have at most 60 characters"),
    ],
)
def test_a_file_that_is_no_letterhead_is_refused_with_its_line(
    tmp_path: Path, press: Press, text: str, place: str, sentence: str
) -> None:
    path = tmp_path / "letterhead.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SourceError) as error:
        load_letterhead(path, press)
    assert f"{path}{place}" in str(error.value)
    assert sentence in str(error.value)
