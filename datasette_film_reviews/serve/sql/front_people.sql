select count(*) as people from people
