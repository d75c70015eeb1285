import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addDays, seoulDate } from '../../src/shared/time.js';
import { withoutWhitespace } from '../support/pdf-reader.js';
import { startStoryApp, type StoryApp } from '../support/story-app.js';
import type { Desk } from './desk.js';
import { Desks } from './desks.js';
import { enter, enterInMain, hasFocus, skipToMain, tabTo, tickUntil, typeDate } from './keyboard.js';
import { heading, itemLink, pdf, refused, savedText, told } from './steps.js';

const REASON = '전환 시간을 줄일 방법과 시기를 정하지 않아 기준에 이르는 때를 알 수 없음.';
const QUESTION = '다음 훈련에서 실제로 전환할 범위를 제출해 주십시오.';
const ANSWER = '검색과 로그인을 내년 3월에 실제로 전환하겠습니다.';
const DUE = addDays(seoulDate(new Date()), 7);
const CONCLUDE = '점검결과 확정하고 결재 올리기';

/** The review that the story leaves half done, on to its report, with the keyboard alone: each step goes on from the one before. */
describe('a review, by keyboard', () => {
  let test: StoryApp;
  let desks: Desks;
  let inspector: Desk;

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

  it('goes on from the answer that waits, is judged, supplemented and concluded', async () => {
    inspector = await desks.byKeyboard('inspector');
    await readAnswer();
    await judgeByKeys();
    await fitNarrowScreen();
    await proposeOrder();
    await askSupplement();
    await answerSupplement();
    await closeSupplement();
    await judgeTogether();
    await conclude();
  });

  async function readAnswer(): Promise<void> {
    const { page } = inspector;
    await enter(page, page.getByRole('link', { name: '이행점검', exact: true }));
    await page.waitForURL('**/regulator/reviews');
    await expect(heading(page)).resolves.toMatch(/처리할 일이 \d+건 있습니다/);
    await enterInMain(page, page.getByRole('link', { name: '보완 답변 확인' }));
    await page.getByText('다음 달 둘째 주에 정식 운영합니다').waitFor();
    await enterInMain(page, page.getByRole('button', { name: '답변을 확인하고 종결' }));
    await told(page, '보완 요청을 종결하였습니다');
    await toReview();
    await expect(heading(page)).resolves.toMatch(/누리포털: 판정할 항목이 \d+개 남았습니다/);
  }

  async function toReview(): Promise<void> {
    const { page } = inspector;
    await enterInMain(page, page.getByRole('link', { name: '누리포털', exact: true }).first());
    await page.waitForURL(/reviews\/[0-9a-f-]+$/);
  }

  /** J and K go through the items, 1 to 5 judge. */
  async function judgeByKeys(): Promise<void> {
    const { page } = inspector;
    const met = page.getByRole('radio', { name: '적정', exact: false }).first();
    await enterInMain(page, itemLink(page, 'RED-05'));
    await page.waitForURL('**/RED-05');
    await page.keyboard.press('j');
    await page.waitForURL('**/RED-06');
    await page.keyboard.press('k');
    await page.waitForURL('**/RED-05');
    await page.keyboard.press('1');
    await expect(met.isChecked()).resolves.toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/RED-0[1-46-9]/);
    await told(page, '판정을 저장하였습니다');
    await page.goBack();
    await page.waitForURL('**/RED-05');
    await expect(met.isChecked()).resolves.toBe(true);
    await page.goForward();
    await page.waitForURL(/RED-0[1-46-9]/);
    await expect(page.locator('.notice').count()).resolves.toBe(0); // told once
  }

  /** The item stands before the list of items, and of the menu where the reader is. */
  async function fitNarrowScreen(): Promise<void> {
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
  }

  /** A reason is asked for where an item is not met; what was chosen is not lost by leaving unasked. */
  async function proposeOrder(): Promise<void> {
    const { page } = inspector;
    await enterInMain(page, itemLink(page, 'RED-08'));
    await page.waitForURL('**/RED-08');
    await page.keyboard.press('3');
    await expect(hasFocus(page.getByRole('radio', { name: '부적정', exact: false }))).resolves.toBe(true);
    await page.keyboard.press('Enter');
    await expect(hasFocus(await refused(page))).resolves.toBe(true);
    await inspector.look();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(hasFocus(page.getByLabel('판정 사유'))).resolves.toBe(true);
    await page.keyboard.type(REASON);
    page.once('dialog', (question) => void question.dismiss());
    await enter(page, page.getByRole('link', { name: '할 일', exact: true }));
    await tabTo(page, page.getByRole('radio', { name: '조치 없음' }));
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: '시정명령 제안' }).isChecked()).resolves.toBe(true);
    await tabTo(page, page.getByLabel('사업자 방송통신재난관리계획의 쪽'));
    await page.keyboard.type('34');
    await enter(page, page.getByRole('button', { name: '판정하고 다음' }));
    await told(page, '판정을 저장하였습니다');
    await page.goBack();
    await page.waitForURL(/RED-08/);
    await expect(page.getByLabel('판정 사유').inputValue()).resolves.toBe(REASON);
  }

  async function askSupplement(): Promise<void> {
    const { page } = inspector;
    await page.goto(page.url().replace(/RED-.*/, 'DRL-01'));
    await enterInMain(page, page.getByText('보완 요청하기'));
    await enter(page, page.getByRole('button', { name: '보완 요청 보내기' }));
    await refused(page);
    await inspector.look();
    await tabTo(page, page.getByLabel('요청할 내용'));
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Tab');
    await typeDate(page, page.getByLabel('답변 기한'), DUE);
    await expect(page.getByLabel('답변 기한').inputValue()).resolves.toBe(DUE);
    await enter(page, page.getByRole('button', { name: '보완 요청 보내기' }));
    await told(page, '보완을 요청하였습니다');
    await inspector.look();
  }

  async function answerSupplement(): Promise<void> {
    const author = await desks.byKeyboard('nuriAuthor');
    const { page } = author;
    await enterInMain(page, page.getByRole('main').locator('a[href*="/operator/reviews/"]').first());
    await page.waitForURL('**/items/DRL-01');
    await skipToMain(page);
    await tabTo(page, page.getByLabel('답변 내용'));
    await page.keyboard.type(ANSWER);
    await page.getByLabel('증빙 첨부').setInputFiles(pdf('차기_훈련계획.pdf'));
    await enter(page, page.getByRole('button', { name: '답변 보내기' }));
    await told(page, '답변을 보냈습니다');
    await page.getByRole('link', { name: '차기_훈련계획.pdf' }).waitFor();
    await author.look();
  }

  async function closeSupplement(): Promise<void> {
    const { page } = inspector;
    await enter(page, page.getByRole('link', { name: '이행점검', exact: true }).first());
    await page.waitForURL('**/regulator/reviews');
    await enterInMain(page, page.getByRole('link', { name: '보완 답변 확인' }));
    await page.getByText(ANSWER).waitFor();
    await page.getByRole('link', { name: '차기_훈련계획.pdf' }).waitFor();
    await enterInMain(page, page.getByRole('button', { name: '답변을 확인하고 종결' }));
    await told(page, '보완 요청을 종결하였습니다');
  }

  async function judgeTogether(): Promise<void> {
    const { page } = inspector;
    await toReview();
    await enterInMain(page, page.getByRole('link', { name: /판정하지 않은 항목/ }));
    await page.waitForURL(/\?/);
    await inspector.look();
    await tickUntil(page, page.getByRole('button', { name: '선택한 항목을 모두 적정으로 판정' }));
    await page.keyboard.press('Enter');
    await told(page, '적정으로 판정하였습니다');
  }

  /** Something was asked meanwhile: the page that still shows the button says why it cannot be. */
  async function conclude(): Promise<void> {
    const { page } = inspector;
    const colleague = test.as('inspector');
    const review = test.ids.get('open review') ?? '';
    const asked = await colleague.must<{ id: string }>('POST', `/api/v1/reviews/${review}/supplements`, {
      ...{ itemCode: 'DRL-01', text: '훈련 참가자 명단도 제출해 주십시오.', dueOn: DUE },
    });
    await enterInMain(page, page.getByRole('button', { name: CONCLUDE }));
    const problems = page.locator('.problems');
    await expect(problems.textContent()).resolves.toContain('DRL-01');
    await expect(hasFocus(problems)).resolves.toBe(true);
    await inspector.look();
    await colleague.must('POST', `/api/v1/supplements/${asked.id}/giving-up`, { reason: '현장에서 확인하였습니다.' });
    await page.goto(`/regulator/reviews/${review}`);
    await enterInMain(page, page.getByRole('button', { name: CONCLUDE }));
    await told(page, '점검결과를 확정하였습니다');
    await expect(heading(page)).resolves.toContain('결재를 기다립니다');
    await inspector.look();
  }

  it('is signed off by somebody else, who issues its report, saves it, and is led back', async () => {
    const signatory = await desks.byKeyboard('signatory');
    const { page } = signatory;
    await enterInMain(page, page.getByRole('link', { name: '점검결과 결재' }));
    await page.waitForURL(/reviews\/[0-9a-f-]+$/);
    await signatory.look();
    await enterInMain(page, page.getByRole('link', { name: '결재할 내용 확인' }));
    await page.waitForURL(/\/sign-off$/);
    await signatory.look();
    await enterInMain(page, page.getByRole('button', { name: '결재', exact: true }));
    await told(page, '결재하였습니다');
    const form = await issue(page, '사업자 교부용');
    await signatory.look();
    await skipToMain(page);
    await tabTo(page, page.getByRole('link', { name: '내려받기' }));
    const save = () => page.keyboard.press('Enter');
    await expect(savedText(page, save)).resolves.toContain(withoutWhitespace(REASON));

    await enterInMain(page, page.getByRole('link', { name: /이행 지도·점검/ }));
    await page.waitForURL(/reviews\/[0-9a-f-]+$/);
    await expect(heading(page)).resolves.toBe('누리포털: 결재가 끝났습니다');
    const others = test.as('signatory');
    const reports = `/api/v1/reviews/${test.ids.get('open review') ?? ''}/reports`;
    for (const edition of ['ministry', 'redacted']) await others.must('POST', reports, { edition });
    await page.goto(form);
    await page.getByRole('heading', { name: '지금은 발행할 수 없습니다' }).waitFor();
    await signatory.look();
    await enterInMain(page, page.getByRole('link', { name: '이행점검으로 돌아가기' }));
    await page.getByRole('link', { name: '지적사항 보기' }).waitFor();
    await expect(page.getByRole('link', { name: /제1판/ }).count()).resolves.toBe(3);
    await expect(page.getByRole('link', { name: '보고서 발행' }).count()).resolves.toBe(0);
    await enterInMain(page, page.getByRole('link', { name: '지적사항 보기' }));
    await page.getByRole('heading', { level: 1, name: '지적사항이 1건 있습니다' }).waitFor();
  });

  /** From the page of the review. @returns the address of the form */
  async function issue(page: Page, edition: string): Promise<string> {
    await enterInMain(page, page.getByRole('link', { name: '보고서 발행' }));
    await page.waitForURL('**/reports/new*');
    const form = page.url();
    await skipToMain(page);
    await tabTo(page, page.getByRole('radio', { name: edition }));
    await enter(page, page.getByRole('button', { name: '발행', exact: true }));
    await told(page, '보고서를 발행하였습니다');
    return form;
  }
});
