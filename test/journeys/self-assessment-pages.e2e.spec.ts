import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Item } from '../../src/modules/checklist/index.js';
import { anyAnswer, asksForFile } from '../support/any-answer.js';
import { PASSWORD, type TestApp } from '../support/app.js';
import { startAssessmentWorld, type AssessmentWorld } from '../support/assessment-world.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Visitor } from '../support/visitor.js';

describe('the pages of a self-assessment, without JavaScript', () => {
  let test: TestApp;
  let world: AssessmentWorld;
  let base: string;

  beforeAll(async () => {
    ({ test, world } = await startAssessmentWorld());
    base = `/operator/assessments/${world.gaon.assessmentId}`;
  });
  afterAll(() => test.stop());

  const item = (code: string) => `${base}/items/${code}`;
  const fieldOf = async (visitor: Visitor, path: string, name: string) => {
    const { html } = await visitor.page(path);
    const field = html.querySelectorAll(`[name="${name}"]`);
    return field[0]?.tagName === 'TEXTAREA' ? field[0].text : field[0]?.getAttribute('value');
  };

  it('lead from the list to the task list and on to each item', async () => {
    const { author } = world.gaon;
    const list = await author.page('/operator/assessments');
    expect(list.html.querySelector(`a[href="${base}"]`)?.text).toContain('부가통신 정기점검');
    const overview = await author.page(base);
    expect(overview.html.querySelector('h1')?.text).toMatch(/\d+항목 가운데 0항목을 작성했습니다/);
    expect(overview.html.querySelector(`a[href="${item('USR-01')}"]`)).not.toBeNull();
    expect((await author.page(item('USR-01'))).status).toBe(200);
    expect((await author.page(item('PWR-01'))).status).toBe(404);
  });

  it('save an answer and go on to the next item', async () => {
    const { author } = world.gaon;
    const saved = await author.submit(item('SCP-01'), item('SCP-01'), { 'values.users': '2,000,000', _then: 'next' });
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${item('SCP-02')}?notice=saved`]);
    expect(await fieldOf(author, item('SCP-01'), 'values.users')).toBe('2000000');
    expect(await fieldOf(author, item('SCP-01'), 'version')).toBe('1');
  });

  it('show what was typed again, with what is wrong beside it', async () => {
    const { author } = world.gaon;
    const typed = { 'values.share': '많음', explanation: '지우지 말 것' };
    const answer = await author.submit(item('SCP-02'), item('SCP-02'), typed);
    expect(answer.status).toBe(422);
    expect(answer.html.querySelector('[name="values.share"]')?.getAttribute('value')).toBe('많음');
    expect(answer.html.querySelector('[name="explanation"]')?.text).toBe('지우지 말 것');
    expect(answer.html.querySelector('#problems')?.text).toContain('숫자로 입력해 주십시오');
    expect(unsoundIn(answer.text)).toEqual([]);
  });

  it('show both texts where a colleague saved in between, and save over them only knowingly', async () => {
    const { author } = world.gaon;
    const form = { 'values.share': '1.5', explanation: '내 글' };
    await author.submit(item('SCP-02'), item('SCP-02'), { 'values.share': '1', explanation: '먼저 쓴 글' });
    const stale = await author.submit(item('SCP-02'), item('SCP-02'), { ...form, version: '0' });
    expect(stale.status).toBe(412);
    expect(stale.text).toContain('내 글');
    expect(stale.text).toContain('먼저 쓴 글');
    expect(unsoundIn(stale.text)).toEqual([]);
    const hidden = stale.html.querySelectorAll(`form[action="${item('SCP-02')}"] input, form textarea`);
    const fields = hidden.map((field) => [
      field.getAttribute('name') ?? '',
      field.tagName === 'TEXTAREA' ? field.text : (field.getAttribute('value') ?? ''),
    ]);
    const own = fields.filter(([name], index) => fields.findIndex(([other]) => other === name) === index);
    const over = await author.post(item('SCP-02'), own as [string, string][]);
    expect(over.status).toBe(303);
    expect(await fieldOf(author, item('SCP-02'), 'explanation')).toBe('내 글');
  });

  it('save in the background while somebody types, and say when', async () => {
    const { author } = world.gaon;
    const autosave = async (fields: Record<string, string>) => {
      const body = new URLSearchParams({ _csrf: await author.formToken(), ...fields }).toString();
      const type = 'application/x-www-form-urlencoded';
      return author.api('POST', item('USR-01'), body, {
        'content-type': type,
        'x-autosave': '1',
        accept: 'application/json',
      });
    };
    const first = await autosave({ version: '0', explanation: '쓰는 중' });
    expect([first.status, first.body]).toEqual([200, { version: 1, saved: expect.stringContaining('저장되었습니다') }]);
    expect((await autosave({ version: '0', explanation: '다른 글' })).status).toBe(412);
    expect((await autosave({ version: '1', 'plan.dueOn': '어제' })).status).toBe(422);
    expect(await fieldOf(author, item('USR-01'), 'explanation')).toBe('쓰는 중');
  });

  it('keep the text when the session ends in the middle of an item', async () => {
    const visitor = await test.visitor().signIn('author@gaon.example');
    await visitor.page(item('USR-02'));
    visitor.forget();
    const lost = await visitor.post(item('USR-02'), [
      ['_csrf', 'x'],
      ['version', '0'],
      ['explanation', '오래 쓴 글'],
    ]);
    expect(lost.status).toBe(401);
    const kept = lost.html.querySelector('input[name=kept]')?.getAttribute('value') ?? '';
    const token =
      lost.html.querySelector('form[action="/sign-in/resume"] input[name=_csrf]')?.getAttribute('value') ?? '';
    const resumed = await visitor.post('/sign-in/resume', [
      ['_csrf', token],
      ['kept', kept],
      ['email', 'author@gaon.example'],
      ['password', PASSWORD],
    ]);
    const form = resumed.html.querySelector(`form[action="${item('USR-02')}"]`);
    const fields = (form?.querySelectorAll('input, textarea') ?? []).map((field): [string, string] => [
      field.getAttribute('name') ?? '',
      field.tagName === 'TEXTAREA' ? field.text : (field.getAttribute('value') ?? ''),
    ]);
    expect((await visitor.post(item('USR-02'), fields)).status).toBe(303);
    expect(await fieldOf(visitor, item('USR-02'), 'explanation')).toBe('오래 쓴 글');
  });

  it('take in a file, show what is wrong with another, and take one off', async () => {
    const { author } = world.gaon;
    const send = async (name: string, content: string) => {
      const form = new FormData();
      form.append('_csrf', await author.formToken());
      form.append('file', new Blob([content]), name);
      return author.upload(`${item('GOV-01')}/evidence`, form);
    };
    expect((await send('전환 훈련.txt', '결과')).status).toBe(303);
    const disguised = await send('그림.png', '글');
    expect([disguised.status, disguised.text.includes('TXT (.png)')]).toEqual([415, true]);
    expect(unsoundIn(disguised.text)).toEqual([]);
    expect((await send('빈 파일.txt', '')).status).toBe(422);
    const { html } = await author.page(item('GOV-01'));
    const file = html.querySelector('.files a');
    expect(file?.text).toBe('전환 훈련.txt');
    expect((await author.api('GET', file?.getAttribute('href') ?? '')).text).toBe('결과');
    const removal = html.querySelector('.files form')?.getAttribute('action') ?? '';
    expect((await author.submit(item('GOV-01'), removal, {})).status).toBe(303);
    expect((await author.page(item('GOV-01'))).html.querySelector('.files')).toBeNull();
  });

  it('hand an item to a colleague', async () => {
    const { author } = world.gaon;
    const { personId } = await author.must<{ personId: string }>('GET', '/api/v1/session');
    const path = `${item('CHG-01')}/assignee`;
    const { itemCodes } = await author.must<{ itemCodes: string[] }>(
      'GET',
      `/api/v1/assessments/${world.gaon.assessmentId}`,
    );
    const code = itemCodes.find((each) => each.startsWith('INC')) ?? '';
    const to = path.replace('CHG-01', code);
    expect((await author.submit(item(code), to, { personId, _whole: 'domain' })).status).toBe(303);
    expect((await author.page(base)).html.text).toContain('김서연');
  });

  it('show the attester what is missing, then the statement, and submit once', async () => {
    const { author, attester, program, assessmentId } = world.gaon;
    const early = await attester.page(`${base}/submission`);
    expect(early.html.querySelector(`a[href="${item('GOV-01')}"]`)).not.toBeNull();
    expect(early.html.querySelector('[name=attested]')).toBeNull();
    const api = `/api/v1/assessments/${assessmentId}`;
    for (const code of (await author.must<{ itemCodes: string[] }>('GET', api)).itemCodes) {
      const answer = await author.must<{ item: Item; version: number }>('GET', `${api}/answers/${code}`);
      const body = anyAnswer(answer.item, '電源 🔥 <script>alert(1)</script>');
      await author.must('PUT', `${api}/answers/${code}`, body, { 'if-match': `"${answer.version}"` });
      if (!asksForFile(answer.item)) continue;
      const form = new FormData();
      form.append('file', new Blob(['증빙']), '증빙.txt');
      await program.upload(`${api}/answers/${code}/evidence`, form);
    }
    const preview = await attester.page(`${base}/preview`);
    expect(preview.html.toString()).toContain('電源 🔥 &lt;script');
    const path = `${base}/submission`;
    expect((await author.page(path)).html.text).toContain('확인자만 제출할 수 있습니다');
    const unticked = await attester.submit(path, path, {});
    expect([unticked.status, unticked.html.querySelector('#problems')?.text.includes('확인 표시')]).toEqual([
      422,
      true,
    ]);
    const changed = await attester.submit(path, path, { attested: 'true', sha256: 'a'.repeat(64) });
    expect([changed.status, changed.text.includes('답변이 바뀌었습니다')]).toEqual([412, true]);
    expect((await attester.submit(path, path, { attested: 'true' })).status).toBe(303);
    const token = await attester.formToken();
    const twice = await attester.post(path, [['_csrf', token], ['attested', 'true']]); // prettier-ignore
    expect(twice.status).toBe(409);
    expect((await attester.page(path)).html.querySelector('h1')?.text).toContain('제출하였습니다');
    expect((await author.page(item('USR-01'))).html.querySelector('textarea[name=explanation]')).toBeNull();
  });

  it('are whole in both languages', async () => {
    const { author } = world.naru;
    const own = `/operator/assessments/${world.naru.assessmentId}`;
    const pages = ['/operator/assessments', own, `${own}/items/USR-01`, `${own}/preview`, `${own}/submission`];
    for (const language of ['ko', 'en']) {
      await author.page(`/language/${language}?back=/`);
      for (const path of pages) {
        const { status, html } = await author.page(path);
        expect([path, status, unsoundIn(html.toString())]).toEqual([path, 200, []]);
        expect(html.querySelector('main')?.text).not.toMatch(/undefined|\[object|\{\w+\}/);
      }
    }
  });

  it('are nobody else’s', async () => {
    for (const stranger of [world.naru.author, world.agent]) {
      for (const path of [base, item('USR-01'), `${base}/preview`, `${base}/submission`]) {
        expect([path, (await stranger.page(path)).status]).toEqual([path, 404]);
      }
    }
  });
});
