-- What the privacy screen does with a kind of finding, where an administrator has chosen otherwise than usual. Who did it stands in the audit trail.
create table screen_policy (
    kind varchar(30) primary key,
    verdict varchar(10) not null,
    at timestamp with time zone not null
);
