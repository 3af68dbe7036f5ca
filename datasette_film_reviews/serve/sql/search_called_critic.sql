-- Critics by their ids (JSON), with what they are called.
select id, slug, name from critics where id in (select value from json_each(:ids))
