import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { Client } from 'pg';
import type { PersonKey } from '../src/demo/world/people.js';
import { PAGE_SIZE } from '../src/shared/pagination.js';
import { fillOperators, fillWorld } from './support/bulk-world.js';
import { QueryCounter, type Statement } from './support/query-counter.js';
import { routesOf } from './support/routes.js';
import { startStoryApp, type StoryApp } from './support/story-app.js';
import { addressOf } from './support/story-ids.js';
import type { Answer, Visitor } from './support/visitor.js';

type Key = PersonKey | 'nobody';

/** What a visit was answered with, and how many statements that took. */
interface Visit {
  readonly key: Key;
  readonly answer: Answer;
  readonly statements: number;
}

const VISITORS = ['author', 'operatorAdmin', 'attester', 'agent', 'inspector', 'signatory', 'admin'] as const;

/** What everybody sees differently; any other page is visited by the first to whom it answers. */
const HOMES = ['GET /operator', 'GET /regulator', 'GET /regulator/reviews', 'GET /api/v1/reviews'];

/** The story submits nothing under TBA 22-7, and so has no annual filing; it is read as the self-assessment is. */
const NOT_IN_THE_STORY = ['GET /api/v1/submissions/:id/filing', 'GET /submissions/:id/filing.pdf'];

/** Read once after a change, and by nobody's visit: `live.e2e.spec.ts`. */
const KEPT = ['GET /status/:id', 'GET /status/:id/en'];

/** A link that nobody has, and a change of language: they never answer with a page. */
const NEVER_ANSWERED = [...NOT_IN_THE_STORY, ...KEPT, 'GET /language/:language', 'GET /link/:secret'].sort();

/** One row for each year from 2020 to 2100. */
const YEARLY = 81;

/** Tables that go beyond a page, and what else holds them small. */
const LONGER_TABLES: Readonly<Record<string, string>> = {
  'GET /api/docs': 'the operations of the API',
  'GET /api/docs/:tag': 'the operations of the API',
  'GET /api/v1/outages/:id/prediction': 'the features of an outage, and the services of a topology document',
  'GET /api/v1/outages/:id/statuses': 'the features of an outage, 500 at most',
  'GET /operator/choice': 'the operators that named one agent',
  'GET /operator/outages/:id': 'the features of an outage, 500 at most',
  'GET /operator/outages/:id/causes': 'the preventive actions of an outage, 100 at most',
  'GET /regulator/outages/:id/causes': 'the preventive actions of an outage, 100 at most',
  'GET /operator/outages/:id/compensations': 'the compensations of an outage, 100 at most',
  'GET /operator/outages/:id/notices': 'the notices of an outage, 100 at most',
  'GET /operator/outages/:id/prediction': 'the features of an outage, and the services of a topology document',
  'GET /operator/outages/:id/statuses': 'the features of an outage, 500 at most',
  'GET /operator/reviews/:id': 'the items of a checklist, and what was exchanged on them',
  'GET /operator/services': 'the size of a topology document',
  'GET /regulator/catalogues/:id': 'the items of a checklist',
  'GET /regulator/inspections/:id': 'a team of at most 300',
  'GET /regulator/operators/:id': 'a page of decisions, and a row for each year',
  'GET /regulator/operators/:id/register': 'the size of a topology document',
  'GET /regulator/outage-events/:id': 'the features of the outages of one event',
  'GET /regulator/outage-events/:id/headquarters': 'the features of the outages of one event',
  'GET /regulator/outages/:id': 'the features of an outage, 500 at most',
  'GET /regulator/outages/:id/compensations': 'the compensations of an outage, 100 at most',
  'GET /regulator/outages/:id/notices': 'the notices of an outage, 100 at most',
  'GET /regulator/outages/:id/statuses': 'the features of an outage, 500 at most',
  'GET /regulator/outages/:id/prediction': 'the features of an outage, and the services of a topology document',
  'GET /regulator/reviews/:id': 'the items of a checklist, and what was exchanged on them',
};

const OPERATORS = 16_000;

