-- All critics: a name may mean any of them.
select id, slug, name from critics
