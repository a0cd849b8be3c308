// Routes, keys, theme.

const VIEWS = ["overview", "lines", "articles", "clusters", "pairs", "borderline", "look", "sample", "methods"];
const BORDERLINE_ROWS = 50;

function currentView() {
  const [, view, number] = location.hash.split("?")[0].split("/");
  return [VIEWS.includes(view) ? view : "overview", number === undefined || number === "" ? null : Number(number)];
}

function route() {
  const [view, row] = currentView();
  for (const name of VIEWS) document.getElementById(name).hidden = name !== view;
  for (const link of document.querySelectorAll(".top nav a")) {
    if (link.getAttribute("href") === "#/" + view) {
      link.setAttribute("aria-current", "page");
      link.parentElement.scrollLeft = link.offsetLeft - link.parentElement.clientWidth / 3;
    }
    else link.removeAttribute("aria-current");
  }
  const browser = browsers.get(view);
  if (browser) {
    const line = new URLSearchParams(location.hash.split("?")[1] || "").get("line");
    if (line !== null && LINES.text[line] !== undefined) {
      browser.only = { rows: documentsWithLine(Number(line)), label: "with the line “" + LINES.text[line].slice(0, 60) + "”" };
      browser.build();
      browser.set({ q: "" });
    }
    const exists = row !== null && Number.isInteger(row) && row >= 0 && row < (view === "look" ? DOCS.id.length : browser.count);
    browser.show(exists ? row : null);
  } else if (view === "borderline") drawBorderline();
  else if (view === "sample") judges.forEach(judge => judge.draw());
}

function drawBorderline() {
  const rows = (numbers, name, view) => numbers.slice(0, BORDERLINE_ROWS).map(row => element("li", {}, element("a", { href: "#/" + name + "/" + row }, view(row))));
  const none = [element("li", { class: "empty" }, "There is nothing here.")];
  const lines = LINES.text.map((_, line) => line).sort((a, b) => LINES.low[a] - LINES.low[b] || a - b);
  const near = PAIRS.a.map((_, pair) => [nearestThreshold(pair), pair]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, pair]) => pair);
  const fill = (id, list) => document.getElementById(id).replaceChildren(...(list.length ? list : none));
  fill("borderline-lines", rows(lines, "lines", line => [isolated(LINES.text[line], { class: "name quoted" }),
    meta(cueChip(LINES.cue[line]), "score " + thousandths(LINES.low[line]), plural(LINES.count[line], "time"), decidedLine(line))]));
  fill("borderline-pairs", rows(near, "pairs", pairRowView));
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  document.getElementById("theme").textContent = theme === "dark" ? "Light" : "Dark";
  try { localStorage.setItem("cleaner-review-theme", theme); } catch (error) { say("The choice isn’t kept by this browser."); }
}

function startTheme() {
  let stored = null;
  try { stored = localStorage.getItem("cleaner-review-theme"); } catch (error) { stored = null; }
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  if (stored === "dark" || stored === "light") document.documentElement.dataset.theme = stored;
  document.getElementById("theme").textContent = (stored ? stored === "dark" : dark) ? "Light" : "Dark";
}

function toggleTheme() {
  setTheme(document.getElementById("theme").textContent === "Dark" ? "dark" : "light");
}

function press(selector) {
  const found = [...document.querySelectorAll(".view:not([hidden]) " + selector)].find(one => one.offsetParent);
  if (found) found.click();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  const typing = event.target.matches("input, select, textarea");
  const [view, row] = currentView(), browser = browsers.get(view);
  if (event.key === "Escape") {
    if (typing) event.target.blur();
    else if (row !== null) { location.hash = "#/" + view; }
    return;
  }
  if (typing) return;
  const keys = {
    "/": () => browser && browser.search.focus(), "?": () => document.getElementById("help").showModal(), t: toggleTheme,
    j: () => browser && browser.step(1), k: () => browser && browser.step(-1),
    "]": () => browser && browser.turn(1), "[": () => browser && browser.turn(-1),
    n: () => view === "lines" && press(".detail button.decision"), a: () => view === "lines" && press(".detail button.decision + button.decision"),
    y: () => activeJudge(view)?.judge(true), x: () => activeJudge(view)?.judge(false),
  };
  if (/^[1-9]$/.test(event.key)) location.hash = "#/" + VIEWS[event.key - 1];
  else if (Object.hasOwn(keys, event.key)) keys[event.key]();
  else return;
  event.preventDefault();
}

function activeJudge(view) {
  if (view !== "sample") return undefined;
  return judges.find(judge => judge.box.contains(document.activeElement)) || judges.find(judge => judge.at < judge.asked());
}

function start() {
  for (const tools of document.querySelectorAll(".tools")) tools.hidden = false;
  startTheme();
  const on = (id, name, act) => document.getElementById(id).addEventListener(name, act);
  on("theme", "click", toggleTheme);
  on("open-help", "click", () => document.getElementById("help").showModal());
  on("close-help", "click", () => document.getElementById("help").close());
  on("open-decisions", "click", () => { showDecisions(); document.getElementById("decisions").showModal(); });
  on("close-decisions", "click", () => document.getElementById("decisions").close());
  on("save-decisions", "click", saveDecisions);
  on("load-decisions", "change", loadDecisions);
  on("copy-methods", "click", () => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById("methods-text"));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    say(document.execCommand("copy") ? "Copied." : "The paragraph is selected: copy it.");
  });
  listeners.push(() => { if (currentView()[0] === "sample") judges.forEach(judge => judge.draw()); });
  listeners.push(() => { for (const browser of browsers.values()) if (browser.built) browser.draw(); });
  addEventListener("hashchange", route);
  addEventListener("keydown", onKey);
  route();
  restoreDecisions();
}

start();
