"""The first screen: whether there is a sign that needs help now, or today."""

from __future__ import annotations

from painedu.checkin.answers import Gate
from painedu.checkin.safety import Tier
from painedu.language.in_a_row import in_a_row
from painedu.ui import style
from painedu.ui.checkin.screen import ScreenView
from painedu.ui.desk import Desk
from painedu.ui.sign_list import SignList
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.one_of import ChoiceList


class SignsScreen(ScreenView):
    """Two groups of signs and three answers; which sign it is, is not asked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.about, self.private = Fine("quiet"), Fine("quiet")
        self.intro, self.question_text = Body(), Subheading()
        self.now, self.day = SignList(desk, Tier.NOW), SignList(desk, Tier.DAY)
        self.choices = ChoiceList([gate.value for gate in Gate])
        self.choices.chosen.connect(self._choose)
        parts = (self.about, self.intro, self.private, self.now, self.day, self.question_text, self.choices)
        self.setLayout(column(*parts, gap=style.LARGE))
        self.refresh()

    def refresh(self) -> None:
        _, safety = self.desk.translate, self.desk.texts().safety
        texts = self.desk.texts()
        disclaimer = _.within("feedback", texts.feedback.disclaimer)
        self.about.setText(in_a_row(self.words(texts.questions.intro), disclaimer))
        self.intro.setText(_.within("safety", safety.intro))
        self.question_text.setText(_.within("safety", safety.question))
        self.private.setText(_.within("safety", safety.private))
        for gate in Gate:
            self.choices.button(gate.value).setText(_.within("safety", safety.choice(gate).text))
        given = self.walk.answers.gate if self.walk else None
        self.choices.show_value(given.value if given else None)

    def _choose(self, gate: str) -> None:
        self.answered.emit("gate", Gate(gate))
