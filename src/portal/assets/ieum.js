/**
 * What pages do better with JavaScript. Everything works without it: this file adds to what the server sent, by data attributes.
 *
 * data-guard="sentence"   on a form: the browser asks before the page is left with changes that are not saved.
 * data-autosave           on a form: two seconds after the last change its text (no files) is posted to its action with the
 *                         header `x-autosave: 1`. The server answers 200 with JSON {"version": 3, "saved": "14:02에 저장되었습니다"}:
 *                         the hidden `version` takes the number, [data-saved] in the form shows the sentence.
 *                         412: somebody else saved first; autosaving stops and data-save-stale is shown.
 *                         Anything else: data-save-failed is shown, and the next change tries again.
 * data-keys-switch        a check box that turns single-key shortcuts on and off, remembered in this browser.
 *                         J and K go to the link after and before the current one among [data-key-item] (current: aria-current).
 *                         1 to 9 choose the radio button with that data-key.
 * data-comparator, data-bound  on an input: the <output for=ID data-met data-unmet data-criterion> tells while typing.
 * data-drop               around a file input: files may be dropped on it.
 * data-grid               around a form and a table whose links carry data-component and data-site: arrow keys go from cell to
 *                         cell, pasted cells and Delete (the cell "-") are sent with the form, which shows what they change.
 * data-address            on the page that answers a form: where it can be opened again. Who has sent a form from it and goes back
 *                         is shown that, and not asked whether to send the first form once more. Until then it holds what was typed.
 * data-line, data-column  on a link to a text area: goes to that place in its text, both counted from 1.
 */

document.documentElement.classList.add('scripting');

/* What was done is told once, and not to who comes back */

const here = new URL(location.href);
if (here.searchParams.has('notice')) {
  here.searchParams.delete('notice');
  history.replaceState(null, '', here);
}

/**
 * @template {Element} E
 * @param {string} selector
 * @param {new () => E} type
 * @param {ParentNode} [within]
 * @returns {E[]}
 */
function all(selector, type, within = document) {
  return [...within.querySelectorAll(selector)].filter(
    /** @returns {element is E} */ (element) => element instanceof type,
  );
}

/* The menu of a narrow screen, which scrolls: the entry of this page is in sight */

for (const current of all('.menu [aria-current]', HTMLAnchorElement)) {
  const menu = current.parentElement;
  if (menu !== null)
    menu.scrollLeft = current.offsetLeft - menu.offsetLeft - (menu.clientWidth - current.offsetWidth) / 2;
}

/* Forms: sent once, guarded, saved while typing */

/** @type {Set<HTMLFormElement>} */
const unsaved = new Set();

/** The save in the background that runs. @type {WeakMap<HTMLFormElement, Promise<void>>} */
const saves = new WeakMap();

for (const form of all('form', HTMLFormElement)) {
  form.addEventListener('submit', (event) => {
    const { address } = document.documentElement.dataset;
    if (address !== undefined) history.replaceState(null, '', address);
    const saving = saves.get(form);
    if (saving !== undefined) {
      sendAfter(saving, form, event);
      return;
    }
    if (form.dataset.sending === 'yes') event.preventDefault();
    form.dataset.sending = 'yes';
    // An answer that is a file leaves the page standing: after a while it may be asked for again.
    setTimeout(() => delete form.dataset.sending, 5000);
    unsaved.delete(form);
  });
  if (form.dataset.guard !== undefined) guard(form);
  if (form.dataset.autosave !== undefined) autosave(form);
}

addEventListener('pageshow', () => {
  for (const form of all('form', HTMLFormElement)) delete form.dataset.sending;
});

addEventListener('beforeunload', (event) => {
  if (unsaved.size > 0) event.preventDefault();
});

/** A form that came back with faults holds what was typed and not saved. @param {HTMLFormElement} form */
function guard(form) {
  form.addEventListener('input', () => unsaved.add(form));
  if (form.querySelector('.faulty') !== null) unsaved.add(form);
}

/** The version changes while a save runs; what is sent meanwhile would be stale. @param {Promise<void>} saving @param {HTMLFormElement} form @param {SubmitEvent} event */
function sendAfter(saving, form, event) {
  event.preventDefault();
  void saving.then(() => form.requestSubmit(event.submitter));
}

/** @param {HTMLFormElement} form */
function autosave(form) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'file') return;
    clearTimeout(timer);
    timer = setTimeout(() => saveNext(form), 2000);
  });
  form.addEventListener('submit', () => clearTimeout(timer));
}

/** Saves of one form run one after the other, so that each knows the version of the last. @param {HTMLFormElement} form */
function saveNext(form) {
  const saving = (saves.get(form) ?? Promise.resolve())
    .then(() => save(form))
    .finally(() => {
      if (saves.get(form) === saving) saves.delete(form);
    });
  saves.set(form, saving);
}

/** Posts the text of the form. @param {HTMLFormElement} form */
async function save(form) {
  if (form.dataset.sending === 'yes' || form.dataset.stale === 'yes') return;
  const text = [...new FormData(form)].filter((entry) => typeof entry[1] === 'string');
  const body = new URLSearchParams(/** @type {[string, string][]} */ (text));
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { 'x-autosave': '1', accept: 'application/json' },
    });
    if (response.status === 412) form.dataset.stale = 'yes';
    if (!response.ok) throw new Error(String(response.status));
    await response.json().then(/** @param {Saved} answer */ (answer) => noteSaved(form, answer));
  } catch {
    const sentence = form.dataset.stale === 'yes' ? form.dataset.saveStale : form.dataset.saveFailed;
    show(form, sentence ?? '', true);
  }
}

/** @typedef {{ version?: number, saved: string }} Saved */

