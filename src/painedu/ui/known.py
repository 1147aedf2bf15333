"""What the open record knows, for the page for a doctor or nurse."""

from __future__ import annotations

from datetime import date

from painedu.handout.overview import Known
from painedu.records.record import Record
from painedu.ui.pages.sheet_questions import asked, kept_lines


def known_of(record: Record) -> Known:
    return Known(
        today=date.today(),
        taken=[(taken.at.date(), taken.answers) for taken in record.checkins()],
        plan=record.plans.current(),
        done=record.plans.done(),
        finished=record.finished(),
        notes=[(note.day, note.text) for note in record.notes.all()],
        questions=asked(kept_lines(record)),
    )
