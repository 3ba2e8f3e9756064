// Comfort for the article editor: keyboard and screen-reader access that content-editor and prose-editor lack, and a
// preview that follows what is typed. Without script the form still saves.
const words = document.getElementById("article-editor-words")?.dataset;

// --- access

function asButton(element, label) {
  if (element.hasAttribute("tabindex")) return;
  element.setAttribute("role", "button");
  element.tabIndex = 0;
  if (label) element.setAttribute("aria-label", label);
  element.addEventListener("keydown", (event) => {
    if (event.target !== element || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    element.click();
    if (element.matches(".order-machine-insert-target")) {
      document.querySelector(".plugin-buttons .plugin-button:not(.content-editor-hide)")?.focus();
    }
  });
}

const blocks = () =>
  [...document.querySelectorAll(".order-machine .inline-related:not(.empty-form)")].sort(
    (a, b) => a.style.order - b.style.order,
  );

const orderingOf = (block) => block.querySelector(".order-machine-ordering");

// Tab follows the document, so the document follows the order that is seen.
function inDocumentOrder() {
  const focused = document.activeElement;
  const sorted = blocks();
  sorted.forEach((block, place) => {
    if (sorted[place + 1] && !(block.compareDocumentPosition(sorted[place + 1]) & Node.DOCUMENT_POSITION_FOLLOWING)) {
      block.after(sorted[place + 1]);
    }
  });
  if (focused !== document.activeElement) focused.focus();
}

function move(block, step) {
  const sorted = blocks();
  const other = sorted[sorted.indexOf(block) + step];
  if (!other) return;
  const [mine, theirs] = [orderingOf(block), orderingOf(other)];
  const places = [Number(mine.value), Number(theirs.value)];
  if (places[0] === places[1]) places[1] += step;
  [mine.value, theirs.value] = [places[1], places[0]];
  block.style.order = mine.value;
  other.style.order = theirs.value;
  inDocumentOrder();
  renewMoves();
  changed();
}

function addMoves(block) {
  const heading = block.querySelector(":scope > h3");
  if (!heading || heading.querySelector(".block-moves")) return;
  const moves = document.createElement("span");
  moves.className = "block-moves";
  for (const [sign, label, step] of [["↑", words.up, -1], ["↓", words.down, 1], ["±", words.fold, 0]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = sign;
    button.dataset.step = step;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", (event) => {
      if (step) event.stopPropagation();
      if (step) move(block, step);
      button.focus();
    });
    moves.append(button);
  }
  heading.append(moves);
}

function renewMoves() {
  const sorted = blocks();
  sorted.forEach((block, place) => {
    const name = block.querySelector(".inline_label")?.textContent.trim() ?? "";
    for (const button of block.querySelectorAll(".block-moves button")) {
      const step = Number(button.dataset.step);
      const label = { "-1": words.up, 1: words.down, 0: words.fold }[step];
      button.setAttribute("aria-label", `${label}: ${place + 1}. ${name}`);
      button.disabled = (step === -1 && place === 0) || (step === 1 && place === sorted.length - 1);
      if (!step) button.setAttribute("aria-expanded", String(!block.classList.contains("collapsed")));
    }
  });
}

function makeReachable() {
  if (!words) return;
  for (const target of document.querySelectorAll(".order-machine-insert-target")) asButton(target, words.add);
  for (const button of document.querySelectorAll(".plugin-buttons .plugin-button")) asButton(button);
  blocks().forEach(addMoves);
  renewMoves();
}

document.addEventListener("content-editor:ready", () => {
  inDocumentOrder();
  makeReachable();
});
document.addEventListener("content-editor:activate", () => setTimeout(() => { inDocumentOrder(); makeReachable(); }));
document.addEventListener("drop", () => setTimeout(() => { inDocumentOrder(); renewMoves(); }));
document.addEventListener("click", () => setTimeout(renewMoves));

// The rich text editor names its buttons in English; the page holds its words in the language of the reader.
const editorWords = JSON.parse(words?.editor || "{}");

function nameButtons(wrapper) {
  for (const element of wrapper.querySelectorAll("[title], [aria-label]")) {
    for (const name of ["title", "aria-label"]) {
      const said = editorWords[element.getAttribute(name)];
      if (said) element.setAttribute(name, said);
    }
  }
  // Names of the kinds of a paragraph are text; what stands in a button that shows a symbol is the symbol's name.
  for (const element of wrapper.querySelectorAll("h2, h3, p")) {
    const said = editorWords[element.textContent];
    if (said) element.textContent = said;
  }
}

// The editable area is a textbox named by the label of the field that it stands for.
document.addEventListener("prose-editor:ready", (event) => {
  const { textarea, editor } = event.detail;
  const area = editor.view.dom;
  const label = document.querySelector(`label[for="${CSS.escape(textarea.id)}"]`);
  area.setAttribute("role", "textbox");
  area.setAttribute("aria-multiline", "true");
  area.setAttribute("aria-label", label?.textContent.replace(/:\s*$/, "").trim() || textarea.name);
  const help = document.getElementById(`${textarea.id}_helptext`);
  if (help) area.setAttribute("aria-describedby", help.id);
  setTimeout(() => document.querySelectorAll(".prose-menubar").forEach(nameButtons)); // they come after the area
  editor.on("update", changed);
});

// --- preview

const frame = document.querySelector("iframe[data-preview]");
const state = document.querySelector("[data-preview-state]");
let waiting, running;

function changed() {
  if (!frame) return;
  clearTimeout(waiting);
  waiting = setTimeout(show, 400);
}

async function show() {
  running?.abort();
  running = new AbortController();
  try {
    const response = await fetch(frame.dataset.preview, {
      method: "POST",
      body: new FormData(frame.closest("form")),
      headers: { "X-Background": "preview" },
      signal: running.signal,
    });
    if (response.ok) frame.srcdoc = await response.text();
    state.textContent = response.ok ? words.current : response.status === 401 ? words.signedOut : words.late;
  } catch (error) {
    if (error.name !== "AbortError") state.textContent = words.late;
  }
}

if (frame) {
  const form = frame.closest("form");
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  show();
}
