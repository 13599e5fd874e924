-- Rows of these three tables are only ever added.
create table published_folder (
    kind varchar(20) not null,
    name varchar(60) not null,
    number int not null,
    digest char(64) not null,
    weight varchar(10) not null,
    note_fr varchar(1000) not null,
    note_en varchar(1000) not null,
    published_at timestamp with time zone not null,
    -- null: it came with the installation
    published_by uuid,
    primary key (kind, name, number)
);

-- The folder's zip, cut into pieces that every database takes in one column.
create table published_part (
    kind varchar(20) not null,
    name varchar(60) not null,
    number int not null,
    part int not null,
    content bytea not null,
    primary key (kind, name, number, part),
    foreign key (kind, name, number) references published_folder (kind, name, number)
);

-- What a version uses of what is published apart from it.
create table published_pin (
    kind varchar(20) not null,
    name varchar(60) not null,
    number int not null,
    pinned varchar(60) not null,
    version int not null,
    primary key (kind, name, number, pinned),
    foreign key (kind, name, number) references published_folder (kind, name, number)
);

create table error_report (
    id uuid primary key,
    place_kind varchar(20) not null,
    course varchar(60) not null,
    version int not null,
    activity varchar(60) not null,
    detail varchar(120) not null,
    words varchar(2000) not null,
    reporter uuid,
    reported_at timestamp with time zone not null,
    state varchar(10) not null,
    closing_note varchar(2000) not null,
    closed_by uuid,
    closed_at timestamp with time zone
);
create index error_report_state on error_report (state, reported_at);
create index error_report_reporter on error_report (reporter);
