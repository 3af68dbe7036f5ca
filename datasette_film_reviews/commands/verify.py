"""`film-reviews verify`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from datasette_film_reviews.commands.errors import PlainError
