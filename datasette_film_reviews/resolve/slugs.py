"""Addresses that no two rows share."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from datasette_film_reviews.folding import slug_of

DIGEST_LENGTH = 6


def numbered(texts: Sequence[str]) -> list[str]:
    """A slug for each text, the second and later of equal ones ending in their number."""
    seen: Counter[str] = Counter()
    taken: set[str] = set()
    slugs = []
    for text in texts:
        base = slug_of(text)
        slug = base
        while slug in taken:
            seen[base] += 1
            slug = f"{base}-{seen[base] + 1}"
        taken.add(slug)
        slugs.append(slug)
    return slugs


def of_sources(texts: Sequence[tuple[str, bool]], sources: Sequence[str]) -> list[str]:
    """A slug for each (text, whether it is distinctive): equal or plain ones end in a digest of their source.

    A review keeps its address when others are added, as long as it stays the only one of its text.
    """
    slugs = [slug_of(text) for text, _ in texts]
    counts = Counter(slugs)
    distinct = [
        slug
        if distinctive and counts[slug] == 1
        else f"{slug}-{hashlib.sha256(source.encode('utf-8', 'replace')).hexdigest()[:DIGEST_LENGTH]}"
        for slug, (_, distinctive), source in zip(slugs, texts, sources, strict=True)
    ]
    return numbered(distinct)
