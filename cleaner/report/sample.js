// A random sample to judge, and what it says about all.

const ROUND = 20;
const Z = 1.959964; // the 97.5 % point of the normal distribution

// Wilson's score interval for a share (E. B. Wilson, JASA 1927).
function wilson(right, judged) {
  const share = right / judged, square = Z * Z / judged;
  const middle = (share + square / 2) / (1 + square);
  const half = Z * Math.sqrt(share * (1 - share) / judged + square / (4 * judged)) / (1 + square);
  return [Math.max(middle - half, 0), Math.min(middle + half, 1)];
}

class Judge {
  constructor(id, { title, one, many, total, items, rowOf, show, words }) {
    Object.assign(this, { box: document.getElementById(id), title, one, many, total, items, rowOf, show, words });
    this.rounds = 1;
    this.at = 0;
  }

  verdicts() {
    return this.items.map(item => { const row = decisionOn(this.rowOf(item, true)); return row && row.right; });
  }

  asked() { return Math.min(this.rounds * ROUND, this.items.length); }

  judge(right) {
    const item = this.items[this.at];
    if (item === undefined || this.at >= this.asked()) return;
    const row = this.rowOf(item, right), now = decisionOn(row);
    if (!now || now.right !== right) decide(row);
    this.next();
  }

  next() {
    const verdicts = this.verdicts();
    const open = verdicts.findIndex((verdict, place) => verdict === undefined && place > this.at && place < this.asked());
    this.at = open >= 0 ? open : Math.min(this.at + 1, this.asked());
    this.draw();
  }

  draw() {
    const verdicts = this.verdicts(), judged = verdicts.filter(verdict => verdict !== undefined);
    const right = judged.filter(Boolean).length;
    this.box.replaceChildren(element("h2", {}, this.title), this.estimate(right, judged.length), this.dots(verdicts), ...this.card());
  }

  estimate(right, judged) {
    if (!this.items.length) return element("p", { class: "empty" }, "There are no " + this.many + " to judge.");
    if (!judged) return element("p", { class: "estimate" }, element("b", {}, "Not judged yet"), element("span", { class: "soft" }, plural(this.total, this.one, this.many) + " in all"));
    const whole = judged === this.total;
    const [low, high] = wilson(right, judged);
    return element("p", { class: "estimate" }, element("b", {}, percent(right, judged) + " right"),
      element("span", { class: "soft" }, number(right) + " of " + number(judged) + " judged, " + (whole ? "all there are"
        : "95 % interval " + (100 * low).toFixed(1) + " to " + (100 * high).toFixed(1) + " %")));
  }

  dots(verdicts) {
    return element("p", { class: "dots" }, verdicts.slice(0, this.asked()).map((verdict, place) => button(String(place + 1), {
      class: verdict === undefined ? "dot" : verdict ? "dot right" : "dot wrong", "aria-current": place === this.at ? "true" : null,
      "aria-label": (place + 1) + (verdict === undefined ? ", not judged" : verdict ? ", right" : ", wrong") }, () => { this.at = place; this.draw(); })));
  }

  card() {
    if (!this.items.length) return [];
    if (this.at >= this.asked()) {
      const more = this.asked() < this.items.length;
      return [element("p", { class: "note" }, "This round is done. ", more ? "Another 20 narrow the interval." : "That is the whole sample."),
        more ? element("p", { class: "actions" }, button("Draw 20 more", {}, () => { this.rounds++; this.next(); this.at = Math.min(this.at, this.asked() - 1); this.draw(); })) : null].filter(Boolean);
    }
    const now = decisionOn(this.rowOf(this.items[this.at], true));
    const mark = right => String(Boolean(now) && now.right === right);
    return [element("div", { class: "card" }, this.show(this.items[this.at])),
      element("p", { class: "actions" }, button(this.words[0], { class: "yes", "aria-pressed": mark(true) }, () => this.judge(true)),
        button(this.words[1], { class: "no", "aria-pressed": mark(false) }, () => this.judge(false)),
        button("Skip", { class: "quiet" }, () => this.next()))];
  }
}

// A removal with the lines around it.
function inContext([doc, removal]) {
  const segments = segmentsOf(doc);
  const rows = segments ? rowsOf(doc, segments).filter(row => row.length) : [];
  const at = rows.findIndex(row => row.some(part => part.removal === removal));
  const drawn = at < 0 ? [markedRow([{ piece: LINES.text[REMOVALS.line[removal]] || "", removal }], "marked")]
    : rows.slice(Math.max(at - 3, 0), at + 4).map((row, place) => {
      const made = markedRow(row, "marked");
      if (place === Math.min(at, 3)) made.classList.add("asked");
      return made;
    });
  for (const row of drawn) row.querySelector(".small")?.remove();
  return [element("p", { class: "soft" }, element("a", { href: "#/articles/" + doc }, isolated(nameOf(doc))), " · ", factsOf(doc)), element("div", { class: "page marked" }, drawn)];
}

const judges = [
  new Judge("judge-removals", {
    title: "Removals", one: "removal", many: "removals", total: DATA.totals.removals, items: DATA.sample.removals, words: ["Furniture: right", "Article text: wrong"],
    rowOf: ([doc, removal, start], right) => ({ decision: "judged-removal", id: DOCS.id[doc], start,
      line: LINES.text[REMOVALS.line[removal]] || "", cue: DATA.cues[REMOVALS.cue[removal]][0], right }),
    show: inContext,
  }),
  new Judge("judge-pairs", {
    title: "Flagged pairs", one: "pair", many: "flagged pairs", total: DATA.totals.flagged, items: DATA.sample.pairs, words: ["One story: right", "Different: wrong"],
    rowOf: (pair, right) => pairRow("judged-pair", DOCS.id[PAIRS.a[pair]], DOCS.id[PAIRS.b[pair]], right),
    show: pair => [element("p", {}, relationChip(PAIRS.relation[pair]), " coverage " + thousandths(PAIRS.coverage[pair])), sideBySide(PAIRS.a[pair], PAIRS.b[pair])],
  }),
];

