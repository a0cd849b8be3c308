// What each list shows, and each detail.

const FAMILY_OPTIONS = DATA.families.map((name, place) => [String(place + 1), name])
  .filter(([value]) => DATA.cues.some(([, family]) => family === value - 1));
const PUBLISHER_OPTIONS = DATA.publishers.map((name, place) => [String(place + 1), name]).sort((a, b) => a[1] < b[1] ? -1 : 1);

function meta(...facts) {
  return element("span", { class: "meta" }, facts.flat(Infinity).filter(Boolean).map(fact => element("span", {}, fact)));
}

function lineRowView(line) {
  return [isolated(LINES.text[line], { class: "name quoted" }),
    meta(cueChip(LINES.cue[line]), plural(LINES.count[line], "time"), plural(LINES.publishers[line], "publisher"), "score " + thousandths(LINES.score[line]), decidedLine(line))];
}

function decidedLine(line) {
  const row = decisionOn(lineRow("keep-line", LINES.text[line]));
  return row && element("b", { class: "verdict" }, row.decision === "keep-line" ? "never remove" : "always remove");
}

function lineDetail(line) {
  const text = LINES.text[line], [, , doc] = DATA.cues[LINES.cue[line]];
  const low = LINES.low[line], high = LINES.high[line];
  return [
    element("blockquote", { dir: "auto", class: "text" }, visible(text)),
    element("p", {}, cueChip(LINES.cue[line]), " ", doc || ""),
    element("p", { class: "actions" }, decisionButton("Never remove this line", lineRow("keep-line", text)), decisionButton("Always remove", lineRow("remove-line", text))),
    element("dl", {},
      element("dt", {}, "Removed"), element("dd", {}, plural(LINES.count[line], "time"), ", from ", plural(LINES.publishers[line], "publisher")),
      element("dt", {}, "Score"), element("dd", {}, thousandths(LINES.score[line]) + (low < high ? " on average, " + thousandths(low) + " to " + thousandths(high) : "")),
      element("dt", {}, "Publishers"), element("dd", {}, LINES.top[line].map(([publisher, count], place) =>
        [place ? ", " : "", isolated(publisher < 0 ? "(no publisher)" : DATA.publishers[publisher]), " " + number(count)]), LINES.publishers[line] > LINES.top[line].length ? " and others" : "")),
    element("h3", {}, "First examples"),
    element("ol", { class: "rows" }, LINES.examples[line].map(doc => element("li", {}, element("a", { href: "#/articles/" + doc }, docRowView(doc))))),
    element("p", { class: "actions" }, element("a", { class: "button", href: "#/articles?line=" + line }, "All articles with this line")),
  ];
}

function docRowView(doc) {
  const status = statusOf(doc);
  return [isolated(nameOf(doc), { class: "name" }),
    meta(publisherOf(doc) && isolated(publisherOf(doc)), DOCS.date[doc] && isolated(DOCS.date[doc]),
      status === "cleaned" ? plural(DOCS.lines_removed[doc], "line") + " removed" : element("span", { class: "status " + status }, status),
      { head: "represents a cluster", copy: "a copy" }[roleOf(doc)], !DOCS.kept[doc] && "in dropped/")];
}

function relationChip(relation) {
  return element("span", { class: "relation r" + relation }, relationOf(relation));
}

function clusterRowView(cluster) {
  const counts = new Map();
  for (const member of membersOf(cluster)) counts.set(member.relation, (counts.get(member.relation) || 0) + 1);
  const head = CLUSTERS.representative[cluster];
  return [head < 0 ? element("span", { class: "name" }, "(its representative isn’t listed)") : isolated(nameOf(head), { class: "name" }),
    meta(plural(CLUSTERS.size[cluster], "document"), [...counts].sort((a, b) => a[0] - b[0]).map(([relation, count]) => number(count) + " " + relationOf(relation)),
      head >= 0 && publisherOf(head) && isolated(publisherOf(head)))];
}

