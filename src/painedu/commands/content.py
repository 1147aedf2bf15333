"""Someone's own course folder, made whole with the program's files: ``painedu --content DIR``.

The rule: course.yaml and lessons/ are DIR's alone. Any other file that DIR lacks is the program's own.
Translations are those in DIR/translations, else those beside DIR, else the program's own: never a mixture.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from painedu.checking.catalogs import catalog_files, catalogs_for, read_catalog
from painedu.commands.soundness import refuse_unsound
from painedu.commands.trouble import Trouble
from painedu.source.folder import data_root
from painedu.source.problem import Problem, SourceError

ALONE = ("course.yaml", "lessons")
"""What is never the program's own: a lesson that is missing must not come back unnoticed."""


@contextmanager
def completed(folder: Path) -> Iterator[Path]:
    """Give a folder that holds resources and translations, as ``data_root`` does, with those of ``folder``.

    It is put together from links and gone in the end. Trouble when there is no such folder; SourceError
    names every mistake that would end the program later, by the files that its author knows.
    """
    if not folder.is_dir():
        raise Trouble(f"there is no folder '{folder}': name one with the shape of resources/")
    with tempfile.TemporaryDirectory(prefix="painedu-", ignore_cleanup_errors=True) as made:
        root = Path(made)
        try:
            _put_together(folder, root)
            refuse_unsound(root / "resources")
            yield root
        except SourceError as error:
            raise SourceError(
                [_as_known(each, folder, root / "resources") for each in error.problems]
            ) from error


def _put_together(folder: Path, root: Path) -> None:
    try:
        lay_over(folder.absolute(), data_root() / "resources", root / "resources")
        _speak(folder, root / "translations")
    except OSError as error:
        raise Trouble(f"'{folder}' cannot be used: {error.strerror}") from error


def lay_over(upper: Path, lower: Path, into: Path) -> None:
    """Make ``into`` with the files of ``upper``, and those of ``lower`` that ``upper`` lacks.

    Nothing of ALONE is taken from ``lower``. Folders that ``lower`` does not have are left out: nothing
    would read them.
    """
    folders = ["", *(path.name for path in lower.iterdir() if path.is_dir())]
    for folder in folders:
        (into / folder).mkdir()
        lent = {name: path for name, path in _files(lower / folder).items() if not {folder, name} & {*ALONE}}
        for name, path in {**lent, **_files(upper / folder)}.items():
            _link(path, into / folder / name)


def _files(folder: Path) -> dict[str, Path]:
    return {path.name: path for path in folder.iterdir() if not path.is_dir()} if folder.is_dir() else {}


def _link(path: Path, into: Path) -> None:
    """Let ``into`` be ``path``, so that a change shows at once; or a copy, where links are not allowed."""
    if path.suffix == ".typ" and path.is_file():  # Typst follows no link out of its folder
        shutil.copyfile(path, into)
        return
    try:
        into.symlink_to(path)
    except (OSError, NotImplementedError):  # Windows lets few users make links
        shutil.copyfile(path, into)


def translations_of(folder: Path) -> Path:
    """Return the translations of the course in ``folder``: those in it, beside it, or the program's own."""
    inside = folder.absolute() / "translations"
    return inside if catalog_files(inside) else catalogs_for(folder)


def _speak(folder: Path, into: Path) -> None:
    """Put the catalogs of ``folder`` below ``into``; those that a translator works on are compiled."""
    for catalog in catalog_files(translations_of(folder)):
        mo = into / catalog.parent.relative_to(catalog.parents[2]) / "painedu.mo"
        mo.parent.mkdir(parents=True)
        if catalog.suffix == ".mo":
            _link(catalog, mo)
        else:
            _compile(catalog, mo)


def _compile(po: Path, mo: Path) -> None:
    from painedu.language.compiling import compile_catalog

    read_catalog(po)  # says where a mistake is
    compile_catalog(po, mo)


def _as_known(problem: Problem, folder: Path, resources: Path) -> Problem:
    """Return ``problem`` with the path that its file has in ``folder``, or in the program."""
    if not problem.path.is_relative_to(resources):
        return problem
    name = problem.path.relative_to(resources)
    own, lent = folder / name, data_root() / "resources" / name
    is_lent = name.parts[0] not in ALONE and not os.path.lexists(own) and lent.exists()
    return problem._replace(path=lent if is_lent else own)
