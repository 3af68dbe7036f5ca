-- Tags by their ids (JSON), with what they are called.
select id, name as slug, name from tags where id in (select value from json_each(:ids))
