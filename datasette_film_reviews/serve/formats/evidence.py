"""The evidence of a review as W3C Web Annotations: each fact, and the words of the document that it rests on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasette_film_reviews.serve.pages.parts import Row

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def review(page: Mapping[str, Any], url: Callable[[str, str], str]) -> str:
    """An annotation collection, all on one page, in the order of the document; facts without a span are left out.

    A fact's property is a tag, its value a description, the page of the person or film that it is about its
    identification, and the rule that found it an assessment. The target is the plain text of the document, in which
    positions count code points.
    """
    address = url("reviews", page["slug"])
    collection = f"{address}.annotations.json"
    items = [_annotation(address, entry, fact, url) for entry in page["evidence"] for fact in entry["facts"]]
    first = {"id": f"{collection}#page", "type": "AnnotationPage", "startIndex": 0, "items": items}
    document = {
        "@context": CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        "label": f"Evidence in {page['headline'] or page['title']}",
        "total": len(items),
        # The model asks of a page that it is not empty.
        **({"first": first} if items else {}),
    }
    return json.dumps(document, ensure_ascii=False)


def _annotation(address: str, entry: Mapping[str, Any], fact: Mapping[str, Any], url: Callable[[str, str], str]) -> Row:
    about = [url(kind, fact[key]["slug"]) for key, kind in (("person", "people"), ("film", "films")) if fact[key]]
    kept = "" if fact["used"] else "; not kept"
    return {
        "id": f"{address}#fact-{fact['id']}",
        "type": "Annotation",
        "motivation": "identifying" if about else "describing",
        "body": [
            _text("tagging", fact["property"]),
            _text("describing", fact["value"]),
            *({"type": "SpecificResource", "source": page, "purpose": "identifying"} for page in about),
            _text(
                "assessing",
                f"{(fact['rule'] or fact['method']).rstrip('.')}; confidence {fact['confidence']:.2f}{kept}",
            ),
        ],
        "target": {
            "type": "SpecificResource",
            "source": f"{address}.txt",
            "scope": address,
            "selector": [
                {"type": "TextPositionSelector", "start": entry["start"], "end": entry["end"]},
                {"type": "TextQuoteSelector", **{key: entry[key] for key in ("exact", "prefix", "suffix")}},
            ],
        },
    }


def _text(purpose: str, value: str) -> Row:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}
