"""A real Datasette in a process of its own, as people run it. Needs nothing but Python, for scripts use it too."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def answers(url: str) -> bool:
    """Whether the page is there: status 200 within five seconds."""
    try:
        with urllib.request.urlopen(url, timeout=5) as response:
            return bool(response.status == 200)
    except OSError:
        return False


def wait_for(url: str, process: subprocess.Popen[bytes], seconds: float) -> None:
    """Return when the page answers.

    Raises:
        RuntimeError: the process ended first, or the time did.
    """
    end = time.monotonic() + seconds
    while not answers(url):
        if process.poll() is not None:
            raise RuntimeError(f"The server ended with status {process.returncode} before {url} answered.")
        if time.monotonic() > end:
            raise RuntimeError(f"{url} did not answer within {seconds:.0f} seconds.")
        time.sleep(0.2)


def build(database: Path) -> Path:
    """Build the database from the seeds with the project's own command, and give back its path."""
    subprocess.run(
        [sys.executable, "-m", "datasette", "film-reviews", "build", database, "seeds/", "--quiet"],
        check=True,
        cwd=ROOT,
    )
    return database


def shipped_options() -> list[str]:
    """The options with which the repository's own configuration is given to this version of Datasette."""
    options = ["-m", str(ROOT / "metadata.json")]
    return options if version("datasette").startswith("0.") else [*options, "-c", str(ROOT / "datasette.yaml")]


@contextmanager
def serving(database: Path, *options: str, plugins: bool = True) -> Iterator[str]:
    """Serve the database and give the address without a slash at its end; the server stops when the block ends.

    Without ``plugins`` it is Datasette alone: what its own pages are like.
    """
    url = f"http://127.0.0.1:{(port := free_port())}"
    environment = os.environ if plugins else {**os.environ, "DATASETTE_LOAD_PLUGINS": ""}
    command = [sys.executable, "-m", "datasette", "serve", str(database), "-h", "127.0.0.1", "-p", str(port), *options]
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            wait_for(f"{url}/-/versions.json", process, seconds=30)
            yield url
        except RuntimeError as error:
            log.seek(0)
            raise RuntimeError(f"{error}\n{log.read().decode(errors='replace')}") from error
        finally:
            process.terminate()
            process.wait(timeout=20)
