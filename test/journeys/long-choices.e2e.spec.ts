import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApp } from '../support/app.js';
import { asOwner } from '../support/as-owner.js';
import { startAssessmentWorld, type AssessmentWorld } from '../support/assessment-world.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Visitor } from '../support/visitor.js';

const SPECIAL = '/regulator/inspections/new?regime=TBA-22-7&kind=special&year=2026';
const LAST = 'F-99999';

/** Where a list of choices may be cut, and after how many it is. */
interface Place {
  readonly who: 'manager' | 'author';
  readonly path: string;
  readonly notes: readonly string[];
}

/** More than can be chosen from of everything, with names that come before those of the world. */
const MANY = [
  `INSERT INTO organisation (id, kind, name, created_at) SELECT gen_random_uuid(), 'agent', '가 ' || i, now() FROM generate_series(1, 501) i`,
  `INSERT INTO person (id, organisation_id, email, name, roles, created_at)
   SELECT gen_random_uuid(), o.id, i || '@' || o.kind || '.example', '가 ' || i, CASE o.kind WHEN 'operator' THEN '{author}'::text[] ELSE '{inspector}' END, now()
     FROM generate_series(1, 501) i, organisation o WHERE o.name = '가온' OR o.kind = 'headquarters'`,
  `INSERT INTO facility (number, name, place) SELECT 'F-' || 20000 + i, '건물 ' || i, '서울' FROM generate_series(1, 2001) i`,
  `INSERT INTO facility (number, name, place) VALUES ('${LAST}', '마지막 건물', '부산')`,
  `CREATE TEMP TABLE made AS SELECT gen_random_uuid() AS id, i FROM generate_series(1, 301) i`,
  `INSERT INTO organisation (id, kind, name, created_at) SELECT id, 'operator', '가 ' || i, now() FROM made`,
  `INSERT INTO operator (id, business_number, kinds, korean_office, paid_services, public_body, registered_at)
   SELECT id, (2000000000 + i)::text, '{value-added}', true, true, false, now() FROM made`,
  `INSERT INTO coverage (id, operator_id, year, facts, findings, regimes, classes, decided_by_name, decided_at)
   SELECT gen_random_uuid(), made.id, c.year, c.facts, c.findings, c.regimes, c.classes, c.decided_by_name, c.decided_at
     FROM made, (SELECT * FROM coverage WHERE year = 2026 LIMIT 1) c`,
];

describe('a list of choices', () => {
  let test: TestApp;
  let world: AssessmentWorld;
  let site: string;

  beforeAll(async () => {
    ({ test, world } = await startAssessmentWorld());
    const { operatorId, author } = world.gaon;
    await world.manager.must('POST', '/api/v1/facilities', {
      number: 'F-0001',
      name: '판교',
      place: '성남',
      groups: {},
    });
    const made = { code: 'alpha', name: '알파', extent: 'hall', use: 'own' };
    ({ id: site } = await author.must<{ id: string }>('POST', `/api/v1/operators/${operatorId}/sites`, made));
  });
  afterAll(() => test.stop());

  const places = (): readonly Place[] => [
    { who: 'manager', path: '/regulator/operators/new', notes: ['500'] },
    { who: 'manager', path: `/regulator/operators/${world.naru.operatorId}/edit`, notes: ['500'] },
    { who: 'manager', path: SPECIAL, notes: ['300', '500'] },
    { who: 'author', path: `/operator/assessments/${world.gaon.assessmentId}/items/SCP-01`, notes: ['500'] },
    { who: 'author', path: '/operator/sites/new', notes: ['2,000'] },
    { who: 'author', path: `/operator/sites/${site}/facts`, notes: ['2,000'] },
  ];
  const open = async (visitor: Visitor, path: string) => {
    const { status, html } = await visitor.page(path);
    expect([path, status, unsoundIn(html.toString())]).toEqual([path, 200, []]);
    return html;
  };
  const visitorOf = ({ who }: Place) => (who === 'manager' ? world.manager : world.gaon.author);
  const notesOf = async (place: Place) => {
    const { text } = await open(visitorOf(place), place.path);
    return [...text.matchAll(/처음 ([\d,]+)개만 표시합니다/g)].map(([, shown]) => shown ?? '');
  };

  it('says nothing where it shows all', async () => {
    for (const place of places()) expect([place.path, await notesOf(place)]).toEqual([place.path, []]);
  });

  it('says where it is cut', async () => {
    await asOwner(test, async (owner) => {
      for (const sql of MANY) await owner.query(sql);
    });
    for (const place of places()) expect([place.path, await notesOf(place)]).toEqual([place.path, place.notes]);
  });

  it('keeps what is chosen already, however far down it stands', async () => {
    const operator = await open(world.manager, `/regulator/operators/${world.naru.operatorId}/edit`);
    expect(operator.querySelectorAll('input[name=agents][checked]')).toHaveLength(1);
    await asOwner(test, (owner) => owner.query('UPDATE site SET facility_number = $1 WHERE id = $2', [LAST, site]));
    const facts = await open(world.gaon.author, `/operator/sites/${site}/facts`);
    expect(facts.querySelector('select option[selected]')?.getAttribute('value')).toBe(LAST);
    const plan = await open(world.manager, SPECIAL);
    const authorities = plan.querySelectorAll('select[name=authorityId] option').map(({ text }) => text);
    expect(authorities).toContain('과학기술정보통신부');
  });
});
