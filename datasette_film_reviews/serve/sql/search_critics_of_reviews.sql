select id, critic_id from reviews where critic_id is not null and copy_of is null
