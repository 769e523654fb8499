"""Plays the story: the clock moves, people act, the service makes its passes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core.facts import Draft, DraftState, Word, WordKind
from bot.core.model import Outcome, ReplyKind
from bot.demo.days import Moment, moments
from bot.demo.doings import doings
from bot.demo.narrator import Narrator
from bot.demo.scene import Scene
from bot.demo.steps import HOME, Command, Habit, OwnMail, Plot, Silence, Step, moment
from bot.demo.telling import desk_sentences, sentence
from bot.sandbox.gmail.message import Message
from bot.service.service import Service
from bot.service.words import find_application, rule, say, undo


@dataclass
class Play:
    """One performance. `drafts` keeps each note as it last stood in Gmail, by draft number.

    `surprises` lists what the story did not foresee, in words.
    """

    scene: Scene
    service: Service
    narrator: Narrator
    plots: Sequence[Plot]
    drafts: dict[int, Message] = field(default_factory=dict)
    sent_by_hand: int = 0
    surprises: list[str] = field(default_factory=list)
    _left: set[int] = field(default_factory=set)

    def perform(self, begins: str, ends: str) -> None:
        """Play everything from one moment to another, both in the candidate's zone."""
        for one in moments(self.plots, moment(begins), moment(ends)):
            self._live_through(one)

    @property
    def now(self) -> datetime:
        """Return the story's present instant (UTC)."""
        return self.scene.world.clock.now()

    def _live_through(self, one: Moment) -> None:
        self.scene.world.clock.set(one.at)
        told = [self._act(plot, step) for plot, step in one.steps]
        if one.at_desk:
            told += desk_sentences(self._go_through_drafts())
            if not told:
                return  # nothing happened, so a pass can wait for the next quiet hour
        report = self.service.tick(self.now)
        self._look_at_drafts()
        self.surprises += [fault.message for fault in report.faults]
        done = list(doings(report.rows, self._companies()))
        if told or done:
            self.narrator.moment(one.at.astimezone(ZoneInfo(HOME)))
            for line in told:
                self.narrator.world(line)
            self.narrator.service(done)

    def _companies(self) -> dict[str, str]:
        return {a.id: a.company.name for a in self.service.store.applications()}

    def _act(self, plot: Plot, step: Step) -> str:
        if isinstance(step, Command):
            give_command(self.service, step.words, self.now)
        elif isinstance(step, Silence):
            self._expect_silence(plot, step)
        else:
            self.scene.play(step)
            self.sent_by_hand += isinstance(step, OwnMail)
        return sentence(plot, step)

    def _expect_silence(self, plot: Plot, step: Silence) -> None:
        live = [d for a, d in self.service.store.live_drafts() if a == plot.application]
        if any(draft.kind is step.note for draft in live):
            self.surprises.append(f"{step.at}: {plot.application} has a {step.note.value} draft")

    # the candidate at the desk

    def _go_through_drafts(self) -> list[tuple[Draft, Habit | None]]:
        handled = []
        for application, draft in self.service.store.live_drafts():
            habit = self._habit(application, draft)
            if draft.id in self._left or draft.state is DraftState.EDITED:
                continue
            self.scene.handle_draft(draft.draft_id, habit)
            self._keep_in_mind(draft, habit)
            handled.append((draft, habit))
        return handled

    def _habit(self, application: str, draft: Draft) -> Habit | None:
        habits = (h for p in self.plots if p.application == application for h in p.habits)
        return next((h for h in habits if h.note is draft.kind), None)

    def _keep_in_mind(self, draft: Draft, habit: Habit | None) -> None:
        if habit is None:
            self.sent_by_hand += 1
        elif habit.does == "leaves":
            self._left.add(draft.id)

    def _look_at_drafts(self) -> None:
        mailbox = self.scene.account.gmail
        for _, draft in self.service.store.live_drafts():
            if draft.draft_id in mailbox.drafts:
                self.drafts[draft.id] = mailbox.draft(draft.draft_id)


# the commands that the story uses

_WORDS: dict[str, Callable[[str, datetime], Word]] = {
    "remember": lambda text, at: Word(0, WordKind.REMEMBER, at, text=text),
    "update": lambda text, at: Word(0, WordKind.UPDATE, at, text=text),
    "close": lambda text, at: Word(0, WordKind.CLOSE, at, outcome=Outcome(text)),
}


def give_command(service: Service, words: Sequence[str], now: datetime) -> None:
    """Do what `followup WORDS…` does; the last word is what the command is about."""
    store, (name, application_id, *rest) = service.store, words
    application = find_application(store, application_id)
    if name == "undo":
        undo(store, application, now)
    elif name == "decide":
        rule(store, application, ReplyKind(rest[-1]), now, service.rules.confidence_limit)
    else:
        say(store, application, _WORDS[name](rest[-1], now))
