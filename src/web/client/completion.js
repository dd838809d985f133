import { announce } from "./announce.js";
import { suggest } from "./suggest.js";

/** @typedef {import("./suggest.js").Suggestion} Suggestion */

/**
 * Completes what is typed in the command box: a combobox with a list, as ARIA describes it.
 * @param {HTMLInputElement} line
 */
export function completeIn(line) {
  const list = document.createElement("ul");
  list.id = "regel-lijst";
  list.className = "ll-suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", line.dataset.listLabel ?? "");
  line.after(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  })) {
    line.setAttribute(name, value);
  }
  /** @type {Suggestion[]} */
  let shown = [];
  let active = -1;
  /** @type {Promise<import("./suggest.js").Completion[]> | undefined} */
  let loading;
  const load = () => {
    loading ??= fetch(line.dataset.combo ?? "").then((response) => (response.ok ? response.json() : []));
    return loading.catch(() => []);
  };

  const close = () => show([]);
  /** @param {Suggestion[]} suggestions */
  const show = (suggestions) => {
    shown = suggestions;
    list.replaceChildren(...suggestions.map(optionOf));
    list.hidden = suggestions.length === 0;
    list.classList.toggle("ll-suggestions--below", line.getBoundingClientRect().top < 330);
    line.setAttribute("aria-expanded", String(suggestions.length > 0));
    activate(-1);
  };
  /** @param {number} index */
  const activate = (index) => {
    active = index;
    [...list.children].forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === index));
      if (at === index) option.scrollIntoView({ block: "nearest" });
    });
    if (index < 0) line.removeAttribute("aria-activedescendant");
    else line.setAttribute("aria-activedescendant", `regel-keuze-${index}`);
  };
  const update = async () => {
    const typed = line.value;
    const suggestions = suggest(await load(), typed, line.dataset.required ?? "");
    if (typed !== line.value || document.activeElement !== line) return;
    show(suggestions);
    if (suggestions.length === 1) announce(line.dataset.countOne ?? "");
    else if (suggestions.length > 1)
      announce((line.dataset.countMany ?? "").replace("0", String(suggestions.length)));
  };
  /** @param {number} index */
  const pick = (index) => {
    const suggestion = shown[index];
    if (!suggestion) return;
    line.value = suggestion.value;
    line.focus();
    void update();
  };

  line.addEventListener("focus", () => void load());
  line.addEventListener("input", () => void update());
  line.addEventListener("blur", close);
  line.form?.addEventListener("submit", close);
  line.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (shown.length === 0) return void update();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const from = active < 0 && step < 0 ? shown.length : active;
      activate((from + step + shown.length) % shown.length);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      pick(active);
    } else if (event.key === "Escape" && shown.length > 0) {
      event.preventDefault();
      close();
    }
  });
  // Before the blur, which would close the list under the pointer.
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest("li") : null;
    if (option) pick([...list.children].indexOf(option));
  });
}

/**
 * @param {Suggestion} suggestion
 * @param {number} index
 */
function optionOf({ label, detail }, index) {
  const option = document.createElement("li");
  option.id = `regel-keuze-${index}`;
  option.setAttribute("role", "option");
  const name = document.createElement("strong");
  name.textContent = label;
  option.append(name, ` ${detail}`);
  return option;
}
