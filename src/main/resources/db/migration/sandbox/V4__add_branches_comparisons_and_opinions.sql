-- Turns form a tree by what they follow. Which branch is read is the one that was chosen or added to last. Only added to.
create table conversation_choice (
    conversation uuid not null references conversation (id),
    sequence int not null,
    turn uuid not null references conversation_turn (id),
    -- Number of the newest turn when it was chosen: whatever was said later counts more.
    after_number int not null,
    at timestamp with time zone not null,
    primary key (conversation, sequence)
);

-- Two answers side by side, in the order in which they are shown.
create table comparison (
    id uuid primary key,
    conversation uuid not null references conversation (id),
    first_answer uuid not null references conversation_turn (id),
    second_answer uuid not null references conversation_turn (id),
    blind boolean not null,
    at timestamp with time zone not null
);
create index comparison_conversation on comparison (conversation);

-- Which one its learner preferred, and whether the names were asked for. Only added to: the last row counts.
create table comparison_verdict (
    comparison uuid not null references comparison (id),
    sequence int not null,
    preferred varchar(10),
    revealed boolean not null,
    at timestamp with time zone not null,
    primary key (comparison, sequence)
);

-- What its learner thinks of an answer, masked. Only added to: the last row counts.
create table answer_opinion (
    turn uuid not null references conversation_turn (id),
    sequence int not null,
    useful boolean not null,
    reason varchar(30),
    words varchar(1000),
    at timestamp with time zone not null,
    primary key (turn, sequence)
);

-- How an answer was asked for, and the version of the model as its endpoint named it.
alter table answer_end add column version varchar(200);
alter table answer_end add column endpoint varchar(60);
alter table answer_end add column max_tokens int;
alter table answer_end add column temperature double precision;

alter table model_sends add column output_tokens bigint default 0 not null;
