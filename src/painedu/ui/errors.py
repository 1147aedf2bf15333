"""What went wrong, as a sentence: what happened, what was kept, what to do."""

from __future__ import annotations

from collections.abc import Callable

from painedu.language.marks import N_
from painedu.records.errors import (
    AlreadyOpen,
    CouldNotSave,
    Damaged,
    InvalidName,
    NameTaken,
    NewerVersion,
    RecordError,
    UnknownPerson,
)

_SENTENCES: dict[type[RecordError], str] = {
    CouldNotSave: N_(
        "This could not be saved: the disk is full or locked. What was saved before is still there. "
        "Free some space, then try again."
    ),
    AlreadyOpen: N_("This record is open in another window. Go on there, or close that window first."),
    Damaged: N_(
        "This record could not be read. It was set aside, not deleted. Begin a new one, or ask for help."
    ),
    NewerVersion: N_(
        "A newer painedu wrote this record. It was left as it is. Open it with the newer program."
    ),
    NameTaken: N_("There is already a record of this name. Choose it from the list, or type another name."),
    UnknownPerson: N_("There is no record of this name any more. Choose another."),
    InvalidName: N_("Please type a name of 1 to 60 letters."),
}


def sentence(translate: Callable[[str], str], error: RecordError) -> str:
    """Return what to tell a person about ``error``, in the language in use."""
    return translate(_SENTENCES[type(error)])
