import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type HTMLElement, parse } from 'node-html-parser';
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
    expect(overview.html.querySelector('h1')?.text).toMatch(/\d+항목 가운데 0항목을 작성하였습니다/);
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

  it('tell on the first page of as many finished items as on their own', async () => {
    const { author } = world.gaon;
    expect((await author.submit(item('SST-04'), item('SST-04'), { 'values.state': 'yes' })).status).toBe(303);
    const counts = (text: string | undefined) => /(\d+)항목 가운데 (\d+)항목/.exec(text ?? '')?.slice(1);
    const { html } = await author.page('/operator');
    const own = await author.page(base);
    expect(counts(own.html.querySelector('h1')?.text)?.[1]).toBe('1');
    expect(counts(html.querySelector('main')?.text)).toEqual(counts(own.html.querySelector('h1')?.text));
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
    const send = (name: string, content: string) =>
      author.submit(item('GOV-01'), `${item('GOV-01')}/evidence`, {}, new File([content], name));
    expect((await send('전환 훈련.txt', '결과')).status).toBe(303);
    const disguised = await send('그림.png', '글');
    expect([disguised.status, disguised.text.includes('TXT (.png)')]).toEqual([415, true]);
    expect(unsoundIn(disguised.text)).toEqual([]);
    expect((await send('빈 파일.txt', '')).status).toBe(422);
    const none = await author.submit(item('GOV-01'), `${item('GOV-01')}/evidence`, {});
    expect([none.status, none.html.querySelector('#problems')?.text.includes('파일')]).toEqual([422, true]);
    const { html } = await author.page(item('GOV-01'));
    const file = html.querySelector('.files a');
    expect(file?.text).toBe('전환 훈련.txt');
    expect((await author.api('GET', file?.getAttribute('href') ?? '')).text).toBe('결과');
    expect((await author.submit(item('GOV-01'), removalOn(html), {})).status).toBe(303);
    expect((await author.page(item('GOV-01'))).html.querySelector('.files')).toBeNull();
    expect(await fieldOf(author, item('GOV-01'), 'version')).toBe('0');
  });

  const removalOn = (page: HTMLElement) => page.querySelector('.files button')?.getAttribute('formaction') ?? '';

  describe('lose nothing that was typed', () => {
    const code = 'SCP-02';
    const files = async () => (await world.gaon.author.page(item(code))).html.querySelectorAll('.files a');
    const typedIn = (html: HTMLElement) => [
      html.querySelector('[name="values.share"]')?.getAttribute('value'),
      html.querySelector('textarea[name=explanation]')?.text,
    ];
    const send = (explanation: string, file: File, action = '/evidence') =>
      world.gaon.author.submit(item(code), `${item(code)}${action}`, { explanation }, file);

    it('when a file is sent', async () => {
      const sent = await send('파일과 함께 쓴 글', new File(['결과'], '훈련.txt'));
      expect([sent.status, sent.headers.get('location')]).toEqual([
        303,
        `${item(code)}?notice=evidence-added#evidence`,
      ]);
      expect(await fieldOf(world.gaon.author, item(code), 'explanation')).toBe('파일과 함께 쓴 글');
    });

    it.each([
      ['of a kind that is not taken', 415, new File(['글'], '그림.png')],
      ['that is empty', 422, new File([], '빈 파일.txt')],
      ['that is too large', 413, new File([Buffer.alloc(55 * 1024 * 1024, 'x')], '큰 파일.txt')],
    ])('when a file %s is refused', async (kind, status, file) => {
      const sent = await send(`다시 쓴 글: ${kind}`, file);
      expect([sent.status, unsoundIn(sent.text)]).toEqual([status, []]);
      expect(sent.html.querySelector('#problems a[href="#field-file"]')).not.toBeNull();
      expect(sent.html.querySelector('textarea[name=explanation]')?.text).toBe(`다시 쓴 글: ${kind}`);
      expect(await fieldOf(world.gaon.author, item(code), 'explanation')).toBe(`다시 쓴 글: ${kind}`);
    });

    it('when it is wrong itself: the file is there, and the text comes back', async () => {
      const { author } = world.gaon;
      const wrong = { 'values.share': '많음', explanation: '틀린 답의 글' };
      const sent = await author.submit(item(code), `${item(code)}/evidence`, wrong, new File(['더'], '더.txt'));
      expect(sent.status).toBe(422);
      expect(typedIn(sent.html)).toEqual(['많음', '틀린 답의 글']);
      expect(sent.html.querySelectorAll('.files a').map(({ text }) => text)).toEqual(['훈련.txt', '더.txt']);
    });

    it('when a colleague saved in between: both texts are shown', async () => {
      const { author } = world.gaon;
      const fields = { explanation: '내 글', version: '0' };
      const file = new File(['또'], '또.txt');
      const sent = await author.submit(item(code), `${item(code)}/evidence`, fields, file);
      expect([sent.status, unsoundIn(sent.text)]).toEqual([412, []]);
      expect([sent.text.includes('내 글'), sent.text.includes('다시 쓴 글')]).toEqual([true, true]);
      expect(await files()).toHaveLength(3);
    });

    it('when a file is taken off', async () => {
      const { author } = world.gaon;
      const removal = removalOn((await author.page(item(code))).html);
      const typed = { 'values.share': '적음', explanation: '지우며 틀린 글' };
      const wrong = await author.submit(item(code), removal, typed);
      expect(wrong.status).toBe(422);
      expect(typedIn(wrong.html)).toEqual(['적음', '지우며 틀린 글']);
      expect(await files()).toHaveLength(3);
      expect((await author.submit(item(code), removal, { explanation: '지우며 쓴 글' })).status).toBe(303);
      expect(await files()).toHaveLength(2);
      expect(await fieldOf(author, item(code), 'explanation')).toBe('지우며 쓴 글');
    });

    it('nor a file that was chosen before the text is saved', async () => {
      expect((await send('저장하며 쓴 글', new File(['함께'], '함께.txt'), '')).status).toBe(303);
      expect((await files()).map(({ text }) => text)).toContain('함께.txt');
      expect(await fieldOf(world.gaon.author, item(code), 'explanation')).toBe('저장하며 쓴 글');
    });

    it('and makes no new version of an answer that nobody touched', async () => {
      const { author } = world.gaon;
      const { html } = await author.page(item(code));
      const shown = html.querySelectorAll(
        'form textarea, form input[type=text], form input[type=date], form input[type=radio][checked]',
      );
      const fields = Object.fromEntries(
        shown.map((field) => [
          field.getAttribute('name') ?? '',
          field.tagName === 'TEXTAREA' ? field.text : (field.getAttribute('value') ?? ''),
        ]),
      );
      const before = await fieldOf(author, item(code), 'version');
      const sent = await author.submit(item(code), `${item(code)}/evidence`, fields, new File(['끝'], '끝.txt'));
      expect(sent.status).toBe(303);
      expect(await fieldOf(author, item(code), 'version')).toBe(before);
    });

    it('when the session ends while a file is sent: the text waits for who signs in again, the file is asked for anew', async () => {
      const visitor = await test.visitor().signIn('author@gaon.example');
      const { html } = await visitor.page(item(code));
      const body = new FormData();
      body.append('_csrf', html.querySelector('input[name=_csrf]')?.getAttribute('value') ?? '');
      body.append('version', (await fieldOf(visitor, item(code), 'version')) ?? '');
      body.append('explanation', '세션이 끝난 글');
      body.append('file', new File(['글'], '글.txt'));
      visitor.forget();
      const lost = await visitor.upload(`${item(code)}/evidence`, body);
      expect([lost.status, lost.text.includes('고르신 파일은 보관하지 못하였습니다')]).toEqual([401, true]);
      const page = parse(lost.text);
      const resumed = await visitor.post('/sign-in/resume', [
        ...['kept', '_csrf'].map((name): [string, string] => [
          name,
          page.querySelector(`form[action="/sign-in/resume"] input[name=${name}]`)?.getAttribute('value') ?? '',
        ]),
        ['email', 'author@gaon.example'],
        ['password', PASSWORD],
      ]);
      const form = resumed.html.querySelector(`form[action="${item(code)}/evidence"]`);
      const fields = (form?.querySelectorAll('input') ?? []).map((field): [string, string] => [
        field.getAttribute('name') ?? '',
        field.getAttribute('value') ?? '',
      ]);
      const sent = await visitor.post(`${item(code)}/evidence`, fields);
      expect([sent.status, sent.html.querySelector('#problems a')?.getAttribute('href')]).toEqual([422, '#field-file']);
      expect(await fieldOf(visitor, item(code), 'explanation')).toBe('세션이 끝난 글');
    });
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
