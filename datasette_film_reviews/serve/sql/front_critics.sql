select count(*) as critics from critics
