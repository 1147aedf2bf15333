"""painedu check: content and translations."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from painedu.checking.check import check as problems_in
from painedu.checking.check import tally
from painedu.checking.plain_words import can_grade
from painedu.commands.content import translations_of
from painedu.commands.course import course_at_hand
from painedu.commands.output import say
from painedu.source.problem import Problem

NO_GRADE = "the reading grade was not looked at: pip install 'painedu[check]' brings what it needs"


def check(given: argparse.Namespace) -> int:
    """Print every problem with its place, or that there is none."""
    with course_at_hand() as root:
        folder = given.folder or given.content or root / "resources"
        translations = translations_of(folder)
        found = problems_in(folder, translations, release=given.release)
        lines = [str(shown(problem)) for problem in found] or [_well(folder, translations)]
    say("\n".join([*lines, *([] if can_grade() else [NO_GRADE])]))
    return 1 if found else 0


def _well(folder: Path, translations: Path) -> str:
    counted = tally(folder, translations)
    return (
        f"all is well: {counted.lessons} lessons, {counted.claims} claims, "
        f"{counted.texts} texts in {counted.languages} languages"
    )


def shown(problem: Problem) -> Problem:
    """Return ``problem`` with its path from here, when it is below: shorter, and an editor opens it."""
    path = Path(os.path.relpath(problem.path))
    return problem if ".." in path.parts else problem._replace(path=path)
