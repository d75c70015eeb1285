import type { Service } from '../../../../modules/topology/index.js';
import { Flag, Line, Patterns, Spelled, WholeNumber } from '../../../../platform/http/input.js';
import { isKey } from '../../../../shared/keys.js';
import type { Words } from '../../../words/index.js';
import { fieldText } from '../form-texts.js';

const MANY = 100_000;
const KEY = { code: 'malformed-key', example: 'messenger' } as const;

/** A service as a form sends it. */
export class ServiceFactsForm {
  @Line({ max: 200 }) name: string;
  @Spelled(isKey, KEY, { optional: true }) partOf: string | null;
  @WholeNumber({ min: 0, max: 100_000_000, optional: true }) users: number | null;
  @Flag() core: boolean;
  @WholeNumber({ min: 0, max: 525_600, optional: true }) recoveryMinutes: number | null;
  @WholeNumber({ min: 0, max: 31_536_000, optional: true }) dataLossSeconds: number | null;
  @Patterns(/^[a-z0-9-]{1,64}$/, 'auth', { max: MANY }) requires: string[];
}

export class ServiceForm extends ServiceFactsForm {
  @Spelled(isKey, KEY) id: string;
}

/** The service that a form describes; undefined takes a key away. */
export function serviceIn(form: ServiceFactsForm) {
  const { name, partOf, users, core, recoveryMinutes, dataLossSeconds, requires } = form;
  const objective = {
    ...(recoveryMinutes === null ? {} : { recoveryMinutes }),
    ...(dataLossSeconds === null ? {} : { dataLossSeconds }),
  };
  return {
    ...{ name, core, requires, users: users ?? 0, partOf: partOf ?? undefined },
    objective: Object.keys(objective).length === 0 ? undefined : objective,
  };
}

/** A service as the texts of its form. */
export function serviceTexts(service: Service): Readonly<Record<string, string>> {
  return {
    name: service.name,
    partOf: service.partOf ?? '',
    users: fieldText(service.users),
    core: service.core ? 'true' : '',
    recoveryMinutes: fieldText(service.objective?.recoveryMinutes),
    dataLossSeconds: fieldText(service.objective?.dataLossSeconds),
    requires: service.requires.join('\n'),
  };
}

export const serviceLabels = ({ services: words }: Words) => ({
  name: words.name,
  partOf: words.partOf,
  users: words.users,
  core: words.core,
  recoveryMinutes: words.recovery,
  dataLossSeconds: words.dataLoss,
  requires: words.requires,
});
