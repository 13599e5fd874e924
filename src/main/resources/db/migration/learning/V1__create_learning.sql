create table enrolment (
    id uuid primary key,
    person uuid not null,
    course varchar(60) not null,
    version int not null,
    began timestamp with time zone not null,
    completed timestamp with time zone,
    -- 1 while it is open, null once it is completed: at most one open enrolment of a person in a course.
    open_mark smallint,
    constraint one_open_enrolment unique (person, course, open_mark)
);

create table activity_progress (
    enrolment uuid not null references enrolment (id),
    activity varchar(60) not null,
    state varchar(10) not null,
    block int not null,
    end_reached boolean not null,
    began timestamp with time zone not null,
    updated timestamp with time zone not null,
    completed timestamp with time zone,
    primary key (enrolment, activity)
);

-- The first answer to each self-check; never graded.
create table self_check (
    enrolment uuid not null references enrolment (id),
    activity varchar(60) not null,
    check_id varchar(60) not null,
    given int not null,
    at timestamp with time zone not null,
    primary key (enrolment, activity, check_id)
);

create table note (
    person uuid not null,
    course varchar(60) not null,
    activity varchar(60) not null,
    text varchar(40000) not null,
    version int not null,
    updated timestamp with time zone not null,
    primary key (person, course, activity)
);
