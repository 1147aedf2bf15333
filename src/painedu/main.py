"""Build the window from its parts: the one file that knows them all."""

from __future__ import annotations

import functools
import gc
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypedDict

import msgspec

from painedu.checkin.regions import load_regions
from painedu.deployment.site import Site
from painedu.language.facts import load_languages
from painedu.language.translator import Translator
from painedu.lessons.course import load_course
from painedu.lessons.library import Library
from painedu.records.folder import data_folder
from painedu.records.session import Session
from painedu.source.folder import data_root
from painedu.ui.appearance import Appearance
from painedu.ui.application import application
from painedu.ui.desk import Desk
from painedu.ui.first_paint import when_painted
from painedu.ui.language import LanguageSwitch
from painedu.ui.rescue import Rescue
from painedu.ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    # loaded when first asked for: see heavy()
    from painedu.checkin.loading import CheckinTexts
    from painedu.figures.drawing import Drawings
    from painedu.figures.press import Press
    from painedu.handout.letterhead import Letterhead
    from painedu.handout.sheet import SheetMaker
    from painedu.plan.wording import PlanTexts
    from painedu.ui.aloud.voice import Voice
    from painedu.ui.printer import Printer


ANYWHERE = Site()
NOTHING_SAID: Mapping[str, str] = MappingProxyType({})


class Heavy(TypedDict):
    """Makers of services that are not needed before the first page shows."""

    texts: Callable[[], CheckinTexts]
    plan_texts: Callable[[], PlanTexts]
    drawings: Callable[[], Drawings]
    sheets: Callable[[], SheetMaker]
    letterhead: Callable[[], Letterhead | None]
    voice: Callable[[], Voice]
    printer: Callable[[], Printer | None]


class Options(msgspec.Struct, frozen=True):
    """What the command line asks of the window; None where it says nothing."""

    language: str | None = None
    text_size: int | None = None
    lesson: str | None = None
    person: str | None = None
    guest: bool = False
    fullscreen: bool = False
    data_dir: Path | None = None
    startup_report: bool = False
    site: Site = ANYWHERE

    def settings(self) -> dict[str, str]:
        """Return what each sitting begins with: the command line comes before the site."""
        size = None if self.text_size is None else str(self.text_size)
        said = {"language": self.language, "text-size": size}
        return {**self.site.settings(), **{name: value for name, value in said.items() if value is not None}}


def run(options: Options, root: Path | None = None) -> int:
    """Open the window and stay until it is closed; return the exit code.

    ``root`` holds the resources and translations to show: the program's own when it is None. Raises
    RecordError when the person asked for cannot be opened. Language and lesson of ``options`` must be
    ones that there are.
    """
    app = application(root)
    given = desk(app, options.data_dir, root, options.site, options.settings())
    window = open_window(given, options)
    sys.excepthook = Rescue(window)
    when_painted(window, settle_in)
    if options.site.problems and options.site.kiosk is None:  # in a kiosk they stand on the card for staff
        from painedu.ui.site_problems import tell_problems

        when_painted(window, lambda: tell_problems(window))
    if options.startup_report:
        from painedu.ui.startup_report import report_when_painted

        report_when_painted(window)
    window.show()
    return app.exec()


def settle_in() -> None:
    """Do what the first page does without. No screen reader can have asked for anything before."""
    from painedu.ui.access import tell_screen_readers

    gc.freeze()  # what the window is made of stays: no collection looks at it again
    gc.enable()
    tell_screen_readers()