function clusterDetail(cluster) {
  const head = CLUSTERS.representative[cluster], members = membersOf(cluster).sort((a, b) => b.coverage - a.coverage || a.doc - b.doc);
  const beside = element("div", { class: "comparison" });
  const compare = doc => { beside.replaceChildren(sideBySide(head, doc)); beside.scrollIntoView({ block: "nearest" }); };
  const item = (doc, relation, coverage) => element("li", { class: doc === head ? "head" : null },
    element("a", { href: "#/articles/" + doc }, isolated(nameOf(doc), { class: "name" })),
    meta(relation, coverage === null ? "" : "coverage " + thousandths(coverage), doc === CLUSTERS.source[cluster] && "looks like the origin",
      [publisherOf(doc), DOCS.date[doc]].filter(Boolean).map(fact => isolated(fact))),
    element("span", { class: "actions" },
      doc === head ? null : button("Side by side", { class: "compare" }, () => compare(doc)),
      doc === head ? null : decisionButton("Not a duplicate", pairRow("not-duplicate", DOCS.id[head], DOCS.id[doc])),
      decisionButton("Keep this copy", { decision: "keep-copy", id: DOCS.id[doc] })));
  if (head >= 0 && members.length) compare(members[0].doc);
  return [
    element("h2", {}, plural(CLUSTERS.size[cluster], "document") + " of one story"),
    CLUSTERS.reason[cluster] ? element("p", { class: "soft" }, "Its representative: ", isolated(CLUSTERS.reason[cluster])) : null,
    CLUSTERS.size[cluster] > members.length + 1 ? element("p", { class: "note" }, "Some members aren’t listed in this page; see duplicates.jsonl.") : null,
    element("ol", { class: "rows members" }, head < 0 ? null : item(head, element("span", { class: "relation" }, "representative"), null),
      members.slice(0, 200).map(member => item(member.doc, relationChip(member.relation), member.coverage))),
    members.length > 200 ? element("p", { class: "soft" }, "and " + number(members.length - 200) + " more, found by searching the articles") : null,
    beside,
  ];
}

function pairRowView(pair) {
  return [isolated(nameOf(PAIRS.a[pair]), { class: "name" }), isolated(nameOf(PAIRS.b[pair]), { class: "name" }),
    meta(relationChip(PAIRS.relation[pair]), "coverage " + thousandths(PAIRS.coverage[pair]), "jaccard " + thousandths(PAIRS.jaccard[pair]))];
}

function pairDetail(pair) {
  const a = PAIRS.a[pair], b = PAIRS.b[pair];
  return [
    element("h2", {}, relationChip(PAIRS.relation[pair]), " coverage " + thousandths(PAIRS.coverage[pair])),
    PAIRS.reason[pair] ? element("p", {}, isolated(PAIRS.reason[pair])) : null,
    element("p", { class: "actions" }, decisionButton("Not a duplicate", pairRow("not-duplicate", DOCS.id[a], DOCS.id[b])),
      decisionButton("Is a duplicate", pairRow("duplicate", DOCS.id[a], DOCS.id[b]))),
    sideBySide(a, b),
  ];
}

function nearestThreshold(pair) {
  return Math.min(...DATA.thresholds.map(threshold => Math.abs(PAIRS.coverage[pair] - threshold)));
}

function searchablePairs() {
  const texts = searchableDocs();
  searchablePairs.texts = searchablePairs.texts || PAIRS.a.map((a, pair) => texts[a] + "\n" + texts[PAIRS.b[pair]]);
  return searchablePairs.texts;
}

function searchableClusters() {
  const texts = searchableDocs();
  searchableClusters.texts = searchableClusters.texts || CLUSTERS.representative.map((head, cluster) =>
    [head, ...membersOf(cluster).map(member => member.doc)].filter(doc => doc >= 0).map(doc => texts[doc]).join("\n"));
  return searchableClusters.texts;
}

