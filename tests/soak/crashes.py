"""Ends the service at a chosen boundary, as a kill or a power cut does."""

from __future__ import annotations

from sqlalchemy import event

from bot.service.service import Service


class Crash(BaseException):
    """The process is gone; nothing in it may catch this."""


class Countdown:
    """Lets so many boundaries pass, then ends the process; None lets all pass."""

    def __init__(self) -> None:
        self.left: int | None = None
        self.crashes = 0

    def pass_by(self, _where: str) -> None:
        """Go past a boundary, or die there."""
        if self.left is None:
            return
        self.left -= 1
        if self.left < 0:
            self.left = None
            self.crashes += 1
            raise Crash

    def watch(self, service: Service) -> None:
        """Count the beginning and the commit of every transaction of this service's database."""
        engine = service.store._engine  # noqa: SLF001  the boundary is nobody else's business
        event.listen(engine, "begin", lambda _connection: self.pass_by("begin"))
        event.listen(engine, "commit", lambda _connection: self.pass_by("commit"))
