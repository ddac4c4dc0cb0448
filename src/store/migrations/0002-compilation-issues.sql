-- What each issue of a compilation held, so that the next one can say what is new. Only what was public when it was issued.
create table compilation_issue (
  round     text not null references round,
  question  text not null,
  language  text not null check (language in ('en', 'fr', 'bilingual')),
  number    integer not null check (number >= 1),
  symbol    text not null,
  issued_on date not null,
  holds     jsonb not null,
  primary key (round, question, language, number),
  unique (round, symbol)
);
