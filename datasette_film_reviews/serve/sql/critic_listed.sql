select * from reviews where critic_id = :of and copy_of is null
