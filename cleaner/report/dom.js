"use strict";
// Elements and texts. Texts of documents only ever become text nodes.

const CONTROLS = new RegExp("[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f" +
  "\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ud800-\\udfff]", "u");
const CONTROL_NAMES = { 0xad: "SHY", 0x61c: "ALM", 0x200b: "ZWSP", 0x200e: "LRM", 0x200f: "RLM", 0x2028: "LSEP", 0x2029: "PSEP",
  0x202a: "LRE", 0x202b: "RLE", 0x202c: "PDF", 0x202d: "LRO", 0x202e: "RLO", 0x2060: "WJ", 0x2066: "LRI", 0x2067: "RLI",
  0x2068: "FSI", 0x2069: "PDI", 0xfeff: "BOM", 0x9: "TAB" };

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key === "class") made.className = value;
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== "" && child !== false));
  return made;
}

// A text with its invisible and direction-changing characters shown as marks.
function visible(text) {
  if (!CONTROLS.test(text)) return document.createTextNode(text);
  const pieces = document.createDocumentFragment();
  let plain = "";
  for (const character of text) {
    if (CONTROLS.test(character)) {
      const code = character.codePointAt(0), hex = code.toString(16).toUpperCase().padStart(4, "0");
      pieces.append(plain, element("span", { class: "control", title: "U+" + hex }, CONTROL_NAMES[code] || hex));
      plain = "";
    } else plain += character;
  }
  pieces.append(plain);
  return pieces;
}

// A text in its own direction, which can't disturb what stands beside it.
function isolated(text, attributes) {
  return element("bdi", attributes, visible(text));
}

function button(label, attributes, act) {
  return element("button", { type: "button", onclick: act, ...attributes }, label);
}

function number(value) {
  return value.toLocaleString("en");
}

function thousandths(value) {
  return (value / 1000).toFixed(3);
}

function percent(part, whole) {
  const value = whole ? 100 * part / whole : 0;
  return (value > 0 && value < 99.95 ? value.toFixed(1) : value.toFixed(0)) + " %";
}

function plural(count, one, many) {
  return number(count) + " " + (count === 1 ? one : many || one + "s");
}

function say(text) {
  const status = document.getElementById("status");
  status.textContent = text;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { status.textContent = ""; }, 4000);
}