def desk(
    app: QApplication,
    data_dir: Path | None = None,
    root: Path | None = None,
    site: Site = ANYWHERE,
    settings: Mapping[str, str] = NOTHING_SAID,
) -> Desk:
    """Return the services of one window, on the files of ``root``, or the program's own.

    Records go below ``data_dir``, or the user's data folder. Every sitting begins with ``settings``.
    """
    root = root or data_root()
    resources = root / "resources"
    translate = Translator(root / "translations")
    appearance = Appearance(app, resources / "icons")
    switch = LanguageSwitch(app, translate, load_languages(resources), appearance)
    if site.kiosk:  # it never stays in the language of who was there before
        settings = {"language": system_language(translate), **settings}
    return Desk(
        translate=translate,
        switch=switch,
        session=Session(lambda: data_folder(data_dir) / "people", load_regions(resources), settings),
        library=Library(resources, load_course(resources)),
        icons=resources / "icons",
        site=site,
        **heavy(resources, translate, switch, site),
    )


def heavy(resources: Path, translate: Translator, switch: LanguageSwitch, site: Site) -> Heavy:
    """Return the makers of what start-up can do without; each service is made once, but for two."""

    @functools.cache
    def press() -> Press:
        from painedu.figures.press import Press

        return Press(resources)

    @functools.cache
    def texts() -> CheckinTexts:
        from painedu.checkin.loading import load_checkin

        return load_checkin(resources)

    @functools.cache
    def plan_texts() -> PlanTexts:
        from painedu.plan.wording import load_plan_texts

        return load_plan_texts(resources)

    @functools.cache
    def drawings() -> Drawings:
        from painedu.figures.drawing import Drawings

        return Drawings(press(), resources, lambda: switch.appearance.figures)

    @functools.cache
    def sheets() -> SheetMaker:
        from painedu.handout.sheet import SheetMaker

        return SheetMaker(resources, translate.another, press())

    @functools.cache
    def letterhead() -> Letterhead | None:
        from painedu.deployment.paper import letterhead_of

        return letterhead_of(site, press())

    return {
        "texts": texts,
        "plan_texts": plan_texts,
        "drawings": drawings,
        "sheets": sheets,
        "letterhead": letterhead,
        "voice": functools.partial(voice_of, switch),
        "printer": printer_at_hand,
    }


def voice_of(switch: LanguageSwitch) -> Voice:
    """Return a voice, each time anew: one may have been installed since."""
    from painedu.ui.aloud.voice import Voice

    return Voice(switch.facts)


def printer_at_hand() -> Printer | None:
    """Return the printer to offer, each time anew: one may have been plugged in since."""
    from painedu.ui.printer import default_printer

    return default_printer()


def open_window(desk: Desk, options: Options) -> Window:
    """Return a window at the first page for ``options``; whoever asked shows it."""
    settle(desk, options)  # before the window: a style that changes under it is worked out twice
    window = window_on(desk)
    arrive(window, options)
    return window


def window_on(desk: Desk) -> Window:
    if desk.site.kiosk is None:
        return Window(desk)
    from painedu.ui.kiosk.window import KioskWindow

    return KioskWindow(desk, desk.site.kiosk)


def settle(desk: Desk, options: Options) -> None:
    """Open the record that was asked for, and look as it says, or as this sitting was begun."""
    if options.person is not None:
        desk.session.begin(desk.session.people.open(options.person))
    chosen = desk.session.record.setting("language")  # the system's language is a guess, not a choice
    desk.switch.to(chosen or system_language(desk.translate))
    desk.look_as_chosen()


def arrive(window: Window, options: Options) -> None:
    """Show the first screens, or go straight to where the command line says."""
    if options.guest or options.person is not None or options.lesson is not None:
        window.start()
    else:
        window.begin()
    if options.lesson is not None:
        window.open_lesson(options.lesson)
    if options.fullscreen and options.site.kiosk is None:  # a kiosk fills the screen without being told
        window.turn_full_screen()


def system_language(translate: Translator) -> str:
    """Return the language of the system where there is a catalog for it, else the source language."""
    from PySide6.QtCore import QLocale

    wanted = QLocale.system().uiLanguages()
    for name in wanted:
        for language in translate.languages():
            if name.replace("-", "_") in (language, f"{language}_CN") or name.split("-")[0] == language:
                return language
    return translate.languages()[0]
