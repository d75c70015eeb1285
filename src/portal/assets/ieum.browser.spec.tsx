import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { axeAsset, expectAccessible } from '../../../test/support/axe.js';
import { openBrowser } from '../../../test/support/browser.js';
import { pageContext } from '../../../test/support/page-context.js';
import {
  Choices,
  FileField,
  Form,
  NumberField,
  renderPage,
  SavedNote,
  ShortcutSwitch,
  SubmitButton,
  TextArea,
} from '../layout/index.js';
import { LiveStatus } from '../outages/board/live.view.js';
import { assets } from './assets.js';

const SITE = 'http://portal.example';
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'";

const options = ['적정', '일부 미흡', '부적정'].map((label, index) => ({ value: String(index + 1), label }));
const item = renderPage(
  pageContext(),
  { title: '항목' },
  <>
    <p>
      <a href="/before" data-key-item="">
        이전
      </a>
    </p>
    <p>
      <a href="/item" data-key-item="" aria-current="page">
        지금
      </a>
    </p>
    <p>
      <a href="/after" data-key-item="">
        다음
      </a>
    </p>
    <ShortcutSwitch />
    <Form action="/save" version={3} guard autosave>
      <TextArea name="text" label="설명" />
      <Choices name="result" label="판정" options={options} numbered />
      <NumberField
        name="lag"
        label="지연"
        unit="초"
        criterion={{ comparator: 'at-most', bound: 10, text: '10초 이하' }}
      />
      <FileField name="files" label="증빙" />
      <SubmitButton>저장</SubmitButton>
      <SavedNote />
    </Form>
  </>,
);

/** A page that brings its board up to date, with a form beside it. */
const board = (state: string, feature: string, passed = '1분') =>
  `<table><tbody><tr><th><a href="#talk">메신저</a></th><td>${state}</td><td><span data-passing="">${passed}</span></td></tr><tr><th>${feature}</th><td>정상</td></tr></tbody></table>`;
