create table audit_entry (
    number bigint primary key,
    at timestamp with time zone not null,
    actor uuid not null,
    act varchar(80) not null,
    subject uuid,
    detail varchar(400) not null,
    digest char(64) not null
);
create index audit_entry_subject on audit_entry (subject);
create index audit_entry_actor on audit_entry (actor);

-- One row: its lock puts the chain of entries in order.
create table audit_head (
    id int primary key,
    digest char(64) not null
);
insert into audit_head (id, digest) values (1, '0000000000000000000000000000000000000000000000000000000000000000');

-- The table of db-scheduler, as its documentation gives it.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures int,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

-- The publication registry of Spring Modulith.
create table event_publication (
    id uuid primary key,
    completion_date timestamp with time zone,
    event_type varchar(512) not null,
    listener_id varchar(512) not null,
    publication_date timestamp with time zone not null,
    serialized_event varchar(4000) not null,
    status varchar(20),
    completion_attempts int,
    last_resubmission_date timestamp with time zone
);
create index event_publication_completion on event_publication (completion_date);
