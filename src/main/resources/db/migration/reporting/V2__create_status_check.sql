-- What came of comparing everyone's stored status with the facts.
create table status_check (
    at timestamp with time zone primary key,
    people int not null,
    differed int not null,
    millis bigint not null
);
