-- A fact may be a single activity of a course, such as its quiz; an empty activity is the whole course. The tables are made anew because
-- the rule that says when a fact is the same has no name to change it by.
create table proof (
    id uuid primary key,
    person uuid not null,
    course varchar(60) not null,
    version int not null,
    activity varchar(60) not null,
    at timestamp with time zone not null,
    constraint requirement_fact_once unique (person, course, version, activity, at)
);
insert into proof (id, person, course, version, activity, at)
    select id, person, course, version, '', at from requirement_fact;

create table proof_of_cycle (
    cycle uuid not null references certification_cycle (id),
    certification varchar(60) not null,
    fact uuid not null references proof (id),
    primary key (cycle, fact),
    constraint certification_cycle_fact_once unique (certification, fact)
);
insert into proof_of_cycle (cycle, certification, fact)
    select cycle, certification, fact from certification_cycle_fact;

drop table certification_cycle_fact;
drop table requirement_fact;
alter table proof rename to requirement_fact;
alter table proof_of_cycle rename to certification_cycle_fact;
