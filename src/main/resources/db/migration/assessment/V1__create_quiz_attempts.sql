-- One attempt of one person at one quiz of one course version. The holder epoch says which tab or device may write.
create table quiz_attempt (
    id uuid primary key,
    person uuid not null,
    course varchar(60) not null,
    course_version int not null,
    activity varchar(60) not null,
    number int not null,
    began_at timestamp with time zone not null,
    place int not null,
    holder_epoch int not null,
    handed_in_at timestamp with time zone,
    unique (person, course, activity, number)
);
create index quiz_attempt_course on quiz_attempt (course, activity);

-- The questions drawn, with their versions, and the order of their options as a list of ids.
create table quiz_attempt_question (
    attempt uuid not null references quiz_attempt (id),
    place int not null,
    question varchar(60) not null,
    question_version char(64) not null,
    option_order varchar(600) not null,
    flagged boolean not null,
    primary key (attempt, place),
    unique (attempt, question)
);

-- Only added to: the last answer to a question counts. The sequence runs through the whole attempt.
create table quiz_answer (
    attempt uuid not null references quiz_attempt (id),
    question varchar(60) not null,
    sequence int not null,
    given varchar(4000) not null,
    certainty int,
    saved_at timestamp with time zone not null,
    digest char(64) not null,
    primary key (attempt, question, sequence),
    unique (attempt, sequence)
);

-- Only added to: the last grading counts.
create table quiz_grading (
    attempt uuid not null references quiz_attempt (id),
    sequence int not null,
    at timestamp with time zone not null,
    points int not null,
    out_of int not null,
    passed boolean not null,
    primary key (attempt, sequence)
);

create table quiz_grading_question (
    attempt uuid not null,
    sequence int not null,
    question varchar(60) not null,
    question_version char(64) not null,
    points int not null,
    out_of int not null,
    critical boolean not null,
    primary key (attempt, sequence, question),
    foreign key (attempt, sequence) references quiz_grading (attempt, sequence)
);

-- Somebody has no attempt left: a trainer may allow one more.
create table quiz_appeal (
    attempt uuid primary key references quiz_attempt (id),
    since timestamp with time zone not null,
    allowed_at timestamp with time zone,
    allowed_by uuid
);
