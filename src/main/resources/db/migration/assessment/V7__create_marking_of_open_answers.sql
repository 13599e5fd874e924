-- An attempt with an open answer is graded when trainers have marked it; until then its grading passes nobody.
alter table quiz_grading add column awaits_marking boolean default false not null;

-- An open answer that was handed in; without marked_at it waits for a trainer.
create table quiz_marking (
    attempt uuid not null references quiz_attempt (id),
    question varchar(60) not null,
    since timestamp with time zone not null,
    marked_at timestamp with time zone,
    primary key (attempt, question)
);
create index quiz_marking_open on quiz_marking (marked_at, since);

-- Only added to: what trainers gave, as "criterion=points" with commas between. The last one counts once it is marked.
create table quiz_mark (
    attempt uuid not null,
    question varchar(60) not null,
    sequence int not null,
    marker uuid not null,
    at timestamp with time zone not null,
    points varchar(400) not null,
    comment varchar(1000) not null,
    -- the model whose proposal the trainer had seen
    proposal varchar(120),
    primary key (attempt, question, sequence),
    foreign key (attempt, question) references quiz_marking (attempt, question)
);
