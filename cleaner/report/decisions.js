// What the reader decides: kept in this browser, or by the review server, and saved as decisions.jsonl.

const SERVED = location.protocol === "http:";
const STORE = "cleaner-review:" + DATA.key;

const decisions = new Map();
const listeners = [];

function subjectOf(row) {
  switch (row.decision) {
    case "keep-line": case "remove-line": return JSON.stringify(["line", row.line, row.publisher]);
    case "duplicate": case "not-duplicate": return JSON.stringify(["pair", row.a, row.b]);
    case "keep-copy": return JSON.stringify(["copy", row.id]);
    case "judged-removal": return JSON.stringify(["judged", row.id, row.start]);
    case "judged-pair": return JSON.stringify(["judged-pair", row.a, row.b]);
    default: throw new Error("unknown decision " + row.decision);
  }
}

function lineRow(decision, line) { return { decision, line, publisher: null }; }
function pairRow(decision, one, other, right) {
  const [a, b] = comparePoints(one, other) <= 0 ? [one, other] : [other, one];
  return right === undefined ? { decision, a, b } : { decision, a, b, right };
}

// Python sorts by code point, JavaScript by UTF-16 unit.
function comparePoints(one, other) {
  const a = Array.from(one), b = Array.from(other);
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    if (a[at] !== b[at]) return a[at].codePointAt(0) - b[at].codePointAt(0);
  }
  return a.length - b.length;
}

function decisionOn(row) { return decisions.get(subjectOf(row)); }

function decide(row) {
  const key = subjectOf(row), before = decisions.get(key);
  if (before && JSON.stringify(before) === JSON.stringify(row)) decisions.delete(key);
  else {
    decisions.delete(key);
    if (row.decision === "keep-copy") dropOtherCopies(row.id);
    decisions.set(key, row);
  }
  changed();
}

function dropOtherCopies(id) {
  const cluster = DOCS.cluster[DOCS.id.indexOf(id)];
  for (const [key, row] of [...decisions]) {
    if (row.decision === "keep-copy" && DOCS.cluster[DOCS.id.indexOf(row.id)] === cluster) decisions.delete(key);
  }
}

function asFile() {
  return [...decisions.values()].map(row => JSON.stringify(row) + "\n").join("");
}

// Rows that aren't decisions are refused as a whole, with the number of their line.
function readFile(text) {
  const rows = [];
  text.split("\n").forEach((line, place) => {
    if (!line.trim()) return;
    try {
      const row = JSON.parse(line);
      rows.push([subjectOf(row), row]);
    } catch (error) {
      throw new Error("line " + (place + 1) + " is not a decision");
    }
  });
  return rows;
}

function changed() {
  if (SERVED) sendDecisions();
  else {
    try { localStorage.setItem(STORE, asFile()); } catch (error) {
      say("This browser keeps nothing for local files: download the decisions before you close the page.");
    }
  }
  listeners.forEach(listener => listener());
}

// The server refuses a change of a file that another page changed meanwhile.
const server = { version: null, queue: Promise.resolve() };

async function ask(what, options) {
  const answer = await fetch(what, { ...options, headers: { "X-Cleaner-Token": location.pathname.split("/")[1], "If-Match": server.version || "" } });
  if (answer.status === 412) throw new Error("the decisions were changed elsewhere; reload this page");
  if (!answer.ok) throw new Error(await answer.text());
  return answer;
}

async function askDecisions(options) {
  const answer = await ask("decisions", options);
  server.version = answer.headers.get("ETag");
  return answer;
}

function sendDecisions() {
  const body = asFile();
  server.queue = server.queue.then(() => askDecisions({ method: "POST", body })).then(() => say("Saved."),
    error => say("Not saved: " + (error instanceof TypeError ? "cleaner review isn’t running any more" : error.message) + "."));
}

async function restoreDecisions() {
  try {
    const text = SERVED ? await (await askDecisions({ method: "GET" })).text() : localStorage.getItem(STORE) || "";
    for (const [key, row] of readFile(text)) decisions.set(key, row);
  } catch (error) {
    say("Earlier decisions can’t be read: " + error.message);
  }
  listeners.forEach(listener => listener());
}

// A button that shows, takes and withdraws one decision.
function decisionButton(label, row) {
  const made = button(label, {}, () => decide(row));
  const show = () => {
    const now = decisionOn(row);
    made.setAttribute("aria-pressed", String(Boolean(now) && JSON.stringify(now) === JSON.stringify(row)));
  };
  show();
  made.refresh = show;
  made.classList.add("decision");
  return made;
}

listeners.push(() => {
  for (const one of document.querySelectorAll("button.decision")) one.refresh();
  document.getElementById("decision-count").textContent = number(decisions.size);
});

function inWords(row) {
  switch (row.decision) {
    case "keep-line": return ["Never remove", row.line];
    case "remove-line": return ["Always remove", row.line];
    case "duplicate": return ["Is a duplicate", row.a + " · " + row.b];
    case "not-duplicate": return ["Not a duplicate", row.a + " · " + row.b];
    case "keep-copy": return ["Keep this copy", row.id];
    case "judged-removal": return [row.right ? "Removal is right" : "Removal is wrong", row.line];
    default: return [row.right ? "Pair is right" : "Pair is wrong", row.a + " · " + row.b];
  }
}

function showDecisions() {
  document.getElementById("decisions-where").replaceChildren(SERVED ? "Saved at once in decisions.jsonl of this output. Replay them with "
    : "Kept in this browser. Download them, then replay them with ", element("code", {}, "cleaner run … --decisions decisions.jsonl"));
  const rows = [...decisions].map(([key, row]) => {
    const [verdict, what] = inWords(row);
    return element("li", {}, element("span", { class: "verdict" }, verdict), isolated(what, { class: "what" }),
      button("Withdraw", { class: "quiet" }, () => { decisions.delete(key); changed(); showDecisions(); }));
  });
  document.getElementById("decision-list").replaceChildren(...(rows.length ? rows
    : [element("li", { class: "empty" }, "No decisions yet. Open a removed line, a cluster or a pair and say what is right.")]));
  document.getElementById("save-decisions").disabled = !rows.length;
}

function saveDecisions() {
  const link = element("a", { download: "decisions.jsonl", href: URL.createObjectURL(new Blob([asFile()], { type: "application/jsonl" })) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

async function loadDecisions(event) {
  const file = event.target.files[0];
  if (!file) return;
  try {
    const rows = readFile(await file.text());
    for (const [key, row] of rows) { decisions.delete(key); decisions.set(key, row); }
    changed();
    showDecisions();
    say(plural(rows.length, "decision") + " loaded.");
  } catch (error) {
    say(file.name + ": " + error.message);
  }
  event.target.value = "";
}

