"""What in a course would end the program while someone reads: looked for before a window opens.

Far less than ``painedu check`` looks for: a draft may be long-winded, it must not break.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from painedu.checking.completeness import completeness_problems
from painedu.checking.content import Content
from painedu.checking.figures import figure_problems
from painedu.checking.lessons import course_problems, pile_problems
from painedu.checking.unknown import unknown_problems
from painedu.source.problem import Problem, SourceError

RULES: tuple[Callable[[Content], Iterator[Problem]], ...] = (
    figure_problems,
    completeness_problems,
    unknown_problems,
    course_problems,
    pile_problems,
)


def refuse_unsound(resources: Path) -> None:
    """Raise SourceError with everything in ``resources`` that would end the program later."""
    content = Content(resources)
    # in broken files every second id would seem to be missing: their own mistakes come first
    problems = content.problems() or [problem for rule in RULES for problem in rule(content)]
    if problems:
        raise SourceError(sorted(set(problems)))
