// A list with search, filters, sorting and pages, and the detail of the row that is open.

const PAGE_ROWS = 50;
const browsers = new Map();

// `filters`: [{name, label, options: [[value, label]], keep(row number, value)}], `sorts`: [[value, label, key(row number)]].
class Browser {
  constructor(name, { count, searchable, filters, sorts, row, detail, start }) {
    Object.assign(this, { name, count, searchable, filters, sorts, row, detail });
    this.section = document.getElementById(name);
    this.list = this.section.querySelector(".rows");
    this.pane = this.section.querySelector(".detail");
    this.base = start || (() => Array.from({ length: count }, (_, number) => number));
    this.state = { q: "", sort: sorts[0][0], page: 0 };
    this.open = null;
    browsers.set(name, this);
  }

  build() {
    if (this.built) return;
    this.built = true;
    const form = this.section.querySelector("form");
    form.addEventListener("submit", event => event.preventDefault());
    this.search = element("input", { type: "search", placeholder: "Search", "aria-label": "Search", oninput: () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.set({ q: this.search.value }), 120);
    } });
    form.append(this.search);
    for (const filter of this.filters) form.append(this.select(filter.name, filter.label, [["", filter.label], ...filter.options]));
    form.append(this.select("sort", "Order", this.sorts.map(([value, label]) => [value, label])));
    this.find();
  }

  select(name, label, options) {
    const made = element("select", { name, "aria-label": label, onchange: () => this.set({ [name]: made.value }) },
      options.map(([value, text]) => element("option", { value }, visible(text))));
    return made;
  }

  set(change) {
    Object.assign(this.state, { page: 0 }, change);
    this.find();
  }

  find() {
    const words = fold(this.state.q).split(/\s+/).filter(Boolean);
    const texts = words.length ? this.searchable() : null;
    let found = this.base();
    if (this.only) found = this.only.rows;
    for (const filter of this.filters) {
      const value = this.state[filter.name];
      if (value) found = found.filter(number => filter.keep(number, value));
    }
    if (texts) found = found.filter(number => words.every(word => texts[number].includes(word)));
    const key = this.sorts.find(([value]) => value === this.state.sort)[2];
    if (key) {
      const keys = new Map(found.map(number => [number, key(number)]));
      found = [...found].sort((a, b) => keys.get(a) - keys.get(b) || a - b);
    }
    this.found = found;
    this.draw();
  }

  draw() {
    const pages = Math.max(Math.ceil(this.found.length / PAGE_ROWS), 1);
    this.state.page = Math.min(Math.max(this.state.page, 0), pages - 1);
    const from = this.state.page * PAGE_ROWS;
    const all = this.found.length === this.count;
    const summary = this.section.querySelector(".found");
    summary.replaceChildren(all ? number(this.count) + " in all" : number(this.found.length) + " of " + number(this.count));
    if (this.only) summary.append(" · ", visible(this.only.label), " ", button("Show all", { class: "quiet" }, () => { this.only = null; this.set({}); }));
    this.list.replaceChildren(...(this.found.length
      ? this.found.slice(from, from + PAGE_ROWS).map(number => this.item(number))
      : [element("li", { class: "empty" }, this.count ? "Nothing matches. Clear the search or a filter." : "There is nothing here.")]));
    this.section.querySelector(".pager").replaceChildren(...(pages < 2 ? [] : [
      button("Previous", { disabled: !this.state.page }, () => this.turn(-1)),
      element("span", { class: "soft" }, number(this.state.page + 1) + " of " + number(pages)),
      button("Next", { disabled: this.state.page === pages - 1 }, () => this.turn(1))]));
  }

  turn(step) {
    this.state.page += step;
    this.draw();
    this.list.scrollIntoView({ block: "nearest" });
    if (this.list.querySelector("a")) this.list.querySelector("a").focus({ preventScroll: true });
  }

  item(number) {
    const link = element("a", { href: "#/" + this.name + "/" + number, "data-number": number }, this.row(number));
    if (number === this.open) link.setAttribute("aria-current", "true");
    return element("li", {}, link);
  }

  show(number) {
    this.build();
    this.open = number;
    for (const link of this.list.querySelectorAll("a")) {
      if (Number(link.dataset.number) === number) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    this.section.classList.toggle("opened", number !== null);
    if (number === null) this.pane.replaceChildren(element("p", { class: "empty" }, this.count ? "Choose one from the list." : ""));
    else {
      this.pane.replaceChildren(element("p", { class: "back" }, element("a", { href: "#/" + this.name }, "← Back to the list")), ...this.detail(number).flat().filter(Boolean));
      this.pane.scrollTop = 0;
      if (getComputedStyle(this.section.querySelector(".list")).display === "none") scrollTo(0, 0);
    }
  }

  // Move the focus by a row, on to the next page where the list ends.
  step(by) {
    const links = [...this.list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    const here = at < 0 ? links.findIndex(link => link.hasAttribute("aria-current")) : at;
    const next = here + by;
    if (links[next]) links[next].focus();
    else if (here >= 0 && this.found.length > PAGE_ROWS) this.turn(by);
  }
}

