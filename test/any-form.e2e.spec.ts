import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HTMLElement } from 'node-html-parser';
import { EXPECTED } from './support/expected-routes.js';
import { startStoryApp, type StoryApp } from './support/story-app.js';
import { filled } from './support/story-ids.js';
import type { Visitor } from './support/visitor.js';

const ODD = ['', 'a\u0000b\ud800', '99999999999999999999'];
/** In one field of each form: in all of them it is too much to be read at all. */
const LONG = '가'.repeat(50_000);
/** What programs read, and documents: some are printed when they are asked for. */
const HAS_NO_FORM = / \/api\/|pdf$/;
/** Names that no form has: every object has them, they nest where nothing nests, or they are there twice. */
const EXTRA = ['constructor', 'values.constructor', 'a.b.c', 'name', 'name'];
/** Those between whom every form is that the story has left to fill in: each has some that nobody before has. */
const PEOPLE = ['author', 'operatorAdmin', 'agent', 'admin', 'inspector'] as const;

/** Every form that a page shows, filled with what nobody would type, and with fields that it does not have. */
describe('whatever is typed into a form', () => {
  let test: StoryApp;
  let pages: readonly string[];
  /** By where they post: what was tried by one is not tried by the next who has it too. */
  const tried = new Set<string>();

  beforeAll(async () => {
    test = await startStoryApp();
    const gets = Object.keys(EXPECTED).filter((route) => route.startsWith('GET /') && !HAS_NO_FORM.test(route));
    pages = gets.map((route) => filled(route.slice('GET '.length), test.ids));
  });
  afterAll(() => test.stop());

  it.each(PEOPLE)('is answered to %s, never with a fault of ours', async (key) => {
    const visitor = test.as(key);
    const before = tried.size;
    const faults: string[] = [];
    for (const page of pages) {
      for (const form of (await formsOf(visitor, page)).filter((one) => !tried.has(one.action))) {
        tried.add(form.action);
        faults.push(...(await faultsOf(visitor, form)));
      }
    }
    expect(tried.size).toBeGreaterThan(before);
    expect(faults).toEqual([]);
  });
});

/** Where the answer to the form is a fault of ours: with its own fields, and with more. */
async function faultsOf(visitor: Visitor, { action, fields }: FoundForm): Promise<readonly string[]> {
  const filled = (odd: string) => fields.map(([name, value]) => [name, name.startsWith('_') ? value : odd] as const);
  const more = [...filled('x'), ...EXTRA.map((name) => [name, 'x'] as const)];
  const one = fields.findLast(([name]) => !name.startsWith('_'));
  const long = filled('x').map(([name, value]) => [name, name === one?.[0] ? LONG : value] as const);
  const faults: string[] = [];
  for (const sent of [...ODD.map(filled), more, long]) {
    const { status } = await visitor.post(action, sent);
    if (status >= 500) faults.push(`${action} with ${JSON.stringify(sent).slice(0, 200)}: ${status}`);
  }
  return faults;
}

interface FoundForm {
  readonly action: string;
  readonly fields: readonly (readonly [string, string])[];
}

/** The forms of a page that post; not the one that signs out. */
async function formsOf(visitor: Visitor, page: string): Promise<readonly FoundForm[]> {
  const { status, html } = await visitor.page(page);
  if (status !== 200) return [];
  return html
    .querySelectorAll('form[method=post]')
    .flatMap((form) => actionsOf(form, page).map((action) => ({ action, fields: fieldsOf(form) })))
    .filter(({ action }) => !/sign-out|sign-in/.test(action));
}

/** Where the form posts, and where its buttons do. */
const actionsOf = (form: HTMLElement, page: string): readonly string[] => [
  form.getAttribute('action') ?? page,
  ...form.querySelectorAll('button[formaction]').map((button) => button.getAttribute('formaction') ?? page),
];

const fieldsOf = (form: HTMLElement) =>
  form
    .querySelectorAll('input[name], textarea[name], select[name]')
    .map((field) => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? ''] as const);
