"""painedu handout: a sheet to take home, as PDF."""

from __future__ import annotations

import argparse
import functools
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from painedu.checkin.answers import Answers, answers_from_json
from painedu.checkin.regions import Region, load_region_file
from painedu.commands.course import course_at_hand, one_of, translator
from painedu.commands.output import refuse_suffix, warn, write
from painedu.commands.paper import languages, listed, region_of, said_of_no_room, sections, warn_of_missing
from painedu.commands.person import places_on_the_map, refuse_unknown_places, refuse_waiting_plan
from painedu.commands.trouble import Trouble
from painedu.figures.press import Press
from painedu.handout.letterhead import load_letterhead
from painedu.handout.overview import Known
from painedu.handout.ready import Ready
from painedu.handout.request import MOST_QUESTIONS, TICKED, Preset, Section, SheetRequest
from painedu.handout.sheet import SheetMaker
from painedu.lessons.course import load_course
from painedu.plan.activity import may_go_harder
from painedu.plan.plan import Plan, plan_from_json

LARGEST = 64 * 1024  # bytes; a check-in has 300
T = TypeVar("T")


def handout(given: argparse.Namespace) -> int:
    """Write the sheet; a character that no font has is named, a white square stands in its place."""
    refuse_suffix(given.output, ".pdf")
    with course_at_hand(given.content) as root:
        resources = root / "resources"
        press = Press(resources)
        request = _request(given, root, press)
        maker = SheetMaker(resources, functools.partial(translator, root), press)
        ready = _ready(given.preset, maker, request)
        sheet, missing, left_out = ready.pdf(), ready.missing(), ready.left_out()
    write(given.output, sheet)
    warn_of_missing(missing)
    for line in said_of_no_room(given.sections, left_out):
        warn(line)
    return 0


def _ready(preset: str, maker: SheetMaker, request: SheetRequest) -> Ready:
    """Return the sheet, or the page for a doctor or nurse, which is set in one language."""
    if preset != Preset.CLINICIAN:
        return maker.ready(request)
    if len(request.languages) != 1:
        raise Trouble("the clinician's page is set in one language: name one with --language", 2)
    taken = [(request.today, request.answers)] if request.answers else []
    known = Known(
        request.today,
        taken=taken,
        plan=request.plan,
        done=None,
        finished=request.finished,
        questions=request.questions,
    )
    return maker.overview_ready(request, known)


def _request(given: argparse.Namespace, root: Path, press: Press) -> SheetRequest:
    resources = root / "resources"
    finished = listed(given.lessons)
    answers = _on_the_map(given.checkin, resources) if given.checkin else None
    region = region_of(given.region, load_region_file(resources))
    one_of("lesson", finished, [entry.id for entry in load_course(resources).lessons()])
    return SheetRequest(
        languages=languages(given, root),
        today=date.today(),
        finished=finished,
        answers=answers,
        region=region,
        plan=_plan(given.plan, answers, region) if given.plan else None,
        harder=answers is not None and may_go_harder(answers, region),
        name=given.name,
        number=given.number,
        department=given.department,
        dated=given.date,
        questions=_questions(given.question),
        letterhead=load_letterhead(given.letterhead, press) if given.letterhead else None,
        paper=given.paper,
        large_print=given.large_print,
        black_and_white=given.black_and_white,
        sections=sections(given.sections, TICKED.get(given.preset, frozenset(Section))),
    )


def _questions(typed: list[str]) -> list[str]:
    if len(typed) > MOST_QUESTIONS:
        raise Trouble(f"a sheet has room for {MOST_QUESTIONS} questions: give --question less often", 2)
    return typed


def _on_the_map(path: Path, resources: Path) -> Answers:
    """Return the check-in file's answers; Trouble names a place that the body map does not have."""
    answers = _answers(path)
    try:
        refuse_unknown_places(answers, places_on_the_map(resources))
    except ValueError as error:
        raise Trouble(f"'{path}': {error}") from error
    return answers


def _plan(path: Path, answers: Answers | None, region: Region | None) -> Plan:
    """Return the plan file's plan; Trouble where the check-in says that no plan can be made yet."""
    plan = _handed_in(path, "plan", plan_from_json)
    try:
        refuse_waiting_plan(answers, region)
    except ValueError as error:
        raise Trouble(f"'{path}': {error}") from error
    return plan


def _answers(path: Path) -> Answers:
    return _handed_in(path, "check-in", answers_from_json)


def _handed_in(path: Path, name: str, decoded: Callable[[bytes], T]) -> T:
    """Return what the file at ``path`` holds; Trouble says why not."""
    try:
        if not path.is_file():
            raise Trouble(f"there is no {name} file '{path}'")
        if path.stat().st_size > LARGEST:
            raise Trouble(f"'{path}' is larger than {LARGEST // 1024} kB: it is no {name} file")
        return decoded(path.read_bytes())
    except OSError as error:
        raise Trouble(f"'{path}' cannot be read: {error.strerror}") from error
    except RecursionError as error:
        raise Trouble(f"'{path}' is nested too deeply: it is no {name} file") from error
    except ValueError as error:
        raise Trouble(f"'{path}': {error}") from error
