import { Client } from 'pg';

/** By what stands before them in an address, the ids of what the demonstration's story has made of one operator. */
export async function idsOfTheStory(ownerUrl: string): Promise<ReadonlyMap<string, string>> {
  const client = new Client(ownerUrl);
  await client.connect();
  const one = async (sql: string) => (await client.query<{ id: string }>(sql)).rows[0]?.id ?? '';
  const gaon = await one(`SELECT id FROM organisation WHERE name = '가온커뮤니케이션'`);
  const of = (table: string) => one(`SELECT id FROM ${table} WHERE operator_id = '${gaon}' ORDER BY id LIMIT 1`);
  const review = await of('review');
  const assessment = await one(`SELECT assessment_id AS id FROM review WHERE id = '${review}'`);
  const ids = new Map([
    ['operators/:id', gaon],
    ['organisations/:id', gaon],
    [
      'authority',
      await one(
        `SELECT authority_id AS id FROM inspection i JOIN review r ON r.inspection_id = i.id WHERE r.id = '${review}'`,
      ),
    ],
    ['people/:id', await one(`SELECT id FROM person WHERE organisation_id = '${gaon}' ORDER BY id LIMIT 1`)],
    ['sites/:id', await of('site')],
    [':siteId', await of('site')],
    ['plans/:id', await of('plan')],
    ['plans/:planId', await of('plan')],
    ['assessments/:id', assessment],
    ['reviews/:id', review],
    ['submissions/:id', await of('submission')],
    ['judgements/:id', await of('judgement')],
    ['findings/:id', await of('finding')],
    ['reports/:id', await of('report')],
    ['evidence/:id', await of('evidence')],
    ['supplements/:id', await of('supplement_request')],
    ['supplement-messages/:id', await of('supplement_message')],
    ['opinions/:id', await of('opinion')],
    ['inspections/:id', await one(`SELECT inspection_id AS id FROM review WHERE id = '${review}'`)],
    ['catalogues/:id', await one(`SELECT id FROM catalogue LIMIT 1`)],
    ['open review', await one(`SELECT id FROM review WHERE operator_id <> '${gaon}'`)],
    ['open assessment', await one(`SELECT assessment_id AS id FROM answer WHERE item_code = 'SST-01' AND version > 0`)],
    [
      'protection assessment',
      await one(`SELECT a.id FROM assessment a JOIN inspection i ON i.id = a.inspection_id
        WHERE i.regime = 'NA-46' AND a.operator_id = '${gaon}'`),
    ],
    ['outages/:id', await of('outage')],
    ['asked outage', await one('SELECT outage_id AS id FROM data_request ORDER BY id LIMIT 1')],
    ['outage-events/:id', await one('SELECT id FROM outage_event ORDER BY id LIMIT 1')],
    ['status/:id', await one('SELECT event_id AS id FROM outage_status_page WHERE opened LIMIT 1')],
    ['tokens/:id', '0190a000-0000-7000-8000-000000000000'],
    [':code', 'RED-03'],
    [':year', '2026'],
    [':kind', 'ups'],
    [':number', '1'],
    [':answer', '1'],
    ['facilities/:number', 'F-0001'],
    [':secret', 'nobody-has-this-link'],
    [':language', 'en'],
    [':format', 'xlsx'],
    [':name', 'none.css'],
    ['service/:code', 'talk'],
    ['component/:code', 'deploy-tool'],
    ['component/:component', 'deploy-tool'],
    ['in/:site', 'alpha'],
  ]);
  await client.end();
  return ids;
}

/** `/sites/:id/years/:year`: a parameter is named by itself, or by the word before it where it is just an id. */
export function filled(pattern: string, ids: ReadonlyMap<string, string>): string {
  const parts = pattern.split('/');
  return parts
    .map((part, index) =>
      part.startsWith(':') ? (ids.get(`${parts[index - 1] ?? ''}/${part}`) ?? ids.get(part) ?? part) : part,
    )
    .join('/');
}

/** The address of a route that reads, with what its question must say. */
export function addressOf(pattern: string, ids: ReadonlyMap<string, string>): string {
  if (isOfRequest(pattern)) return filled(pattern, new Map([...ids, ['outages/:id', ids.get('asked outage') ?? '']]));
  return filled(pattern, isDraft(pattern) ? underWay(ids) : ofAuthority(pattern, ids)) + queryOf(pattern, ids);
}

/** The story demands material on one of its outages, which is not the first. */
const isOfRequest = (pattern: string) => /\/(data-)?requests\/:number/.test(pattern);

/** What is submitted has no draft on paper any more. */
const isDraft = (pattern: string) => /\/draft(\.pdf|\/document)$/.test(pattern);
const underWay = (ids: ReadonlyMap<string, string>) =>
  new Map([...ids, ['assessments/:id', ids.get('open assessment') ?? '']]);

/** Only authorities set what their documents say. */
const ofAuthority = (pattern: string, ids: ReadonlyMap<string, string>) =>
  pattern.endsWith('/letterhead') ? new Map([...ids, ['organisations/:id', ids.get('authority') ?? '']]) : ids;

function queryOf(pattern: string, ids: ReadonlyMap<string, string>): string {
  const id = (name: string) => ids.get(name) ?? '';
  if (pattern === '/regulator/reports/new') return `?review=${id('reviews/:id')}`;
  if (pattern === '/regulator/survivability/loss') return `?id=facility:${id('facilities/:number')}`;
  return pattern.endsWith('/comparison') ? `?earlier=${id('catalogues/:id')}` : '';
}
