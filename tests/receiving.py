"""A service that Apprise can reach on this machine, for whoever tests nudges outside the inbox."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any


@dataclass
class Receiver:
    """What arrived, and how to answer; `address` is for Apprise and holds `secret`."""

    secret: str = "s3cret-t0ken"  # noqa: S105  made up
    address: str = ""
    status: int = 200
    location: str = ""
    taken: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    @property
    def titles(self) -> list[str]:
        """Return the titles of the messages that arrived."""
        return [body["title"] for _, body in self.taken]


@contextmanager
def receiving() -> Iterator[Receiver]:
    """Take what Apprise's json:// sends, until the end."""
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            receiver.taken.append((self.path, json.loads(body)))
            self.send_response(receiver.status)
            if receiver.location:
                self.send_header("Location", receiver.location)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver.address = f"json://127.0.0.1:{server.server_port}/{receiver.secret}"
    thread = Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
