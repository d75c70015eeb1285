import type { BothOutcomes, Outcome } from '../survivability/index.js';
import type { CurrentRegister } from '../topology/index.js';
import type { Moment } from './moment.js';

/** What a report says about the loss of data centres: the outcomes whole, and the names by which they are told. */
export interface ReportSurvivability {
  /** The version of the register that it was computed from. */
  readonly register: { readonly number: number; readonly sha256: string; readonly savedAt: Moment };
  readonly sites: readonly Named[];
  readonly components: readonly Named[];
  readonly services: readonly ReportService[];
  readonly declared: Outcome;
  readonly proven: Outcome;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ReportService extends Named {
  /** Average daily domestic users. */
  readonly users: number;
  readonly core: boolean;
  /** null where none was registered. */
  readonly recoveryObjectiveMinutes: number | null;
}

export function reportSurvivability(
  { number, sha256, savedAt, document }: CurrentRegister,
  { declared, proven }: BothOutcomes,
): ReportSurvivability {
  return {
    register: { number, sha256, savedAt: savedAt.toISOString() },
    sites: document.sites.map(named),
    components: document.components.map(named),
    services: document.services.map((service) => ({
      ...named(service),
      ...{ users: service.users, core: service.core },
      recoveryObjectiveMinutes: service.objective?.recoveryMinutes ?? null,
    })),
    ...{ declared, proven },
  };
}

const named = ({ id, name }: Named): Named => ({ id, name });
