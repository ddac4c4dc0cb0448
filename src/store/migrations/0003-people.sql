-- People and the roles that they hold; who wrote, lodged, may be shown and has been sent an item.

create table person (
  id       uuid primary key default gen_random_uuid(),
  name     text not null check (name <> ''),
  email    text not null check (email = lower(email) and email like '%_@_%'),
  language text not null check (language in ('en', 'fr')),
  added_at timestamptz not null
);
create unique index person_email on person (email);

create table organisation (
  id   uuid primary key default gen_random_uuid(),
  name text not null unique check (name <> '')
);

-- A role is held from a moment on, until a moment or its end. A hand-over and a delegation say from which role they come.
create table held_role (
  id           uuid primary key default gen_random_uuid(),
  person       uuid not null references person,
  role         text not null check (role in (
    'secretariat', 'registrar', 'administrator', 'focal_point', 'deputy', 'party_contributor',
    'rapporteur', 'member', 'observer', 'contributor', 'nhri', 'facilitator')),
  round        text references round,
  party        text,
  questions    text[] check (cardinality(questions) > 0),
  organisation uuid references organisation,
  from_at      timestamptz not null,
  until_at     timestamptz check (until_at > from_at),
  comes_from   uuid references held_role,
  delegated    boolean not null default false check (not delegated or (comes_from is not null and until_at is not null))
);
create index held_role_person on held_role (person);
create index held_role_party on held_role (round, party);
create index held_role_comes_from on held_role (comes_from);

-- State is a record: the row is the end of the role.
create table role_end (
  held_role uuid primary key references held_role,
  ended_at  timestamptz not null,
  reason    text not null
);

-- Of an invitation only the digest of its token is kept: a dump opens nothing.
create table invitation (
  digest     bytea primary key check (octet_length(digest) = 32),
  person     uuid not null references person,
  invited_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > invited_at),
  used_at    timestamptz
);
create index invitation_person on invitation (person);

-- Who wrote an item, and which organisations lodged it, is as confidential as the item: instead of the person and the organisation there is a keyed
-- mark, which says nothing to whoever has only the database.
create table author (
  item uuid not null references item,
  mark text not null check (mark ~ '^[0-9a-f]{64}$'),
  primary key (item, mark)
);
create index author_mark on author (mark);

-- The organisations that lodged an item: one alone, or the lead and the members of a coalition.
create table lodging (
  item uuid not null references item,
  mark text not null check (mark ~ '^[0-9a-f]{64}$'),
  lead boolean not null,
  primary key (item, mark)
);
create index lodging_mark on lodging (mark);

create table transmission (
  item           uuid not null references item,
  round          text not null,
  party          text not null,
  transmitted_at timestamptz not null,
  primary key (item, party),
  foreign key (round, party) references party (round, code)
);

create table named_reader (
  item     uuid not null references item,
  person   uuid not null references person,
  named_at timestamptz not null,
  primary key (item, person)
);
create index named_reader_person on named_reader (person);

-- The author marked this passage as confidential in a document that is not confidential as a whole: settling the document leaves it.
alter table passage add column marked boolean not null default false;

-- Access is given for the house as a whole, too.
alter table event alter column round drop not null;

alter table item drop constraint item_audience_check;
alter table item add constraint item_audience_check
  check (audience in ('public', 'parties', 'committee', 'secretariat', 'named', 'author'));
alter table passage drop constraint passage_audience_check;
alter table passage add constraint passage_audience_check
  check (audience in ('public', 'parties', 'committee', 'secretariat', 'named', 'author'));
