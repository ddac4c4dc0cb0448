-- Stands in on this branch for a migration that another branch brings; not committed.
select 1;
