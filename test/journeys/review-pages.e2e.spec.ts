import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HTMLElement } from 'node-html-parser';
import type { TestApp } from '../support/app.js';
import { startReviewWorld, type ReviewWorld } from '../support/review-world.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Visitor } from '../support/visitor.js';

const NOTE = '내부에서만 볼 메모 기린';
const QUEUE = '/regulator/reviews';

describe('the pages of a review', () => {
  let test: TestApp;
  let world: ReviewWorld;
  let review: string;
  let own: string;
  let signOff: string;

  beforeAll(async () => {
    ({ test, world } = await startReviewWorld());
  });
  afterAll(() => test.stop());

  async function open(visitor: Visitor, path: string): Promise<HTMLElement> {
    const { status, html } = await visitor.page(path);
    expect([path, status, unsoundIn(html.toString())]).toEqual([path, 200, []]);
    return html;
  }
  const heading = (html: HTMLElement) => html.querySelector('h1')?.text ?? '';
  const problems = (html: HTMLElement) => html.querySelectorAll('.problems li').map(({ text }) => text);
  const item = (code: string) => `${review}/items/${code}`;
  const judge = (code: string, fields: Record<string, string>) =>
    world.inspector.submit(item(code), item(code), fields);

  it('lead from the queue into the review', async () => {
    const queue = await open(world.inspector, QUEUE);
    expect(heading(queue)).toBe('처리할 일이 2건 있습니다');
    const begun = await world.inspector.submit(QUEUE, QUEUE, {});
    expect(begun.status).toBe(303);
    review = (begun.headers.get('location') ?? '').split('?')[0] ?? '';
    own = review.replace('/regulator/', '/operator/');
    signOff = `${review}/sign-off`;
    const page = await open(world.inspector, review);
    expect(heading(page)).toBe('가온: 판정할 항목이 4개 남았습니다');
    expect(page.text).toContain('판정하지 않은 항목이 4개 있습니다: SCP-01, SST-04, USR-02, RED-03');
    expect(page.querySelector('button[disabled]')?.text).toBe('점검결과 확정하고 결재 올리기');
  });

  it('show the answer beside the judgement, with keys, and say whether an order is possible', async () => {
    const page = await open(world.inspector, item('RED-03'));
    expect(page.text).toContain('이렇게 하고 있습니다.');
    expect(page.text).toContain('시정명령 불가');
    expect(page.querySelectorAll('[data-key]').map((input) => input.getAttribute('data-key'))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(page.querySelectorAll('a[data-key-item]').length).toBeGreaterThan(0);
    expect(page.querySelector('input[value=proposed-order]')?.hasAttribute('disabled')).toBe(true);
    expect(page.querySelector('input[value=alternative-accepted]')?.hasAttribute('disabled')).toBe(true);
  });

  it('call the ways to the neighbouring areas what they are', async () => {
    const page = await open(world.inspector, item('SST-04'));
    const ways = page.querySelectorAll('.box p.small a[data-key-item]').map(({ text }) => text);
    expect(ways).toEqual(['이전 분야 (SCP-01)', '다음 분야 (USR-02)']);
  });

  it('bring back what was typed with every fault at its field', async () => {
    const answer = await judge('SST-04', {
      result: 'not-met',
      measure: 'recommendation',
      reason: '',
      internalNote: NOTE,
    });
    expect(answer.status).toBe(422);
    expect(problems(answer.html)).toEqual([expect.stringContaining('판정 사유')]);
    expect(unsoundIn(answer.html.toString())).toEqual([]);
    expect(answer.html.querySelector('textarea[name=internalNote]')?.text).toContain(NOTE);
    expect(answer.html.querySelector('input[value=not-met]')?.hasAttribute('checked')).toBe(true);
  });

  it('go on to the next item that is not judged', async () => {
    const saved = await judge('SST-04', {
      result: 'not-met',
      measure: 'recommendation',
      reason: '기록이 없음',
      internalNote: NOTE,
    });
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${item('USR-02')}?notice=judged`]);
  });

  it('show both judgements where somebody judged in between', async () => {
    const stale = await judge('SST-04', {
      version: '0',
      result: 'met',
      reason: '다시 보니 됨',
      measure: 'none',
      internalNote: '',
    });
    expect(stale.status).toBe(412);
    expect(stale.html.text).toContain('기록이 없음');
    expect(stale.html.querySelector('textarea[name=reason]')?.text).toContain('다시 보니 됨');
    expect(unsoundIn(stale.html.toString())).toEqual([]);
  });

  it('keep a record once, however often its button is pressed', async () => {
    const keep = (text: string) => world.inspector.submit(item('RED-03'), `${item('RED-03')}/records`, { text });
    const [first, second] = await Promise.all([keep('현장 확인'), keep('현장 확인')]);
    expect([first.status, second.status].toSorted()).toEqual([303, 409]);
    const refused = first.status === 409 ? first : second;
    expect(refused.text).toContain('같은 내용의 기록을 방금 남기셨습니다.');
    expect(unsoundIn(refused.text)).toEqual([]);
    expect((await keep('다시 확인')).status).toBe(303);
    expect((await keep('현장 확인')).status).toBe(303);
    const page = await open(world.inspector, item('RED-03'));
    const kept = page.querySelectorAll('section p.text').map(({ text }) => text);
    expect(kept.filter((text) => /확인$/.test(text))).toEqual(['현장 확인', '다시 확인', '현장 확인']);
  });

  it('ask for a supplement, which the operator answers with a file', async () => {
    const { inspector, gaon } = world;
    const ask = `${item('RED-03')}/supplements`;
    const wrong = await inspector.submit(item('RED-03'), ask, { text: '', dueOn: '2020-01-01' });
    expect([wrong.status, problems(wrong.html).length]).toEqual([422, 1]);
    const asked = await inspector.submit(item('RED-03'), ask, {
      text: '훈련 기록을 보여 주십시오',
      dueOn: '2099-01-04',
    });
    expect(asked.status).toBe(303);
    const home = await open(gaon.author, '/operator/reviews');
    expect(heading(home)).toBe('답변할 보완 요청이 1건 있습니다');
    expect(heading(await open(gaon.author, own))).toBe('점검기관이 보완을 요청한 것이 1건 있습니다');
    const page = `${own}/items/RED-03`;
    const shown = await open(gaon.author, page);
    const action = shown.querySelector('form[action$="/answer"]')?.getAttribute('action') ?? '';
    expect((await gaon.author.submit(page, action, { text: '' })).status).toBe(422);
    expect((await gaon.author.submit(page, action, { text: '기록을 붙입니다' })).status).toBe(303);
    const upload = await uploadOn(page);
    const attached = await gaon.author.submit(page, upload, { text: '' }, new File(['훈련 기록'], '훈련.txt'));
    expect([attached.status, attached.headers.get('location')]).toEqual([303, `${page}?notice=evidence-added`]);
    expect((await open(inspector, item('RED-03'))).text).toContain('훈련.txt');
  });

  const uploadOn = async (page: string) =>
    (await open(world.gaon.author, page))
      .querySelector('button[formaction$="/evidence"]')
      ?.getAttribute('formaction') ?? '';

  it('keep the answer that is being typed when a file is sent, taken or not', async () => {
    const { author } = world.gaon;
    const page = `${own}/items/RED-03`;
    const upload = await uploadOn(page);
    const text = '아직 쓰고 있는 답변';
    for (const [status, file] of [
      [200, new File(['기록'], '기록.txt')],
      [415, new File(['글'], '그림.png')],
      [422, new File([], '빈 파일.txt')],
      [422, new File([], '')],
      [413, new File([Buffer.alloc(55 * 1024 * 1024, 'x')], '큰 파일.txt')],
    ] as const) {
      const sent = await author.submit(page, upload, { text }, file);
      expect([file.name, sent.status, unsoundIn(sent.text)]).toEqual([file.name, status, []]);
      expect(sent.html.querySelector('textarea[name=text]')?.text).toBe(text);
      expect(problems(sent.html)).toHaveLength(status === 200 ? 0 : 1);
    }
    expect((await open(author, page)).querySelectorAll('.files a').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['훈련.txt', '기록.txt']),
    );
  });

  it('send an answer with its file, and tell where the file was refused that the answer is there', async () => {
    const { author } = world.gaon;
    const page = `${own}/items/RED-03`;
    const action = (await open(author, page)).querySelector('form[action$="/answer"]')?.getAttribute('action') ?? '';
    const sent = await author.submit(page, action, { text: '파일이 있는 답변' }, new File(['글'], '답변.txt'));
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${page}?notice=supplement-answered`]);
    const refused = await author.submit(page, action, { text: '파일이 틀린 답변' }, new File(['글'], '그림.png'));
    expect([refused.status, problems(refused.html).length]).toEqual([415, 1]);
    expect(refused.html.querySelector('textarea[name=text]')?.text).toBe('');
    const { text } = await open(author, page);
    expect(['파일이 있는 답변', '답변.txt', '파일이 틀린 답변'].filter((part) => !text.includes(part))).toEqual([]);
  });

  it('close a supplement that was not answered with the reason only, which the operator reads', async () => {
    const { inspector } = world;
    const page = item('USR-02');
    const question = { text: '어느 고객센터인지 적어 주십시오.', dueOn: '2099-01-04' };
    expect((await inspector.submit(page, `${page}/supplements`, question)).status).toBe(303);
    const open = await inspector.page(page);
    expect(open.html.querySelector('form[action$="/closure"]')).toBeNull();
    const action = open.html.querySelector('form[action$="/giving-up"]')?.getAttribute('action') ?? '';
    const without = await inspector.submit(page, action, { reason: ' ' });
    expect([without.status, problems(without.html).length, unsoundIn(without.text)]).toEqual([422, 1, []]);
    expect((await inspector.submit(page, action, { reason: '현장에서 확인하였습니다.' })).status).toBe(303);
    expect((await inspector.post(action, [['_csrf', await token(inspector)]])).status).toBe(422);
    const { text } = (await world.gaon.author.page(`${own}/items/USR-02`)).html;
    expect(text).toContain('답변 없이 종결한 사유');
    expect(text).toContain('현장에서 확인하였습니다.');
  });

  it('close the supplement, judge together and conclude', async () => {
    const { inspector } = world;
    const page = await open(inspector, item('RED-03'));
    const close = page.querySelector('form[action$="/closure"]')?.getAttribute('action') ?? '';
    expect((await inspector.submit(item('RED-03'), close, {})).status).toBe(303);
    const all = await inspector.submit(`${review}?show=unjudged`, `${review}/judgements`, {
      items: ['SCP-01', 'USR-02', 'RED-03'],
    });
    expect(all.status).toBe(303);
    const none = await inspector.post(`${review}/judgements`, [['_csrf', await token(inspector)]]);
    expect(none.status).toBe(422);
    expect(heading(await open(inspector, review))).toBe('가온: 모든 항목을 판정하였습니다');
    expect((await inspector.submit(review, `${review}/conclusion`, {})).status).toBe(303);
    expect(heading(await open(inspector, review))).toBe('가온: 점검결과를 확정하여 결재를 기다립니다');
  });

  it('show the operator its judgements, take the opinion of its attester, and say nothing internal', async () => {
    const { gaon, inspector } = world;
    const page = `${own}/items/SST-04`;
    for (const path of [own, page, `${own}/items/RED-03`, '/operator/reviews'])
      expect((await open(gaon.author, path)).toString()).not.toContain(NOTE);
    expect((await open(gaon.author, page)).text).toContain('기록이 없음');
    expect((await open(gaon.author, page)).text).toContain('의견은 확인자가 냅니다.');
    expect((await open(inspector, item('SST-04'))).text).toContain(NOTE);
    expect((await open(gaon.author, page)).querySelector('a[href^="/operator/findings/"]')).toBeNull();
    expect(
      (await open(inspector, item('SST-04'))).querySelector('main a[href^="/regulator/findings/"]'),
    ).not.toBeNull();
    const shown = await open(gaon.attester, page);
    const action = shown.querySelector('form[action$="/opinion"]')?.getAttribute('action') ?? '';
    expect((await gaon.attester.submit(page, action, { text: '기록이 있습니다' })).status).toBe(303);
    expect((await open(world.signatory, review)).text).toContain(
      '결정하지 않은 사업자 의견이 있는 항목이 1개 있습니다',
    );
    const opinion = await open(inspector, item('SST-04'));
    const decide = opinion.querySelector('form[action$="/decision"]')?.getAttribute('action') ?? '';
    const missing = await inspector.submit(item('SST-04'), decide, { reason: '' });
    expect([missing.status, problems(missing.html).length]).toEqual([422, 2]);
    const decided = await inspector.submit(item('SST-04'), decide, {
      outcome: 'not-taken-up',
      reason: '확인되지 않음',
    });
    expect(decided.status).toBe(303);
  });

  it('send back with a reason, which the inspector reads above all else', async () => {
    const { inspector, signatory } = world;
    const sendBack = `${review}/sending-back`;
    expect((await open(inspector, review)).querySelector(`form[action="${sendBack}"]`)).toBeNull();
    const opened = await open(signatory, signOff);
    const version = opened.querySelector(`form[action="${signOff}"] [name=version]`)?.getAttribute('value') ?? '';
    const empty = await signatory.submit(review, sendBack, { reason: '' });
    expect([empty.status, problems(empty.html).length]).toEqual([422, 1]);
    expect((await signatory.submit(review, sendBack, { reason: '사유가 짧습니다' })).status).toBe(303);
    const sentBack = await open(inspector, review);
    expect(sentBack.querySelector('main .box')?.text.replaceAll(/\s+/g, ' ')).toMatch(/반려.*사유가 짧습니다.*오세훈/);
    expect((await open(inspector, QUEUE)).text).toContain('반려된 점검결과 보완');
    expect((await open(inspector, '/regulator')).text).toContain('반려된 점검');
    expect((await inspector.submit(review, `${review}/conclusion`, {})).status).toBe(303);
    expect((await open(inspector, review)).text).not.toContain('반려되었습니다');
    const fields: [string, string][] = [
      ['_csrf', await token(signatory)],
      ['version', version],
    ];
    const stale = await signatory.post(signOff, fields);
    expect([stale.status, stale.html.querySelector('h1')?.text]).toEqual([
      412,
      '확인하시는 동안 점검결과가 바뀌었습니다',
    ]);
  });

  it('let the signatory sign, and nobody who may not', async () => {
    const { inspector, signatory, gaon, naru } = world;
    expect((await open(inspector, review)).querySelector(`form[action="${review}/sign-off"]`)).toBeNull();
    expect(heading(await open(gaon.author, '/operator/findings'))).toBe('지적사항이 없습니다');
    expect(heading(await open(signatory, QUEUE))).toBe('처리할 일이 1건 있습니다');
    const asked = await open(signatory, signOff);
    expect(asked.querySelectorAll('dl.facts dt').map(({ text }) => text)).toEqual([
      ...['사업자', '점검', '제출본', '판정', '통지할 지적사항', '사업자 의견', '확정한 사람'],
    ]);
    expect(asked.querySelector('dl.facts')?.text).toContain('정유진');
    expect(asked.querySelector('dl.facts')?.text).toMatch(/적정 3.*부적정 1.*시정권고 1/);
    expect((await signatory.submit(signOff, signOff, {})).status).toBe(303);
    const again = await signatory.post(signOff, [['_csrf', await token(signatory)]]);
    expect([again.status, problems(again.html)]).toEqual([
      409,
      ['결재가 끝났습니다. 판정을 고치려면 먼저 재검토를 시작하여 주십시오.'],
    ]);
    expect(heading(await open(gaon.author, '/operator/findings'))).toBe('지적사항이 1건 있습니다');
    expect(heading(await open(naru.author, '/operator/findings'))).toBe('지적사항이 없습니다');
    expect((await naru.author.page(own)).status).toBe(404);
  });

  it('show findings whole on both sides, in both languages', async () => {
    const { gaon, inspector } = world;
    const list = await open(gaon.author, '/operator/findings');
    const path = list.querySelector('tbody th a')?.getAttribute('href') ?? '';
    expect((await open(gaon.author, path)).text).toContain('기록이 없음');
    const regulator = path.replace('/operator/', '/regulator/');
    expect((await open(inspector, regulator)).text).toContain('관행');
    await open(inspector, '/regulator/findings?kind=recommendation');
    await inspector.page(`/language/en?back=${encodeURIComponent(regulator)}`);
    for (const page of [QUEUE, `${QUEUE}?show=all`, review, item('SST-04'), regulator, '/regulator/findings'])
      expect((await open(inspector, page)).querySelector('html')?.getAttribute('lang')).toBe('en');
  });

  it('lead from a finding to the judged item and back, on both sides', async () => {
    const { gaon, inspector } = world;
    const list = await open(gaon.author, '/operator/findings');
    const finding = list.querySelector('tbody th a')?.getAttribute('href') ?? '';
    const theirs = [gaon.author, finding, `${own}/items/SST-04`] as const;
    const ours = [inspector, finding.replace('/operator/', '/regulator/'), item('SST-04')] as const;
    for (const [visitor, from, to] of [theirs, ours]) {
      expect((await open(visitor, from)).querySelector(`main a[href="${to}"]`)).not.toBeNull();
      expect((await open(visitor, to)).querySelector(`main a[href="${from}"]`)).not.toBeNull();
    }
    expect((await open(inspector, item('USR-02'))).querySelector('main a[href^="/regulator/findings/"]')).toBeNull();
  });

  it('reopen with a reason alone', async () => {
    const { inspector } = world;
    const empty = await inspector.submit(review, `${review}/reopening`, { reason: '' });
    expect([empty.status, problems(empty.html).length]).toEqual([422, 1]);
    expect((await inspector.submit(review, `${review}/reopening`, { reason: '새 자료' })).status).toBe(303);
    const page = await open(inspector, '/regulator/findings');
    const path = page.querySelector('tbody th a')?.getAttribute('href') ?? '';
    const dates = { planDueOn: '2027-01-08', resultDueOn: '2027-01-07' };
    expect((await inspector.submit(path, `${path}/due-dates`, dates)).status).toBe(422);
    const decided = await inspector.submit(path, `${path}/due-dates`, { ...dates, resultDueOn: '2027-03-08' });
    expect(decided.status).toBe(303);
  });

  async function token(visitor: Visitor): Promise<string> {
    const { html } = await visitor.page(review);
    return html.querySelector('input[name=_csrf]')?.getAttribute('value') ?? '';
  }
});
