"""The look: the only file with a colour, a font size or a margin."""

from __future__ import annotations

import string
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

_NAMES = (
    "paper", "card", "ink", "quiet", "line", "hairline", "primary", "primary_dark", "primary_soft",
    "accent", "accent_soft", "accent_line", "danger", "danger_dark", "danger_soft", "on_primary", "off", "marked",
)  # fmt: skip
THEMES = {
    name: dict(zip(_NAMES, colours.split(), strict=True))
    for name, colours in {
        "light": "#FAF7F2 #FFFFFF #1F2933 #4A5663 #7B8794 #DDD6CA #0F766E #0B5A54 #E3F1EF"
        " #8A3F06 #FDF1E0 #B45309 #B42318 #8F1B12 #FDECEA #FFFFFF #7B8794 #FFEDB8",
        "dark": "#131A22 #1C2530 #F2F4F7 #B8C2CC #8896A4 #38444F #5CC8BC #8FDDD4 #17403D"
        " #F7C48B #4A3319 #F0A75B #FF9C8F #FFB8AE #55231E #10201E #8896A4 #453D14",
        "high-contrast-light": "#FFFFFF #FFFFFF #000000 #000000 #000000 #000000 #004D47 #003B36 #DDF3F0"
        " #5C2700 #FFF3E0 #5C2700 #8B0000 #700000 #FFE9E9 #FFFFFF #767676 #FFF0A8",
        "high-contrast-dark": "#000000 #000000 #FFFFFF #FFFFFF #FFFFFF #FFFFFF #5CE1E6 #9BF0F3 #002B2D"
        " #FFD54A #2E2500 #FFD54A #FF9C9C #FFBDBD #3A0000 #000000 #8C8C8C #2E2A00",
    }.items()
}
"""The colours of the window by what they are for, one theme a row; text on a ``*_soft`` fill is ink."""
FIGURES = {
    "light": "light",
    "dark": "dark",
    "high-contrast-light": "black-and-white",
    "high-contrast-dark": "high-contrast",
}
"""The theme of the figures beside each theme of the window (figures/theme.py)."""
ICON_INK = "#374151"  # the one colour of the icons in resources/icons
PICTURE = {
    "#FAF7F2": "paper", "#E3F1EF": "primary_soft", "#BFE0DA": "far", "#8CC7BE": "near", "#F7D9A8": "sun", "#1F2933": "ink",
    "#0F766E": "primary", "#0B5A54": "primary_dark",
}  # fmt: skip
"""The colours of the picture on Home, and what they are for."""
_SCENE = {
    "light": {"far": "#BFE0DA", "near": "#8CC7BE", "sun": "#F7D9A8"},
    "dark": {"far": "#1F5A55", "near": "#2B7A73", "sun": "#F0A75B"},
    "high-contrast-light": {"far": "#FFFFFF", "near": "#BBDDD9", "sun": "#FFFFFF"},
    "high-contrast-dark": {"far": "#004A4D", "near": "#00696E", "sun": "#FFD54A"},
}
SHEET_OF_PAPER = "#FFFFFF"  # what is printed is shown as it will be, whatever the theme

TIGHT, SMALL, MEDIUM, LARGE, WIDE, HUGE, GIANT = 4, 8, 12, 16, 24, 32, 48
BODY, SUBHEADING, LEAD, HEADING, FINE = 17, 22, 26, 30, 15
BADGE = 16  # its Latin letters are larger than those of the text above it
READING_WIDTH = 680  # px at 100 %: about 70 letters or 38 Chinese characters
CONTROL_HEIGHT = 44
RADIUS = 16
WITH_SHAPES = ("Noto Sans SC", "Source Sans 3")  # the first has the shapes of badges in full size
MARK = 20  # the mark of a radio button or check box, px at 100 %

_FONTS = (
    (None, BODY, 400),
    ("Heading", HEADING, 600),
    ("Lead", LEAD, 600),
    ("Subheading", SUBHEADING, 600),
    ("Title", BODY, 600),
    ("Fine", FINE, 400),
    ("BadgeButton", BADGE, 400),
)

