import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { shippedCatalogueYaml } from '../../src/modules/checklist/shipped-catalogue.source.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Visitor } from '../support/visitor.js';

const LIST = '/regulator/catalogues';

describe('the pages of the checklist', () => {
  let test: TestApp;
  let manager: Visitor;
  let inspector: Visitor;
  let address: string;

  beforeAll(async () => {
    test = await startTestApp();
    const admin = await test.administrator();
    const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
    manager = await admin.colleague({ organisationId, email: 'm@msit.example', roles: ['scheme-manager'] });
    inspector = await admin.colleague({ organisationId, email: 'i@msit.example', roles: ['inspector'] });
  });
  afterAll(() => test.stop());

  const upload = async (text: string) => {
    const { html } = await manager.page(LIST);
    const form = new FormData();
    form.set(
      '_csrf',
      html.querySelector(`form[enctype="multipart/form-data"] input[name=_csrf]`)?.getAttribute('value') ?? '',
    );
    form.set('file', new File([text], '점검표.yaml', { type: 'application/yaml' }));
    const answer = await manager.upload(LIST, form);
    return { ...answer, html: parse(answer.text) };
  };

  it('say how the first version comes about, to those who may load it', async () => {
    const { html } = await manager.page(LIST);
    expect(html.querySelector('h1')?.text).toBe('시행 중인 점검표가 없습니다');
    expect(html.querySelector(`form[action="${LIST}/shipped"]`)).not.toBeNull();
    expect((await inspector.page(LIST)).html.querySelector('main form')).toBeNull();
  });

  it('load the standard checklist as a draft', async () => {
    const answer = await manager.submit(LIST, `${LIST}/shipped`, {});
    expect(answer.status).toBe(303);
    address = (answer.headers.get('location') ?? '').split('?')[0] ?? '';
    const { html } = await manager.page(address);
    expect(html.querySelector('h1')?.text).toBe('2026-1 점검표: 점검항목 100개, 초안');
    expect(html.querySelectorAll('tbody tr')).toHaveLength(100);
    const again = await manager.submit(LIST, `${LIST}/shipped`, {});
    expect(again.status).toBe(422);
    expect(again.html.querySelector('#problems')?.text).toContain('2026-1');
  });

  it('show every item of a domain with its wording, bases and marks', async () => {
    const { html } = await manager.page(`${address}?domain=RED`);
    const item = html.getElementById('RED-01');
    expect(html.querySelectorAll('main section.box').length).toBeGreaterThan(5);
    for (const term of ['작성 안내', '증빙자료', '답변', '근거', '적용 대상']) expect(item?.text).toContain(term);
    expect(item?.text).toMatch(/시행|202\d/);
  });

  it('filter by force and regime, and refuse what is neither', async () => {
    const rows = async (query: string) =>
      (await manager.page(`${address}?${query}`)).html.querySelectorAll('tbody tr').length;
    const all = await rows('');
    const statute = await rows('force=statute');
    const both = await rows('force=statute&regime=FA-35');
    expect(all).toBeGreaterThan(statute);
    expect(statute).toBeGreaterThan(both);
    expect(both).toBeGreaterThan(0);
    expect((await manager.page(`${address}?force=law`)).status).toBe(422);
  });

  it('list every fault of an uploaded file with its line, and load nothing', async () => {
    const text = shippedCatalogueYaml().replace('version: 2026-1', 'version: 2026-2');
    const spoilt = text
      .replace('    domain: SCP\n', '    domain: SCP\n    domain: SCP\n')
      .replace('kind: managerial', 'kind: &k managerial');
    const answer = await upload(spoilt);
    expect(answer.status).toBe(422);
    const lines = answer.html
      .querySelectorAll('#problems tbody tr td:first-child')
      .map(({ text: line }) => Number(line));
    const expected = ['    domain: SCP\n    domain: SCP', '&k managerial'].map(
      (part) => spoilt.slice(0, spoilt.indexOf(part)).split('\n').length,
    );
    expect(lines).toEqual([(expected[0] ?? 0) + 1, expected[1]]);
    expect((await manager.page(LIST)).html.querySelectorAll('tbody tr')).toHaveLength(1);
  });

  it('refuse an empty file and one that is no text', async () => {
    expect((await upload('')).status).toBe(422);
    const form = new FormData();
    const { html } = await manager.page(LIST);
    form.set('_csrf', html.querySelector('input[name=_csrf]')?.getAttribute('value') ?? '');
    form.set('file', new File([new Uint8Array([0xff, 0xfe, 0x00])], 'x.yaml'));
    expect((await manager.upload(LIST, form)).status).toBe(422);
  });

  it('refuse an upload that our own page did not send', async () => {
    const form = new FormData();
    form.set('file', new File([shippedCatalogueYaml()], 'x.yaml'));
    expect((await manager.upload(LIST, form)).status).toBe(403);
  });

  it('compare a new version with the one before, text beside text', async () => {
    const text = shippedCatalogueYaml()
      .replace('version: 2026-1', 'version: 2026-2')
      .replace('ko: 하루 평균 국내 이용자 수\n', 'ko: 하루 평균 이용자 수\n');
    const loaded = await upload(text);
    const later = (loaded.headers.get('location') ?? '').split('?')[0] ?? '';
    const { html } = await manager.page(`${later}/comparison?earlier=${address.split('/').at(-1) ?? ''}`);
    expect(html.querySelector('h1')?.text).toBe('2026-2에서 0개를 더하고 1개를 바꾸고 0개를 뺐습니다');
    expect(html.querySelector('main')?.text).toContain('하루 평균 국내 이용자 수');
    expect((await manager.submit(later, `${later}/removal`, {})).headers.get('location')).toBe(
      `${LIST}?notice=removed`,
    );
  });

  it('put a draft into force and retire it, only for those who may', async () => {
    expect((await inspector.page(address)).html.querySelector(`form[action="${address}/enforcement"]`)).toBeNull();
    expect((await manager.submit(address, `${address}/enforcement`, {})).status).toBe(303);
    expect((await manager.page(LIST)).html.querySelector('h1')?.text).toBe('시행 중인 점검표는 2026-1입니다');
    const { html } = await manager.page(address);
    expect(html.querySelector(`form[action="${address}/enforcement"]`)).toBeNull();
    const csrf = html.querySelector('input[name=_csrf]')?.getAttribute('value') ?? '';
    const late = await manager.post(`${address}/enforcement`, [['_csrf', csrf]]);
    expect(late.status).toBe(409);
    expect(late.html.text).toContain('초안인 점검표만');
    expect((await manager.submit(address, `${address}/retirement`, {})).status).toBe(303);
  });

  it('are sound, also in English, and small', async () => {
    for (const language of ['ko', 'en']) {
      await manager.page(`/language/${language}?back=/regulator`);
      for (const path of [LIST, address, `${address}?domain=PWR`, `${address}?domain=RED`]) {
        const { status, html } = await manager.page(path);
        expect([path, status, ...unsoundIn(html.toString())]).toEqual([path, 200]);
        expect(html.toString().length).toBeLessThan(100_000);
      }
    }
  });
});
