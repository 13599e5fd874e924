-- An attempt may hold several texts: one to the patient and one to a child, a request rewritten, a letter written alone.
alter table exercise_letter rename to exercise_letter_single;

create table exercise_letter (
    attempt uuid not null references exercise_attempt (id),
    -- LETTER, PATIENT, CHILD, REWRITE, ALONE
    part varchar(10) not null,
    version int not null,
    text varchar(100000) not null,
    origins varchar(20000) not null,
    saved_at timestamp with time zone not null,
    primary key (attempt, part)
);

insert into exercise_letter (attempt, part, version, text, origins, saved_at)
select attempt, 'LETTER', version, text, origins, saved_at from exercise_letter_single;

drop table exercise_letter_single;

-- What one chose, question by question; only added to, the last row of a question counts.
create table exercise_choice (
    attempt uuid not null references exercise_attempt (id),
    sequence int not null,
    question varchar(130) not null,
    choice varchar(60) not null,
    at timestamp with time zone not null,
    primary key (attempt, sequence)
);

-- What a mark is made for, where one marks words as evidence.
alter table exercise_mark add column about varchar(60);