_SHEET = string.Template("""
QMainWindow, QDialog, QWidget#surface { background: ${paper}; }
QDialog[frame="own"] { border: 2px solid ${line}; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollArea[ring="true"] { border: 3px solid ${hairline}; border-radius: ${small}px; }
QScrollArea[ring="true"]:focus { border: 3px solid ${ink}; }
Fine, QLabel[tone="quiet"] { color: ${quiet}; }
QLabel[tone="danger"] { color: ${danger}; }
QLabel[tone="primary"] { color: ${primary}; }

QFrame[panel="card"] { background: ${card}; border: 1px solid ${hairline}; border-radius: ${radius}px; }
QFrame[panel="note"] { background: ${accent_soft}; border: 1px solid ${accent_soft}; border-left: ${tight}px solid ${accent_line};
  border-radius: ${small}px; }
QFrame[panel="calm"] { background: ${primary_soft}; border: 1px solid ${primary_soft}; border-left: ${tight}px solid ${primary};
  border-radius: ${small}px; }
QFrame[panel="danger"] { background: ${danger_soft}; border: 1px solid ${danger}; border-radius: ${radius}px; }
MarkedLine { background: ${marked}; border: none; border-bottom: 3px solid ${accent_line}; border-radius: ${tight}px; }
MarkedFrame, QFrame[panel="ring"] { background: transparent; border: 3px solid ${accent_line}; border-radius: ${small}px; }
QFrame[panel="tour"] { background: ${card}; border: 2px solid ${primary}; border-radius: ${radius}px; }
QFrame[panel="rail"] { background: ${paper}; border: none; border-right: 1px solid ${hairline}; }
QFrame[panel="bar"] { background: ${paper}; border: none; border-bottom: 1px solid ${hairline}; }
QFrame[panel="foot"] { background: ${paper}; border: none; border-top: 1px solid ${hairline}; }

QPushButton { background: ${card}; color: ${primary_dark}; border: 1px solid ${line}; border-radius: ${medium}px;
  padding: ${small}px ${large}px; min-height: ${inner}px; }
QPushButton:hover { background: ${primary_soft}; }
QPushButton:focus { border: 3px solid ${ink}; padding: ${small_less}px ${large_less}px; }
QPushButton:disabled { background: transparent; color: ${off}; border: 1px dashed ${off}; }
QPushButton[look="primary"] { background: ${primary}; color: ${on_primary}; border: 1px solid ${primary}; font-weight: 600; }
QPushButton[look="primary"]:hover { background: ${primary_dark}; }
QPushButton[look="primary"]:focus { border: 3px solid ${ink}; }
QPushButton[look="primary"]:disabled { background: transparent; color: ${off}; border: 1px dashed ${off}; }
QPushButton[look="quiet"] { background: transparent; border: 1px solid transparent; color: ${primary_dark}; }
QPushButton[look="quiet"]:disabled { color: ${off}; border-color: transparent; }
QPushButton[look="quiet"]:hover { background: ${primary_soft}; }
QPushButton[look="quiet"]:focus { border: 3px solid ${ink}; }
QFrame[panel="bar"] QPushButton[look="quiet"] { padding: ${small}px; }
QFrame[panel="bar"] QPushButton[look="quiet"]:focus { padding: ${small_less}px; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: ${primary_dark};
  padding: ${small}px 0px; text-decoration: underline; text-align: left; }
QPushButton[look="link"]:focus { border: 3px solid ${ink}; padding: ${small_less}px 0px; }
QPushButton[look="danger"] { background: ${danger_soft}; color: ${danger_dark}; border: 1px solid ${danger}; font-weight: 600; }
QPushButton[look="danger"]:focus { border: 3px solid ${ink}; }
QPushButton[look="badge"] { background: ${accent_soft}; color: ${accent}; border: 1px solid ${accent_soft};
  border-radius: ${small}px; padding: ${tight}px ${medium}px; min-height: ${badge}px; text-align: left; }
QPushButton[look="badge"]:hover { border: 1px solid ${accent_line}; }
QFrame[panel="note"] QPushButton[look="badge"] { background: ${card}; border-color: ${card}; }
QPushButton[look="badge"]:focus, QFrame[panel="note"] QPushButton[look="badge"]:focus { border: 3px solid ${ink}; }
QPushButton[look="term"] { background: ${primary_soft}; color: ${primary_dark}; border: 1px solid ${primary_soft};
  border-radius: ${small}px; padding: ${tight}px ${medium}px; min-height: ${badge}px; text-align: left; }
QPushButton[look="term"]:hover, QPushButton[look="term"]:checked { border: 1px solid ${primary}; }
QPushButton[look="term"]:focus { border: 3px solid ${ink}; }
QPushButton[look="scale"] { padding: ${small}px ${tight}px; min-height: ${scale}px; color: ${ink}; }
QPushButton[look="scale"]:focus { padding: ${small_less}px ${tight_less}px; }
QPushButton[look="planned"] { background: ${primary_soft}; border: 2px solid ${primary}; }
QPushButton[look="language"]:checked { background: ${primary_soft}; border: 2px solid ${primary};
  padding: ${small_edge}px ${large_edge}px; }
QPushButton[look="scale"]:checked, QPushButton[look="scale"]:checked:focus,
QPushButton[look="done"], QPushButton[look="chip"]:checked, QPushButton[look="segment"]:checked {
  background: ${primary}; color: ${on_primary}; border-color: ${primary}; }
QPushButton[look="planned"]:focus, QPushButton[look="done"]:focus, QPushButton[look="chip"]:checked:focus, QPushButton[look="segment"]:checked:focus,
QPushButton[look="language"]:checked:focus { border: 3px solid ${ink}; }
QPushButton[look="language"]:checked:focus { padding: ${small_less}px ${large_less}px; }
QToolButton[look="rail"] { background: transparent; border: 1px solid transparent; color: ${quiet};
  padding: ${tight}px; min-height: ${rail}px; }
QToolButton[look="rail"][here="true"] { background: ${primary_soft}; color: ${primary_dark}; font-weight: 600;
  border-left: ${tight}px solid ${primary}; }
QToolButton[look="rail"]::menu-indicator { image: none; }
QToolButton[look="rail"]:focus { border: 3px solid ${ink}; }

QRadioButton, QCheckBox { background: ${card}; border: 1px solid ${line}; border-radius: ${medium}px;
  padding: ${small}px ${large}px; min-height: ${inner}px; spacing: ${medium}px; }
QRadioButton:checked, QCheckBox:checked { background: ${primary_soft}; border: 2px solid ${primary};
  padding: ${small_edge}px ${large_edge}px; }
QRadioButton[missed="true"]:checked { background: ${accent_soft}; border-color: ${accent_line}; }
QRadioButton:focus, QCheckBox:focus { border: 3px solid ${ink}; padding: ${small_less}px ${large_less}px; }
QRadioButton::indicator, QCheckBox::indicator { width: ${mark}px; height: ${mark}px; border: 2px solid ${line};
  background: ${card}; }
QRadioButton::indicator { border-radius: ${mark_round}px; }
QCheckBox::indicator { border-radius: ${tight}px; }
QRadioButton::indicator:checked { width: ${core}px; height: ${core}px; border: ${rim}px solid ${primary}; }
QRadioButton[missed="true"]::indicator:checked { border-color: ${accent_line}; }
QCheckBox::indicator:checked { border: 2px solid ${primary}; background: ${primary}; image: url(${tick}); }

QLineEdit, QComboBox, QSpinBox { background: ${card}; border: 1px solid ${line}; border-radius: ${small}px;
  padding: ${tight}px ${medium}px; min-height: ${field}px; selection-background-color: ${primary}; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 3px solid ${ink}; padding: ${tight_less}px ${medium_less}px; }
QComboBox QAbstractItemView { background: ${card}; selection-background-color: ${primary_soft}; selection-color: ${ink}; }
QTableWidget { background: ${card}; border: 1px solid ${hairline}; gridline-color: ${hairline}; }
QTableWidget:focus { border: 3px solid ${ink}; }
QTableWidget::item { padding: ${small}px; }
QTableWidget::item:selected { background: ${primary_soft}; color: ${ink}; }
QHeaderView::section { background: ${paper}; border: none; border-bottom: 1px solid ${line}; padding: ${small}px; }
QMenuBar { background: ${paper}; } QMenu { background: ${card}; border: 1px solid ${line}; }
QMenuBar::item { padding: ${tight}px ${medium}px; } QMenuBar::item:selected { background: ${primary_soft}; }
QMenu::item { padding: ${small}px ${wide}px; } QMenu::item:selected { background: ${primary_soft}; }
QToolTip { background: ${card}; color: ${ink}; border: 1px solid ${line}; }
QScrollBar:vertical { width: ${bar}px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: ${bar}px; background: transparent; margin: 0; }
QScrollBar::handle { background: ${line}; border-radius: ${bar_round}px; min-height: ${control}px; min-width: ${control}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
""")


