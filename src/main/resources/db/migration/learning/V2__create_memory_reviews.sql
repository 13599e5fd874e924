-- Each time somebody answered a card, with what is remembered of it since. Only added to; the last one of a card counts.
create table memory_review (
    person uuid not null,
    course varchar(60) not null,
    card varchar(60) not null,
    card_version char(64) not null,
    at timestamp with time zone not null,
    reviewed_on date not null,
    rating int not null,
    stability double precision not null,
    difficulty double precision not null,
    primary key (person, course, card, at)
);
