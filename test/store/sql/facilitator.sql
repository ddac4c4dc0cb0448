"visible_item" as not materialized (select "item"."id", "item"."round", "item"."kind", "item"."audience", "item"."language", "item"."symbol", "item"."sealed_file_name", "item"."received_at", "item"."registered_at", "publication"."published_at", ((("item"."audience" in ('public'))
  and publication.published_at <= :2018-01-02T08:00:00.000Z
  and withdrawal.item is null)) as "everybody"
  from "item"
  left join "publication" on "publication"."item" = "item"."id"
  left join "withdrawal" on "withdrawal"."item" = "item"."id"
  where ((("item"."audience" in ('public'))
  and publication.published_at <= :2018-01-02T08:00:00.000Z
  and withdrawal.item is null)
  or (item.round = :lanzarote-ict
  and ((exists (select
  from author
  where author.item = item.id
  and author.mark = :mark)
  or exists (select
  from lodging
  where lodging.item = item.id
  and lodging.mark = :mark))
  or (("item"."audience" in ('public', 'parties', 'committee', 'secretariat', 'named'))
  and withdrawal.item is null
  and exists (select
  from named_reader
  where named_reader.item = item.id
  and named_reader.person = :a-person))))))

"visible_passage" as not materialized (select "passage".*, "item"."round", "item"."kind", "publication"."published_at", ((("item"."audience" in ('public')
  and "passage"."audience" in ('public'))
  and publication.published_at <= :2018-01-02T08:00:00.000Z
  and withdrawal.item is null)) as "everybody"
  from "passage"
  inner join "item" on "item"."id" = "passage"."item"
  left join "publication" on "publication"."item" = "item"."id"
  left join "withdrawal" on "withdrawal"."item" = "item"."id"
  where ((("item"."audience" in ('public')
  and "passage"."audience" in ('public'))
  and publication.published_at <= :2018-01-02T08:00:00.000Z
  and withdrawal.item is null)
  or (item.round = :lanzarote-ict
  and ((exists (select
  from author
  where author.item = item.id
  and author.mark = :mark)
  or exists (select
  from lodging
  where lodging.item = item.id
  and lodging.mark = :mark))
  or (("item"."audience" in ('public', 'parties', 'committee', 'secretariat', 'named')
  and "passage"."audience" in ('public', 'parties', 'committee', 'secretariat', 'named'))
  and withdrawal.item is null
  and exists (select
  from named_reader
  where named_reader.item = item.id
  and named_reader.person = :a-person))))))

"visible_tally" as not materialized (select "tally".*, "item"."round", "item"."kind", "publication"."published_at"
  from "tally"
  inner join "item" on "item"."id" = "tally"."item"
  left join "publication" on "publication"."item" = "item"."id"
  left join "withdrawal" on "withdrawal"."item" = "item"."id"
  where ((("item"."audience" in ('public')
  and "tally"."audience" in ('public'))
  and publication.published_at <= :2018-01-02T08:00:00.000Z
  and withdrawal.item is null)
  or (item.round = :lanzarote-ict
  and ((exists (select
  from author
  where author.item = item.id
  and author.mark = :mark)
  or exists (select
  from lodging
  where lodging.item = item.id
  and lodging.mark = :mark))
  or (("item"."audience" in ('public', 'parties', 'committee', 'secretariat', 'named')
  and "tally"."audience" in ('public', 'parties', 'committee', 'secretariat', 'named'))
  and withdrawal.item is null
  and exists (select
  from named_reader
  where named_reader.item = item.id
  and named_reader.person = :a-person))))))

"tombstone" as not materialized (select "item"."round", "item"."kind", "item"."symbol"
  from "item"
  inner join "publication" on "publication"."item" = "item"."id"
  left join "withdrawal" on "withdrawal"."item" = "item"."id"
  inner join "round" on "round"."id" = "item"."round"
  where "publication"."published_at" <= :2018-01-02T08:00:00.000Z
  and ("withdrawal"."item" is not null
  or "item"."audience" <> :public)
  and round.definition ->> 'withdrawals' = 'said'
  and "item"."symbol" is not null)

"visible_role" as not materialized (select "held_role".*, "role_end"."ended_at"
  from "held_role"
  left join "role_end" on "role_end"."held_role" = "held_role"."id"
  where (held_role.person = :a-person))

"visible_person" as not materialized (select "person"."id", "person"."name", "person"."email", "person"."language"
  from "person"
  where "person"."erased_at" is null
  and ("person"."id" = :a-person
  or "person"."id" in (select "visible_role"."person"
  from "visible_role")))
