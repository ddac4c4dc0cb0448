-- The tally: how many passages of an item stand under which question, about which Party. The state of play and the first lines of a page count
-- from it, so that their cost grows with what they show and not with what is stored. The database keeps it itself, within the transaction that
-- changes what is counted: it cannot grow stale, whoever writes. It carries the audience of what it counts, because a count tells as well.
create table tally (
  item           uuid not null references item,
  question       uuid not null references question,
  -- null where a passage speaks of no Party.
  party          text,
  audience       text not null check (audience in ('public', 'parties', 'committee', 'secretariat', 'named', 'author')),
  role           text not null,
  passages       integer not null check (passages > 0),
  not_applicable integer not null check (not_applicable between 0 and passages),
  unique nulls not distinct (item, question, party, audience, role)
);
create index tally_question_party on tally (question, party, item) where role = 'text';

-- Two who change one item wait for each other: each counts what the other has done.
create function lock_items(items uuid[]) returns void language plpgsql as $$
begin
  perform from item where id = any (items) order by id for no key update;
end $$;

create function count_again(items uuid[]) returns void language plpgsql as $$
begin
  perform lock_items(items);
  delete from tally where item = any (items);
  insert into tally
    select passage.item, placement.question, passage_party.party, passage.audience, passage.role,
           count(*), count(*) filter (where passage.not_applicable)
    from passage
    join placement on placement.passage = passage.id
    left join passage_party on passage_party.passage = passage.id
    where passage.item = any (items)
    group by 1, 2, 3, 4, 5;
end $$;

-- A document comes in batches: what comes is added, and what is in is not counted again.
create function tally_placed() returns trigger language plpgsql as $$
begin
  perform lock_items(array(select distinct passage.item from placed join passage on passage.id = placed.passage));
  insert into tally
    select passage.item, placed.question, passage_party.party, passage.audience, passage.role,
           count(*), count(*) filter (where passage.not_applicable)
    from placed
    join passage on passage.id = placed.passage
    left join passage_party on passage_party.passage = passage.id
    group by 1, 2, 3, 4, 5
  on conflict (item, question, party, audience, role) do update
    set passages = tally.passages + excluded.passages, not_applicable = tally.not_applicable + excluded.not_applicable;
  return null;
end $$;

create function tally_replaced() returns trigger language plpgsql as $$
begin
  perform count_again(array(
    select passage.item from before join passage on passage.id = before.passage
    union select passage.item from after join passage on passage.id = after.passage));
  return null;
end $$;

create function tally_removed() returns trigger language plpgsql as $$
begin
  perform count_again(array(select distinct passage.item from before join passage on passage.id = before.passage));
  return null;
end $$;

-- Parties that come before the placements, as they do with a new document, change no count yet.
create function tally_spoken() returns trigger language plpgsql as $$
begin
  perform count_again(array(
    select distinct placement.item from after join placement on placement.passage = after.passage));
  return null;
end $$;

create function tally_passages() returns trigger language plpgsql as $$
begin
  perform count_again(array(select item from before union select item from after));
  return null;
end $$;

create trigger tally_insert after insert on placement
  referencing new table as placed for each statement execute function tally_placed();
create trigger tally_update after update on placement
  referencing old table as before new table as after for each statement execute function tally_replaced();
create trigger tally_delete after delete on placement
  referencing old table as before for each statement execute function tally_removed();
create trigger tally_insert after insert on passage_party
  referencing new table as after for each statement execute function tally_spoken();
create trigger tally_update after update on passage_party
  referencing old table as before new table as after for each statement execute function tally_replaced();
create trigger tally_delete after delete on passage_party
  referencing old table as before for each statement execute function tally_removed();
create trigger tally_update after update on passage
  referencing old table as before new table as after for each statement execute function tally_passages();

select count_again(array(select id from item));

-- From a question straight to its passages, without the table of placements.
create index placement_question_passage on placement (question, item, passage);
drop index placement_question;

-- An empty table that was never analysed counts as ten full pages: the planner then believes that nearly everything has been withdrawn, expects one
-- row from each visible relation, and asks for two hundred thousand passages one by one.
alter table withdrawal set (autovacuum_analyze_threshold = 5);
-- After a tenth of a large table has come, most of what the planner knows of it is of another time.
alter table passage set (autovacuum_analyze_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05);
alter table placement set (autovacuum_analyze_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05);
alter table passage_party set (autovacuum_analyze_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05);
alter table tally set (autovacuum_analyze_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05);
analyze withdrawal, item, publication, reply, contribution, contribution_party, passage, placement, passage_party, tally, question, comment_window;
