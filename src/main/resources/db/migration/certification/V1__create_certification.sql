-- One row a person: its lock puts their facts in order, so that two courses done at once make one cycle.
create table requirement_holder (
    person uuid primary key
);

-- Only added to.
create table requirement_fact (
    id uuid primary key,
    person uuid not null,
    course varchar(60) not null,
    version int not null,
    at timestamp with time zone not null,
    unique (person, course, version, at)
);

-- Only added to. The days are days of the hospital; the last day counts until 24:00.
create table certification_cycle (
    id uuid primary key,
    person uuid not null,
    certification varchar(60) not null,
    valid_from date not null,
    valid_until date not null,
    recorded_at timestamp with time zone not null
);
create index certification_cycle_person on certification_cycle (person, certification);

-- Which facts a cycle stands on; a fact supports one cycle of a certification.
create table certification_cycle_fact (
    cycle uuid not null references certification_cycle (id),
    certification varchar(60) not null,
    fact uuid not null references requirement_fact (id),
    primary key (cycle, fact),
    unique (certification, fact)
);

create table certificate (
    id uuid primary key,
    public_id char(22) not null unique,
    number varchar(9) not null unique,
    cycle uuid not null unique references certification_cycle (id),
    person uuid not null,
    certification varchar(60) not null,
    issued_at timestamp with time zone not null,
    -- set while its holder shows it to whoever has the link
    shared_at timestamp with time zone
);
create index certificate_person on certificate (person);

create table certificate_revocation (
    certificate uuid primary key references certificate (id),
    cycle uuid not null unique references certification_cycle (id),
    author uuid not null,
    reason varchar(400) not null,
    revoked_at timestamp with time zone not null
);

-- How often the public page was asked from one address in one minute; rows live for some minutes.
create table verification_visit (
    client char(64) not null,
    minute_start timestamp with time zone not null,
    visits int not null,
    primary key (client, minute_start)
);
