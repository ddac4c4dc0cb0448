-- The register: rounds and whom they ask, items (replies and contributions) with their passages and placements, windows, the record.

create table setting (
  name  text primary key,
  value jsonb not null
);

create table round (
  id         text primary key,
  definition jsonb not null,
  changed_at timestamptz not null
);

create table party (
  round     text not null references round,
  code      text not null check (code ~ '^[A-Z]{2}$'),
  monitored boolean not null,
  primary key (round, code)
);

-- Identity is not the number: numbers may change between versions of a questionnaire.
create table question (
  id       uuid primary key default gen_random_uuid(),
  round    text not null references round,
  number   text not null,
  main     text not null,
  position integer not null,
  unique (round, number)
);

-- What was kept, byte for byte, in the folder of blobs.
create table blob (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size   bigint not null check (size >= 0)
);

-- Everything readable: an item has an audience and its own dates, never merged: received, registered, published.
create table item (
  id            uuid primary key default gen_random_uuid(),
  round         text not null references round,
  kind          text not null check (kind in ('reply', 'contribution')),
  audience      text not null check (audience in ('public', 'secretariat')),
  language      text not null,
  symbol        text,
  sha256        text not null references blob,
  file_name     text not null,
  received_at   timestamptz not null,
  registered_at timestamptz not null check (registered_at >= received_at),
  unique (round, symbol)
);
create index item_round_kind on item (round, kind);

-- State is a record: the row is the publication; undoing it is another record.
create table publication (
  item         uuid primary key references item,
  published_at timestamptz not null
);
create index publication_published_at on publication (published_at);

create table withdrawal (
  item         uuid primary key references item,
  withdrawn_at timestamptz not null,
  reason       text not null
);

create table reply (
  item    uuid primary key references item,
  round   text not null,
  party   text not null,
  version integer not null check (version > 0),
  foreign key (round, party) references party (round, code),
  unique (round, party, version)
);

create table contribution (
  item              uuid primary key references item,
  kind              text not null check (kind in ('reply', 'comments', 'mixed')),
  stated_visibility text not null check (stated_visibility in ('public', 'confidential', 'unstated', 'contradictory')),
  organisations     text[] not null,
  coalition         boolean not null,
  children_involved boolean
);

-- Clock and lateness are per (contribution, Party).
create table contribution_party (
  item  uuid not null references contribution,
  round text not null,
  party text not null,
  primary key (item, party),
  foreign key (round, party) references party (round, code)
);
create index contribution_party_party on contribution_party (round, party);

-- What reading found in the document as a whole: evidence, traces, running heads. For the Secretariat only.
create table document (
  item    uuid primary key references item,
  facts   jsonb not null
);

create table passage (
  id             uuid primary key default gen_random_uuid(),
  item           uuid not null references item,
  position       integer not null check (position >= 0),
  audience       text not null check (audience in ('public', 'secretariat')),
  role           text not null check (role in ('text', 'heading', 'question', 'quotation')),
  language       text,
  not_applicable boolean not null,
  text           text not null,
  blocks         jsonb not null,
  unique (item, position)
);

create table placement (
  passage    uuid not null references passage,
  question   uuid not null references question,
  item       uuid not null references item,
  confidence real not null check (confidence >= 0 and confidence <= 1),
  why        text not null,
  primary key (passage, question)
);
create index placement_question on placement (question, item);
create index placement_item on placement (item);

create table passage_party (
  passage uuid not null references passage,
  round   text not null,
  party   text not null,
  primary key (passage, party),
  foreign key (round, party) references party (round, code)
);

-- The days on which comments on a reply may come; opened by the publication of one version of it.
create table comment_window (
  item      uuid primary key references reply,
  round     text not null,
  party     text not null,
  opens_on  date not null,
  last_day  date not null check (last_day >= opens_on),
  closes_at timestamptz not null,
  foreign key (round, party) references party (round, code)
);
create index comment_window_party on comment_window (round, party, closes_at);

-- The record: every act leaves an event. Data holds facts, never text of a document.
create table event (
  id      bigint generated always as identity primary key,
  at      timestamptz not null,
  kind    text not null,
  actor   text not null,
  round   text not null,
  subject uuid,
  data    jsonb not null
);
create index event_round on event (round, id);
create index event_subject on event (subject);

-- Small tables are rarely analysed by default, and an unanalysed one misleads the planner about all that is joined to it.
alter table item set (autovacuum_analyze_threshold = 5);
alter table publication set (autovacuum_analyze_threshold = 5);
alter table reply set (autovacuum_analyze_threshold = 5);
alter table contribution set (autovacuum_analyze_threshold = 5);
alter table contribution_party set (autovacuum_analyze_threshold = 5);
alter table comment_window set (autovacuum_analyze_threshold = 5);
