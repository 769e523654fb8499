"""The channels outside the inbox: what they send, and that they never say what is secret."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from jeepney import HeaderFields, Message, MessageType, Parser, new_error, new_method_return

from bot.channels import AppriseChannel, ChannelFault, DesktopChannel, channels
from tests.receiving import Receiver, receiving

SECRET = "s3cret-t0ken"  # noqa: S105  made up
HOSTILE = "<b>Globex</b> & *you* {{ 7*7 }} @everyone\n\n“Gewiß?” <script>"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as opened:
        yield opened


# Apprise


def test_an_address_is_sent_title_and_text_once_as_they_are(receiver: Receiver) -> None:
    AppriseChannel(receiver.address, 1).send("Globex: an offer", HOSTILE)
    ((path, body),) = receiver.taken
    assert path == f"/{receiver.secret}"
    assert (body["title"], body["message"]) == ("Globex: an offer", HOSTILE)


@pytest.mark.parametrize("status", [401, 500])
def test_a_refusal_is_a_fault_that_holds_no_secret(
    receiver: Receiver, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    receiver.status = status
    with pytest.raises(ChannelFault, match="address 2") as fault:
        AppriseChannel(receiver.address, 2).send("Globex", "An offer.")
    assert len(receiver.taken) == 1, "it is not sent again"
    assert receiver.secret not in str(fault.value)
    assert receiver.secret not in "".join(
        r.getMessage() for r in caplog.records if r.name == "apprise"
    )


def test_a_redirect_is_not_followed(receiver: Receiver) -> None:
    receiver.status, receiver.location = 307, "/elsewhere"
    with pytest.raises(ChannelFault):
        AppriseChannel(receiver.address, 1).send("Globex", "An offer.")
    assert [path for path, _ in receiver.taken] == [f"/{receiver.secret}"]


def test_an_address_nobody_answers_at_is_a_fault() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        channel = AppriseChannel(f"json://127.0.0.1:{taken.getsockname()[1]}/{SECRET}", 1)
        with pytest.raises(ChannelFault) as fault:
            channel.send("Globex", "An offer.")
    assert SECRET not in str(fault.value)


@pytest.mark.parametrize("address", ["nosuchservice://x", "tgram://"])
def test_an_address_that_apprise_does_not_know_is_said(address: str) -> None:
    channel = AppriseChannel(address, 3)
    assert channel.service() == ""
    with pytest.raises(ChannelFault, match=r"address 3 .* none that Apprise knows"):
        channel.send("Globex", "An offer.")


def test_a_service_is_named_without_its_address() -> None:
    assert AppriseChannel(f"tgram://123456789:{'a' * 35}/1", 1).service() == "Telegram"


def test_a_channel_is_known_by_a_mark_that_gives_nothing_away() -> None:
    channel = AppriseChannel(f"ntfy://{SECRET}", 1)
    assert channel.id != AppriseChannel("ntfy://another", 1).id
    assert channel.id == AppriseChannel(f"ntfy://{SECRET}", 7).id
    assert SECRET not in channel.id + channel.name


# the desktop


class Bus:
    """A session bus with a desktop behind it, as far as one notification needs it."""

    def __init__(self, path: Path, capabilities: list[str]) -> None:
        self.address = f"unix:path={path}"
        self.shown: list[Any] = []
        self._capabilities = capabilities
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(path))
        self._listener.listen()
        self._thread = Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                self._talk(connection)

    def _talk(self, connection: socket.socket) -> None:
        said = b""
        while not said.endswith(b"BEGIN\r\n"):
            said += connection.recv(1)
            if b"AUTH" in said and said.endswith(b"\r\n"):
                connection.sendall(b"OK 1234deadbeef\r\n")
                said = b""
        parser = Parser()
        while data := connection.recv(65536):
            for message in parser.feed(data):
                reply = self._answer(message)
                connection.sendall(reply.serialise(serial=message.header.serial + 1000))

    def _answer(self, message: Message) -> Message:
        assert message.header.message_type is MessageType.method_call
        match message.header.fields[HeaderFields.member]:
            case "Hello":
                return new_method_return(message, "s", (":1.1",))
            case "GetCapabilities":
                return new_method_return(message, "as", (self._capabilities,))
            case "Notify" if "broken" not in self._capabilities:
                self.shown.append(message.body)
                return new_method_return(message, "u", (7,))
        return new_error(message, "org.freedesktop.DBus.Error.ServiceUnknown")


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: Any) -> Iterator[Bus]:
    bus = Bus(tmp_path / "bus", request.param)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    yield bus
    bus.close()


@pytest.mark.parametrize("desktop", [["body", "body-markup"]], indirect=True)
def test_the_desktop_shows_text_and_no_markup_without_a_sound(desktop: Bus) -> None:
    DesktopChannel(wanted=True).send("Globex: an offer", HOSTILE)
    ((program, _, _, title, body, _, hints, _),) = desktop.shown
    assert (program, title) == ("followup", "Globex: an offer")
    assert "<" not in body
    assert "&lt;b&gt;Globex" in body
    assert hints["suppress-sound"] == ("b", True)


@pytest.mark.parametrize("desktop", [["body"]], indirect=True)
def test_a_desktop_that_knows_no_markup_gets_the_text_as_it_is(desktop: Bus) -> None:
    DesktopChannel(wanted=True).send("Globex", HOSTILE)
    assert desktop.shown[0][4] == HOSTILE


@pytest.mark.parametrize("desktop", [["broken"]], indirect=True)
def test_a_desktop_that_refuses_is_a_fault(desktop: Bus) -> None:
    with pytest.raises(ChannelFault, match="the desktop"):
        DesktopChannel(wanted=True).send("Globex", "An offer.")


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "nonsense"])
def test_where_there_is_no_desktop_only_a_wanted_one_is_missed(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    DesktopChannel(wanted=False).send("Globex", "An offer.")
    with pytest.raises(ChannelFault, match="the desktop"):
        DesktopChannel(wanted=True).send("Globex", "An offer.")


@pytest.mark.parametrize(
    ("desktop", "names"),
    [
        (None, ["the desktop", "address 1 of [nudges]"]),
        (True, ["the desktop", "address 1 of [nudges]"]),
        (False, ["address 1 of [nudges]"]),
    ],
)
def test_the_channels_are_what_the_configuration_asks_for(
    desktop: bool | None,  # noqa: FBT001  what the setting says
    names: list[str],
) -> None:
    assert [c.name for c in channels(["ntfy://topic"], desktop)] == names
