-- What is to be published at a moment to come. Until then it is sealed and has no symbol: nothing tells that it will come.
create table embargo (
  item          uuid primary key references item,
  until_at      timestamptz not null,
  reopen_window boolean not null
);
create index embargo_until on embargo (until_at);
