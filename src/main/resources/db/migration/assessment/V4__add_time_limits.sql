-- Time an attempt has, in seconds, with this person's allowance; null for the usual attempt without a limit.
alter table quiz_attempt add column time_limit_seconds int;
alter table quiz_attempt add column grace_seconds int default 0 not null;
alter table quiz_attempt add column closed_by_time boolean default false not null;

-- An answer that came after limit and grace: kept and shown, not graded.
alter table quiz_answer add column late boolean default false not null;

-- When any node of the school was last seen at work, and when none was: that time is given back.
create table quiz_pulse (
    id int primary key,
    at timestamp with time zone not null
);
create table quiz_downtime (
    began_at timestamp with time zone primary key,
    ended_at timestamp with time zone not null
);

-- More time for a person, in per cent of the usual; 0 = no limit.
create table quiz_time_allowance (
    person uuid primary key,
    percent int not null,
    granted_by uuid not null,
    granted_at timestamp with time zone not null
);