/** @param {HTMLFormElement} form @param {Saved} answer */
function noteSaved(form, answer) {
  const version = form.elements.namedItem('version');
  if (version instanceof HTMLInputElement && answer.version !== undefined) version.value = String(answer.version);
  unsaved.delete(form);
  show(form, answer.saved, false);
}

/** @param {HTMLFormElement} form @param {string} sentence @param {boolean} failed */
function show(form, sentence, failed) {
  for (const note of all('[data-saved]', HTMLElement, form)) {
    note.textContent = sentence;
    note.classList.toggle('failed', failed);
  }
}

/* Shortcuts of the review page */

const SHORTCUTS = 'ieum-shortcuts';

for (const box of all('[data-keys-switch]', HTMLInputElement)) {
  box.checked = localStorage.getItem(SHORTCUTS) !== 'off';
  box.addEventListener('change', () => localStorage.setItem(SHORTCUTS, box.checked ? 'on' : 'off'));
  addEventListener('keydown', (event) => {
    if (box.checked && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) press(event);
  });
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
}

/** @param {KeyboardEvent} event */
function press(event) {
  // The physical key: with a Korean input method J arrives as ㅓ.
  if (event.code === 'KeyJ') go(1);
  if (event.code === 'KeyK') go(-1);
  const [choice] = /^[1-9]$/.test(event.key) ? all(`[data-key="${event.key}"]:enabled`, HTMLInputElement) : [];
  choice?.focus();
  choice?.click();
}

/** @param {number} step */
function go(step) {
  const links = all('[data-key-item]', HTMLAnchorElement);
  const current = links.findIndex((link) => link.hasAttribute('aria-current'));
  links[current + step]?.click();
}

/* The criterion, told while typing */

/** @type {Record<string, (value: number, bound: number) => boolean>} */
const COMPARATORS = {
  'at-most': (value, bound) => value <= bound,
  'at-least': (value, bound) => value >= bound,
  'less-than': (value, bound) => value < bound,
  'more-than': (value, bound) => value > bound,
  equals: (value, bound) => value === bound,
};

for (const input of all('[data-comparator]', HTMLInputElement)) {
  const [output] = all(`output[for="${CSS.escape(input.id)}"]`, HTMLOutputElement);
  const meets = COMPARATORS[input.dataset.comparator ?? ''];
  if (output === undefined || meets === undefined) continue;
  const tell = () => {
    const typed = input.value.replaceAll(',', '').trim();
    const value = typed === '' ? NaN : Number(typed);
    const met = Number.isNaN(value) ? null : meets(value, Number(input.dataset.bound));
    const { criterion = '', met: metText = '', unmet: unmetText = '' } = output.dataset;
    output.textContent = met === null ? criterion : met ? metText : unmetText;
    output.classList.toggle('met', met === true);
    output.classList.toggle('unmet', met === false);
  };
  input.addEventListener('input', tell);
  tell();
}

/* Files dropped on a file field */

for (const area of all('[data-drop]', HTMLElement)) {
  const [input] = all('input[type=file]', HTMLInputElement, area);
  area.addEventListener('dragover', (event) => {
    event.preventDefault();
    area.classList.add('over');
  });
  area.addEventListener('dragleave', () => area.classList.remove('over'));
  area.addEventListener('drop', (event) => {
    event.preventDefault();
    area.classList.remove('over');
    if (input === undefined || event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/* The grid of components and data centres */

/** @type {Record<string, [number, number] | undefined>} */
const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const CELL = 'a[data-component][data-site]';

for (const grid of all('[data-grid]', HTMLElement)) {
  const [form] = all('form', HTMLFormElement, grid);
  grid.addEventListener('keydown', (event) => {
    const cell = event.target;
    if (!(cell instanceof HTMLAnchorElement) || !cell.matches(CELL)) return;
    const step = STEPS[event.key];
    const next = step === undefined ? undefined : cellBeside(cell, step);
    if (step !== undefined) event.preventDefault();
    next?.focus();
    if (event.key === 'Delete') sendCells(form, cell, '-');
  });
  grid.addEventListener('paste', (event) => {
    const cell = document.activeElement;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!(cell instanceof HTMLAnchorElement) || !cell.matches(CELL) || text === '') return;
    event.preventDefault();
    sendCells(form, cell, text);
  });
}

/** @param {HTMLAnchorElement} cell @param {[number, number]} step */
function cellBeside(cell, [down, right]) {
  const place = cell.closest('td');
  const row = place?.parentElement;
  const table = place?.closest('tbody');
  if (!(row instanceof HTMLTableRowElement) || place === null || !(table instanceof HTMLTableSectionElement)) return;
  const next = table.rows[row.sectionRowIndex + down]?.cells[place.cellIndex + right];
  return next === undefined ? undefined : all(CELL, HTMLAnchorElement, next)[0];
}

/** @param {HTMLFormElement | undefined} form @param {HTMLAnchorElement} cell @param {string} text */
function sendCells(form, cell, text) {
  if (form === undefined) return;
  const { component = '', site = '' } = cell.dataset;
  for (const [name, value] of Object.entries({ component, site, block: text })) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  form.requestSubmit();
}

/* Places in a text */

for (const link of all('a[data-line]', HTMLAnchorElement)) {
  link.addEventListener('click', (event) => {
    const area = document.getElementById(link.hash.slice(1));
    if (!(area instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    const before = area.value.split('\n').slice(0, Number(link.dataset.line) - 1);
    const offset = before.join('\n').length + (before.length > 0 ? 1 : 0) + Number(link.dataset.column) - 1;
    area.focus();
    area.setSelectionRange(offset, offset);
  });
}
