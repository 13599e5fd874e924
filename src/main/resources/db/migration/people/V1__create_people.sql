create table profession (
    id varchar(60) primary key,
    name_fr varchar(120) not null,
    name_en varchar(120) not null,
    place int not null
);

-- The hospital's tree: hospital, pole, service, unit.
create table unit (
    id uuid primary key,
    name varchar(120) not null,
    kind varchar(20) not null,
    parent uuid references unit (id),
    version int not null
);
create index unit_parent on unit (parent);

create table person (
    id uuid primary key,
    staff_number varchar(40) not null unique,
    given_name varchar(80) not null,
    family_name varchar(80) not null,
    email varchar(200) not null unique,
    feminine boolean,
    language varchar(2) not null,
    state varchar(20) not null,
    version int not null
);
create index person_name on person (family_name, given_name);

create table staff_position (
    id uuid primary key,
    person uuid not null references person (id),
    unit uuid not null references unit (id),
    profession varchar(60) not null,
    from_day date not null,
    to_day date
);
create index staff_position_person on staff_position (person);
create index staff_position_unit on staff_position (unit);

create table absence (
    id uuid primary key,
    person uuid not null references person (id),
    from_day date not null,
    to_day date
);
create index absence_person on absence (person);

create table role_grant (
    id uuid primary key,
    person uuid not null references person (id),
    role varchar(20) not null,
    scope_unit uuid references unit (id),
    scope_course varchar(60),
    from_day date not null,
    to_day date,
    granted_by uuid not null
);
create index role_grant_person on role_grant (person);
