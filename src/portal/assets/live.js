/**
 * Pages that bring themselves up to date. Without JavaScript they are as they were sent, and are loaded again by hand.
 *
 * data-live-from="address"  where the changes of this page are told (server-sent events); the element says in words how it stands,
 *                           by its data-on, data-off, data-full and data-ended.
 * data-live="part"          what is replaced, by the part's name. Only what differs is touched: what somebody types, has in focus or has
 *                           scrolled to stays. Table rows that changed are marked for a moment.
 * data-passing              in a row: time that passes, which is no change to tell of.
 * data-live-list            around parts that come and go; then its content is fetched with the page.
 * data-live-told="sentence" says to who listens that something changed, not more often than they can hear it.
 * data-poll="seconds"       on the page: its <main> is fetched again so often.
 */

const MOST_SILENCE = 45_000;
const BETWEEN_SENTENCES = 10_000;
const FULL_PAUSE = 30_000;

const [state] = document.querySelectorAll('[data-live-from]');
const [told] = document.querySelectorAll('[data-live-told]');
const clock = new Intl.DateTimeFormat(document.documentElement.lang, {
  ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Seoul' },
});

/** @type {EventSource | null} */
let source = null;
let isEnded = false;
let checkedAt = new Date();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let silence;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let sentence;

/** @param {'on' | 'off' | 'full' | 'ended'} how */
function say(how) {
  if (!(state instanceof HTMLElement)) return;
  state.hidden = false;
  state.classList.toggle('off', how !== 'on');
  state.textContent = (state.dataset[how] ?? '').replace('{time}', clock.format(checkedAt));
}

/** @param {string} at */
function heard(at) {
  checkedAt = new Date(at);
  say('on');
  clearTimeout(silence);
  silence = setTimeout(() => {
    say('off');
    again(1000);
  }, MOST_SILENCE);
}

/** A page that nobody looks at watches nothing: a browser has few connections for all its pages of one server. */
function watch() {
  if (!(state instanceof HTMLElement) || isEnded || document.hidden || source !== null) return;
  const opened = new EventSource(state.dataset.liveFrom ?? '');
  source = opened;
  opened.addEventListener('changes', (event) => change(messageIn(event)));
  opened.addEventListener('beat', (event) => heard(messageIn(event).at));
  opened.addEventListener('ended', () => {
    isEnded = true;
    leave();
    say('ended');
  });
  opened.addEventListener('error', () => {
    const isRefused = opened.readyState === EventSource.CLOSED;
    say(isRefused ? 'full' : 'off');
    if (isRefused) void refused();
  });
}

/** @typedef {{ at: string, parts: Record<string, string | null> }} Message */

/** @param {MessageEvent<unknown>} event @returns {Message} */
function messageIn({ data }) {
  /** @type {unknown} */
  const message = JSON.parse(String(data));
  return /** @type {Message} */ (message);
}

function leave() {
  clearTimeout(silence);
  source?.close();
  source = null;
}

/** @param {number} milliseconds */
function again(milliseconds) {
  leave();
  setTimeout(watch, milliseconds * (1 + Math.random()));
}

/** An EventSource does not tell why it was refused, and does not try again. */
async function refused() {
  leave();
  const status = await fetch(location.href, { method: 'HEAD', redirect: 'manual' }).then(
    (answer) => (answer.type === 'opaqueredirect' ? 401 : answer.status),
    () => 0,
  );
  if ([401, 403, 404].includes(status)) {
    isEnded = true;
    say('ended');
  } else {
    say(status === 0 ? 'off' : 'full');
    again(status === 0 ? 2000 : FULL_PAUSE);
  }
}

/** @param {Message} message */
function change({ at, parts }) {
  heard(at);
  let changed = 0;
  let isMissing = false;
  for (const [part, html] of Object.entries(parts)) {
    const [element] = document.querySelectorAll(`[data-live="${CSS.escape(part)}"]`);
    if (element === undefined || html === null) isMissing = true;
    else changed += sync(element, contentOf(html));
  }
  if (isMissing && document.querySelector('[data-live-list]') !== null) void fetchList();
  if (changed > 0) tell();
}

function tell() {
  sentence ??= setTimeout(
    () => {
      sentence = undefined;
      if (told instanceof HTMLElement)
        told.textContent = (told.dataset.liveTold ?? '').replace('{time}', clock.format(checkedAt));
    },
    told?.textContent === '' ? 500 : BETWEEN_SENTENCES,
  );
}

async function fetchList() {
  const next = await pageNow();
  const [was, will] = [document, next].map((page) => page?.querySelector('[data-live-list]'));
  if (was != null && will != null) sync(was, will);
}

/** @returns {Promise<Document | null>} */
async function pageNow() {
  try {
    const answer = await fetch(location.href);
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  } catch {
    return null;
  }
}

/** @param {string} html */
function contentOf(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/**
 * Makes the content of one the content of the other, and leaves alone whatever is the same and whatever is typed into.
 * @param {ParentNode & Node} standing @param {ParentNode & Node} next @param {boolean} [isInRow]
 * @returns {number} of changes in rows of tables; that time passes is none
 */
function sync(standing, next, isInRow = false) {
  const [was, will] = [[...standing.childNodes], [...next.childNodes]];
  let changed = 0;
  for (const [place, node] of will.entries()) {
    const old = was[place];
    if (old?.isEqualNode(node)) continue;
    const isRow = node instanceof HTMLTableRowElement && node.closest('thead') === null;
    const counts = isInRow || isRow;
    if (old instanceof Element && node instanceof Element && old.tagName === node.tagName) {
      const inside = syncElement(old, node, counts);
      if (isRow && inside > 0) mark(old);
      changed += inside;
      continue;
    }
    if (old === undefined) standing.append(node);
    else old.replaceWith(node);
    if (counts) changed++;
  }
  for (const old of was.slice(will.length)) old.remove();
  return changed;
}

/** @param {Element} standing @param {Element} next @param {boolean} counts */
function syncElement(standing, next, counts) {
  if (standing.matches('input, select, textarea')) return 0;
  takeAttributes(standing, next);
  const changed = sync(standing, next, counts);
  return next.hasAttribute('data-passing') ? 0 : changed;
}

/** @param {Element} standing @param {Element} next */
function takeAttributes(standing, next) {
  for (const { name } of [...standing.attributes]) if (!next.hasAttribute(name)) standing.removeAttribute(name);
  for (const { name, value } of next.attributes)
    if (standing.getAttribute(name) !== value) standing.setAttribute(name, value);
}

/** @param {Element} row */
function mark(row) {
  row.classList.add('fresh');
  setTimeout(() => row.classList.remove('fresh'), 2000);
}

document.addEventListener('visibilitychange', () => (document.hidden ? leave() : watch()));
addEventListener('pagehide', leave);
addEventListener('pageshow', watch);
addEventListener('offline', () => state !== undefined && say('off'));
addEventListener('online', () => state !== undefined && again(0));
watch();

const poll = Number(document.documentElement.dataset.poll ?? 0);
if (poll > 0) setInterval(() => void fetchMain(), poll * 1000);

async function fetchMain() {
  if (document.hidden) return;
  const [was, will] = [document, await pageNow()].map((page) => page?.querySelector('main'));
  if (was != null && will != null && sync(was, will) > 0) tell();
}