const decidedFilter = keep => ({ name: "decided", label: "Decided or not", options: [["yes", "decided"], ["no", "not decided"]], keep: (row, value) => keep(row) === (value === "yes") });
const pairDecided = pair => Boolean(decisionOn(pairRow("duplicate", DOCS.id[PAIRS.a[pair]], DOCS.id[PAIRS.b[pair]])));
const publisherFilter = { name: "publisher", label: "All publishers", options: PUBLISHER_OPTIONS, keep: (doc, value) => DOCS.publisher[doc] === value - 1 };

new Browser("lines", {
  count: LINES.text.length, searchable: searchableLines, row: lineRowView, detail: lineDetail,
  filters: [
    { name: "family", label: "All families", options: FAMILY_OPTIONS, keep: (line, value) => DATA.cues[LINES.cue[line]][1] === value - 1 },
    { name: "cue", label: "All cues", options: DATA.cues.map(([name], place) => [String(place + 1), name]), keep: (line, value) => LINES.cue[line] === value - 1 },
    decidedFilter(line => decidedLine(line) !== undefined),
  ],
  sorts: [["count", "Most frequent first", null], ["score", "Least certain first", line => LINES.low[line]],
    ["once", "Rarest first", line => LINES.count[line]], ["long", "Longest first", line => -LINES.text[line].length]],
});

const docOptions = {
  count: DOCS.id.length, searchable: searchableDocs, row: docRowView, detail: doc => articleDetail(doc),
  sorts: [["path", "By path", null], ["share", "Most removed first", doc => -DOCS.characters_removed[doc] / (DOCS.characters[doc] || 1)],
    ["long", "Longest first", doc => -DOCS.characters[doc]]],
};
new Browser("articles", { ...docOptions, filters: [
  { name: "status", label: "Any status", options: DATA.statuses.map((name, place) => [String(place + 1), name]), keep: (doc, value) => DOCS.status[doc] === value - 1 },
  publisherFilter,
  { name: "copies", label: "Copies or not", options: [["head", "represents a cluster"], ["copy", "a copy"], ["alone", "in no cluster"]],
    keep: (doc, value) => roleOf(doc) === value },
] });
const looked = DOCS.id.map((_, doc) => doc).filter(wantsALook);
new Browser("look", { ...docOptions, count: looked.length, start: () => looked, detail: doc => articleDetail(doc), filters: [
  { name: "status", label: "Any status", options: [["3", "suspicious"], ["4", "failed"], ["w", "read with a warning"]],
    keep: (doc, value) => value === "w" ? DOCS.status[doc] < 2 : DOCS.status[doc] === value - 1 },
] });

new Browser("clusters", {
  count: CLUSTERS.size.length, searchable: searchableClusters, row: clusterRowView, detail: clusterDetail,
  filters: [{ name: "relation", label: "Any relation", options: DATA.relations.slice(0, 3).map((name, place) => [String(place + 1), "with " + name]),
    keep: (cluster, value) => membersOf(cluster).some(member => member.relation === value - 1) }],
  sorts: [["size", "Largest first", null], ["weak", "Weakest copy first", cluster => Math.min(...membersOf(cluster).map(member => member.coverage))]],
});

new Browser("pairs", {
  count: PAIRS.a.length, searchable: searchablePairs, row: pairRowView, detail: pairDetail,
  filters: [{ name: "relation", label: "Any relation", options: DATA.relations.slice(0, 4).map((name, place) => [String(place + 1), name]),
    keep: (pair, value) => PAIRS.relation[pair] === value - 1 }, decidedFilter(pairDecided)],
  sorts: [["path", "By path", null], ["near", "Nearest to a threshold first", nearestThreshold], ["least", "Least coverage first", pair => PAIRS.coverage[pair]],
    ["most", "Most coverage first", pair => -PAIRS.coverage[pair]]],
});

