"""painedu batch: a sheet for each person of a list."""

from __future__ import annotations

import argparse
import functools
from dataclasses import replace
from datetime import date
from pathlib import Path

from painedu.checkin.answers import Answers
from painedu.checkin.regions import load_region_file
from painedu.commands.course import course_at_hand, one_of, translator
from painedu.commands.output import refuse_suffix, say, warn, write
from painedu.commands.paper import languages, region_of, said_of_missing, said_of_no_room, sections, spoken
from painedu.commands.person import places_on_the_map, refuse_unknown_places, refuse_waiting_plan
from painedu.commands.progress import ProgressBar, is_seen
from painedu.commands.trouble import Trouble
from painedu.figures.errors import PressError
from painedu.figures.press import Press
from painedu.handout.letterhead import load_letterhead
from painedu.handout.naming import BatchNames
from painedu.handout.people import SUFFIXES, Found, Person, people
from painedu.handout.request import SheetRequest
from painedu.handout.sheet import SheetMaker
from painedu.lessons.course import load_course
from painedu.plan.activity import may_go_harder


def batch(given: argparse.Namespace) -> int:
    """Write a sheet for each row; what was wrong with rows is said in the end, with their lines."""
    refuse_suffix(given.people, *SUFFIXES)
    with course_at_hand(given.content) as root:
        requests = Requests(given, root)
        translators = functools.cache(functools.partial(translator, root))
        maker = SheetMaker(root / "resources", translators, requests.press)
        _make_folder(given.out)
        written = Written(given.people, given.out, requests, maker)
        try:
            written.all()
        except OSError as error:
            raise Trouble(f"'{given.people}' cannot be read: {error.strerror}") from error
        except ValueError as error:
            raise Trouble(f"'{given.people}': {error}") from error
    return written.said()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise Trouble(f"the folder '{folder}' cannot be made: {error.strerror}") from error


class Requests:
    """Turn people into requests; what a row leaves out is what the command says."""

    def __init__(self, given: argparse.Namespace, root: Path) -> None:
        self._root, resources = root, root / "resources"
        self.press = Press(resources)
        self.named = given.sections
        self._lessons = [entry.id for entry in load_course(resources).lessons()]
        self._places, self._regions = places_on_the_map(resources), load_region_file(resources)
        self._same = SheetRequest(
            languages=languages(given, root),
            today=date.today(),
            region=region_of(given.region, self._regions),
            letterhead=load_letterhead(given.letterhead, self.press) if given.letterhead else None,
            paper=given.paper,
            large_print=given.large_print,
            black_and_white=given.black_and_white,
            sections=sections(given.sections),
        )

    def request(self, person: Person) -> SheetRequest:
        """Return what is asked for ``person``; Trouble or ValueError says what is wrong."""
        one_of("lesson", person.lessons, self._lessons)
        region = region_of(person.region, self._regions) or self._same.region
        answers = person.checkin
        refuse_unknown_places(answers or Answers(), self._places)
        if person.plan is not None:
            refuse_waiting_plan(answers, region)
        return replace(
            self._same,
            languages=spoken(person.languages, self._root) if person.languages else self._same.languages,
            finished=person.lessons,
            answers=answers,
            region=region,
            plan=person.plan,
            harder=answers is not None and may_go_harder(answers, region),
            name=person.name,
            number=person.number,
            department=person.department,
        )


class Written:
    """The sheets that were written, and the rows that gave none."""

    def __init__(self, path: Path, folder: Path, requests: Requests, maker: SheetMaker) -> None:
        self._path, self._folder, self._requests, self._maker = path, folder, requests, maker
        self._names, self._made = BatchNames(), 0
        self._bad: list[str] = []
        self._told: list[str] = []

    def all(self) -> None:
        """Go through the rows; ValueError or OSError where the file as a whole cannot be used."""
        total = sum(1 for _ in people(self._path)) if is_seen() else 0
        with ProgressBar(total) as bar:
            for line, found in people(self._path):
                try:
                    self._write(line, found)
                except (ValueError, Trouble, PressError) as error:
                    self._bad.append(f"{self._path}:{line}: {error}")
                bar.step()

    def _write(self, line: int, found: Found) -> None:
        if isinstance(found, ValueError):
            raise found
        request = self._requests.request(found)
        sheet, missing = self._maker.pdf(request), self._maker.missing(request)
        write(self._folder / self._names.name(line, found.number, found.name), sheet)
        self._made += 1
        told = [said_of_missing(missing)] if missing else []
        told += said_of_no_room(self._requests.named, self._maker.left_out(request))
        self._told += [f"{self._path}:{line}: {each}" for each in told]

    def said(self) -> int:
        """Say what was written and what was not; return the exit code."""
        say(f"sheets written to '{self._folder}': {self._made}")
        for line in self._told:
            warn(line)
        if not self._bad:
            return 0
        warn(f"{len(self._bad)} of {self._made + len(self._bad)} rows gave no sheet:")
        for line in self._bad:
            warn(line)
        return 1
