-- title: Newest reviews
-- group: Reviews
-- description: The dated reviews, the newest first; a feed to follow at .atom or .jsonfeed.
select
    coalesce(headline, title) as atom_title,
    published as atom_updated,
    critic as atom_author,
    quote as atom_content,
    '-/reviews/' || slug as atom_id,
    '-/reviews/' || slug as atom_link,
    slug as review_slug
from reviews
where published is not null and copy_of is null
order by published desc, id desc
limit 50
