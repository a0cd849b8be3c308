// One article before and after, and two articles side by side.

const ROWS_SHOWN = 1500; // lines of an article drawn at once; the rest on demand

function cueChip(cue) {
  const [name, family, doc] = DATA.cues[cue];
  return element("span", { class: "cue c" + family, title: doc || null }, name);
}

// Lines of an article: pieces of text, each with the number of its removal or -1.
function rowsOf(doc, segments) {
  const rows = [[]];
  segments.forEach((text, place) => {
    const removal = place % 2 ? DOCS.first[doc] + (place - 1) / 2 : -1;
    text.split(/\r\n|\r|\n/).forEach((piece, line) => {
      if (line) rows.push([]);
      if (piece) rows[rows.length - 1].push({ piece, removal });
    });
  });
  return rows;
}

function markedRow(row, mode) {
  const removed = row.filter(part => part.removal >= 0);
  const shown = mode === "after" ? row.filter(part => part.removal < 0) : row;
  if (!shown.length) return null;
  const text = element("p", { dir: "auto", class: "text" },
    shown.map(part => part.removal >= 0 && mode === "marked" ? removedPiece(part) : visible(part.piece)));
  if (mode !== "marked") return element("div", { class: "marked" }, text);
  const why = removed.map(part => element("span", { class: "reason" }, cueChip(REMOVALS.cue[part.removal]),
    element("span", { class: "score", title: "probability that this is furniture" }, thousandths(REMOVALS.score[part.removal]))));
  return element("div", { class: "marked" + (removed.length ? " gone" : "") }, element("div", { class: "why" }, why, lineButton(row, removed)), text);
}

// The decision that would change this line: keep what was removed, remove what was kept.
function lineButton(row, removed) {
  const whole = lineKey(row.map(part => part.piece).join(""));
  if (!whole) return null;
  const known = removed.length && REMOVALS.line[removed[0].removal] >= 0 ? LINES.text[REMOVALS.line[removed[0].removal]] : whole;
  const made = removed.length ? decisionButton("Never remove", lineRow("keep-line", known)) : decisionButton("Always remove", lineRow("remove-line", whole));
  made.classList.add("small");
  return made;
}

function removedPiece(part) {
  const line = REMOVALS.line[part.removal];
  const text = element("del", {}, visible(part.piece));
  return line < 0 ? text : element("a", { class: "line-link", href: "#/lines/" + line, title: "This line everywhere" }, text);
}

function markedPage(doc, mode) {
  const segments = segmentsOf(doc);
  if (!segments) return removedOnly(doc);
  const page = element("div", { class: "page " + mode });
  const rows = rowsOf(doc, segments);
  let blank = 0;
  const draw = (from, to) => {
    for (const row of rows.slice(from, to)) {
      if (!row.length) { if (!blank++) page.append(element("div", { class: "blank" })); continue; }
      const drawn = markedRow(row, mode);
      if (drawn) { page.append(drawn); blank = 0; }
    }
  };
  draw(0, ROWS_SHOWN);
  if (rows.length > ROWS_SHOWN) {
    page.append(button("Show the other " + number(rows.length - ROWS_SHOWN) + " lines", { class: "more" }, event => {
      event.target.remove();
      draw(ROWS_SHOWN, rows.length);
    }));
  }
  return page;
}

function removedOnly(doc) {
  const rows = [];
  for (let at = DOCS.first[doc]; at < DOCS.first[doc + 1]; at++) {
    rows.push(markedRow([{ piece: REMOVALS.line[at] < 0 ? "(a rare line)" : LINES.text[REMOVALS.line[at]], removal: at }], "marked"));
  }
  const why = statusOf(doc) === "failed" ? "This document couldn’t be read."
    : "The page doesn’t hold this article’s text: the page is full, the text very long, or the file was changed after the run. cleaner explain shows it.";
  return element("div", { class: "page marked" }, element("p", { class: "note" }, why + (rows.length ? " What was removed from it:" : "")), rows);
}

function factsOf(doc) {
  return [publisherOf(doc), DOCS.date[doc], statusOf(doc)].filter(Boolean).map((fact, place) =>
    [place ? " · " : "", isolated(fact)]);
}

