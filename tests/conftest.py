"""For all tests."""

from __future__ import annotations

import datasette.plugins  # noqa: F401 - registers the hooks of what is imported next, which would be found half made without it
from datasette import handle_exception
from hypothesis import settings

# Where rich is installed, Datasette has it draw every error with all variables, a second for each page that is missing.
handle_exception.rich = None

# How long an example takes tells of whatever else the machine does; that time grows as texts do has tests of its own.
settings.register_profile("shared machine", deadline=None)
settings.load_profile("shared machine")
