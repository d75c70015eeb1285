import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sampleFile } from '../../src/demo/sample-file.js';
import { DEMO_PASSWORD, people } from '../../src/demo/world/people.js';
import type { Item } from '../../src/modules/checklist/index.js';
import { addDays, seoulDate } from '../../src/shared/time.js';
import { anyAnswer, asksForFile } from '../support/any-answer.js';
import { startStoryApp, type StoryApp } from '../support/story-app.js';
import type { Desk } from './desk.js';
import { Desks } from './desks.js';
import type { Visitor } from '../support/visitor.js';
import { enter, enterInMain, hasFocus, tabTo, typeOver } from './keyboard.js';
import { heading, itemLink, pdf, refused, told } from './steps.js';

const TODAY = seoulDate(new Date());

/** On two inspections that the story leaves hardly begun. */
describe('a self-assessment in the browser', () => {
  let test: StoryApp;
  let desks: Desks;

  beforeAll(async () => {
    test = await startStoryApp();
    desks = await Desks.open(test.address);
  });
  afterEach(async () => {
    expect(await desks.leave()).toEqual([]);
  });
  afterAll(async () => {
    await desks.close();
    await test.stop();
  });

  const pageOf = (which: 'open' | 'protection') => `/operator/assessments/${test.ids.get(`${which} assessment`)}`;

  /** The time comes at which what was typed is saved. Its clock was taken over before the page was opened. */
  async function saved(page: Page): Promise<void> {
    await page.clock.fastForward(2000);
    await page.locator('[data-saved]').filter({ hasText: '저장되었습니다' }).waitFor();
  }

  const save = (page: Page) => page.getByRole('button', { name: '저장', exact: true });

  it('is answered by keyboard, from sign-in to the last item, and submitted by the attester', async () => {
    const author = await desks.byKeyboard('author');
    const { page } = author;
    await enter(page, page.getByRole('link', { name: '자체점검', exact: true }));
    await page.waitForURL('**/operator/assessments');
    await page.keyboard.press('Tab');
    await expect(hasFocus(page.getByRole('link', { name: '본문으로 건너뛰기' }))).resolves.toBe(true);
    await page.keyboard.press('Enter');
    await expect(hasFocus(page.locator('main'))).resolves.toBe(true);
    await enter(page, page.getByRole('link', { name: /집적정보통신시설 보호조치/ }));
    await page.waitForURL(/assessments\/[0-9a-f-]+$/);
    await answerNumber(author);
    await answerChoice(page);
    await answerWithFile(author);
    await answerTheRest(pageOf('protection'), ['BAT-05']);
    await submit();
  });

  /** What is no number comes back; the criterion is checked live; a difference from what is registered asks for its reason. */
  async function answerNumber(author: Desk): Promise<void> {
    const { page } = author;
    await enter(page, itemLink(page, 'BAT-05'));
    await page.waitForURL('**/BAT-05');
    const cycle = page.getByLabel('답변', { exact: true });
    await tabTo(page, cycle);
    await typeOver(page, '열 초');
    await page.keyboard.press('Enter');
    await expect(hasFocus(await refused(page))).resolves.toBe(true);
    await author.look();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(hasFocus(cycle)).resolves.toBe(true);
    await expect(cycle.inputValue()).resolves.toBe('열 초');
    await typeOver(page, '20');
    await expect(page.locator('output').textContent()).resolves.toBe('10초 이하: 미충족');
    await typeOver(page, '10');
    await expect(page.locator('output').textContent()).resolves.toBe('10초 이하: 충족');
    await page.getByText('답변이 등록정보와 일치하지 않습니다').waitFor();
    await tabTo(page, page.getByLabel('차이 사유'));
    await page.keyboard.type(DIFFERENCE);
    await enter(page, save(page));
    await told(page, '저장하였습니다');
    await author.look();
  }

  async function answerChoice(page: Page): Promise<void> {
    await enter(page, page.getByRole('link', { name: '전체 점검항목 보기' }));
    await page.waitForURL(/assessments\/[0-9a-f-]+$/);
    await enter(page, itemLink(page, 'BAT-06'));
    await page.waitForURL('**/BAT-06');
    await tabTo(page, page.getByRole('radio', { name: '예', exact: true }));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: '일부', exact: false }).first().isChecked()).resolves.toBe(true);
    await tabTo(page, page.getByLabel('설명', { exact: true }));
    await page.keyboard.type('두 격실에 먼저 갖추었습니다.');
    await enter(page, page.getByRole('button', { name: '저장하고 다음' }));
    await page.waitForURL('**/BAT-07*');
    await told(page, '저장하였습니다');
  }

  /** What is typed is saved as it is typed, and is still there when the file is. */
  async function answerWithFile(author: Desk): Promise<void> {
    const { page } = author;
    await page.clock.install();
    await enter(page, page.getByRole('link', { name: '전체 점검항목 보기' }));
    await page.waitForURL(/assessments\/[0-9a-f-]+$/);
    await enter(page, itemLink(page, 'GOV-08'));
    await page.waitForURL('**/GOV-08');
    const explanation = page.getByLabel('설명', { exact: true });
    await tabTo(page, explanation);
    await page.keyboard.type('지침에 따라 기한 안에 마련하였습니다.');
    await saved(page);
    await page.getByLabel('파일', { exact: true }).setInputFiles(pdf('제출본.pdf'));
    await enter(page, page.getByRole('button', { name: '파일 올리기' }));
    await page.getByRole('link', { name: '제출본.pdf' }).waitFor();
    await expect(explanation.inputValue()).resolves.toContain('기한 안에');
    await author.look();
  }

  async function submit(): Promise<void> {
    const attester = await desks.byKeyboard('attester');
    const { page } = attester;
    await enter(page, page.getByRole('link', { name: /자체점검/ }).first());
    await page.waitForURL('**/operator/assessments');
    await enterInMain(page, page.getByRole('link', { name: /집적정보통신시설 보호조치/ }).first());
    await page.waitForURL(/assessments\/[0-9a-f-]+$/);
    await expect(heading(page)).resolves.toContain('모두 작성하였습니다');
    await enterInMain(page, page.getByRole('link', { name: '미리보기' }));
    await page.waitForURL('**/preview');
    await expect(page.getByRole('main').textContent()).resolves.toContain(DIFFERENCE);
    await attester.look();
    await page.goBack();
    await enterInMain(page, page.getByRole('link', { name: '확인하고 제출하기' }));
    await page.waitForURL('**/submission');
    await enterInMain(page, page.getByRole('button', { name: '제출하기' }));
    await refused(page);
    await expect(heading(page)).resolves.toContain('모든 항목을 작성하였습니다');
    await expect(page.title()).resolves.toMatch(/^확인 필요/);
    await tabTo(page, page.getByRole('checkbox', { name: '위 내용을 확인하였습니다' }));
    await page.keyboard.press('Space');
    await enter(page, page.getByRole('button', { name: '제출하기' }));
    await page.getByRole('heading', { level: 1, name: '제출하였습니다' }).waitFor();
    await expect(page.getByRole('main').textContent()).resolves.toContain(people.attester.name);
    await attester.look();
  }

  it('keeps what was typed when the session ends in the middle of an item, and sends it after signing in again', async () => {
    const desk = await desks.of('author');
    const { page } = desk;
    await page.goto(`${pageOf('open')}/items/SST-04`);
    await page.context().clearCookies({ name: 'ieum_session' });
    await page.getByLabel('설명', { exact: true }).fill('전송량이 기준을 넘으면 화질을 낮춥니다.');
    await save(page).click();
    await page.getByRole('heading', { level: 1, name: '로그인 시간이 지났습니다' }).waitFor();
    await desk.look();
    await page.reload(); // asks whether to send the form once more, which keeps what was typed
    await page.getByRole('heading', { level: 1, name: '로그인 시간이 지났습니다' }).waitFor();
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
    const { page } = await desks.of('author');
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.url());
    });
    await page.clock.install();
    await page.goto(`${pageOf('open')}/items/USR-03`);
    const explanation = page.getByLabel('설명', { exact: true });
    await explanation.fill('처음 쓴 글');
    await saved(page);
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
    const { page } = await desks.of('author');
    await page.goto('/account/tokens');
    await page.getByLabel('이름').fill('배포 파이프라인');
    await page.getByRole('checkbox').first().check();
    await page.getByLabel('만료일').fill(addDays(TODAY, 30));
    await page.getByRole('button', { name: '토큰 만들기' }).dblclick();
    await page.getByRole('heading', { name: '토큰은 지금 한 번만 표시됩니다' }).waitFor();
    await page.goto('/account/tokens');
    await expect(page.getByRole('rowheader', { name: '배포 파이프라인' }).count()).resolves.toBe(1);
  });

  it('is answered and submitted without JavaScript', async () => {
    const { page } = await desks.of('author', 'without script');
    await page.goto(`${pageOf('open')}/items/SST-01`);
    const values = page.locator('input[name^="values."]').first();
    await values.fill('많음');
    await page.getByLabel('설명', { exact: true }).fill('통신사별 차이는 작습니다.');
    await save(page).click();
    await refused(page);
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

    await answerTheRest(pageOf('open'), ['SST-01']);
    const { page: attester } = await desks.of('attester', 'without script');
    await attester.goto(`${pageOf('open')}/submission`);
    await attester.getByRole('checkbox', { name: '위 내용을 확인하였습니다' }).check();
    await attester.getByRole('button', { name: '제출하기' }).click();
    await expect(heading(attester)).resolves.toBe('제출하였습니다');
  });

  /** Every other item gets an answer that says everything it asks for, from the author's colleagues. */
  async function answerTheRest(page: string, done: readonly string[]): Promise<void> {
    const author = test.as('author');
    const path = page.replace('/operator', '/api/v1');
    const { itemCodes } = await author.must<{ itemCodes: readonly string[] }>('GET', path);
    for (const code of itemCodes.filter((code) => !done.includes(code)))
      await answer(author, `${path}/answers/${code}`);
  }

  async function answer(author: Visitor, path: string): Promise<void> {
    const { body, headers } = await author.api('GET', path);
    const { item } = body as { item: Item };
    const said = { ...anyAnswer(item), differenceReason: '등록정보는 이달 말에 고칩니다.' };
    await author.must('PUT', path, said, { 'if-match': headers.get('etag') ?? '' });
    if (asksForFile(item)) await attach(author, `${path}/evidence`);
  }

  async function attach(author: Visitor, path: string): Promise<void> {
    const { content, type } = sampleFile('증빙.pdf');
    const form = new FormData();
    form.append('_csrf', await author.formToken());
    form.append('file', new Blob([new Uint8Array(content)], { type }), '증빙.pdf');
    const { status, text } = await author.upload(path, form);
    if (status !== 201) throw new Error(text);
  }
});

const DIFFERENCE = '베타의 계측 장치를 이달 말에 바꿉니다.';
