#!/bin/sh
# Usage: PYTHON=python3 scripts/virtualenv.sh FOLDER
# Make a virtualenv in FOLDER unless a working one is there. Debian leaves ensurepip out of its Python, and without it
# `python3 -m venv` fails: then install the package that has it, or say which one it is.
set -eu

folder=$1
python=${PYTHON:-python3}

stop() {
    echo "$1" >&2
    exit 1
}

if "$folder/bin/python" -m pip --version >/dev/null 2>&1; then
    exit 0
fi
command -v "$python" >/dev/null || stop "There is no $python here: install Python 3.10 or newer, or name yours with 'make PYTHON=/path/to/python3'."
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))' ||
    stop "$python is older than Python 3.10: name a newer one with 'make PYTHON=/path/to/python3'."

if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    advice="$python cannot make virtualenvs: install $package ('apt-get install $package' as root), then run make again."
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || stop "$advice"
    echo "Installing $package ..."
    export DEBIAN_FRONTEND=noninteractive
    { apt-get -qq update && apt-get -qq -y --no-install-recommends install "$package"; } >/dev/null </dev/null || stop "$advice"
fi
"$python" -m venv --clear "$folder"
