"""What was done on a day, and which light it was."""

from __future__ import annotations

import msgspec

from painedu.checkin.answers import Scale
from painedu.plan.light import Light, light, questions
from painedu.plan.plan import Amount


class Done(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A day on which the activity was done. Pain is 0-10, see ``light``; None is not answered.

    ``stopped`` tells of a sign to stop at once, or of new numbness or weakness: always red (evidence F-23).
    """

    minutes: Amount
    stopped: bool | None = None
    usual: Scale | None = None
    during: Scale | None = None
    morning: Scale | None = None
    later: Scale | None = None

    @property
    def light(self) -> Light | None:
        """The light of this day, None while the questions before it are open."""
        if self.stopped:
            return Light.RED
        if self.stopped is None or self.usual is None:
            return None
        if self.during is None and "during" in questions(self.usual, None, None):
            return None
        return light(self.usual, self.during or 0, self.morning, self.later)

    def asked(self) -> list[str]:
        """Return the questions to ask, in order: signs, then numbers that can still change the light."""
        if self.stopped is not False:
            return ["stopped"]
        return ["stopped", *questions(self.usual, self.during, self.morning)]
