"""The sandbox on a loopback port: one address for Gmail, Calendar, sign-in and control."""

from __future__ import annotations

import contextlib
import socket
import time
from email.utils import format_datetime
from http.client import responses
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, Self

from bot.sandbox.app import AUTH_PATH, CONTROL_PATH, TOKEN_PATH, App
from bot.sandbox.errors import ApiError
from bot.sandbox.wire import Mishap, Request, Response, json_response
from bot.sandbox.world import World

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

HOST = "127.0.0.1"
_LARGEST_BODY = 64 * 2**20  # bytes; Gmail's largest message of 36 MB, in base64, fits


class SandboxServer:
    """Serves a world until stopped; in tests `with SandboxServer() as google:`.

    `port` 0 takes a free one. With `state_file` the world is written there after every change.
    """

    def __init__(
        self, world: World | None = None, *, port: int = 0, state_file: Path | None = None
    ) -> None:
        self._app = App(world if world is not None else World.with_default_account(), state_file)
        self._http = _HttpServer((HOST, port), self._app)
        self._thread = Thread(target=self._http.serve_forever, args=(0.05,), daemon=True)

    @property
    def world(self) -> World:
        """What is served; another world can take its place."""
        return self._app.world

    @world.setter
    def world(self, world: World) -> None:
        self._app.world = world

    @property
    def root(self) -> str:
        """The address everything stands under, ending in a slash."""
        return f"http://{HOST}:{self._http.server_port}/"

    @property
    def gmail_endpoint(self) -> str:
        """What the Gmail client takes as api_endpoint."""
        return self.root

    @property
    def calendar_endpoint(self) -> str:
        """What the Calendar client takes as api_endpoint."""
        return f"{self.root}calendar/v3/"

    @property
    def auth_uri(self) -> str:
        """Where a person signs in."""
        return self.root.rstrip("/") + AUTH_PATH

    @property
    def token_uri(self) -> str:
        """Where codes and refresh tokens become access tokens."""
        return self.root.rstrip("/") + TOKEN_PATH

    @property
    def control(self) -> str:
        """Where the world is played, ending in a slash."""
        return self.root.rstrip("/") + CONTROL_PATH

    def addresses(self) -> dict[str, str]:
        """Return all addresses by the names that PRODUCT.md fixes."""
        names = ("gmail_endpoint", "calendar_endpoint", "auth_uri", "token_uri", "control")
        return {name: getattr(self, name) for name in names}

    def start(self) -> None:
        """Begin to serve, in a thread."""
        self._app.save()
        self._thread.start()

    def stop(self) -> None:
        """Stop serving, cut the open connections and write the state."""
        self._http.shutdown()
        self._http.server_close()
        self._http.cut_connections()
        self._thread.join()
        self._app.save()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


class _HttpServer(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], app: App) -> None:
        self.app = app
        self._open: set[socket.socket] = set()
        self._open_lock = Lock()
        super().__init__(address, _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._open_lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._open_lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def cut_connections(self) -> None:
        with self._open_lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep quiet: a client that went away is its own affair, faults of ours are answered."""


class _Handler(BaseHTTPRequestHandler):
    """Turns the socket's bytes into a `Request`, and a `Response` into bytes or a mishap."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _HttpServer

    def serve(self) -> None:
        body = self._read_body()
        if body is None:
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request.of(self.command, self.path, headers, body)
        self._write(self.server.app.answer(request))

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = serve  # noqa: N815 - http.server's

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - http.server's name
        """Say nothing: `effects` and `units` tell what was asked."""

    def _read_body(self) -> bytes | None:
        """Return the body, or None after having refused it."""
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not (length.isascii() and length.isdigit()):
            self._refuse(411, "lengthRequired")
            return None
        if int(length) > _LARGEST_BODY:
            self._refuse(413, "uploadTooLarge")
            return None
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            self.close_connection = True
            return None
        return body

    def _refuse(self, status: int, reason: str) -> None:
        error = ApiError(status, reason)
        self.close_connection = True
        self._write(json_response(status, error.body(), {"Connection": "close"}))

    def _write(self, response: Response) -> None:
        if response.delay:
            time.sleep(response.delay)
        if response.mishap in {Mishap.CLOSE, Mishap.HANG}:
            self.close_connection = True
            return
        blob = self._head(response) + (b"" if self.command == "HEAD" else response.body)
        if response.mishap is Mishap.TRUNCATE:
            self.close_connection = True
            blob = blob[: len(blob) - max(len(response.body) // 2, 1)]
        self.wfile.write(blob)

    def _head(self, response: Response) -> bytes:
        now = self.server.app.world.clock.now()
        lines = [
            f"HTTP/1.1 {response.status} {responses.get(response.status, '')}",
            f"Date: {format_datetime(now, usegmt=True)}",
            *(f"{name}: {value}" for name, value in response.headers.items()),
        ]
        if response.status != 204:  # noqa: PLR2004 - an answer that has no body by definition
            lines.append(f"Content-Length: {len(response.body)}")
        return "\r\n".join([*lines, "", ""]).encode("latin-1")
