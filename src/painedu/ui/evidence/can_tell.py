"""What a kind of evidence can tell, and what it cannot."""

from __future__ import annotations

from painedu.evidence.claim import Badge
from painedu.language.marks import N_

CAN_TELL = {
    Badge.CELLS: N_(
        "Cells in a dish can show how something might work. They cannot show what it does in people."
    ),
    Badge.ANIMALS: N_("Animals can show how something may work. They cannot show that it is so in people."),
    Badge.REVIEW: N_("This tells how those who know the field see it. By itself, it is no test in patients."),
    Badge.OBSERVED: N_(
        "Watching people can show that two things go together. It cannot show which one is the cause."
    ),
    Badge.TRIAL: N_(
        "One trial can test something in people. It cannot show that others would find the same."
    ),
    Badge.POOLED: N_("Many trials together show the average best. They cannot tell what will happen to you."),
    Badge.GUIDELINE: N_(
        "A guideline is advice that experts agreed on. It is not a trial, and regions can differ."
    ),
}
