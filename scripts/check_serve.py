"""See that `make serve` answers within its three minutes, then stop it: ``python3 -m scripts.check_serve``."""

import os
import signal
import subprocess
import sys
import time

from tests.browser.serving import free_port, wait_for

SECONDS = 180


def main() -> int:
    began = time.monotonic()
    port = free_port()
    # A session of its own, so that make and the server under it can be stopped together.
    serve = subprocess.Popen(["make", "serve", f"PORT={port}"], start_new_session=True)
    try:
        wait_for(f"http://127.0.0.1:{port}/reviews/-/films", serve, SECONDS)
    except RuntimeError as error:
        print(f"`make serve` failed. {error}", file=sys.stderr)
        return 1
    finally:
        if serve.poll() is None:
            os.killpg(serve.pid, signal.SIGTERM)
            serve.wait(timeout=20)
    print(f"`make serve` answered after {time.monotonic() - began:.0f} seconds.", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
