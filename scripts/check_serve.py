"""See that `make serve` answers within its three minutes, then stop it; for continuous integration."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

SECONDS = 180


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5) as response:
            return bool(response.status == 200)
    except (urllib.error.URLError, TimeoutError, ConnectionError):
        return False


def main() -> int:
    url = f"http://127.0.0.1:{(port := free_port())}/reviews/-/films"
    began = time.monotonic()
    # A session of its own, so that make and the server under it can be stopped together.
    serve = subprocess.Popen(["make", "serve", f"PORT={port}"], start_new_session=True)
    try:
        while time.monotonic() - began < SECONDS:
            if serve.poll() is not None:
                print(f"`make serve` ended with status {serve.returncode} before it answered.", file=sys.stderr)
                return 1
            if answers(url):
                print(f"`make serve` answered after {time.monotonic() - began:.0f} seconds.", flush=True)
                return 0
            time.sleep(0.5)
        print(f"`make serve` did not answer within {SECONDS} seconds.", file=sys.stderr)
        return 1
    finally:
        if serve.poll() is None:
            os.killpg(serve.pid, signal.SIGTERM)
            serve.wait(timeout=20)


if __name__ == "__main__":
    sys.exit(main())
