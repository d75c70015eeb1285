import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Topology } from '../../src/modules/topology/index.js';
import { OF_WIDTH } from '../support/axe.js';
import { startStoryApp, type StoryApp } from '../support/story-app.js';
import { Desks } from './desks.js';
import { skipToMain, tabTo } from './keyboard.js';

const NARROW = { width: 380, height: 800 };

describe('a plan in the browser', () => {
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

  const registered = () =>
    test.as('author').must<Topology>('GET', `/api/v1/operators/${test.ids.get('operators/:id')}/topology`);
  /** Cells of the first picture that do not come back. */
  const lostCells = (page: Page) => page.locator('svg.picture').first().locator('rect.face.gone').count();
  const settled = (page: Page) =>
    page.waitForFunction(() => document.querySelector('meta[http-equiv=refresh]') === null);

  it('is made from the survivability page by keyboard, shows fewer losses, and leaves the register as it was', async () => {
    const desk = await desks.take();
    const { page } = desk;
    await desk.comeBack(test.as('author'));
    const before = await registered();
    await desk.open('/operator/survivability');
    const lost = await lostCells(page);
    expect(lost).toBeGreaterThan(0);

    await skipToMain(page);
    await tabTo(page, page.getByRole('link', { name: '가정 분석' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: '가정안 만들기' }));
    await desk.look();
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('제목'));
    await page.keyboard.type('로그인을 베타에도');
    await page.keyboard.press('Enter');
    await page.locator('.notice').waitFor();
    await settled(page);
    expect(await lostCells(page)).toBe(lost);

    for (const id of ['sign-in-server', 'secret-store', 'token-cache']) await placeInBeta(page, id);
    expect(await lostCells(page)).toBeLessThan(lost);
    await page
      .getByText(/달라지는 칸 \d+개: 나아짐 [1-9]\d*, 나빠짐 0/)
      .first()
      .waitFor();
    await desk.look();
    await page.setViewportSize(NARROW);
    await desk.look(OF_WIDTH);
    await page.setViewportSize({ width: 1400, height: 900 });

    await page.getByRole('button', { name: '키 저장소 → 베타 데이터센터 변경 취소' }).click();
    await page.locator('.notice', { hasText: '취소하였습니다' }).waitFor();
    await settled(page);
    expect(await lostCells(page)).toBe(lost);

    await page.getByRole('link', { name: '폐기' }).click();
    await desk.look();
    await page.getByRole('button', { name: '가정안 폐기' }).click();
    await page.locator('.notice', { hasText: '폐기하였습니다' }).waitFor();
    await page.getByLabel('현재 위치').getByRole('link', { name: '생존성' }).click();
    await settled(page);
    expect(await lostCells(page)).toBe(lost);
    expect(await registered()).toEqual(before);
  });
});

/** By keyboard, as all of the form can be filled in. */
async function placeInBeta(page: Page, id: string): Promise<void> {
  const form = page.locator('form[action$="/placements"]');
  await form.locator('select[name=component]').selectOption(id);
  await form.locator('select[name=site]').selectOption('beta');
  await tabTo(page, form.getByLabel('운영', { exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, form.locator('input[name=percent]'));
  await page.keyboard.type('100');
  await page.keyboard.press('Enter');
  await page.getByRole('rowheader', { name: `${id} → beta` }).waitFor();
}
