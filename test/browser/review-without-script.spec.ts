import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addDays, seoulDate } from '../../src/shared/time.js';
import { PASSWORD, type TestApp } from '../support/app.js';
import { withoutWhitespace } from '../support/pdf-reader.js';
import { startReviewWorld } from '../support/review-world.js';
import { Desks } from './desks.js';
import { signIn } from './sign-in.js';
import { itemLink, pdf, refused, savedText, told } from './steps.js';

const REASON = '전송량 기준을 정하지 않아 화질을 낮출 때를 알 수 없음.';
const QUESTION = '기준을 정하는 날을 적어 주십시오.';
const ANSWER = '다음 달 둘째 주에 정합니다.';
const DUE = addDays(seoulDate(new Date()), 7);

/** A short submission, from the queue to the report, in a browser that runs no script. */
describe('a review, without JavaScript', () => {
  let test: TestApp;
  let desks: Desks;

  beforeAll(async () => {
    ({ test } = await startReviewWorld());
    desks = await Desks.open(test.address);
  });
  afterEach(async () => {
    expect(await desks.leave()).toEqual([]);
  });
  afterAll(async () => {
    await desks.close();
    await test.stop();
  });

  async function withoutScript(email: string): Promise<Page> {
    const { page } = await desks.take('without script');
    await signIn(page, { email, password: PASSWORD });
    return page;
  }

  it('is judged, supplemented and concluded', async () => {
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
    await (await refused(page)).getByRole('link', { name: /판정 사유/ }).click();
    await page.getByLabel('판정 사유').fill(REASON);
    await page.getByRole('radio', { name: '시정권고' }).check();
    await page.getByRole('button', { name: '판정하고 다음' }).dblclick();
    await page.waitForURL('**/USR-02*');
    await told(page, '판정을 저장하였습니다');

    await page.getByText('보완 요청하기').click();
    await page.getByLabel('요청할 내용').fill(QUESTION);
    await page.getByRole('button', { name: '보완 요청 보내기' }).click();
    await refused(page);
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
    await page.getByLabel('증빙 첨부').setInputFiles(pdf('수립계획.pdf'));
    await page.getByRole('button', { name: '보낸 답변에 파일만 첨부' }).click();
    await page.getByRole('link', { name: '수립계획.pdf' }).waitFor();
  }

  it('is signed off, and its report issued once and saved', async () => {
    const page = await withoutScript('signatory@msit.example');
    await page.getByRole('main').getByRole('link', { name: '점검결과 결재' }).click();
    await page.getByRole('link', { name: '결재할 내용 확인' }).click();
    await page.getByRole('button', { name: '결재', exact: true }).click();
    await told(page, '결재하였습니다');
    await page.getByRole('link', { name: '보고서 발행' }).click();
    await page.getByRole('button', { name: '발행', exact: true }).dblclick();
    await page.getByRole('link', { name: '보고서와 공문' }).waitFor();
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

const judge = (page: Page) => page.getByRole('button', { name: '판정하고 다음' }).click();
/** What stands beside the button of the conclusion. */
const blockers = (page: Page) => page.locator('main .box li').allTextContents();
