"""Bring the catalogs up to date: extract the template, merge it into every language, compile.

python tools/catalogs.py             writes painedu.pot, every painedu.po and every painedu.mo
python tools/catalogs.py --compile   compiles only
python tools/catalogs.py --begin de  writes the empty catalog of a new language first

In the end it says how much of each language is translated.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po, write_po

from painedu.language.compiling import compile_catalog, standing

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "translations"
TEMPLATE = TRANSLATIONS / "painedu.pot"
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


def begun(language: str, translations: Path = TRANSLATIONS) -> Path:
    """Write the empty catalog of ``language``; FileExistsError, and no change, when there is one.

    Raises ValueError or UnknownLocaleError for what is no language.
    """
    Locale.parse(language)  # a catalog would keep quiet about it
    po = translations / language / "LC_MESSAGES" / "painedu.po"
    with TEMPLATE.open("rb") as stream:
        catalog = Catalog(
            language, project="painedu", copyright_holder="the painedu contributors", fuzzy=False
        )
        catalog.update(read_po(stream))
    po.parent.mkdir(parents=True)
    write(po, catalog)
    return po


def said(po: Path) -> str:
    """Return how much of the catalog at ``po`` is translated, in one line."""
    language = po.parent.parent.name
    with po.open("rb") as stream:
        state = standing(read_po(stream, locale=language))
    line = f"{language}: {state.share} % ({state.done} of {state.all}); "
    safety = f"of the safety texts {state.safe} of {state.all_safety}"
    return line + safety + ("" if state.may_be_offered else "; not offered before these are all there")


def catalogs() -> Iterator[Path]:
    yield from sorted(TRANSLATIONS.glob("*/LC_MESSAGES/painedu.po"))


def write(path: Path, catalog: Catalog) -> None:
    with path.open("wb") as stream:
        write_po(stream, catalog, width=WIDTH, include_lineno=False, sort_by_file=False)


def compile_all() -> None:
    for po in catalogs():
        compile_catalog(po)


def main(arguments: list[str]) -> None:
    if "--begin" in arguments:
        begin(arguments[arguments.index("--begin") + 1 :])
    if "--compile" not in arguments:
        template = extracted()
        write(TEMPLATE, template)
        for po in catalogs():
            write(po, merged(po, template))
    compile_all()
    print("\n".join(map(said, catalogs())))


def begin(named: list[str], translations: Path = TRANSLATIONS) -> None:
    """Begin the one language that is ``named``, or end with a sentence that says why not."""
    try:
        (language,) = named
        begun(language, translations)
    except FileExistsError:
        raise SystemExit(f"there is a catalog for {language} already: translate that") from None
    except (ValueError, UnknownLocaleError):
        raise SystemExit("name one language as gettext does, such as de, pt_BR or zh_Hant") from None


if __name__ == "__main__":
    main(sys.argv[1:])
