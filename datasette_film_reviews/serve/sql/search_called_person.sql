-- People by their ids (JSON), with what they are called.
select id, slug, name from people where id in (select value from json_each(:ids))
