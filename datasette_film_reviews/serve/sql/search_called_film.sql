-- Films by their ids (JSON), with what they are called.
select id, slug, title as name, year from films where id in (select value from json_each(:ids))
