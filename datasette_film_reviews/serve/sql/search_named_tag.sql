-- All tags: a name may mean any of them.
select id, name as slug, name from tags