describe('the number of statements', () => {
  const counter = new QueryCounter();
  const visitors = new Map<Key, Visitor>();
  let test: StoryApp;
  let owner: Client;
  let few: ReadonlyMap<string, readonly Visit[]>;
  let many: ReadonlyMap<string, readonly Visit[]>;
  let openedForFew: readonly Statement[];

  beforeAll(async () => {
    test = await startStoryApp({ logger: counter });
    owner = new Client(test.ownerUrl);
    await owner.connect();
    for (const key of VISITORS) visitors.set(key, test.as(key));
    visitors.set('nobody', test.visitor());
    await visitors.get('author')?.page('/operator'); // from now on the items of the checklist are known
    await fillWorld(test.ownerUrl, 1, 10);
    few = await visitAll();
    await fillWorld(test.ownerUrl, 11, 1000);
    many = await visitAll((route) => few.get(route)?.map(({ key }) => key) ?? []);
    openedForFew = await counter.during(openInspection);
    await fillOperators(test.ownerUrl, 1001, OPERATORS);
  });
  afterAll(async () => {
    await owner.end();
    await test.stop();
  });

  it('is found for every route that reads', () => {
    const unanswered = [...few].filter(([, visits]) => visits.length === 0).map(([route]) => route);
    expect(unanswered).toEqual(NEVER_ANSWERED);
  });

  it('is the same with 10 and with 1,000 rows of everything', () => {
    const grown = [...few].flatMap(([route, visits]) =>
      visits.flatMap(({ key, statements }) => {
        const later = many.get(route)?.find((visit) => visit.key === key)?.statements;
        return later === statements ? [] : [`${route} for ${key}: ${statements} with 10 rows, ${later} with 1,000`];
      }),
    );
    expect(grown).toEqual([]);
  });

  it('stays so because every list goes on in pages', () => {
    const endless = [...many].flatMap(([route, visits]) =>
      visits.map(({ answer }) => ({ route, rows: rowsIn(answer) })).filter(({ rows }) => rows > limitOf(route)),
    );
    expect(endless).toEqual([]);
  });

  it('is smaller once the items of a checklist in force are known, which never change', async () => {
    const path = addressOf('/operator/assessments/:id', test.ids);
    const statements = await counter.during(() => (visitors.get('author') as Visitor).page(path));
    expect(statements.filter(({ sql }) => sql.includes('catalogue_item'))).toEqual([]);
  });

  it('of opening an inspection does not follow the number of its participants', async () => {
    const statements = await counter.during(openInspection);
    expect(statements).toHaveLength(openedForFew.length);
    const [opened] = await ask<{ assessments: number }>(
      `SELECT count(*)::int AS assessments FROM assessment GROUP BY inspection_id ORDER BY 1 DESC LIMIT 1`,
    );
    expect(opened?.assessments).toBeGreaterThanOrEqual(OPERATORS);
  });

  describe.each(['/api/v1/operators', '/regulator/operators'])('and with 16,000 operators %s', (path) => {
    it('lists them by name, and goes on where a page ended', async () => {
      const expected = await namesOf('true', 2 * PAGE_SIZE);
      expect(await listed(path)).toEqual(expected.slice(0, PAGE_SIZE));
      const { next } = (await visitors.get('admin')?.must<{ next: string }>('GET', '/api/v1/operators')) ?? {
        next: '',
      };
      expect(await listed(path, { after: next })).toEqual(expected.slice(PAGE_SIZE));
    });

    it('finds by a part of the name', async () => {
      expect(await listed(path, { q: '자 1234' })).toEqual(await namesOf(`o.name LIKE '%자 1234%'`));
    });

    it('finds by the business number, with and without hyphens', async () => {
      const [row] = await ask<{ number: string }>(`SELECT business_number AS number FROM operator p
        JOIN organisation o ON o.id = p.id WHERE o.name = '사업자 15999'`);
      const number = row?.number ?? '';
      expect(await listed(path, { q: number })).toEqual(['사업자 15999']);
      const hyphenated = number.replace(/^(...)(..)/, '$1-$2-');
      expect(await listed(path, { q: hyphenated })).toEqual(['사업자 15999']);
    });

    it('finds those whom a regime covers', async () => {
      const covered = `(SELECT regimes FROM coverage c WHERE c.operator_id = o.id AND year = ${THIS_YEAR}
        ORDER BY decided_at DESC, id DESC LIMIT 1) @> '{FA-35}'`;
      expect(await listed(path, { regime: 'FA-35' })).toEqual(await namesOf(covered));
    });

    it.each([
      ['the first page', {}, 'operator|organisation|coverage|measurement'],
      ['a business number', { q: '200-00-00158' }, 'operator|organisation|coverage|measurement'],
      ['a regime that covers few', { regime: 'FA-35' }, 'organisation|coverage|measurement'],
    ])('answers %s without reading whole tables', async (_, search, tables) => {
      const statements = await counter.during(() => listed(path, search));
      expect(await sequentialScansOf(statements, tables)).toEqual([]);
    });
  });

  async function visitAll(
    visiting: (route: string) => readonly Key[] = () => [...visitors.keys()],
  ): Promise<ReadonlyMap<string, readonly Visit[]>> {
    const ids = new Map([...test.ids, ...MORE_IDS]);
    ids.set(':name', await assetName());
    const found = new Map<string, readonly Visit[]>();
    for (const route of (await routesOf(test.app)).filter((name) => name.startsWith('GET '))) {
      found.set(route, await visitsOf(route, addressOf(route.slice('GET '.length), ids), visiting(route)));
    }
    return found;
  }

  async function visitsOf(route: string, path: string, keys: readonly Key[]): Promise<readonly Visit[]> {
    const visits: Visit[] = [];
    for (const key of keys) {
      if (visits.length > 0 && !HOMES.includes(route)) break;
      const { answer, statements } = await counted(() => (visitors.get(key) as Visitor).api('GET', path));
      if (answer.status === 200) visits.push({ key, answer, statements });
    }
    return visits;
  }

  async function counted(send: () => Promise<Answer>): Promise<Omit<Visit, 'key'>> {
    const answers: Answer[] = [];
    const statements = await counter.during(async () => answers.push(await send()));
    const [answer] = answers;
    if (answer === undefined) throw new Error('nothing was answered');
    return { answer, statements: statements.length };
  }

  /** Plans this year's inspection once more, as the story's was planned, and opens it. */
  async function openInspection(): Promise<void> {
    const admin = visitors.get('admin') as Visitor;
    const { rows } = await admin.must<{ rows: { id: string }[] }>(
      'GET',
      '/api/v1/inspections?regime=TBA-22-7&state=open',
    );
    const { team, ...plan } = await admin.must<Record<string, unknown> & { team: Member[] }>(
      'GET',
      `/api/v1/inspections/${rows.at(-1)?.id ?? ''}`,
    );
    const serving = (as: string) => team.filter((one) => one.function === as).map(({ personId }) => personId);
    const { id } = await admin.must<{ id: string }>('POST', '/api/v1/inspections', {
      ...Object.fromEntries(PLANNED.map((key) => [key, plan[key]])),
      operatorIds: [],
      inspectorIds: serving('inspector'),
      signatoryIds: serving('signatory'),
      recorderIds: serving('recorder'),
    });
    await admin.must('POST', `/api/v1/inspections/${id}/opening`);
  }

  async function ask<Row extends object>(sql: string): Promise<Row[]> {
    return (await owner.query<Row>(sql)).rows;
  }

  async function namesOf(condition: string, limit = PAGE_SIZE): Promise<readonly string[]> {
    const rows = await ask<{ name: string }>(`SELECT o.name FROM operator p JOIN organisation o ON o.id = p.id
      WHERE ${condition} ORDER BY o.name, o.id LIMIT ${limit}`);
    return rows.map(({ name }) => name);
  }

  async function listed(path: string, search: Record<string, string> = {}): Promise<readonly string[]> {
    const answer = await visitors.get('admin')?.api('GET', `${path}?${new URLSearchParams(search).toString()}`);
    if (answer?.status !== 200) throw new Error(`${path}: ${answer?.status} ${answer?.text}`);
    if (path.startsWith('/api/')) return (answer.body as { rows: { name: string }[] }).rows.map(({ name }) => name);
    return parse(answer.text)
      .querySelectorAll('tbody th a')
      .map((link) => link.text.trim());
  }

  /** Explains what was asked about operators, as the one who asked. */
  async function sequentialScansOf(statements: readonly Statement[], tables: string): Promise<readonly string[]> {
    const actAs = statements.findLast(({ sql }) => sql.includes(`set_config('role'`));
    const page = statements.findLast(({ sql }) => sql.includes('JOIN operator p'));
    if (actAs === undefined || page === undefined) throw new Error('the list was not asked for');
    await owner.query('BEGIN');
    await owner.query(actAs.sql, [...actAs.parameters]);
    const { rows } = await owner.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${page.sql}`, [...page.parameters]);
    await owner.query('ROLLBACK');
    return rows
      .map((row) => row['QUERY PLAN'].trim())
      .filter((line) => new RegExp(`Seq Scan on (${tables})\\b`).test(line));
  }

  async function assetName(): Promise<string> {
    const { html } = await test.visitor().page('/');
    return html.querySelector('link[rel=stylesheet]')?.getAttribute('href')?.split('/').at(-1) ?? '';
  }
});

interface Member {
  readonly personId: string;
  readonly function: string;
}

const THIS_YEAR = `extract(year FROM now() AT TIME ZONE 'Asia/Seoul')::int`;

const PLANNED = ['title', 'regime', 'kind', 'basis', 'authorityId', 'year', 'catalogueId'].concat([
  'noticeOn',
  'startsOn',
  'submissionDueOn',
  'endsOn',
]);

const MORE_IDS = [
  [':tag', 'reviews'],
  ['status/:id', '0190a000-0000-7000-8000-000000000000'],
] as const;

/** How many rows the longest table of a page has, or the list of an answer. */
function rowsIn({ body, text, headers }: Answer): number {
  if (headers.get('content-type')?.includes('html') !== true) return (body as { rows?: unknown[] }).rows?.length ?? 0;
  return Math.max(
    0,
    ...parse(text)
      .querySelectorAll('tbody')
      .map((table) => table.querySelectorAll('tr').length),
  );
}

function limitOf(route: string): number {
  if (route in LONGER_TABLES) return Infinity;
  return /measurements$|sites\/:(id|siteId)$/.test(route) ? YEARLY : PAGE_SIZE;
}
