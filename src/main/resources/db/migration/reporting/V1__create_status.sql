-- A projection: it can be dropped and computed again from the facts of other modules.

-- One row a person: its lock puts updates in order.
create table status_holder (
    person uuid primary key
);

create table member_status (
    person uuid primary key,
    given_name varchar(80) not null,
    family_name varchar(80) not null,
    -- family and given name without accents and capitals, for sorting and searching
    sort_name varchar(170) not null,
    urgency int not null,
    may_use_tool boolean not null,
    away boolean not null,
    away_until date,
    -- the first day on which time alone makes it another
    changes_on date
);
create index member_status_order on member_status (urgency, sort_name, person);
create index member_status_changes on member_status (changes_on);

create table member_place (
    person uuid not null,
    unit uuid not null,
    profession varchar(60) not null,
    primary key (person, unit, profession)
);
create index member_place_unit on member_place (unit, person);

create table requirement_status (
    person uuid not null,
    certification varchar(60) not null,
    state varchar(20) not null,
    state_day date,
    due date not null,
    opens_tool boolean not null,
    primary key (person, certification)
);