const watched = renderPage(
  pageContext(),
  { title: '장애' },
  <>
    <LiveStatus href="/live" />
    <div data-live="board" dangerouslySetInnerHTML={{ __html: board('접속 불가', '메일') }} />
    <Form action="/save">
      <TextArea name="text" label="설명" />
    </Form>
  </>,
);
const told = (event: string, data: object) => `retry: 50\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

describe('what pages do better with JavaScript', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let posts: { readonly autosave: boolean; readonly body: URLSearchParams }[];
  /** What the stream of changes says before it is cut; none where the server is away. */
  let streams: string[];
  let answerSave: (route: Route) => Promise<void>;

  beforeAll(async () => {
    browser = await openBrowser();
    context = await browser.newContext();
    await context.clock.install();
    await context.route(`${SITE}/**`, serve);
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    posts = [];
    streams = [];
    answerSave = (route) => route.fulfill({ json: { version: 4, saved: '14:02에 저장되었습니다' } });
    const [before] = context.pages(); // closed late: its process goes on for the next
    page = await context.newPage();
    await page.goto(`${SITE}/item`);
    await before?.close();
  });

  async function serve(route: Route): Promise<void> {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const asset = [...assets, axeAsset].find(({ path }) => path === pathname);
    if (asset !== undefined) return route.fulfill({ contentType: asset.type, body: asset.body });
    if (pathname === '/live/changes') {
      const body = streams.shift();
      return body === undefined ? route.abort() : route.fulfill({ contentType: 'text/event-stream', body });
    }
    if (pathname === '/live')
      return route.fulfill({ contentType: 'text/html', body: watched, headers: { 'content-security-policy': POLICY } });
    if (request.method() === 'POST') {
      const autosave = request.headers()['x-autosave'] === '1';
      posts.push({ autosave, body: new URLSearchParams(request.postData() ?? '') });
      return answerSave(route);
    }
    return route.fulfill({ contentType: 'text/html', body: item, headers: { 'content-security-policy': POLICY } });
  }

  const saved = () => page.locator('[data-saved]');

  async function typeAndWait(text: string): Promise<void> {
    await page.fill('[name=text]', text);
    await page.clock.fastForward(2000);
  }

  it('runs under the content security policy, and the page is accessible', async () => {
    await expect(page.locator('html.scripting').count()).resolves.toBe(1);
    await expectAccessible(page);
  });

  it('saves the text while it is typed, and goes on from the version that was saved', async () => {
    await typeAndWait('알파와 베타');
    await saved().filter({ hasText: '14:02' }).waitFor();
    expect(posts.map(({ autosave, body }) => [autosave, body.get('text'), body.get('version')])).toEqual([
      [true, '알파와 베타', '3'],
    ]);
    await expect(page.inputValue('[name=version]')).resolves.toBe('4');
  });

  it('says where saving failed, and that the text has to be compared where somebody else saved first', async () => {
    answerSave = (route) => route.fulfill({ status: 500 });
    await typeAndWait('하나');
    await saved().filter({ hasText: '자동 저장하지 못하였습니다' }).waitFor();
    answerSave = (route) => route.fulfill({ status: 412 });
    await typeAndWait('둘');
    await saved().filter({ hasText: '다른 사람이 먼저' }).waitFor();
    await expect(page.inputValue('[name=text]')).resolves.toBe('둘');
  });

  it('sends a form once, however often its button is pressed', async () => {
    answerSave = async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.fulfill({ status: 204 });
    };
    await press();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await press();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(posts).toHaveLength(1);
  });

  const press = () => page.locator('main form').evaluate((form: HTMLFormElement) => form.requestSubmit());

  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  it('sends a form after the save that runs, with the version of that save', async () => {
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    answerSave = async (route) => {
      await answered;
      await route.fulfill({ json: { version: 4, saved: '14:02에 저장되었습니다' } });
    };
    await typeAndWait('알파');
    await until(() => posts.length === 1);
    await press();
    await press();
    expect(posts).toHaveLength(1);
    answer();
    await until(() => posts.length === 2);
    expect(posts.map(({ autosave, body }) => [autosave, body.get('version')])).toEqual([
      [true, '3'],
      [false, '4'],
    ]);
  });

  it('saves no text because a file is chosen', async () => {
    await page.setInputFiles('[name=files]', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await page.clock.fastForward(5000);
    expect(posts).toEqual([]);
  });

  it('asks before a page with unsaved changes is left', async () => {
    await page.locator('[name=text]').pressSequentially('저');
    const asked = new Promise((resolve) =>
      page.once('dialog', (dialog) => void dialog.accept().then(() => resolve(dialog.type()))),
    );
    await page.goto(`${SITE}/other`);
    await expect(asked).resolves.toBe('beforeunload');
  });

  it('goes through items and chooses a judgement by keys, but not while a text is typed or while they are turned off', async () => {
    await page.keyboard.press('2');
    await expect(page.isChecked('[data-key="2"]')).resolves.toBe(true);
    await page.focus('[name=text]');
    await page.keyboard.press('3');
    await expect(page.isChecked('[data-key="2"]')).resolves.toBe(true);
    await page.uncheck('[data-keys-switch]');
    await page.keyboard.press('1');
    await expect(page.isChecked('[data-key="2"]')).resolves.toBe(true);
    await page.check('[data-keys-switch]');
    await page.keyboard.press('1');
    await expect(page.isChecked('[data-key="1"]')).resolves.toBe(true);
  });

  it('opens the item after this one with J', async () => {
    await page.keyboard.press('j');
    await page.waitForURL(`${SITE}/after`);
  });

  it.each([
    ['10', '10초 이하: 충족'],
    ['10.1', '10초 이하: 미충족'],
    ['열', '10초 이하'],
    ['', '10초 이하'],
  ])('tells of "%s" at once: %s', async (typed, told) => {
    await page.fill('[name=lag]', typed);
    await expect(page.locator('output').textContent()).resolves.toBe(told);
  });

  it('takes files that are dropped', async () => {
    const files = await page.evaluateHandle(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(['x'], '배치도.pdf'));
      return dropped;
    });
    await page.dispatchEvent('[data-drop]', 'drop', { dataTransfer: files });
    const chosen = await page.locator('[name=files]').evaluate((input: HTMLInputElement) => input.files?.[0]?.name);
    expect(chosen).toBe('배치도.pdf');
  });

  it('brings a board up to date, says so, and leaves alone what is typed and where the reader is', async () => {
    const at = '2026-11-23T05:02:03.000Z';
    await page.goto(`${SITE}/live`);
    await page.fill('[name=text]', '쓰는 중');
    await page.focus('[href="#talk"]');
    streams.push(told('changes', { at, parts: { board: board('복구 중', '사진') } }));
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.clock.fastForward(1000);
    await page.waitForFunction(() => document.querySelector('[data-live] td')?.textContent === '복구 중');
    const state = page.locator('[data-live-from]');
    await page.waitForFunction(() => document.querySelector('[data-live-from].off') !== null); // the stream was cut
    await expect(state.textContent()).resolves.toBe('연결이 끊겼습니다. 다시 연결하고 있습니다. 마지막 확인 14:02:03');
    await page.clock.fastForward(1000);
    await expect(page.locator('[data-live-told]').textContent()).resolves.toBe('현황이 바뀌었습니다. 14:02:03 기준');
    await expect(page.inputValue('[name=text]')).resolves.toBe('쓰는 중');
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('메신저');
    await expect(page.locator('[data-live]').textContent()).resolves.toBe('메신저복구 중1분사진정상');
    await page.clock.fastForward(2000);
    streams.push(told('changes', { at, parts: { board: board('복구 중', '사진', '2분') } }));
    await page.waitForFunction(() => document.querySelector('[data-passing]')?.textContent === '2분');
    await expect(page.locator('.fresh').count()).resolves.toBe(0);
    await expectAccessible(page);
  });

  it('says when the reader is signed out, and watches no longer', async () => {
    streams.push(told('ended', {}), told('beat', { at: '2026-11-23T05:02:03.000Z' }));
    await page.goto(`${SITE}/live`);
    await page.waitForFunction(() => document.querySelector('[data-live-from]')?.textContent.startsWith('로그인이'));
    await page.clock.fastForward(60_000);
    expect(streams).toHaveLength(1);
  });
});
