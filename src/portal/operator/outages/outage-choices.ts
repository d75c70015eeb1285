import type { SiteQueries } from '../../../modules/facilities/index.js';
import type { RegisterQueries } from '../../../modules/topology/index.js';
import type { Fault } from '../../../shared/errors.js';
import type { Option } from '../../layout/index.js';
import type { Visit } from '../../visit.js';

/** The operator's sites to choose from: the first page of them, as its list has it. */
export async function siteOptions(visit: Visit, sites: SiteQueries): Promise<readonly Option[]> {
  const { rows } = await sites.list(visit.actor, visit.operator, null);
  return rows.map(({ id, name, code }) => ({ value: id, label: name, hint: code }));
}

/** Its registered services and features, without those that are there already. */
export async function serviceOptions(
  visit: Visit,
  register: RegisterQueries,
  without: readonly (string | null)[] = [],
): Promise<readonly Option[]> {
  const { document } = await register.current(visit.actor, visit.operator);
  const names = new Map(document.services.map(({ id, name }) => [id, name]));
  return document.services
    .filter(({ id }) => !without.includes(id))
    .map(({ id, name, partOf }) => ({
      value: id,
      label: name,
      hint: partOf === undefined ? undefined : names.get(partOf),
    }));
}

/** What is wrong with a feature of the list stands at the field that it came from. */
export const atFeatureFields =
  (codes: number) =>
  (fault: Fault): Fault => {
    const [, index] = /^features\.(\d+)\./.exec(fault.path) ?? [];
    if (index === undefined) return fault;
    return { ...fault, path: Number(index) < codes ? 'codes' : 'typed' };
  };
