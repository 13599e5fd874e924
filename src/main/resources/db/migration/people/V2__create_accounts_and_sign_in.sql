-- Which mode this database was first used in.
create table installation (
    id int primary key,
    mode varchar(20) not null,
    seeded_at timestamp with time zone not null
);

create table account (
    person uuid primary key references person (id),
    -- Argon2id, with its parameters and salt
    password varchar(255) not null,
    changed_at timestamp with time zone not null
);

-- Links of one use: only the digest of the secret is kept. A set-up link belongs to nobody yet.
create table sign_in_link (
    digest char(64) primary key,
    purpose varchar(20) not null,
    person uuid references person (id),
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);
create index sign_in_link_person on sign_in_link (person);

-- One row for each browser somebody is signed in on. The token changes at each use; the one before stays valid for some seconds.
create table sign_in_token (
    series uuid primary key,
    person uuid not null references person (id),
    digest char(64) not null,
    previous_digest char(64) not null,
    rotated_at timestamp with time zone not null,
    own_device boolean not null,
    began_at timestamp with time zone not null,
    seen_at timestamp with time zone not null
);
create index sign_in_token_person on sign_in_token (person);
create index sign_in_token_seen on sign_in_token (seen_at);

-- Attempts that have not succeeded, by account and by address; both only as digests.
create table sign_in_attempt (
    subject char(64) primary key,
    attempts int not null,
    last_at timestamp with time zone not null,
    wait_until timestamp with time zone not null
);
create index sign_in_attempt_last on sign_in_attempt (last_at);
