-- How people sign in. Of every token, code and recovery code only a digest is kept; secrets of authenticator apps are sealed with a
-- key that is not in the database. Moments are those of the real clock: a session ends also in a house whose clock stands still.

create table sign_in_session (
  id               uuid primary key default gen_random_uuid(),
  digest           bytea not null unique check (octet_length(digest) = 32),
  person           uuid not null references person,
  way              text not null check (way in ('code', 'invitation', 'passkey', 'institution')),
  device           text not null,
  begun_at         timestamptz not null,
  seen_at          timestamptz not null,
  expires_at       timestamptz not null check (expires_at > begun_at),
  second_factor_at timestamptz,
  ended_at         timestamptz
);
create index sign_in_session_person on sign_in_session (person);

-- Something begun in one browser and to be finished in it. Without a person: somebody has given an address that nobody here has.
create table sign_in_attempt (
  digest     bytea primary key check (octet_length(digest) = 32),
  purpose    text not null check (purpose in ('code', 'passkey', 'institution', 'add_passkey', 'second_factor')),
  person     uuid references person,
  data       jsonb not null,
  expires_at timestamptz not null,
  tries      integer not null default 0,
  used_at    timestamptz
);
create index sign_in_attempt_expires on sign_in_attempt (expires_at);

create table sign_in_passkey (
  id         uuid primary key default gen_random_uuid(),
  credential text not null unique,
  person     uuid not null references person,
  public_key bytea not null,
  counter    bigint not null,
  transports text[] not null,
  device     text not null,
  added_at   timestamptz not null,
  used_at    timestamptz
);
create index sign_in_passkey_person on sign_in_passkey (person);

-- `last_step`: a code of an authenticator app opens once.
create table sign_in_second_factor (
  person    uuid primary key references person,
  sealed    bytea not null,
  last_step bigint not null,
  set_at    timestamptz not null
);

create table sign_in_recovery_code (
  person  uuid not null references person,
  digest  bytea not null check (octet_length(digest) = 32),
  used_at timestamptz,
  primary key (person, digest)
);

-- One account of an institution is one person for good: an address that is given to somebody else opens nothing.
create table sign_in_account (
  institution text not null,
  subject     text not null,
  person      uuid not null references person,
  linked_at   timestamptz not null,
  primary key (institution, subject),
  unique (institution, person)
);
