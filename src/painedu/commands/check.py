"""painedu check: content and translations."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from pathlib import Path

from painedu.checking.catalogs import catalogs_for
from painedu.checking.check import check as problems_in
from painedu.checking.check import tally
from painedu.commands.course import course_at_hand
from painedu.commands.output import say
from painedu.source.problem import Problem


def check(given: argparse.Namespace) -> int:
    """Print every problem with its place, or that there is none."""
    with course_at_hand() as root:
        folder = given.folder or root / "resources"
        translations = catalogs_for(folder)
        found = problems_in(folder, translations)
    if found:
        say("\n".join(str(shown(problem)) for problem in found))
        return 1
    counted = tally(folder, translations)
    say(
        f"all is well: {counted.lessons} lessons, {counted.claims} claims, "
        f"{counted.texts} texts in {counted.languages} languages"
    )
    return 0


def shown(problem: Problem) -> Problem:
    """Return ``problem`` with its path from here, when it is below: shorter, and an editor opens it."""
    path = Path(os.path.relpath(problem.path))
    return problem if ".." in path.parts else replace(problem, path=path)
