"""Serve: a database of film reviews becomes pages, queries, facets and JSON in Datasette."""
