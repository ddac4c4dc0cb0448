/**
 * The template of our PDFs, in Typst. It is fixed: the paper comes to it as data (content.ts). It sets the same paper as word/writing does;
 * from its headings, lists, tables, notes and languages Typst makes the tags.
 */
export const TEMPLATE = String.raw`
#let paper = json("/paper.json")
#let ink = rgb("#1f3864")
#let grey = rgb("#4a4a4a")
#let sans = ("Source Sans 3", "Source Serif 4", "DejaVu Sans Mono", "New Computer Modern")
#let serif = ("Source Serif 4", "Source Sans 3", "DejaVu Sans Mono", "New Computer Modern")
#let tongue(it, body) = if "lang" in it { if "region" in it { text(lang: it.lang, region: it.region, body) } else { text(lang: it.lang, region: none, body) } } else { body }

#let lines(s) = {
  let pieces = s.split("\n")
  for (i, piece) in pieces.enumerate() {
    if i > 0 { linebreak() }
    let parts = piece.split("\t")
    for (j, part) in parts.enumerate() { if j > 0 { h(1.5em) }; part }
  }
}

#let spans(runs, blocks) = {
  for run in runs {
    if type(run) == str { lines(run) }
    else if "note" in run {
      footnote(blocks(run.note))
    } else {
      let body = lines(run.t)
      if "f" in run {
        if "b" in run.f { body = strong(body) }
        if "i" in run.f { body = emph(body) }
        if "u" in run.f { body = underline(body) }
        if "s" in run.f { body = strike(body) }
        if "^" in run.f { body = super(body) }
        if "_" in run.f { body = sub(body) }
        if "r" in run.f { body = text(dir: rtl, body) }
      }
      if "u" in run { body = link(run.u, text(fill: rgb("#0b4f8a"), underline(body))) }
      tongue(run, body)
    }
  }
}

// Items of one level, those below as lists inside: labels stay as they were displayed.
#let listing(items, blocks) = {
  let i = 0
  let nodes = ()
  let base = calc.min(..items.map(it => it.l))
  while i < items.len() {
    let item = items.at(i)
    let j = i + 1
    while j < items.len() and items.at(j).l > base { j += 1 }
    nodes.push((label: item.label, lead: item.l == base, body: spans(item.r, blocks), below: items.slice(if item.l == base { i + 1 } else { i }, j)))
    i = j
  }
  let labels = nodes.map(node => if node.lead { node.label } else { "" })
  let longest = calc.max(..labels.map(label => label.len()))
  enum(
    numbering: n => labels.at(n - 1, default: ""), number-align: start + top, body-indent: 0.6em, indent: 0pt, spacing: 0.7em,
    ..nodes.map(node => enum.item([#if node.lead { node.body } #if node.below.len() > 0 { listing(node.below, blocks) }]))
  )
}

#let blocks(all) = {
  for b in all {
    if b.k == "p" { par(spans(b.r, blocks)) }
    else if b.k == "th" { heading(level: b.l, outlined: b.l <= 3)[#if b.label != none [#b.label ]#spans(b.r, blocks)] }
    else if b.k == "list" { listing(b.items, blocks) }
    else if b.k == "table" {
      let cells(from, to) = b.cells.filter(c => c.y >= from and c.y < to).map(c => table.cell(x: c.x, y: c.y, colspan: c.c, rowspan: c.r, blocks(c.b)))
      let rows = calc.max(..b.cells.map(c => c.y)) + 1
      set text(size: 9.5pt)
      set par(spacing: 0.6em)
      block(width: 100%, above: 1em, below: 1em, breakable: true)[#table(
        columns: b.columns.map(c => c * 1fr), inset: 5pt, stroke: 0.5pt + rgb("#7f7f7f"),
        fill: (_, y) => if y < b.heads { rgb("#e4eaf2") },
        ..if b.heads > 0 { (table.header(..cells(0, b.heads).map(c => c)),) } else { () },
        ..cells(b.heads, rows)
      )]
    }
  }
}

#let styled(style, body) = {
  if style == "wording" { block(sticky: true, text(fill: ink, body)) }
  else if style == "facts" { block(sticky: true, text(font: sans, size: 9.5pt, fill: grey, body)) }
  else if style == "addressees" { block(sticky: true, text(style: "italic", body)) }
  else if style == "guidance" { text(font: sans, body) }
  else { body }
}

#let said(all, between) = { for (i, p) in all.enumerate() { if i > 0 { between }; tongue(p, lines(p.t)) } }

#let cover(c) = page(header: none, footer: none)[
  #set par(justify: false)
  #set text(font: sans)
  #align(right)[#text(size: 13pt, weight: "bold", c.symbol)]
  #for p in c.lines { align(right, tongue(p, p.t)) }
  #v(1fr)
  #set align(center)
  #for p in c.institution { par(text(size: 13pt, weight: "bold", fill: ink, tongue(p, p.t))) }
  #v(0.8fr)
  #for (i, p) in c.title.enumerate() { par(text(size: if i == 0 { 21pt } else { 17pt }, weight: if i == 0 { "bold" } else { "regular" }, fill: ink, tongue(p, p.t))) }
  #v(1em)
  #for p in c.subtitle { par(text(size: 13pt, tongue(p, p.t))) }
  #v(1.2fr)
  #if c.closing.len() > 0 { line(length: 100%, stroke: 0.75pt + ink) }
  #for p in c.closing { par(text(size: 10.5pt, tongue(p, p.t))) }
]

#let part(it) = {
  if it.k == "cover" { cover(it) }
  else if it.k == "contents" {
    [#set text(font: sans)
    #text(size: 15pt, weight: "bold", fill: ink, it.title)
    #show linebreak: [ \/ ]
    #outline(title: none, depth: it.depth)
    #pagebreak(weak: true)]
  }
  else if it.k == "h" {
    if it.page { pagebreak(weak: true) }
    let body = [#said(it.p, if it.long { linebreak() } else { [ \/ ] })#if it.flag != none [ #text(fill: rgb("#9c1c1c"), it.flag)]]
    let mark = heading(level: it.l, outlined: it.listed, bookmarked: true, body)
    if it.fresh { block(above: 2em, below: 0.9em, sticky: true, width: 100%, stroke: (left: 2.5pt + rgb("#1f4e79")), outset: (left: 8pt, y: 0.45em), mark) } else { mark }
  }
  else if it.k == "flow" {
    let body = tongue(it, styled(it.s, blocks(it.b)))
    if it.fresh { block(width: 100%, stroke: (left: 2.5pt + rgb("#1f4e79")), outset: (left: 8pt, y: 0.45em), breakable: true, sticky: it.s == "facts", body) } else { body }
  }
  else if it.k == "box" {
    block(width: 100%, stroke: 0.75pt + rgb("#5b7394"), inset: 7pt, breakable: true)[#text(font: sans, size: 9pt, fill: grey, it.title)#for p in it.parts { part(p) }#v(1.6em)]
  }
}

#set document(title: paper.title, ..if paper.author != none { (author: paper.author) })
#set text(font: serif, size: 10.5pt, lang: paper.at("lang", default: "en"), region: paper.at("region", default: none), fallback: true)
#set par(leading: 0.68em, spacing: 0.95em)
#set page(
  paper: "a4", margin: (x: 2.5cm, top: 2.8cm, bottom: 2.5cm),
  header: if paper.head.len() > 0 { text(font: sans, size: 9pt, fill: grey)[#for l in paper.head [#l.at(0)#if l.len() > 1 [#h(1fr)#l.at(1)]\ ]#v(-5pt)#line(length: 100%, stroke: 0.5pt + ink)] },
  footer: context { text(font: sans, size: 9pt, fill: grey)[#for l in paper.foot [#l\ ]#if paper.page != none [#h(1fr)#paper.page~#counter(page).display() / #counter(page).final().first()]] },
)
#show heading: set text(font: sans, fill: ink)
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 2): set text(size: 13.5pt)
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading: set block(above: 1.5em, below: 0.8em, sticky: true)
#set footnote.entry(gap: 0.5em)
#show outline.entry.where(level: 1): set text(weight: "bold")
#show outline.entry.where(level: 1): set block(above: 1em)

#for it in paper.parts { part(it) }
`;
