import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';
import { Desks } from './desks.js';

const DOCUMENT = `format: ieum-topology/1
sites: [{ id: alpha, name: 알파 }, { id: beta, name: 베타 }]
services: []
components:
  - { id: auth, name: 인증, layer: platform, placements: [{ site: alpha, role: active, percent: 100 }] }
  - { id: deploy, name: 배포 도구, layer: operations, placements: [] }
`;

describe('the grid in the browser', () => {
  let test: TestApp;
  let desks: Desks;
  let author: Visitor;

  beforeAll(async () => {
    test = await startTestApp();
    desks = await Desks.open(test.address);
    const admin = await test.administrator();
    const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
    const ministry = await admin.colleague({
      ...{ organisationId, email: 'manager@msit.example', roles: ['scheme-manager', 'ministry-admin'] },
    });
    const facts = { koreanOffice: true, paidServices: true, publicBody: false, agents: [] };
    const { id } = await ministry.must<{ id: string }>('POST', '/api/v1/operators', {
      ...{ name: '가온', businessNumber: '124-81-00998', kinds: ['value-added'], ...facts },
    });
    author = await ministry.colleague({ organisationId: id, email: 'author@gaon.example', roles: ['author'] });
    await author.must('PUT', `/api/v1/operators/${id}/topology`, DOCUMENT, {
      ...{ 'content-type': 'application/yaml', 'if-match': '"0"' },
    });
  });
  afterEach(async () => {
    expect(await desks.leave()).toEqual([]);
  });
  afterAll(async () => {
    await desks.close();
    await test.stop();
  });

  it('is walked with arrow keys, takes a block by paste, and gives the change back', async () => {
    const desk = await desks.take();
    const { page } = desk;
    await desk.comeBack(author);
    const cell = (name: string) => page.locator(`a[data-component="${name}"]`);
    await page.goto('/operator/services');
    await cell('auth').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(
      await cell('deploy')
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);

    await cell('deploy')
      .first()
      .evaluate((link) => {
        const data = new DataTransfer();
        data.setData('text/plain', '운영 100\t대기 50 30분');
        link.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      });
    await page.getByRole('heading', { level: 1, name: '저장하면 이렇게 달라집니다' }).waitFor();
    await page.getByRole('button', { name: '이대로 저장' }).click();
    await cell('deploy').first().waitFor();
    expect(await cell('deploy').allTextContents()).toEqual(['운영 100%', '대기 50%']);

    await cell('deploy').nth(1).focus();
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: '이대로 저장' }).click();
    await page.locator('.notice').waitFor();
    expect(await cell('deploy').allTextContents()).toEqual(['운영 100%', '배치']);

    await page.getByRole('link', { name: '마지막 변경 되돌리기' }).click();
    await page.getByRole('button', { name: '변경 되돌리기' }).click();
    await page.locator('.notice', { hasText: '되돌렸습니다' }).waitFor();
    expect(await cell('deploy').allTextContents()).toEqual(['운영 100%', '대기 50%']);
  });
});
