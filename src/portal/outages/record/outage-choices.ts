import type { LostSite, OutageQueries } from '../../../modules/outages/index.js';
import type { RegisterQueries } from '../../../modules/topology/index.js';
import type { Shortlist } from '../../../shared/pagination.js';
import type { Fault } from '../../../shared/errors.js';
import type { OperatorId } from '../../../shared/ids.js';
import type { Option } from '../../layout/index.js';
import type { Visit } from '../../visit.js';

/** The operator's sites to choose from; those that were chosen before come first, as they were called then. */
export async function siteOptions(
  visit: Visit,
  queries: OutageQueries,
  operator: OperatorId,
  chosen: readonly LostSite[] = [],
): Promise<Shortlist<Option>> {
  const { rows, cut } = await queries.siteChoices(visit.actor, operator);
  const before = new Set(chosen.map(({ id }) => id));
  const others = rows.filter(({ id }) => !before.has(id));
  return {
    rows: [
      ...chosen.map(({ id, name }) => ({ value: id, label: name })),
      ...others.map(({ id, name, code }) => ({ value: id, label: name, hint: code })),
    ],
    cut,
  };
}

/** Its registered services and features, without those that are there already. */
export async function serviceOptions(
  visit: Visit,
  register: RegisterQueries,
  operator: OperatorId,
  without: readonly (string | null)[] = [],
): Promise<readonly Option[]> {
  const { document } = await register.current(visit.actor, operator);
  const names = new Map(document.services.map(({ id, name }) => [id, name]));
  return document.services
    .filter(({ id }) => !without.includes(id))
    .map(({ id, name, partOf }) => ({
      value: id,
      label: name,
      hint: partOf === undefined ? undefined : names.get(partOf),
    }));
}

/** How many registered features were chosen: they stand first in the list that is sent on. */
export const codesIn = ({ codes = '' }: Readonly<Record<string, string>>): number =>
  codes.split('\n').filter((code) => code !== '').length;

/** What is wrong with a feature of the list stands at the field that it came from. */
export const atFeatureFields =
  (codes: number) =>
  (fault: Fault): Fault => {
    const [, index] = /^features\.(\d+)\./.exec(fault.path) ?? [];
    if (index === undefined) return fault;
    return { ...fault, path: Number(index) < codes ? 'codes' : 'typed' };
  };
