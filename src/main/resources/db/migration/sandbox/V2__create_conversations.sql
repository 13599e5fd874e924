create table conversation (
    id uuid primary key,
    person uuid not null,
    -- What it is about: EXERCISE with the attempt, or FREE with the patient or nothing.
    practice varchar(10) not null,
    about varchar(100),
    begun timestamp with time zone not null
);
create index conversation_person on conversation (person, begun);

-- Only added to. A request holds its text, masked; the text of an answer is its pieces.
create table conversation_turn (
    id uuid primary key,
    conversation uuid not null references conversation (id),
    number int not null,
    author varchar(10) not null,
    -- The turn it follows; null for the first. Another answer to the same request follows the same turn.
    follows uuid references conversation_turn (id),
    text varchar(200000),
    at timestamp with time zone not null,
    constraint conversation_turn_order unique (conversation, number)
);

create table answer_piece (
    turn uuid not null references conversation_turn (id),
    place int not null,
    text varchar(100000) not null,
    at timestamp with time zone not null,
    primary key (turn, place)
);

-- How an answer ended. One without an end whose server is gone was interrupted.
create table answer_end (
    turn uuid primary key references conversation_turn (id),
    state varchar(10) not null,
    model varchar(200) not null,
    input_tokens int,
    output_tokens int,
    first_token_ms bigint,
    whole_ms bigint not null,
    cut_short boolean not null,
    masked int not null,
    failure varchar(80),
    recording varchar(60),
    written date,
    reader varchar(200),
    at timestamp with time zone not null
);

-- What the privacy screen found: never the text, nor anything made from it.
create table screen_finding (
    id uuid primary key,
    person uuid not null,
    kind varchar(30) not null,
    length int not null,
    verdict varchar(10) not null,
    -- REQUEST or ANSWER, and CONTESTED for a finding its learner called wrong.
    place varchar(10) not null,
    at timestamp with time zone not null
);
create index screen_finding_person on screen_finding (person, at);

create table model_sends (
    person uuid not null,
    sent_on date not null,
    sends int not null,
    primary key (person, sent_on)
);
