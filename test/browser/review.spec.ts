import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { sampleFile } from '../../src/demo/sample-file.js';
import { addDays, seoulDate } from '../../src/shared/time.js';
import type { PersonKey } from '../../src/demo/world/people.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { openBrowser } from '../support/browser.js';
import { readPdf, withoutWhitespace } from '../support/pdf-reader.js';
import { Desk } from './desk.js';
import { hasFocus } from './keyboard.js';
import { playUntilSubmitted } from './prologue.js';

const REASON = '알파 데이터센터를 잃으면 대기 구성을 전환할 도구가 남지 않음.';

/** One review, from the queue to the report: each step goes on from the one before. */
describe('a review in the browser', () => {
  let test: TestApp;
  let browser: Browser;
  let inspector: Desk;
  let desks: Desk[] = [];

  beforeAll(async () => {
    test = await startTestApp();
    browser = await openBrowser();
    await playUntilSubmitted(test);
    inspector = await Desk.open(browser, test.address);
    await inspector.signIn('inspector');
  });
  afterEach(async () => {
    const troubles = [inspector, ...desks].flatMap((desk) => desk.troubles);
    await Promise.all(desks.map((desk) => desk.close()));
    desks = [];
    expect(troubles).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await test.stop();
  });

  async function deskOf(key: PersonKey): Promise<Desk> {
    const desk = await Desk.open(browser, test.address);
    desks.push(desk);
    await desk.signIn(key);
    return desk;
  }

  const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
  const told = (page: Page, sentence: string) => page.locator('.notice').filter({ hasText: sentence }).waitFor();

  it('begins from what waits for the inspector', async () => {
    const { page } = inspector;
    await page.getByRole('link', { name: '이행점검', exact: true }).click();
    await expect(heading(page)).resolves.toBe('처리할 일이 1건 있습니다');
    await inspector.look();
    await page.getByRole('button', { name: '가온커뮤니케이션: 이행점검 시작' }).click();
    await told(page, '이행점검을 시작하였습니다');
    await expect(heading(page)).resolves.toMatch(/가온커뮤니케이션: 판정할 항목이 \d+개 남았습니다/);
    await inspector.look();
  });

  it('is judged by keys: J and K go through the items, 1 to 5 judge', async () => {
    const { page } = inspector;
    await itemLink(page, 'RED-01').click();
    await page.waitForURL('**/RED-01');
    await inspector.look();
    await page.keyboard.press('j');
    await page.waitForURL('**/RED-02');
    await page.keyboard.press('k');
    await page.waitForURL('**/RED-01');
    await page.keyboard.press('1');
    await expect(page.getByRole('radio', { name: '적정', exact: false }).first().isChecked()).resolves.toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/RED-02*');
    await told(page, '판정을 저장하였습니다');
    await page.goBack();
    await page.waitForURL('**/RED-01');
    await expect(page.getByRole('radio', { name: '적정', exact: false }).first().isChecked()).resolves.toBe(true);
    await page.goForward();
    await page.waitForURL('**/RED-02*');
  });

  it('shows a narrow screen the item before the list of items, and of the menu where the reader is', async () => {
    const { page } = inspector;
    await page.setViewportSize({ width: 380, height: 800 });
    await page.reload();
    await inspector.fits();
    const list = await page.getByRole('region', { name: /^같은 분야의 항목/ }).boundingBox();
    const judgement = await page.getByRole('heading', { name: '판정', exact: true }).boundingBox();
    expect(list?.y).toBeGreaterThan(judgement?.y ?? Infinity);
    const entry = await page.locator('.menu [aria-current]').boundingBox();
    expect(entry?.x).toBeGreaterThan(0);
    expect((entry?.x ?? Infinity) + (entry?.width ?? 0)).toBeLessThan(380);
    await page.setViewportSize({ width: 1400, height: 900 });
  });

  it('asks for a reason where an item is not met, and takes the proposal of an order', async () => {
    const { page } = inspector;
    await page.keyboard.press('3');
    await page.getByRole('button', { name: '판정하고 다음' }).click();
    await page.locator('#problems').waitFor();
    await inspector.look();
    page.once('dialog', (question) => void question.dismiss());
    await page.getByRole('link', { name: '할 일', exact: true }).click();
    await page.locator('#problems').waitFor();
    await page.getByLabel('판정 사유').fill(REASON);
    await page.getByRole('radio', { name: '시정명령 제안' }).check();
    await page.getByLabel('사업자 방송통신재난관리계획의 쪽').fill('34');
    await page.getByRole('button', { name: '판정하고 다음' }).click();
    await page.waitForURL('**/RED-03*');
    await itemLink(page, 'RED-02').click();
    await page.waitForURL('**/RED-02');
    await expect(page.getByLabel('판정 사유').inputValue()).resolves.toBe(REASON);
  });

  it('asks the operator for a supplement, who answers with a file', async () => {
    const { page } = inspector;
    await page.goto(page.url().replace(/RED-.*/, 'DRL-01'));
    await page.getByText('보완 요청하기').click();
    await page.getByRole('button', { name: '보완 요청 보내기' }).click();
    await page.locator('#problems').waitFor();
    await inspector.look();
    await askSupplement(page, '다음 훈련에서 실제로 전환할 범위를 제출해 주십시오.');
    await inspector.look();

    const author = await deskOf('author');
    await author.look();
    await author.page.getByRole('main').locator('a[href*="/operator/reviews/"]').first().click();
    await author.page.waitForURL('**/items/DRL-01');
    await author.look();
    await author.page.getByLabel('답변 내용').fill('가온톡과 로그인을 내년 3월에 실제로 전환하겠습니다.');
    await author.page.getByLabel('증빙 첨부').setInputFiles(pdf('차기_훈련계획.pdf'));
    await author.page.getByRole('button', { name: '답변 보내기' }).click();
    await told(author.page, '답변을 보냈습니다');
    await author.page.getByRole('link', { name: '차기_훈련계획.pdf' }).waitFor();
    await author.look();
  });

  it('is concluded once every answer is read and the rest is judged together', async () => {
    const { page } = inspector;
    await page.getByRole('link', { name: '이행점검', exact: true }).first().click();
    await inspector.look();
    await page.getByRole('link', { name: '보완 답변 확인' }).click();
    await page.getByRole('link', { name: '차기_훈련계획.pdf' }).waitFor();
    await inspector.look();
    await page.getByRole('button', { name: '답변을 확인하고 종결' }).click();
    await told(page, '보완 요청을 종결하였습니다');
    await page.getByRole('link', { name: '가온커뮤니케이션' }).first().click();
    await page.getByRole('link', { name: /판정하지 않은 항목/ }).click();
    await inspector.look();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByRole('button', { name: '선택한 항목을 모두 적정으로 판정' }).click();
    await told(page, '적정으로 판정하였습니다');
    await refuseWhileSomethingIsAsked(page);
    await page.getByRole('button', { name: '점검결과 확정하고 결재 올리기' }).dblclick();
    await told(page, '점검결과를 확정하였습니다');
    await expect(heading(page)).resolves.toContain('결재를 기다립니다');
    await inspector.look();
  });

  /** In another tab something was asked meanwhile: the page that still shows the button says why it cannot be. */
  async function refuseWhileSomethingIsAsked(page: Page): Promise<void> {
    const tab = await page.context().newPage();
    await tab.goto(`${page.url().split('?')[0] ?? ''}/items/DRL-01`);
    await tab.getByText('보완 요청하기').click();
    await askSupplement(tab, '훈련 참가자 명단도 제출해 주십시오.');
    await page.getByRole('button', { name: '점검결과 확정하고 결재 올리기' }).click();
    const problems = page.locator('.problems');
    await expect(problems.textContent()).resolves.toContain('DRL-01');
    await expect(hasFocus(problems)).resolves.toBe(true);
    await inspector.look();
    await tab.getByRole('button', { name: '답변을 받지 않고 종결' }).click();
    await told(tab, '보완 요청을 종결하였습니다');
    await tab.close();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(heading(page)).resolves.toBe('가온커뮤니케이션: every item is judged');
    await page.getByRole('link', { name: '한국어' }).click();
  }

  it('is signed off by somebody else, who issues the report and reads it', async () => {
    const signatory = await deskOf('signatory');
    const { page } = signatory;
    await signatory.look();
    await page.getByRole('link', { name: '이행점검', exact: true }).click();
    await signatory.look();
    await page.getByRole('link', { name: '점검결과 결재' }).click();
    await signatory.look();
    await page.getByRole('button', { name: '결재', exact: true }).dblclick();
    await told(page, '결재하였습니다');
    await signatory.look();
    await page.getByRole('link', { name: '보고서 발급' }).click();
    await signatory.look();
    await page.getByRole('button', { name: '발급', exact: true }).dblclick();
    await told(page, '보고서를 발급하였습니다');
    await signatory.look();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '내려받기' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(withoutWhitespace((await readPdf(bytes)).text)).toContain(withoutWhitespace(REASON));
  });

  it('leads from the report back to the review, which names its reports, and says on an old page why there is no more to issue', async () => {
    const signatory = await deskOf('signatory');
    const { page } = signatory;
    await page.getByRole('link', { name: '보고서', exact: true }).click();
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.getByRole('link', { name: /이행 지도·점검/ }).click();
    await expect(heading(page)).resolves.toBe('가온커뮤니케이션: 결재가 끝났습니다');
    await page.getByRole('link', { name: '보고서 발급' }).click();
    const form = page.url();
    await page.getByRole('button', { name: '발급', exact: true }).click();
    await told(page, '보고서를 발급하였습니다');
    await page.goto(form);
    await page.getByRole('heading', { name: '지금은 발급할 수 없습니다' }).waitFor();
    await signatory.look();
    await page.getByRole('link', { name: '이행점검으로 돌아가기' }).click();
    await expect(page.getByRole('link', { name: /제1판/ }).count()).resolves.toBe(2);
    await expect(page.getByRole('link', { name: '보고서 발급' }).count()).resolves.toBe(0);
    await signatory.look();
    await page.getByRole('link', { name: '지적사항 보기' }).click();
    await expect(heading(page)).resolves.toBe('지적사항이 1건 있습니다');
  });
});

async function askSupplement(page: Page, question: string): Promise<void> {
  await page.getByLabel('요청할 내용').fill(question);
  await page.getByLabel('답변 기한').fill(addDays(seoulDate(new Date()), 7));
  await page.getByRole('button', { name: '보완 요청 보내기' }).dblclick();
  await page.locator('.notice').filter({ hasText: '보완을 요청하였습니다' }).waitFor();
}

const itemLink = (page: Page, code: string) => page.locator(`main a[href$="/items/${code}"]`).first();

const pdf = (name: string) => {
  const { content, type } = sampleFile(name);
  return { name, mimeType: type, buffer: Buffer.from(content) };
};
