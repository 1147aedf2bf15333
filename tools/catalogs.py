"""Bring the catalogs up to date: extract the template, merge it into every language, compile.

python tools/catalogs.py            writes painedu.pot, every painedu.po and every painedu.mo
python tools/catalogs.py --compile  compiles only
"""

from __future__ import annotations

import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
TEMPLATE = ROOT / "translations" / "painedu.pot"
KEYWORDS = {
    "_": None,
    "N_": None,
    "translate": None,
    "_translate": None,
    "plural": (1, 2),
    "within": ((1, "c"), 2),
    "pgettext": ((1, "c"), 2),
}
WIDTH = 110


def extracted() -> Catalog:
    """Return the template made from the code and the course as they are now."""
    with (ROOT / "babel.cfg").open(encoding="utf-8") as stream:
        methods, options = parse_mapping_cfg(stream)  # type: ignore[no-untyped-call]  # Babel types half of itself
    catalog = Catalog(project="painedu", copyright_holder="the painedu contributors", fuzzy=False)
    found = extract_from_dir(
        ROOT, methods, options, keywords=KEYWORDS, comment_tags=("i18n:",), directory_filter=lambda path: True
    )
    for name, _line, message, comments, context in sorted(found, key=lambda row: (row[0], row[1])):
        catalog.add(message, None, [(name, 0)], auto_comments=comments[:1], context=context)
    return catalog


def merged(po: Path, template: Catalog) -> Catalog:
    """Return the catalog at ``po`` with exactly the messages of ``template``."""
    with po.open("rb") as stream:
        catalog = read_po(stream, locale=po.parent.parent.name)
    catalog.update(template, no_fuzzy_matching=True, update_creation_date=False)
    catalog.obsolete.clear()
    return catalog


def write(path: Path, catalog: Catalog) -> None:
    with path.open("wb") as stream:
        write_po(stream, catalog, width=WIDTH, include_lineno=False, sort_by_file=False)


def compile_all() -> None:
    for po in ROOT.glob("translations/*/LC_MESSAGES/painedu.po"):
        with po.open("rb") as source, po.with_suffix(".mo").open("wb") as target:
            write_mo(target, read_po(source, locale=po.parent.parent.name))


def main(arguments: list[str]) -> None:
    if "--compile" not in arguments:
        template = extracted()
        write(TEMPLATE, template)
        for po in ROOT.glob("translations/*/LC_MESSAGES/painedu.po"):
            write(po, merged(po, template))
    compile_all()


if __name__ == "__main__":
    main(sys.argv[1:])
