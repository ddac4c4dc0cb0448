-- The record: an event says who did what, when, in which role and on whose behalf, and is bound to the one before it by hashes.
-- What may be personal (who, for whom, the facts) stands outside, under a salt of its own, and can be taken away without breaking
-- the chain (docs/decisions/0014). The role rapporteur_app is there already: store/programme-role.ts.

-- Gapless: an event's id is its place in the record.
alter table event alter column id drop identity;
-- What concerns the whole house is of no round.
alter table event alter column round drop not null;
alter table event
  add column act          text,
  add column role         text,
  add column actor_digest text,
  add column for_digest   text,
  add column data_digest  text,
  add column file_digest  text,
  add column salt         text,
  add column leaf         text,
  add column previous     text,
  add column hash         text;

-- What the digests of an event stand for. Deleting a row erases it; the event and the chain stay. For a file that came there is none:
-- the sender has it, with the receipt.
create table disclosure (
  event bigint not null references event,
  field text not null check (field in ('actor', 'onBehalfOf', 'data')),
  salt  text not null check (salt ~ '^[0-9a-f]{32}$'),
  value jsonb not null,
  primary key (event, field)
);

-- RFC 8785 for what events have held until now: flat objects with plain names, whole numbers, texts. In code: domain/record/canonical.ts.
create function pg_temp.canonical(object jsonb) returns text language sql as $$
  select '{' || coalesce(string_agg(to_json(key)::text || ':' || value::text, ',' order by key collate "C"), '') || '}' from jsonb_each(object)
$$;
create function pg_temp.digest(content text) returns text language sql as $$
  select encode(sha256(convert_to(content, 'UTF8')), 'hex')
$$;
create function pg_temp.salt() returns text language sql volatile as $$
  select encode(uuid_send(gen_random_uuid()), 'hex')
$$;
create function pg_temp.act_of(kind text) returns text language sql as $$
  select case kind
    when 'round_opened' then 'open_round'
    when 'round_changed' then 'open_round'
    when 'clock_held' then 'hold_clock'
    when 'samples_loaded' then 'finish_samples'
    when 'reply_registered' then 'register_reply'
    when 'reply_revised' then 'register_reply'
    when 'reply_published' then 'publish_reply'
    when 'window_opened' then 'publish_reply'
    when 'contribution_registered' then 'register_contribution'
    when 'contribution_published' then 'publish_contribution'
    when 'compilation_issued' then 'issue_compilation'
  end
$$;

-- What has happened so far is chained in its order. Until now nobody but the Secretariat could act. Hashes of files go: the record
-- does not keep them any more.
do $$
declare
  one       event;
  place     bigint := 0;
  last_hash text := repeat('0', 64);
  who       text;
  facts     text;
  this_salt text;
  this_leaf text;
  salts     text[];
begin
  for one in select * from event order by id loop
    place := place + 1;
    one.data := one.data - 'sha256';
    salts := array[pg_temp.salt(), pg_temp.salt()];
    this_salt := pg_temp.salt();
    who := pg_temp.digest(format('["%s","actor",%s]', salts[1], to_json(one.actor)));
    facts := pg_temp.digest(format('["%s","data",%s]', salts[2], pg_temp.canonical(one.data)));
    this_leaf := pg_temp.digest(format(
      '{"act":%s,"actor":"%s","at":"%s","data":"%s","file":null,"kind":%s,"onBehalfOf":null,"role":"secretariat","round":%s,"salt":"%s","subject":%s}',
      to_json(pg_temp.act_of(one.kind)), who, to_char(one.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), facts,
      to_json(one.kind), to_json(one.round), this_salt, coalesce(to_json(one.subject)::text, 'null')));
    update event set
      id = place, act = pg_temp.act_of(one.kind), role = 'secretariat', actor_digest = who, data_digest = facts, salt = this_salt,
      leaf = this_leaf, previous = last_hash, hash = encode(sha256(decode(last_hash || this_leaf, 'hex')), 'hex')
    where id = one.id
    returning hash into last_hash;
    insert into disclosure (event, field, salt, value)
    values (place, 'actor', salts[1], to_jsonb(one.actor)), (place, 'data', salts[2], one.data);
  end loop;
end
$$;

alter table event
  drop column actor,
  drop column data,
  alter column act set not null,
  alter column role set not null,
  alter column actor_digest set not null,
  alter column data_digest set not null,
  alter column salt set not null,
  alter column leaf set not null,
  alter column previous set not null,
  alter column hash set not null,
  add check (salt ~ '^[0-9a-f]{32}$'),
  add check (concat(actor_digest, for_digest, data_digest, file_digest, leaf, previous, hash) ~ '^([0-9a-f]{64}){5,7}$'),
  add unique (leaf),
  add unique (previous),
  add unique (hash);

-- What is signed once a day and published: the head of the chain, never how long it is.
create table checkpoint (
  day  date primary key,
  head text not null check (head ~ '^[0-9a-f]{64}$'),
  note text not null,
  key  text not null
);

create function event_continues_the_record() returns trigger language plpgsql as $$
declare
  last record;
begin
  select id, hash into last from event order by id desc limit 1;
  if new.id <> coalesce(last.id, 0) + 1
    or new.previous <> coalesce(last.hash, repeat('0', 64))
    or new.hash <> encode(sha256(decode(new.previous || new.leaf, 'hex')), 'hex')
  then
    raise exception 'an event must continue the record' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create function what_is_recorded_stays() returns trigger language plpgsql as $$
begin
  raise exception 'what is recorded stays as it is' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger event_continues before insert on event for each row execute function event_continues_the_record();
create trigger event_stays before update or delete or truncate on event execute function what_is_recorded_stays();
create trigger checkpoint_stays before update or delete or truncate on checkpoint execute function what_is_recorded_stays();
create trigger disclosure_stays before update or truncate on disclosure execute function what_is_recorded_stays();

-- Only the owner of a table may analyse it before PostgreSQL 17.
create function refresh_statistics() returns void language plpgsql security definer as $$
declare
  one record;
begin
  for one in select schemaname, tablename from pg_catalog.pg_tables where schemaname = any (pg_catalog.current_schemas(false)) loop
    execute pg_catalog.format('analyze %I.%I', one.schemaname, one.tablename);
  end loop;
end
$$;

-- What the running programme may do: with the record, read and append; with the tables of migrations, nothing; with the rest, and
-- what later migrations add, work. pg_temp last: a temporary table must not pass for one of ours.
do $$
declare
  here text := current_schema();
begin
  execute format('alter function event_continues_the_record() set search_path = pg_catalog, %I, pg_temp', here);
  execute format('alter function refresh_statistics() set search_path = %I, pg_temp', here);
  execute format('grant usage on schema %I to rapporteur_app', here);
  execute format('grant select, insert, update, delete on all tables in schema %I to rapporteur_app', here);
  execute format('grant usage on all sequences in schema %I to rapporteur_app', here);
  execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to rapporteur_app', here);
  execute format('alter default privileges in schema %I grant usage on sequences to rapporteur_app', here);
end
$$;
revoke all on migration from rapporteur_app;
revoke update, delete on event, disclosure, checkpoint from rapporteur_app;
revoke execute on function refresh_statistics() from public;
grant execute on function refresh_statistics() to rapporteur_app;
