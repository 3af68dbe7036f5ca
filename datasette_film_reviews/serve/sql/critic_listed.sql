select * from reviews where critic_id = :of
