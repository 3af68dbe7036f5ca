"""Facets for any table of any database: number bands, years and decades, many-to-many links; configured as core's are.

`?_facet_band=score`, `?_facet_year=published` and `?_facet_linked=people`; in metadata `{"band": "score"}` and so on.
"""

from datasette_film_reviews.serve.facets.band import BandFacet
from datasette_film_reviews.serve.facets.linked import LinkedFacet
from datasette_film_reviews.serve.facets.year import YearFacet

FACETS = [BandFacet, YearFacet, LinkedFacet]