def set_fonts(app: QApplication, families: Sequence[str], scale: float) -> None:
    """Ask for ``families`` in that order, at ``scale`` (1.0-2.0), everywhere at once.

    Never through the stylesheet: a size there freezes its widget, and setting a sheet
    again takes five times as long.
    """
    for name, size, weight in _FONTS:
        font = QFont()
        font.setFamilies(WITH_SHAPES if name == "BadgeButton" else list(families))
        font.setPixelSize(round(size * scale))
        font.setWeight(QFont.Weight(weight))
        app.setFont(font, name) if name else app.setFont(font)  # type: ignore[arg-type]  # it is text


_ROLES = {
    "paper": ("Window", "AlternateBase"),
    "card": ("Base", "Button", "ToolTipBase"),
    "ink": ("WindowText", "Text", "ButtonText", "ToolTipText", "BrightText"),
    "quiet": ("PlaceholderText",),
    "line": ("Mid",),
    "primary": ("Highlight", "Link", "Accent"),
    "on_primary": ("HighlightedText",),
}
"""The roles of Qt's palette that carry a colour. What is painted by hand takes its colours from there."""


def picture_colours(theme: str) -> dict[str, str]:
    """Return what the colours of the picture on Home become in ``theme``."""
    named = {**THEMES[theme], **_SCENE[theme]}
    return {old: named[name] for old, name in PICTURE.items()}


