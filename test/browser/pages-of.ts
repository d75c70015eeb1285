import { people, type PersonKey } from '../../src/demo/world/people.js';
import { permissionsOf, type Permission } from '../../src/modules/identity/roles.js';
import { EXPECTED, type Expected } from '../support/expected-routes.js';
import { addressOf } from '../support/story-ids.js';

const OPERATOR = ['author', 'operatorAdmin', 'attester'] as const satisfies readonly PersonKey[];
const MINISTRY = ['schemeManager', 'inspector', 'signatory', 'admin'] as const satisfies readonly PersonKey[];

/** Who reads the pages, in two sides: the first of a side who may is the one who works with it. */
export const operatorSide = ['anybody', 'agent', ...OPERATOR] as const;
export const ministrySide = MINISTRY;

export type Reader = (typeof operatorSide | typeof ministrySide)[number];

export interface PortalPage {
  readonly path: string;
  readonly reader: Reader;
  /** What it answers with: what is not there has a page too. */
  readonly status: number;
}

const IS_NO_PAGE =
  / \/(api|assets|health|language|evidence|reports)\/|\/document\/(file|template)\/|\/changes$|\.(pdf|pem|csv|xlsx)$/;

/** Every GET of the portal that answers with a page, with the ids of the story in its address. */
export function pagesOf(ids: ReadonlyMap<string, string>): readonly PortalPage[] {
  const routes = Object.entries(EXPECTED).filter(([route]) => route.startsWith('GET ') && !IS_NO_PAGE.test(route));
  const listed = routes.map(([route, expected]) => {
    const pattern = route.slice('GET '.length);
    return {
      path: addressOf(pattern, ids),
      reader: readerOf(pattern, expected),
      status: pattern === '/link/:secret' ? 404 : 200,
    };
  });
  return [...listed, ...pagesUnderWay(ids)];
}

/** The same pages while there is still something to write on them: what the story follows to its end is only read. */
function pagesUnderWay(ids: ReadonlyMap<string, string>): readonly PortalPage[] {
  const assessment = `/operator/assessments/${ids.get('open assessment') ?? ''}`;
  const review = `/regulator/reviews/${ids.get('open review') ?? ''}`;
  const answered = [assessment, `${assessment}/items/SST-01`, `${assessment}/submission`];
  const judged = [review, `${review}/items/RED-03`, `${review}/items/DRL-01`];
  return [
    ...answered.map((path) => ({ path, reader: 'author', status: 200 }) as const),
    ...judged.map((path) => ({ path, reader: 'inspector', status: 200 }) as const),
  ];
}

function readerOf(pattern: string, expected: Expected): Reader {
  if (expected === 'public') return 'anybody';
  if (pattern === '/operator/choice') return 'agent';
  if (/^\/regulator\/(reviews|findings)/.test(pattern) && may('inspector', expected)) return 'inspector';
  const side = pattern.startsWith('/regulator') ? MINISTRY : OPERATOR;
  return side.find((reader) => may(reader, expected)) ?? 'anybody';
}

function may(reader: PersonKey, expected: Expected): boolean {
  const { roles, home } = people[reader];
  const kind = home === 'headquarters' || home === 'field-office' ? home : 'operator';
  return expected === 'signed-in' || [expected].flat().some((one) => permissionsOf(roles, kind).has(one as Permission));
}
