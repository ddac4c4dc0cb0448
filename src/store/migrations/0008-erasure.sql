-- Erasure (docs/decisions/0020): what a document said and who wrote it goes; that it came, when and under which symbol, stays.

create table erasure (
  item      uuid primary key references item,
  erased_at timestamptz not null,
  asked_by  text not null check (asked_by in ('author', 'person', 'authority', 'house'))
);
revoke update, delete on erasure from rapporteur_app;

-- Nothing is kept by which a guessed file could be confirmed.
alter table item alter column mark drop not null;

-- Of an erased person the row stays, for the roles and the record that name its id; name and address are empty.
alter table person add column erased_at timestamptz;
alter table person drop constraint person_name_check, drop constraint person_email_check;
alter table person add constraint person_named_until_erased check (
  case when erased_at is null then name <> '' and email = lower(email) and email like '%_@_%' else name = '' and email = '' end);
drop index person_email;
create unique index person_email on person (email) where erased_at is null;

-- What was plain and is sealed or erased lies on in the files of the database until its owner rewrites them: a duty, done at once at the
-- command line, by the clock in the portal. `mark`: an original of which the file is to be removed.
create table forgetting (
  id       bigint generated always as identity primary key,
  mark     text,
  owed_at  timestamptz not null default now()
);

-- The one thing that the programme may take out of the record: what an event on an erased document discloses of persons. The facts of some
-- kinds are dates, symbols and codes of Parties, and stay; those of any other kind, known or to come, go.
create function erase_disclosures(erased uuid) returns bigint language plpgsql security definer as $$
declare
  gone bigint;
begin
  if not exists (select from erasure where erasure.item = erased)
    or exists (select from passage where passage.item = erased)
    or exists (select from data_key where data_key.item = erased)
  then
    raise exception 'only what is disclosed of an erased document can be erased' using errcode = 'integrity_constraint_violation';
  end if;
  delete from disclosure using event
  where event.id = disclosure.event and event.subject = erased and case disclosure.field
    when 'data' then event.kind not in ('reply_registered', 'reply_revised', 'reply_published', 'window_opened', 'contribution_registered',
      'contribution_published', 'contribution_transmitted', 'item_erased')
    when 'onBehalfOf' then disclosure.value #>> '{}' !~ '^party:[A-Z]{2}$'
    else event.role in ('contributor', 'nhri', 'facilitator')
  end;
  get diagnostics gone = row_count;
  return gone;
end
$$;
do $$
begin
  execute format('alter function erase_disclosures(uuid) set search_path = pg_catalog, %I, pg_temp', current_schema());
end
$$;
revoke execute on function erase_disclosures(uuid) from public;
grant execute on function erase_disclosures(uuid) to rapporteur_app;
