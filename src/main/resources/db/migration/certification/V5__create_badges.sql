-- A badge its holder has asked for. Its place in a status list is by chance and for ever; it is public only while it is shared.
create table badge (
    certificate uuid primary key references certificate (id),
    subject uuid not null,
    language char(2) not null,
    salt char(22) not null,
    status_list int not null,
    status_index int not null,
    shared_at timestamp with time zone,
    unique (status_list, status_index)
);