function articleDetail(doc, mode = "marked") {
  const page = element("div", {});
  const modes = element("div", { class: "actions modes", role: "group", "aria-label": "Show" });
  const show = chosen => {
    mode = chosen;
    page.replaceChildren(markedPage(doc, chosen));
    for (const one of modes.children) one.setAttribute("aria-pressed", String(one.dataset.mode === chosen));
  };
  for (const [name, label] of [["marked", "What was removed"], ["before", "Before"], ["after", "After"]]) {
    modes.append(button(label, { "data-mode": name }, () => show(name)));
  }
  show(mode);
  const cluster = DOCS.cluster[doc];
  return [
    element("h2", { dir: "auto" }, visible(nameOf(doc))),
    element("p", { class: "soft" }, factsOf(doc), element("br"), isolated(DOCS.id[doc], { class: "id" })),
    doc in DOCS.reason ? element("p", { class: "note warn" }, isolated(DOCS.reason[doc])) : null,
    element("p", { class: "soft" }, plural(DOCS.lines_removed[doc], "line") + " of " + number(DOCS.lines[doc]) + " removed, " +
      percent(DOCS.characters_removed[doc], DOCS.characters[doc]) + " of the text",
      cluster < 0 ? "" : [" · ", element("a", { href: "#/clusters/" + cluster }, roleOf(doc) === "head" ? "represents a cluster" : "a copy, see its cluster")]),
    modes, page,
  ];
}

// A text in runs of shared and own words; spans are UTF-16 offsets, in order.
function withSpans(text, spans) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of spans) {
    pieces.push(visible(text.slice(at, start)), element("mark", {}, visible(text.slice(start, end))));
    at = end;
  }
  pieces.push(visible(text.slice(at)));
  return pieces;
}

function side(doc, spans, coverage) {
  const text = cleanedText(doc);
  return element("article", { class: "side" },
    element("h3", { dir: "auto" }, element("a", { href: "#/articles/" + doc }, visible(nameOf(doc)))),
    element("p", { class: "soft" }, factsOf(doc), coverage === undefined ? "" : " · " + percent(coverage, 1000) + " shared"),
    text === null ? element("p", { class: "note" }, "The page doesn’t hold this article’s text.")
      : element("div", { class: "text", dir: "auto" }, withSpans(text, spans)));
}

// Where the two texts of a pair share their words, as [spans of a, spans of b]; null where it isn't known yet.
const alignments = new Map(Object.entries(DATA.shared).map(([pair, flat]) => [Number(pair), flat.map(inTwos)]));

function inTwos(flat) {
  const spans = [];
  for (let at = 0; at < flat.length; at += 2) spans.push([flat[at], flat[at + 1]]);
  return spans;
}

function alignmentOf(pair, texts) {
  if (pair === undefined || texts.includes(null)) return null;
  if (PAIRS.relation[pair] === 0) return texts.map(text => [[0, text.length]]);
  return alignments.get(pair) || null;
}

async function align(pair, texts, redraw) {
  try {
    alignments.set(pair, (await (await ask("shared", { method: "POST", body: JSON.stringify(texts) })).json()).map(inTwos));
    redraw();
  } catch (error) {
    say("The shared words can’t be marked: " + error.message);
  }
}

function sideBySide(one, other) {
  const pair = findPair(one, other), turned = pair !== undefined && PAIRS.a[pair] !== one;
  const docs = turned ? [other, one] : [one, other], texts = docs.map(cleanedText);
  const box = element("div", { class: "beside" });
  const draw = () => {
    const shared = alignmentOf(pair, texts);
    const sides = docs.map((doc, place) => side(doc, shared ? shared[place] : [], pair === undefined ? undefined : [PAIRS.coverage_a, PAIRS.coverage_b][place][pair]));
    box.replaceChildren(...(shared ? [] : [element("p", { class: "note" }, "The shared words aren’t marked for this pair; cleaner compare shows them.")]),
      element("div", { class: "sides" }, turned ? sides.reverse() : sides));
    return shared;
  };
  if (!draw() && SERVED && pair !== undefined && !texts.includes(null)) align(pair, texts, draw);
  return box;
}

