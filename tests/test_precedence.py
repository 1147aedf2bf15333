"""Whose word counts: the command line, the site, the person, the system; then it is asked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

NOBODY = ""
WINDOW = """
import json, sys
from pathlib import Path
from painedu.deployment.reading import SiteReading
from painedu.main import Options, desk, open_window
from painedu.ui.application import application
from painedu.ui.pages.first_run import FirstRunPage

given, site, catalogs, person = json.loads(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
reading = SiteReading(site).site if site.is_file() else None
options = Options(**given, **({"site": reading} if reading else {}), person=person or None)
app = application()
made = desk(app, None, Path(catalogs), options.site, options.settings())
window = open_window(made, options)
session, page = made.session, window.stack.currentWidget()
first = [made.translate.language, session.text_size, session.region.id if session.region else None]
window.finish()
region = session.region.id if session.region else None
after = [made.translate.language, session.text_size, region]
print(json.dumps({"first": first, "after": after, "asks": isinstance(page, FirstRunPage)}))
session.record.close()
"""
ANNA = """
import sys
from painedu.records.people import People
from pathlib import Path
record = People(Path(sys.argv[1]) / "people").create("Anna")
for name, value in (("language", "zh_Hans"), ("text-size", "150"), ("region", "japan")):
    record.keep_setting(name, value)
record.close()
"""
SITE = "language: en\ntext_size: 175\nregion: uk\n"
TABLE = {
    # command line, site file, person, language of the system: what shows, and what the next person meets
    "the command line before all": (
        {"language": "zh_Hans", "text_size": 200},
        SITE,
        "Anna",
        "en",
        (["zh_Hans", 200, "uk"], ["zh_Hans", 200, "uk"]),
    ),
    "the site before the person": ({}, SITE, "Anna", "zh", (["en", 175, "uk"], ["en", 175, "uk"])),
    "the person before the system": (
        {},
        NOBODY,
        "Anna",
        "en",
        (["zh_Hans", 150, "japan"], ["zh_Hans", 100, None]),
    ),
    "the system before a guess": ({}, NOBODY, NOBODY, "zh", (["zh_Hans", 100, None], ["zh_Hans", 100, None])),
    "what the site leaves open": (
        {},
        "region: uk\n",
        "Anna",
        "en",
        (["zh_Hans", 150, "uk"], ["zh_Hans", 100, "uk"]),
    ),
    "nothing said": ({}, NOBODY, NOBODY, "en", (["en", 100, None], ["en", 100, None])),
    "a kiosk goes back to the system's language": (
        {},
        "kiosk: {on: true}\n",
        NOBODY,
        "zh",
        (["zh_Hans", 100, None], ["zh_Hans", 100, None]),
    ),
}


@pytest.fixture(scope="session")
def program(catalogs: Path, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program's files with the catalogs of this moment."""
    folder = tmp_path_factory.mktemp("program")
    (folder / "resources").symlink_to(root / "resources", target_is_directory=True)
    (folder / "translations").symlink_to(catalogs, target_is_directory=True)
    return folder


@pytest.mark.parametrize("case", TABLE)
def test_whose_word_counts(case: str, program: Path, tmp_path: Path) -> None:
    given, text, person, system, (first, after) = TABLE[case]
    records = tmp_path / "records"
    if person:
        subprocess.run([sys.executable, "-c", ANNA, str(records)], check=True)
    site = tmp_path / "site.yaml"
    if text:
        site.write_text(text, encoding="utf-8")

    arguments = (json.dumps(given), str(site), str(program), person)
    told = json.loads(said(WINDOW, *arguments, records=records, system=system))

    assert told["first"] == first
    assert told["after"] == after
    assert told["asks"] is not bool(person)


def said(script: str, *arguments: str, records: Path, system: str) -> str:
    speaks = {"zh": "zh_CN.UTF-8", "en": "en_GB.UTF-8"}[system]
    spoken = {"LANG": speaks, "LC_ALL": speaks, "LANGUAGE": "", "PAINEDU_DATA_DIR": str(records)}
    environment = {**os.environ, **spoken, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
