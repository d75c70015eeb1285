import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD, startTestApp, type TestApp } from '../support/app.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Visitor } from '../support/visitor.js';

const OPERATOR = { kinds: ['value-added'], koreanOffice: false, paidServices: true, publicBody: false, agents: [] };

describe('an agent of several operators', () => {
  let test: TestApp;
  let admin: Visitor;
  let manager: Visitor;
  let streamId: string;
  let cloudId: string;
  let strangerId: string;

  beforeAll(async () => {
    test = await startTestApp();
    admin = await test.administrator();
    const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
    manager = await admin.colleague({ organisationId, email: 'manager@msit.example', roles: ['scheme-manager'] });
    const register = async (name: string, businessNumber: string) =>
      (await manager.must<{ id: string }>('POST', '/api/v1/operators', { ...OPERATOR, name, businessNumber })).id;
    streamId = await register('스트림월드', '124-81-00998');
    cloudId = await register('클라우드월드', '220-81-62517');
    strangerId = await register('남의 사업자', '120-81-47521');
  });
  afterAll(() => test.stop());

  const agentOf = async (email: string, mandates: readonly string[]): Promise<Visitor> => {
    const agent = { kind: 'agent', name: '한빛대리인', mandates };
    const { id } = await admin.must<{ id: string }>('POST', '/api/v1/organisations', agent);
    return admin.colleague({ organisationId: id, email, name: '이하준', roles: ['author'] });
  };
  const choose = (agent: Visitor, operator: string) =>
    agent.submit('/operator/choice', '/operator/choice', { operator });
  const whoOn = async (agent: Visitor, path: string) => {
    const { html, location } = await agent.page(path);
    return { location, who: html.querySelector('.who')?.text.replaceAll(/\s+/g, ' ') ?? '' };
  };

  it('is asked which one it looks at, by name, before any page of an operator', async () => {
    const agent = await agentOf('first@agent.example', [cloudId, streamId]);
    const { html, location } = await agent.page('/operator');
    expect(location).toBe('/operator/choice?next=%2Foperator');
    expect(html.querySelectorAll('tbody th').map(({ text }) => text)).toEqual(['스트림월드', '클라우드월드']);
    expect(html.text).not.toContain('남의 사업자');
    expect(unsoundIn(html.toString())).toEqual([]);
  });

  it('goes on to where it was going, and the header says for whom it acts', async () => {
    const agent = await agentOf('second@agent.example', [cloudId, streamId]);
    const answer = await agent.submit('/operator?x=1', '/operator/choice', { operator: cloudId });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/operator?x=1']);
    const { location, who } = await whoOn(agent, '/operator');
    expect(location).toBe('/operator');
    expect(who).toMatch(/한빛대리인.*클라우드월드의 국내대리인/);
  });

  it('changes to another one', async () => {
    const agent = await agentOf('third@agent.example', [cloudId, streamId]);
    await choose(agent, cloudId);
    await choose(agent, streamId);
    expect((await whoOn(agent, '/operator')).who).toContain('스트림월드의 국내대리인');
  });

  it('cannot choose one that did not name it, nor lead elsewhere', async () => {
    const agent = await agentOf('fourth@agent.example', [cloudId, streamId]);
    expect((await choose(agent, strangerId)).status).toBe(404);
    const away = await agent.submit('/operator/choice', '/operator/choice', {
      operator: cloudId,
      next: 'https://elsewhere.example/',
    });
    expect(away.headers.get('location')).toBe('/operator');
  });

  it('sends a form for the operator whose page showed it, whatever it chose in another window', async () => {
    const agent = await agentOf('window@agent.example', [cloudId, streamId]);
    await choose(agent, streamId);
    const { html } = await agent.page('/operator/sites/new');
    const hidden = html.querySelectorAll('main form input[type=hidden]').map((input) => {
      return [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''] as const;
    });
    await choose(agent, cloudId);
    const typed = Object.entries({ code: 'alpha', name: '알파', extent: 'whole', use: 'own' });
    expect((await agent.post('/operator/sites', [...hidden, ...typed])).status).toBe(303);
    const sites = async (id: string) =>
      (await agent.must<{ rows: { name: string }[] }>('GET', `/api/v1/operators/${id}/sites`)).rows;
    expect([(await sites(streamId)).length, (await sites(cloudId)).length]).toEqual([1, 0]);
  });

  it('cannot have a form say an operator that did not name it', async () => {
    const agent = await agentOf('forger@agent.example', [cloudId, streamId]);
    await choose(agent, streamId);
    const { html } = await agent.page('/operator/sites/new');
    const csrf = html.querySelector('main input[name=_csrf]')?.getAttribute('value') ?? '';
    const typed = Object.entries({ code: 'forged', name: '알파', extent: 'whole', use: 'own' });
    const answer = await agent.post('/operator/sites', [['_csrf', csrf], ['_operator', strangerId], ...typed]);
    expect(answer.headers.get('location')).toContain('/operator/choice');
  });

  it('loses its choice with the mandate', async () => {
    const agent = await agentOf('fifth@agent.example', [cloudId, streamId, strangerId]);
    await choose(agent, cloudId);
    const { version } = await manager.must<{ version: number }>('GET', `/api/v1/operators/${cloudId}`);
    const without = { ...OPERATOR, name: '클라우드월드', businessNumber: '2208162517', agents: [] };
    await manager.must('PUT', `/api/v1/operators/${cloudId}`, without, { 'if-match': `"${version}"` });
    expect((await whoOn(agent, '/operator')).location).toContain('/operator/choice');
  });

  it('is not asked where it acts for one only', async () => {
    const agent = await agentOf('sixth@agent.example', [streamId]);
    const { location, who } = await whoOn(agent, '/operator');
    expect(location).toBe('/operator');
    expect(who).toContain('스트림월드의 국내대리인');
    expect(who).not.toContain('사업자 바꾸기');
  });

  it('learns in English too that nobody named it', async () => {
    const agent = await agentOf('seventh@agent.example', []);
    await agent.page('/language/en');
    const { html } = await agent.page('/operator');
    expect(html.querySelector('h1')?.text).toBe('No operator has named you its domestic agent');
  });

  it('is no page for the ministry', async () => {
    expect((await manager.page('/operator/choice')).status).toBe(403);
    expect(await test.visitor().signIn('manager@msit.example', PASSWORD)).toBeDefined();
    expect((await manager.page('/operator')).status).toBe(403);
  });
});
