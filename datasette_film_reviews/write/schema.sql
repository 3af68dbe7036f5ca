-- The database, as the contract names it. Filled by the write room; read by the serve room and by anybody's SQL.

create table sources (
    id integer primary key,
    path text not null,                 -- relative to the argument it was found under
    format text not null,               -- 'text', ...; 'unread' when it was passed over (see problems)
    sha256 text,                        -- null when the file could not be read
    bytes integer not null,
    encoding text,                      -- null when it is not text
    records integer not null,           -- reviews in it, and records that problems tell of
    mapping text                        -- which columns or keys were read as what, as JSON; null where there are none
);

create table films (
    id integer primary key,
    title text not null,
    slug text not null unique,
    year integer,
    certificate text,
    runtime integer,                    -- minutes
    imdb_id text,
    tmdb_id text,
    review_count integer not null,      -- 0: only named in reviews of other films; no figure here counts copies
    rated_count integer not null,
    score real,                         -- mean of its rated reviews, 0-100
    tone real                           -- mean tone, an estimate, 0-100
);

create table critics (
    id integer primary key,
    name text not null,
    slug text not null unique,
    review_count integer not null,      -- copies (see reviews.copy_of) are not counted
    rated_count integer not null,
    score real
);

create table people (
    id integer primary key,
    name text not null,
    slug text not null unique,
    film_count integer not null,
    review_count integer not null       -- copies are not counted
);

create table reviews (
    id integer primary key,
    title text not null,                -- the film's title, else the headline, else the file's name
    critic text,                        -- the critic's name
    slug text not null unique,
    film_id integer references films(id),
    film_unknown text,                  -- why film_id is null: what speaks against one film, or that none is clear
    critic_id integer references critics(id),
    headline text,
    published text,                     -- ISO 8601 date
    publication text,
    url text,
    language text,                      -- BCP 47
    rating text,                        -- as written
    rating_best real,                   -- top of its scale
    rating_best_stated integer,         -- 1: the text states it, 0: assumed (see build, rating_policy)
    score real,                         -- 0-100, null when unrated
    tone real,                          -- 0-100, an estimate from the words alone
    quote text,                         -- the pull quote
    quote_start integer,                -- where it stands in the document
    quote_end integer,
    quote_tone real,                    -- 0-100, an estimate of how favourable it is
    quote_chosen text,                  -- 'for', 'against': the quote that speaks best for its film, most against it
    words integer not null,
    text text not null,                 -- the body, what people read and search
    document text not null,             -- the whole text as decoded and repaired; all spans point into it
    html text,                          -- the body as its author laid it out, sanitised; null for plain text
    source_id integer not null references sources(id),
    locator text not null,              -- which record of the source; '' when it is one record
    copy_of integer references reviews(id)  -- the review whose text this one repeats; null: it is none's copy
);

create table segments (
    id integer primary key,
    review_id integer not null references reviews(id),
    position integer not null,
    kind text not null check (kind in ('header', 'byline', 'body', 'comment', 'notice', 'boilerplate')),
    start integer not null,
    end integer not null
);

create table sentences (
    id integer primary key,
    review_id integer not null references reviews(id),
    position integer not null,
    start integer not null,
    end integer not null,
    text text not null,
    opinion real,
    tone real
);

-- What moved a review's tone: the words that did most, all others together, and the length of the text. It is exact:
-- the weights of a review add up to w, and its tone is 100 / (1 + exp(-w)).
create table tone_words (
    review_id integer not null references reviews(id),
    position integer not null,          -- what moved it most is 1
    words text not null,                -- one word, or two neighbours
    weight real not null,               -- above 0: favourable
    count integer not null,             -- how many words it stands for
    start integer,                      -- where it first stands in the document; null for words told together
    end integer,
    primary key (review_id, position)
) without rowid;

create table comments (
    id integer primary key,
    review_id integer not null references reviews(id),
    position integer not null,
    author text,
    published text,
    text text not null,
    start integer not null,
    end integer not null
);

create table repairs (
    id integer primary key,
    review_id integer not null references reviews(id),
    position integer not null,
    kind text not null,                 -- 'mojibake', 'no-break space', 'line end', ...
    start integer,                      -- where `after` begins in the document; null: throughout, `count` times
    before text not null,
    after text not null,
    count integer not null
);

create table credits (
    id integer primary key,
    film_id integer not null references films(id),
    person_id integer not null references people(id),
    job text not null,
    character text,                     -- the fullest spelling; the facts keep every spelling
    review_count integer not null       -- how many reviews say so, copies not counted
);

create table methods (
    name text primary key,
    description text not null,          -- which rule found a fact, in words
    confidence real not null
);

create table facts (
    id integer primary key,
    review_id integer not null references reviews(id),
    property text not null,
    value text not null,                -- whole names; `quote` has the words as written
    field text,                         -- the structured field, picture or link it came from, when it has no span
    start integer,
    end integer,
    quote text,
    method text not null references methods(name),
    confidence real not null,
    used integer not null,              -- 1: resolution kept it
    person_id integer references people(id),
    film_id integer references films(id),
    credit_id integer references credits(id),
    check (start is not null or field is not null)
);

-- Whom and what reviews name; copies have no rows here, for they name whom their originals name.
create table review_people (
    review_id integer not null references reviews(id),
    person_id integer not null references people(id),
    primary key (review_id, person_id)
) without rowid;

create table review_films (
    review_id integer not null references reviews(id),
    film_id integer not null references films(id),
    primary key (review_id, film_id)
) without rowid;

create table tags (
    id integer primary key,
    name text not null unique
);

create table review_tags (
    review_id integer not null references reviews(id),
    tag_id integer not null references tags(id),
    primary key (review_id, tag_id)
) without rowid;

-- Words that mark a film or a critic: used there far more often than elsewhere.
create table film_words (
    film_id integer not null references films(id),
    position integer not null,          -- the most distinctive word is 1
    word text not null,
    count integer not null,             -- how often the reviews of the film have it
    likelihood real not null,           -- log-likelihood ratio against all other reviews
    primary key (film_id, position)
) without rowid;

create table critic_words (
    critic_id integer not null references critics(id),
    position integer not null,
    word text not null,
    count integer not null,
    likelihood real not null,
    primary key (critic_id, position)
) without rowid;

-- Every word that search can find: the full-text tables know stems alone.
create table vocabulary (
    word text primary key,              -- in small letters, apostrophes straight
    review_count integer not null       -- how many reviews, copies left out, have it in title, critic, headline or text
) without rowid;

create table problems (
    id integer primary key,
    source_id integer references sources(id),
    path text not null,
    locator text not null,
    severity text not null check (severity in ('error', 'warning')),
    code text not null,
    message text not null,
    records integer not null            -- records that did not become reviews because of it
);

create table build (
    key text primary key,
    value text not null
);
