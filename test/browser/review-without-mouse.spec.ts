import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { sampleFile } from '../../src/demo/sample-file.js';
import { addDays, seoulDate } from '../../src/shared/time.js';
import { PASSWORD, type TestApp } from '../support/app.js';
import { openBrowser } from '../support/browser.js';
import { readPdf, withoutWhitespace } from '../support/pdf-reader.js';
import { startReviewWorld } from '../support/review-world.js';
import { Desk } from './desk.js';
import { hasFocus, skipToMain, tabTo, typeDate } from './keyboard.js';
import { signIn, signInByKeyboard } from './sign-in.js';

const REASON = '전송량 기준을 정하지 않아 화질을 낮출 때를 알 수 없음.';
const QUESTION = '기준을 정하는 날을 적어 주십시오.';
const ANSWER = '다음 달 둘째 주에 정합니다.';
const DUE = addDays(seoulDate(new Date()), 7);

/** Two short submissions, each from the queue to the report: one with the keyboard alone, one in a browser that runs no script. */
describe('a review', () => {
  let test: TestApp;
  let browser: Browser;
  let desks: Desk[] = [];

  beforeAll(async () => {
    ({ test } = await startReviewWorld());
    browser = await openBrowser();
  });
  afterEach(async () => {
    const troubles = desks.flatMap((desk) => desk.troubles);
    await Promise.all(desks.map((desk) => desk.close()));
    desks = [];
    expect(troubles).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await test.stop();
  });

  async function open(options: BrowserContextOptions = {}): Promise<Desk> {
    const desk = await Desk.open(browser, test.address, options);
    desks.push(desk);
    return desk;
  }

  async function byKeyboard(email: string): Promise<Desk> {
    const desk = await open();
    await signInByKeyboard(desk.page, { email, password: PASSWORD });
    return desk;
  }

  async function withoutScript(email: string): Promise<Page> {
    const { page } = await open({ javaScriptEnabled: false });
    await signIn(page, { email, password: PASSWORD });
    return page;
  }

  it('is judged, supplemented and concluded without a mouse', async () => {
    const { page } = await byKeyboard('inspector@msit.example');
    const press = (key: string) => page.keyboard.press(key);
    await enter(page, page.getByRole('link', { name: '이행점검', exact: true }));
    await page.waitForURL('**/regulator/reviews');
    await enterInMain(page, page.getByRole('button', { name: '가온: 이행점검 시작' }));
    await told(page, '이행점검을 시작하였습니다');
    await enterInMain(page, itemLink(page, 'SCP-01'));
    await page.waitForURL('**/SCP-01');

    await press('1');
    await press('Enter');
    await page.waitForURL('**/SST-04*');
    await press('3');
    await expect(hasFocus(page.getByRole('radio', { name: '부적정', exact: false }))).resolves.toBe(true);
    await press('Enter');
    await page.locator('#problems').waitFor();
    await expect(hasFocus(page.locator('#problems'))).resolves.toBe(true);
    await press('Tab');
    await press('Enter');
    await expect(hasFocus(page.getByLabel('판정 사유'))).resolves.toBe(true);
    await page.keyboard.type(REASON);
    await tabTo(page, page.getByRole('radio', { name: '조치 없음' }));
    await press('ArrowRight');
    await expect(page.getByRole('radio', { name: '시정권고' }).isChecked()).resolves.toBe(true);
    await enter(page, page.getByRole('button', { name: '판정하고 다음' }));
    await page.waitForURL('**/USR-02*');

    await enterInMain(page, page.getByText('보완 요청하기'));
    await press('Tab');
    await expect(hasFocus(page.getByLabel('요청할 내용'))).resolves.toBe(true);
    await page.keyboard.type(QUESTION);
    await press('Tab');
    await typeDate(page, page.getByLabel('답변 기한'), DUE);
    await expect(page.getByLabel('답변 기한').inputValue()).resolves.toBe(DUE);
    await enter(page, page.getByRole('button', { name: '보완 요청 보내기' }));
    await told(page, '보완을 요청하였습니다');
    await press('1');
    await press('Enter');
    await page.waitForURL('**/RED-03*');
    await press('1');
    await press('Enter');

    await page.getByRole('heading', { level: 1, name: '가온: 모든 항목을 판정하였습니다' }).waitFor();
    await expect(blockers(page)).resolves.toEqual(['사업자가 답변하지 않은 보완 요청이 1건 있습니다: USR-02']);
    await expect(page.getByRole('button', { name: CONCLUDE }).isDisabled()).resolves.toBe(true);
    await answerByKeyboard('author@gaon.example');

    await enter(page, page.getByRole('link', { name: '이행점검', exact: true }).first());
    await page.waitForURL('**/regulator/reviews');
    await enterInMain(page, page.getByRole('link', { name: '보완 답변 확인' }));
    await page.getByText(ANSWER).waitFor();
    await enterInMain(page, page.getByRole('button', { name: '답변을 확인하고 종결' }));
    await told(page, '보완 요청을 종결하였습니다');
    await enterInMain(page, page.getByRole('link', { name: '가온', exact: true }));
    await page.waitForURL(/reviews\/[0-9a-f-]+$/);
    await enterInMain(page, page.getByRole('button', { name: CONCLUDE }));
    await told(page, '점검결과를 확정하였습니다');
  });

  async function answerByKeyboard(email: string): Promise<void> {
    const { page } = await byKeyboard(email);
    await enterInMain(page, page.getByRole('main').locator('a[href*="/operator/reviews/"]').first());
    await page.waitForURL('**/items/USR-02');
    await skipToMain(page);
    await tabTo(page, page.getByLabel('답변 내용'));
    await page.keyboard.type(ANSWER);
    await enter(page, page.getByRole('button', { name: '답변 보내기' }));
    await told(page, '답변을 보냈습니다');
  }

  it('is signed off, and its report issued and saved, without a mouse', async () => {
    const { page } = await byKeyboard('signatory@msit.example');
    await enterInMain(page, page.getByRole('link', { name: '점검결과 결재' }));
    await page.waitForURL(/reviews\/[0-9a-f-]+$/);
    await enterInMain(page, page.getByRole('button', { name: '결재', exact: true }));
    await told(page, '결재하였습니다');
    await enterInMain(page, page.getByRole('link', { name: '보고서 발급' }));
    await page.waitForURL('**/reports/new*');
    await skipToMain(page);
    await tabTo(page, page.getByRole('radio', { name: '사업자 교부용' }));
    await enter(page, page.getByRole('button', { name: '발급', exact: true }));
    await told(page, '보고서를 발급하였습니다');
    await skipToMain(page);
    await tabTo(page, page.getByRole('link', { name: '내려받기' }));
    const save = () => page.keyboard.press('Enter');
    await expect(savedText(page, save)).resolves.toContain(withoutWhitespace(REASON));
  });

  it('is judged, supplemented and concluded without JavaScript', async () => {
    const page = await withoutScript('inspector@msit.example');
    await page.getByRole('link', { name: '이행점검', exact: true }).click();
    await page.getByRole('button', { name: '나루: 이행점검 시작' }).click();
    await told(page, '이행점검을 시작하였습니다');
    await expect(blockers(page)).resolves.toEqual([
      '판정하지 않은 항목이 4개 있습니다: SCP-01, SST-04, USR-02, RED-03',
    ]);
    await itemLink(page, 'SST-04').click();
    await page.getByRole('radio', { name: '부적정' }).check();
    await judge(page);
    await page
      .locator('#problems')
      .getByRole('link', { name: /판정 사유/ })
      .click();
    await page.getByLabel('판정 사유').fill(REASON);
    await page.getByRole('radio', { name: '시정권고' }).check();
    await page.getByRole('button', { name: '판정하고 다음' }).dblclick();
    await page.waitForURL('**/USR-02*');
    await told(page, '판정을 저장하였습니다');

    await page.getByText('보완 요청하기').click();
    await page.getByLabel('요청할 내용').fill(QUESTION);
    await page.getByRole('button', { name: '보완 요청 보내기' }).click();
    await page.locator('#problems').waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/USR-02');
    await page.getByRole('link', { name: '한국어' }).click();
    await page.waitForURL('**/USR-02');
    await page.getByText('보완 요청하기').click();
    await page.getByLabel('요청할 내용').fill(QUESTION);
    await page.getByLabel('답변 기한').fill(DUE);
    await page.getByRole('button', { name: '보완 요청 보내기' }).dblclick();
    const asked = page.locator('p.text', { hasText: QUESTION });
    await asked.waitFor();
    await expect(asked.count()).resolves.toBe(1);
    await answerWithoutScript('author@naru.example');

    await page.getByRole('link', { name: '이행점검', exact: true }).first().click();
    await page.getByRole('link', { name: '보완 답변 확인' }).click();
    await page.getByRole('link', { name: '수립계획.pdf' }).waitFor();
    await page.getByRole('button', { name: '답변을 확인하고 종결' }).click();
    await told(page, '보완 요청을 종결하였습니다');
    await page.getByRole('link', { name: '나루', exact: true }).click();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByRole('button', { name: '선택한 항목을 모두 적정으로 판정' }).click();
    await told(page, '적정으로 판정하였습니다');
    await page.getByRole('button', { name: CONCLUDE }).click();
    await told(page, '점검결과를 확정하였습니다');
  });

  async function answerWithoutScript(email: string): Promise<void> {
    const page = await withoutScript(email);
    await page.getByRole('main').locator('a[href*="/operator/reviews/"]').first().click();
    await page.getByLabel('답변 내용').fill(ANSWER);
    await page.getByRole('button', { name: '답변 보내기' }).click();
    await told(page, '답변을 보냈습니다');
    const { content, type } = sampleFile('수립계획.pdf');
    const file = { name: '수립계획.pdf', mimeType: type, buffer: Buffer.from(content) };
    await page.getByLabel('증빙 첨부').setInputFiles(file);
    await page.getByRole('button', { name: '보낸 답변에 파일만 첨부' }).click();
    await page.getByRole('link', { name: '수립계획.pdf' }).waitFor();
  }

  it('is signed off, and its report issued once and saved, without JavaScript', async () => {
    const page = await withoutScript('signatory@msit.example');
    await page.getByRole('main').getByRole('link', { name: '점검결과 결재' }).click();
    await page.getByRole('button', { name: '결재', exact: true }).click();
    await told(page, '결재하였습니다');
    await page.getByRole('link', { name: '보고서 발급' }).click();
    await page.getByRole('button', { name: '발급', exact: true }).dblclick();
    await page.getByRole('link', { name: '점검보고서' }).waitFor();
    await page.getByRole('link', { name: '이행점검', exact: true }).click();
    await page.getByRole('link', { name: '모든 이행점검 보기' }).click();
    await page.getByRole('link', { name: '나루' }).click();
    const reports = page.getByRole('link', { name: /제1판/ });
    await expect(reports.count()).resolves.toBe(1);
    await reports.click();
    const download = () => page.getByRole('link', { name: '내려받기' }).click();
    await expect(savedText(page, download)).resolves.toContain(withoutWhitespace(REASON));
  });
});

const CONCLUDE = '점검결과 확정하고 결재 올리기';

const told = (page: Page, sentence: string) => page.locator('.notice').filter({ hasText: sentence }).waitFor();
const itemLink = (page: Page, code: string) => page.locator(`main a[href$="/items/${code}"]`).first();
const judge = (page: Page) => page.getByRole('button', { name: '판정하고 다음' }).click();
/** Goes to a link or button, and follows or presses it. */
async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function enterInMain(page: Page, target: Locator): Promise<void> {
  await skipToMain(page);
  await enter(page, target);
}

/** What stands beside the button of the conclusion. */
const blockers = (page: Page) => page.locator('main .box li').allTextContents();

/** The text of the PDF that is saved when something is done. */
async function savedText(page: Page, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  return withoutWhitespace((await readPdf(bytes)).text);
}
