-- On which day the hospital adopted a rule of the programme. Only added to; the last decision counts.
create table rule_adoption (
    id uuid primary key,
    rule varchar(60) not null,
    adopted_on date not null,
    -- whether the hospital named the day; otherwise it is the day the rule was first seen
    by_decision boolean not null,
    decided_at timestamp with time zone not null
);
create index rule_adoption_rule on rule_adoption (rule);

-- One row a person: its lock puts recomputations in order.
create table obligation_holder (
    person uuid primary key
);

-- Who must hold what for the first time, and by when; recomputed from positions, rules and absences.
create table obligation (
    person uuid not null,
    certification varchar(60) not null,
    rule varchar(60) not null,
    unit uuid not null,
    profession varchar(60) not null,
    joined date not null,
    starts date not null,
    due date not null,
    paused_days int not null,
    primary key (person, certification)
);

-- Only added to.
create table exemption (
    id uuid primary key,
    person uuid not null,
    certification varchar(60) not null,
    reason varchar(400) not null,
    evidence varchar(400) not null,
    approver uuid not null,
    from_day date not null,
    until_day date not null,
    granted_at timestamp with time zone not null
);
create index exemption_person on exemption (person);

-- What was sent to whom and why: a notice in the application.
create table reminder (
    id uuid primary key,
    person uuid not null,
    certification varchar(60) not null,
    due date not null,
    sent_by uuid not null,
    sent_on date not null,
    sent_at timestamp with time zone not null,
    seen_at timestamp with time zone,
    unique (person, certification, sent_on)
);
create index reminder_person on reminder (person);
