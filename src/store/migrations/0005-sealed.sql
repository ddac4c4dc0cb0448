-- Sealed at rest: what not everybody may read is kept encrypted (docs/decisions/0015). In a sealed row the plain column is empty.

-- One data key for each item, itself encrypted ("wrapped") by a key that is not in the database.
create table data_key (
  item    uuid primary key references item,
  wrapped bytea not null,
  key_id  text not null
);
create index data_key_key_id on data_key (key_id);

-- What is one for the whole house: the secret from which the names and the keys of the originals are derived.
create table house_key (
  name    text primary key check (name = 'originals'),
  wrapped bytea not null,
  key_id  text not null
);

-- A keyed hash: the plain SHA-256 of a file would let whoever holds a dump confirm a guess.
alter table blob rename column sha256 to mark;
alter table item rename column sha256 to mark;
-- Not even tried where no event holds one: a record that only grows refuses any update.
do $$
begin
  if exists (select from event where data ? 'sha256') then
    update event set data = data - 'sha256' where data ? 'sha256';
  end if;
end
$$;

-- Always sealed: a file name and the traces in a document may name persons.
alter table item alter column file_name drop not null, add column sealed_file_name bytea;
alter table document alter column facts drop not null, add column sealed_facts bytea;

-- Sealed until everybody may read them.
alter table contribution add column sealed_organisations bytea;
alter table placement add column sealed_why bytea;
alter table passage add column sealed_text bytea, add column sealed_blocks bytea;

-- What is encrypted cannot be compressed.
alter table passage alter column sealed_text set storage external, alter column sealed_blocks set storage external;
alter table document alter column sealed_facts set storage external;

-- Publication writes rows anew: the room of the sealed ones is given back soon, so that readers do not walk past it.
alter table passage set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500);
alter table placement set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500);

-- Fences. Rows from before are sealed by the programme when it next opens the house, which then has these validated.
alter table item add constraint item_file_name_sealed check (file_name is null) not valid;
alter table document add constraint document_facts_sealed check (facts is null) not valid;
alter table passage add constraint passage_sealed check (audience = 'public' or (text = '' and sealed_text is not null)) not valid;
