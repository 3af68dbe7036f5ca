"""For all tests."""

from __future__ import annotations

import datasette.plugins  # noqa: F401 - registers the hooks of what is imported next, which would be found half made without it
from datasette import handle_exception

# Where rich is installed, Datasette has it draw every error with all variables, a second for each page that is missing.
handle_exception.rich = None
