"""Ask where to save a file, in the language in use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from painedu.language.translator import Translator


def ask_where_to_save(parent: QWidget, title: str, name: str, translate: Translator) -> Path | None:
    """Return the path chosen for a PDF that is called ``name`` at first, None when it was called off."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, folder, "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    _label(dialog, translate)
    chosen = dialog.selectedFiles()[0] if dialog.exec() else None
    QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")  # Qt keeps the folders it showed
    return Path(chosen) if chosen is not None else None


def _label(dialog: QFileDialog, translate: Translator) -> None:
    """Name the fields of Qt's own dialog: its Chinese catalog leaves some in English."""
    _, which = translate, QFileDialog.DialogLabel
    words = {
        which.LookIn: _("Folder:"),
        which.FileName: _("File name:"),
        which.FileType: _("Kind of file:"),
        which.Accept: _("Save"),
        which.Reject: _("Cancel"),
    }
    for label, text in words.items():
        dialog.setLabelText(label, text)
