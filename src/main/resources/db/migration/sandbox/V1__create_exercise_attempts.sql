-- One attempt of one person at one exercise, with every version it was begun on. Course and activity are null in Practise.
create table exercise_attempt (
    id uuid primary key,
    person uuid not null,
    exercise varchar(60) not null,
    exercise_version int not null,
    patient varchar(60),
    patient_version int,
    course varchar(60),
    course_version int,
    activity varchar(60),
    number int not null,
    -- What this attempt shows, drawn once: ids of drafts, or of a pair of answers.
    drawn varchar(1000) not null,
    began_at timestamp with time zone not null,
    handed_in_at timestamp with time zone,
    -- How sure one was before the reveal, 50 to 100 per cent.
    confidence int,
    unique (person, exercise, number)
);
create index exercise_attempt_course on exercise_attempt (course, activity);

-- Only added to: the last row of a mark counts; standing = false takes it away.
create table exercise_mark (
    attempt uuid not null references exercise_attempt (id),
    mark uuid not null,
    sequence int not null,
    text_id varchar(60) not null,
    start_at int not null,
    end_at int not null,
    code varchar(10),
    severity varchar(10),
    standing boolean not null,
    at timestamp with time zone not null,
    primary key (attempt, sequence)
);

-- The letter as it stands, with the stretches that are still the model's words. It is private to its learner.
create table exercise_letter (
    attempt uuid primary key references exercise_attempt (id),
    version int not null,
    text varchar(100000) not null,
    origins varchar(20000) not null,
    saved_at timestamp with time zone not null
);

-- Only added to: the last grading counts.
create table exercise_result (
    attempt uuid not null references exercise_attempt (id),
    sequence int not null,
    at timestamp with time zone not null,
    passed boolean not null,
    waiting boolean not null,
    found int not null,
    out_of int not null,
    false_alarms int not null,
    majors_missed int not null,
    primary key (attempt, sequence)
);

-- What was found and missed in a grading, by kind of error, for figures.
create table exercise_result_item (
    attempt uuid not null,
    sequence int not null,
    item varchar(130) not null,
    code varchar(10),
    severity varchar(10) not null,
    found boolean not null,
    primary key (attempt, sequence, item),
    foreign key (attempt, sequence) references exercise_result (attempt, sequence)
);

-- Something a learner says is wrong, in one sentence. WAITING until a trainer decides, once.
create table contested_finding (
    id uuid primary key,
    attempt uuid not null references exercise_attempt (id),
    item varchar(130) not null,
    code varchar(10),
    severity varchar(10) not null,
    quote varchar(4000) not null,
    start_at int,
    end_at int,
    evidence varchar(60),
    sentence varchar(1000) not null,
    at timestamp with time zone not null,
    state varchar(10) not null,
    trainer uuid,
    note varchar(1000),
    decided_at timestamp with time zone,
    unique (attempt, item)
);
create index contested_finding_state on contested_finding (state, at);

-- Somebody has no attempt left: a trainer may allow one more.
create table exercise_appeal (
    attempt uuid primary key references exercise_attempt (id),
    since timestamp with time zone not null,
    allowed_at timestamp with time zone,
    allowed_by uuid
);
