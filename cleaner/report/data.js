// The embedded records.

const DATA = JSON.parse(document.getElementById("index").textContent);
const { docs: DOCS, lines: LINES, removals: REMOVALS, pairs: PAIRS, clusters: CLUSTERS } = DATA;
const BLOCKS_KEPT = 24; // parsed blocks of texts kept in memory, about 10 MB
const parsed = new Map();

// Kept and removed pieces in turn, kept first; null where the page doesn't hold the text.
function segmentsOf(doc) {
  const block = DOCS.block[doc];
  if (block < 0) return null;
  let texts = parsed.get(block);
  parsed.delete(block);
  texts = texts || new Map(JSON.parse(document.getElementById("text-" + block).textContent));
  parsed.set(block, texts);
  if (parsed.size > BLOCKS_KEPT) parsed.delete(parsed.keys().next().value);
  return texts.get(doc) || null;
}

function cleanedText(doc) {
  const segments = segmentsOf(doc);
  return segments && segments.filter((_, place) => place % 2 === 0).join("");
}

function publisherOf(doc) {
  return DOCS.publisher[doc] < 0 ? "" : DATA.publishers[DOCS.publisher[doc]];
}

function nameOf(doc) {
  return DOCS.title[doc] || DOCS.id[doc];
}

function relationOf(code) {
  return DATA.relations[code];
}

function statusOf(doc) {
  return DATA.statuses[DOCS.status[doc]];
}

function roleOf(doc) {
  const cluster = DOCS.cluster[doc];
  return cluster < 0 ? "alone" : CLUSTERS.representative[cluster] === doc ? "head" : "copy";
}

function wantsALook(doc) {
  return DOCS.status[doc] > 1 || doc in DOCS.reason;
}

// The text by which a line is decided, as decisions.py has it.
function lineKey(text) {
  return text.split(/[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/).filter(Boolean).join(" ");
}

// What a search looks through, folded once and kept.
const folded = { docs: null, lines: null };
function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
function searchableDocs() {
  folded.docs = folded.docs || DOCS.id.map((id, doc) => fold(id + "\n" + (DOCS.title[doc] || "") + "\n" + publisherOf(doc)));
  return folded.docs;
}
function searchableLines() {
  folded.lines = folded.lines || LINES.text.map(fold);
  return folded.lines;
}

function documentsWithLine(line) {
  const found = [];
  for (let doc = 0; doc < DOCS.id.length; doc++) {
    for (let at = DOCS.first[doc]; at < DOCS.first[doc + 1]; at++) {
      if (REMOVALS.line[at] === line) { found.push(doc); break; }
    }
  }
  return found;
}

function membersOf(cluster) {
  const flat = CLUSTERS.others[cluster], members = [];
  for (let at = 0; at < flat.length; at += 3) members.push({ doc: flat[at], relation: flat[at + 1], coverage: flat[at + 2] });
  return members;
}

function findPair(a, b) {
  findPair.index = findPair.index || new Map(PAIRS.a.map((first, pair) => [first * DOCS.id.length + PAIRS.b[pair], pair]));
  const known = findPair.index.get(a * DOCS.id.length + b);
  return known === undefined ? findPair.index.get(b * DOCS.id.length + a) : known;
}

