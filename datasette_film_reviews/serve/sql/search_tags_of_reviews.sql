select review_id, tag_id from review_tags order by review_id