def set_palette(app: QApplication, theme: str) -> None:
    """Give ``app`` the colours of ``theme``.

    Text is coloured by the palette: a rule of the stylesheet that fits every widget would slow each of them.
    """
    palette = app.palette()
    for name, roles in _ROLES.items():
        for role in roles:
            palette.setColor(QPalette.ColorGroup.All, QPalette.ColorRole[role], QColor(THEMES[theme][name]))
    app.setPalette(palette)


def show_shapes(*widgets: QWidget) -> None:
    """Take letters and shapes from one font: beside Latin letters a square would come out small."""
    font = QFont()
    font.setFamilies(WITH_SHAPES)
    for widget in widgets:
        widget.setFont(font)


def restyle(widget: QWidget) -> None:
    """Look up the rules for ``widget`` again, once a property that they ask for has changed.

    Before its first showing there is nothing to do, and Qt's style is not touched: wrapping
    that class for Python costs 4 ms of the start.
    """
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def air(scale: float) -> float:
    """Return by how much the space round words grows with them: less, or large text leaves no room."""
    return 1 + (scale - 1) / 4


def sheet(scale: float, theme: str, icons: Path) -> str:
    """Return the stylesheet for a text size of ``scale`` (1.0-2.0) in ``theme``."""
    with_words = {
        "inner": CONTROL_HEIGHT - 2 * SMALL - 2, "badge": 26, "field": 34, "scale": 40,
        "mark": MARK, "rim": MARK * 0.3,
    }  # fmt: skip
    round_words = {
        "tight": TIGHT, "small": SMALL, "medium": MEDIUM, "large": LARGE, "wide": WIDE, "radius": RADIUS,
        "control": CONTROL_HEIGHT, "rail": 56, "bar": 12, "bar_round": 6,
        "small_less": SMALL - 2, "large_less": LARGE - 2, "tight_less": TIGHT - 2, "medium_less": MEDIUM - 2,
        "small_edge": SMALL - 1, "large_edge": LARGE - 1,
    }  # fmt: skip
    sizes = {name: round(size * scale) for name, size in with_words.items()}
    across = sizes["mark"] + 4  # with its border of 2 px; a radius of more than half is drawn as a square
    sizes |= {"mark_round": across // 2, "core": across - 2 * sizes["rim"]}
    sizes |= {name: round(size * air(scale)) for name, size in round_words.items()}
    tick = icons / ("tick-dark.svg" if "dark" in theme else "tick.svg")  # it stands on the primary colour
    words = {name: str(size) for name, size in sizes.items()}
    return _SHEET.substitute(THEMES[theme], tick=tick.as_posix(), **words)
