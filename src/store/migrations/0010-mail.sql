-- Mail that comes in. First the bytes, once; then, in a second step, what they are taken for. Of senders, subjects and Message-IDs only
-- keyed hashes stand here in the clear; what was read is sealed (docs/decisions/0023).

create table arrival (
  id          uuid primary key default gen_random_uuid(),
  round       text not null references round,
  -- The bytes as they came: the same again is the same arrival.
  mark        text not null references blob,
  received_at timestamptz not null,
  -- In which order: of two that are the same the first one counts.
  place       bigint not null generated always as identity,
  unique (round, mark)
);

-- What an arrival was taken for: once.
create table arrival_sorting (
  arrival      uuid primary key references arrival,
  round        text not null references round,
  reference    text not null unique,
  sorted_at    timestamptz not null,
  decision     text not null check (decision in ('register', 'ask', 'ignore', 'duplicate', 'hold')),
  content      text not null,
  documents    text[] not null,
  message_id   text,
  sender       text,
  verified     boolean not null,
  duplicate_of uuid references arrival,
  in_reply_to  uuid references arrival,
  sealed_facts bytea not null
);
-- Of two workers with the same content one is too late, whatever they have read.
create unique index arrival_sorting_taken on arrival_sorting (round, content) where decision in ('register', 'ask') and in_reply_to is null;
create index arrival_sorting_documents on arrival_sorting using gin (documents);
create index arrival_sorting_message_id on arrival_sorting (round, message_id);

-- What became of an arrival: its documents, each an item.
create table arrival_item (
  arrival uuid not null references arrival,
  item    uuid primary key references item
);
create index arrival_item_arrival on arrival_item (arrival);

-- Letters that are to go out: entered with the deed that they tell of, sent afterwards. Moments are those of the real clock.
create table outgoing_letter (
  id            uuid primary key default gen_random_uuid(),
  arrival       uuid not null references arrival,
  kind          text not null check (kind in ('acknowledgement', 'ask')),
  sealed_letter bytea not null,
  due_at        timestamptz not null,
  tries         integer not null default 0,
  claimed_until timestamptz,
  sent_at       timestamptz,
  given_up_at   timestamptz,
  unique (arrival, kind)
);
create index outgoing_letter_due on outgoing_letter (due_at) where sent_at is null and given_up_at is null;
