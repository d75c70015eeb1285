import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { sampleFile } from '../../src/demo/sample-file.js';
import type { Stage } from '../../src/demo/stage.js';
import { answerItems, assessmentOf } from '../../src/demo/story/answer-assessment.js';
import { gaonAssessment } from '../../src/demo/world/gaon-assessment.js';
import { nuriAssessment } from '../../src/demo/world/nuri-assessment.js';
import { DEMO_PASSWORD, people, type PersonKey } from '../../src/demo/world/people.js';
import type { Item } from '../../src/modules/checklist/index.js';
import { addDays } from '../../src/shared/time.js';
import { anyAnswer, asksForFile } from '../support/any-answer.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { openBrowser } from '../support/browser.js';
import { Desk } from './desk.js';
import { hasFocus, tabTo, typeOver } from './keyboard.js';
import { playUntilOpen } from './prologue.js';
import { signInByKeyboard } from './sign-in.js';

describe('a self-assessment in the browser', () => {
  let test: TestApp;
  let browser: Browser;
  let stage: Stage;
  let followed: string;
  let other: string;
  let desks: Desk[] = [];

  beforeAll(async () => {
    test = await startTestApp();
    browser = await openBrowser();
    ({ stage, followed, other } = await playUntilOpen(test));
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

  async function deskOf(key: PersonKey, options: BrowserContextOptions = {}): Promise<Desk> {
    const desk = await Desk.open(browser, test.address, options);
    desks.push(desk);
    await desk.signIn(key);
    return desk;
  }

  const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
  const notice = (page: Page) => page.locator('.notice').textContent();
  const save = (page: Page) => page.getByRole('button', { name: '저장', exact: true });

  /** What is left of an assessment, answered as programs do it. */
  async function answerTheRest(author: PersonKey, inspectionId: string, done: readonly string[]): Promise<string> {
    const assessment = await assessmentOf(stage, author, inspectionId);
    const world = author === 'author' ? gaonAssessment(stage.today) : nuriAssessment(stage.today);
    const left = Object.entries(world).filter(([code]) => !done.includes(code));
    await answerItems(stage, author, `/api/v1/assessments/${assessment}`, left);
    return assessment;
  }

  it('is answered by the author, from sign-in to the last item, and submitted by the attester', async () => {
    const author = await deskOf('author');
    const { page } = author;
    await author.look();
    await page.getByRole('link', { name: '자체점검', exact: true }).click();
    await author.look();
    await page.getByRole('link', { name: /방송통신재난관리계획 이행 지도·점검/ }).click();
    await author.look();
    await itemLink(page, 'GOV-03').click();

    await page.locator('input[type=date]').first().fill(addDays(stage.today, -60));
    await page.getByLabel('설명', { exact: true }).fill('수립지침에 따라 기한 안에 제출하였습니다.');
    await page.locator('[data-saved]').filter({ hasText: '저장되었습니다' }).waitFor();
    await page.getByLabel('파일', { exact: true }).setInputFiles(pdf('제출본.pdf'));
    await page.getByRole('button', { name: '파일 올리기' }).click();
    await page.getByRole('link', { name: '제출본.pdf' }).waitFor();
    await expect(page.getByLabel('설명', { exact: true }).inputValue()).resolves.toContain('기한 안에');
    await author.look();

    await page.getByRole('link', { name: '전체 점검항목 보기' }).click();
    await itemLink(page, 'CHG-03').click();
    const minutes = page.getByLabel('답변', { exact: true });
    await minutes.fill('20');
    await expect(page.locator('output').textContent()).resolves.toBe('15분 이하: 미충족');
    await minutes.fill('11');
    await expect(page.locator('output').textContent()).resolves.toBe('15분 이하: 충족');
    await page.getByRole('button', { name: '저장하고 다음' }).click();
    await page.waitForURL('**/items/CHG-04*');
    await expect(notice(page)).resolves.toBe('저장하였습니다.');

    await page.getByRole('link', { name: '전체 점검항목 보기' }).click();
    await itemLink(page, 'RED-03').click();
    await page.getByRole('radio', { name: '예', exact: true }).check();
    await page.getByLabel('설명', { exact: true }).fill('배포 도구를 두 곳에서 함께 운영합니다.');
    await save(page).click();
    await page.locator('.notice').waitFor();
    await expect(page.getByRole('radio', { name: '예', exact: true }).isChecked()).resolves.toBe(true);
    await page.getByText('답변이 등록정보와 일치하지 않습니다').waitFor();
    await author.look();
    await page.getByLabel('차이 사유').fill('베타의 배포 도구는 이달 말 개통 예정입니다.');
    await save(page).click();
    await page.locator('.notice').waitFor();

    await answerTheRest('author', followed, ['GOV-03', 'RED-03']);
    await submitAs('attester');
  });

  async function submitAs(key: PersonKey, options: BrowserContextOptions = {}): Promise<void> {
    const attester = await deskOf(key, options);
    const { page } = attester;
    await page
      .getByRole('link', { name: /자체점검/ })
      .first()
      .click();
    await page
      .getByRole('link', { name: /방송통신재난관리계획 이행 지도·점검/ })
      .first()
      .click();
    await expect(heading(page)).resolves.toContain('모두 작성하였습니다');
    await page.getByRole('link', { name: '미리보기' }).click();
    await attester.look();
    await expect(page.getByRole('main').textContent()).resolves.toContain('배포 도구');
    await page.goBack();
    await page.getByRole('link', { name: '확인하고 제출하기' }).click();
    await attester.look();
    await page.getByRole('button', { name: '제출하기' }).click();
    await expect(heading(page)).resolves.toContain('모든 항목을 작성하였습니다');
    await expect(page.title()).resolves.toMatch(/^확인 필요/);
    await page.getByRole('checkbox', { name: '위 내용을 확인하였습니다' }).check();
    await page.getByRole('button', { name: '제출하기' }).click();
    await page.getByRole('heading', { level: 1, name: '제출하였습니다' }).waitFor();
    await expect(page.getByRole('main').textContent()).resolves.toContain(people[key].name);
    await attester.look();
  }

  it('is answered and submitted without a mouse', async () => {
    const author = await deskByKeyboard('nuriAuthor');
    const { page } = author;
    const press = (key: string) => page.keyboard.press(key);
    await tabTo(page, page.getByRole('link', { name: '자체점검', exact: true }));
    await press('Enter');
    await page.waitForURL('**/operator/assessments');
    await press('Tab');
    await expect(hasFocus(page.getByRole('link', { name: '본문으로 건너뛰기' }))).resolves.toBe(true);
    await press('Enter');
    await expect(hasFocus(page.locator('main'))).resolves.toBe(true);
    await tabTo(page, page.getByRole('link', { name: /방송통신재난관리계획 이행 지도·점검/ }));
    await press('Enter');
    await page.waitForURL(/assessments\/[0-9a-f-]+$/);
    await tabTo(page, itemLink(page, 'CHG-03'));
    await press('Enter');
    await page.waitForURL('**/CHG-03');

    await tabTo(page, page.getByLabel('답변', { exact: true }));
    await page.keyboard.type('열한 분');
    await press('Enter');
    await page.locator('#problems').waitFor();
    await expect(hasFocus(page.locator('#problems'))).resolves.toBe(true);
    await author.look();
    await press('Tab');
    await press('Enter');
    const minutes = page.getByLabel('답변', { exact: true });
    await expect(hasFocus(minutes)).resolves.toBe(true);
    await expect(minutes.inputValue()).resolves.toBe('열한 분');
    await typeOver(page, '11');
    await tabTo(page, page.getByLabel('설명', { exact: true }));
    await page.keyboard.type('세 단계로 나누어 배포합니다.');
    await tabTo(page, save(page));
    await press('Enter');
    await page.locator('.notice').waitFor();

    await tabTo(page, page.getByRole('link', { name: '전체 점검항목 보기' }));
    await press('Enter');
    await page.waitForURL(/assessments\/[0-9a-f-]+$/);
    await tabTo(page, itemLink(page, 'RED-03'));
    await press('Enter');
    await page.waitForURL('**/RED-03');
    await tabTo(page, page.getByRole('radio', { name: '예', exact: true }));
    await press('Space');
    await press('ArrowDown');
    await expect(page.getByRole('radio', { name: '일부', exact: false }).first().isChecked()).resolves.toBe(true);
    await tabTo(page, page.getByLabel('설명', { exact: true }));
    await page.keyboard.type('배포 도구는 두 곳에서 운영합니다.');
    await tabTo(page, page.getByRole('button', { name: '저장하고 다음' }));
    await press('Enter');
    await page.waitForURL('**/RED-04*');

    const assessment = await answerTheRest('nuriAuthor', followed, ['RED-03', 'CHG-03']);
    const attester = await deskByKeyboard('nuriAttester');
    await attester.page.goto(`/operator/assessments/${assessment}`);
    await tabTo(attester.page, attester.page.getByRole('link', { name: '확인하고 제출하기' }));
    await attester.page.keyboard.press('Enter');
    await attester.page.waitForURL('**/submission');
    await tabTo(attester.page, attester.page.getByRole('checkbox', { name: '위 내용을 확인하였습니다' }));
    await attester.page.keyboard.press('Space');
    await tabTo(attester.page, attester.page.getByRole('button', { name: '제출하기' }));
    await attester.page.keyboard.press('Enter');
    await attester.page.getByRole('heading', { level: 1, name: '제출하였습니다' }).waitFor();
  });

  async function deskByKeyboard(key: PersonKey): Promise<Desk> {
    const desk = await Desk.open(browser, test.address);
    desks.push(desk);
    await signInByKeyboard(desk.page, { email: people[key].email, password: DEMO_PASSWORD });
    return desk;
  }

  it('keeps what was typed when the session ends in the middle of an item, and sends it after signing in again', async () => {
    const desk = await deskOf('author');
    const { page } = desk;
    const assessment = await assessmentOf(stage, 'author', other);
    await page.goto(`/operator/assessments/${assessment}/items/SST-04`);
    await page.context().clearCookies({ name: 'ieum_session' });
    await page.getByLabel('설명', { exact: true }).fill('전송량이 기준을 넘으면 화질을 낮춥니다.');
    await save(page).click();
    await page.getByRole('heading', { level: 1, name: '로그인 시간이 지났습니다' }).waitFor();
    await desk.look();
    await page.getByLabel('전자우편 주소').fill(people.author.email);
    await page.getByLabel('비밀번호').fill(DEMO_PASSWORD);
    await page.getByRole('main').getByRole('button', { name: '로그인' }).click();
    await page.getByRole('heading', { level: 1, name: '보내시던 내용이 남아 있습니다' }).waitFor();
    await page.getByRole('cell', { name: '전송량이 기준을 넘으면 화질을 낮춥니다.' }).waitFor();
    await desk.look();
    await page.getByRole('button', { name: '이 내용 보내기' }).click();
    await page.locator('.notice').waitFor();
    await expect(page.getByLabel('설명', { exact: true }).inputValue()).resolves.toContain('화질을 낮춥니다');
  });

  it('neither loses nor doubles anything when the reader goes back after saving', async () => {
    const { page } = await deskOf('author');
    const assessment = await assessmentOf(stage, 'author', other);
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.url());
    });
    await page.goto(`/operator/assessments/${assessment}/items/USR-03`);
    const explanation = page.getByLabel('설명', { exact: true });
    await explanation.fill('처음 쓴 글');
    await page.locator('[data-saved]').filter({ hasText: '저장되었습니다' }).waitFor();
    await explanation.fill('고쳐 쓴 글');
    await page.getByRole('button', { name: '저장하고 다음' }).click();
    await page.locator('.notice').waitFor();
    const sent = posts.length;
    await page.goBack();
    await page.waitForURL('**/items/USR-03');
    expect(posts).toHaveLength(sent);
    await expect(explanation.inputValue()).resolves.toBe('고쳐 쓴 글');
    await explanation.fill('다시 고친 글');
    await save(page).click();
    await page.locator('.notice').waitFor();
    await expect(explanation.inputValue()).resolves.toBe('다시 고친 글');
  });

  it('makes one thing of a button that is pressed twice', async () => {
    const { page } = await deskOf('author');
    await page.goto('/account/tokens');
    await page.getByLabel('이름').fill('배포 파이프라인');
    await page.getByRole('checkbox').first().check();
    await page.getByLabel('만료일').fill(addDays(stage.today, 30));
    await page.getByRole('button', { name: '토큰 만들기' }).dblclick();
    await page.getByRole('heading', { name: '토큰은 지금 한 번만 표시됩니다' }).waitFor();
    await page.goto('/account/tokens');
    await expect(page.getByRole('rowheader', { name: '배포 파이프라인' }).count()).resolves.toBe(1);
  });

  it('is answered and submitted without JavaScript', async () => {
    const plain = { javaScriptEnabled: false };
    const { page } = await deskOf('author', plain);
    const assessment = await assessmentOf(stage, 'author', other);
    await page.goto(`/operator/assessments/${assessment}/items/SST-01`);
    const values = page.locator('input[name^="values."]').first();
    await values.fill('많음');
    await page.getByLabel('설명', { exact: true }).fill('통신사별 차이는 작습니다.');
    await save(page).click();
    await page.locator('#problems').waitFor();
    await expect(values.inputValue()).resolves.toBe('많음');
    await values.fill('0.4');
    await save(page).click();
    await page.locator('.notice').waitFor();
    const explanation = page.getByLabel('설명', { exact: true });
    await explanation.fill('파일과 함께 쓴 글');
    await page.getByLabel('파일', { exact: true }).setInputFiles(pdf('접속시험.pdf'));
    await page.getByRole('button', { name: '파일 올리기' }).click();
    await page.getByRole('link', { name: '접속시험.pdf' }).waitFor();
    await expect(explanation.inputValue()).resolves.toBe('파일과 함께 쓴 글');
    await explanation.fill('지우며 쓴 글');
    await page.getByRole('button', { name: '접속시험.pdf 삭제' }).click();
    await page.getByText('올린 파일이 없습니다.').waitFor();
    await expect(explanation.inputValue()).resolves.toBe('지우며 쓴 글');

    await answerAnyhow(assessment);
    const { page: attester } = await deskOf('attester', plain);
    await attester.goto(`/operator/assessments/${assessment}/submission`);
    await attester.getByRole('checkbox', { name: '위 내용을 확인하였습니다' }).check();
    await attester.getByRole('button', { name: '제출하기' }).click();
    await expect(heading(attester)).resolves.toBe('제출하였습니다');
  });

  /** Every item that has no answer yet gets one that says everything it asks for. */
  async function answerAnyhow(assessment: string): Promise<void> {
    const client = stage.as('author');
    const path = `/api/v1/assessments/${assessment}`;
    const { itemCodes } = (await client.get<{ itemCodes: readonly string[] }>(path)).body;
    for (const code of itemCodes) {
      const { body, etag } = await client.get<{ item: Item }>(`${path}/answers/${code}`);
      await client.put(`${path}/answers/${code}`, anyAnswer(body.item), etag);
      const { content, type } = sampleFile('증빙.pdf');
      if (asksForFile(body.item)) await client.upload(`${path}/answers/${code}/evidence`, '증빙.pdf', content, type);
    }
  }
});

const itemLink = (page: Page, code: string) => page.locator(`main a[href$="/items/${code}"]`).first();

const pdf = (name: string) => {
  const { content, type } = sampleFile(name);
  return { name, mimeType: type, buffer: Buffer.from(content) };
};
