import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { summaries } from '../../src/api/words/ko.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { unsoundIn } from '../support/sound-page.js';

interface Operation {
  readonly summary?: string;
  readonly 'x-summary-en'?: string;
  readonly 'x-permissions'?: readonly string[];
  readonly security?: readonly object[];
  readonly tags: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

describe('the documentation of the API', () => {
  let test: TestApp;
  let document: Document;
  let operations: readonly (readonly [route: string, path: string, operation: Operation])[];

  beforeAll(async () => {
    test = await startTestApp();
    document = await test.visitor().must<Document>('GET', '/api/openapi.json');
    operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(
        ([method, operation]) => [`${method.toUpperCase()} ${path.replace('/api/v1', '')}`, path, operation] as const,
      ),
    );
  });
  afterAll(() => test.stop());

  it('describes the API and nothing else', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(operations.filter(([, path]) => !path.startsWith('/api/v1/'))).toEqual([]);
    expect(operations.length).toBeGreaterThan(80);
  });

  it('says of every operation what it does, in both languages, and of none that is gone', () => {
    expect(Object.keys(summaries).toSorted()).toEqual(operations.map(([route]) => route).toSorted());
    const silent = operations.filter(([, , one]) => !/[가-힣]/.test(one.summary ?? '') || !one['x-summary-en']);
    expect(silent).toEqual([]);
  });

  it('names every parameter of a path', () => {
    const missing = operations.filter(([, path, { parameters }]) => {
      const named = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      return [...path.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => !named.includes(name));
    });
    expect(missing).toEqual([]);
  });

  it('says who may use what', () => {
    const permissionsOf = (wanted: string) => operations.find(([route]) => route === wanted)?.[2]['x-permissions'];
    expect(permissionsOf('POST /reviews/{id}/sign-off')).toEqual(['review.sign']);
    expect(permissionsOf('GET /session')).toEqual([]);
    expect(permissionsOf('POST /session')).toBeUndefined();
    expect(document.paths['/api/v1/session']?.['post']?.security).toEqual([]);
  });

  it('is a page for anybody, with every operation and a way to each', async () => {
    const { status, html } = await test.visitor().page('/api/docs');
    expect(status).toBe(200);
    expect(unsoundIn(html.toString())).toEqual([]);
    expect(html.querySelectorAll('tbody tr')).toHaveLength(operations.length);
    const links = html.querySelectorAll('tbody th a').map((link) => link.getAttribute('href') ?? '');
    expect(new Set(links).size).toBe(operations.length);
  });

  it.each(['ko', 'en'])('shows each part in the words of the reader (%s)', async (language) => {
    const visitor = test.visitor();
    await visitor.page(`/language/${language}`);
    for (const tag of new Set(operations.map(([, , one]) => one.tags[0] ?? ''))) {
      const { status, html } = await visitor.page(`/api/docs/${tag}`);
      expect([tag, status, unsoundIn(html.toString())]).toEqual([tag, 200, []]);
      const korean = /[가-힣]/.test(html.querySelector('h1')?.text ?? '');
      expect([tag, korean]).toEqual([tag, language === 'ko']);
    }
  });

  it('tells the type of every field of a body, with its limits and choices', async () => {
    const { html } = await test.visitor().page('/api/docs/reviews');
    const box = html.querySelector('#ReviewsApi_judge');
    const field = (name: string) =>
      box?.querySelectorAll('tbody tr').find((row) => row.querySelector('code')?.text === name)?.text ?? '';
    expect(field('result')).toContain('met | partly | not-met | alternative-accepted | not-applicable');
    expect(field('result')).toContain('필수');
    expect(field('planPage')).toContain('정수 1–100000');
    expect(field('If-Match')).toContain('머리글');
    expect(box?.text).toContain('필요한 권한: review.judge');
  });

  it('has no page for a part that does not exist', async () => {
    expect((await test.visitor().page('/api/docs/nothing')).status).toBe(404);
  });
});
