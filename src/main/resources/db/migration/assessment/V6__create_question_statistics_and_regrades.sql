-- A neutral question counts for nobody; a grading may come from a regrade.
alter table quiz_grading add column regrade uuid;
alter table quiz_grading_question add column neutral boolean default false not null;

-- Sums over the gradings that count, kept up to date with each of them: x is the points of the question, y the share of the rest of the
-- attempt in ten-thousandths.
create table question_statistic (
    course varchar(60) not null,
    activity varchar(60) not null,
    question varchar(60) not null,
    question_version char(64) not null,
    asked bigint not null,
    sum_x bigint not null,
    sum_xx bigint not null,
    sum_y bigint not null,
    sum_yy bigint not null,
    sum_xy bigint not null,
    primary key (course, activity, question, question_version)
);

-- Only added to: a version of a question that is wrong and counts for nobody from then on.
create table question_neutral (
    course varchar(60) not null,
    question varchar(60) not null,
    question_version char(64) not null,
    at timestamp with time zone not null,
    author uuid not null,
    reason varchar(400) not null,
    primary key (course, question, question_version)
);

-- A regrade that was tried, and perhaps carried out. "gradings" counts those of the quiz when it was tried: with one more it is stale.
create table quiz_regrade (
    id uuid primary key,
    course varchar(60) not null,
    activity varchar(60) not null,
    question varchar(60) not null,
    author uuid not null,
    tried_at timestamp with time zone not null,
    attempts int not null,
    gradings int not null,
    committed_at timestamp with time zone,
    committed_by uuid,
    reason varchar(400)
);
create index quiz_regrade_course on quiz_regrade (course, activity);

-- An attempt whose grading a regrade would change, under a number instead of a name.
create table quiz_regrade_change (
    regrade uuid not null references quiz_regrade (id),
    attempt uuid not null references quiz_attempt (id),
    number int not null,
    old_points int not null,
    old_out_of int not null,
    old_passed boolean not null,
    new_points int not null,
    new_out_of int not null,
    new_passed boolean not null,
    -- whether no other attempt of this person keeps the pass
    turns boolean not null,
    question_points int not null,
    question_version char(64) not null,
    neutral boolean not null,
    -- applied, kept or withdrawn once the regrade is carried out
    verdict varchar(10),
    reason varchar(400),
    primary key (regrade, attempt)
);
create index quiz_regrade_change_attempt on quiz_regrade_change (attempt);
