import { type Language, termsIn } from '../../shared/words/index.js';
import type { OutcomeLookUp } from './compare-outcomes.js';
import type { MatrixCell } from './matrix-cell.js';
import { isDifferent, wordsOf } from './outcome-words.js';
import type { Basis } from './proof.js';
import type { ServiceOutcome } from './service-outcome.js';

/** A row of the matrix. */
export interface MatrixService {
  readonly id: string;
  readonly name: string;
  /** What stands below the name, such as that it is core and how many use it. */
  readonly note: string;
  readonly recoveryObjectiveMinutes: number | null;
}

/** A column of the matrix, with the outcomes of all its services. */
export interface MatrixScenario {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly outcomes: readonly ServiceOutcome[];
}

export interface MatrixInput {
  readonly language: Language;
  readonly services: readonly MatrixService[];
  readonly scenarios: readonly MatrixScenario[];
  /** Where a cell leads, and the strip below it; null where the picture leads nowhere. */
  readonly target: ((scenario: string, service: string, basis: Basis) => string) | null;
  /** The cell or strip that is being read about. */
  readonly chosen?: { readonly scenario: string; readonly service: string; readonly basis: Basis };
  /** How the cell was before, where the picture shows a change. */
  readonly before?: OutcomeLookUp;
  /** The same losses where only proven takeovers count: in a strip below each cell that is, or was, something else there. */
  readonly proven?: { readonly now: OutcomeLookUp; readonly before?: OutcomeLookUp };
}

/** One service in one loss. */
export interface Place {
  readonly service: MatrixService;
  readonly scenario: MatrixScenario;
  readonly cell: MatrixCell;
  readonly strip: MatrixCell | null;
}

/** The cell of a service in a loss and what stands below it; null where there is none. */
export function placeOf(input: MatrixInput, service: MatrixService, scenario: MatrixScenario): Place | null {
  const outcome = scenario.outcomes.find(({ id }) => id === service.id);
  if (outcome === undefined) return null;
  const cellOf = (basis: Basis, now: ServiceOutcome, before: ServiceOutcome | null): MatrixCell => {
    const { language, chosen } = input;
    const isChosen = chosen?.basis === basis && chosen.scenario === scenario.id && chosen.service === service.id;
    return { language, outcome: now, before, recoveryObjectiveMinutes: service.recoveryObjectiveMinutes, isChosen };
  };
  const [before, now, was] = [input.before, input.proven?.now, input.proven?.before].map(
    (find) => find?.(scenario.id, service.id) ?? null,
  );
  const isTold = now != null && (isDifferent(outcome, now) || (!!before && !!was && isDifferent(before, was)));
  const strip = isTold ? cellOf('proven', now, was ?? null) : null;
  return { service, scenario, cell: cellOf('declared', outcome, before ?? null), strip };
}

/** An outcome in words; of which basis, where the picture shows both. */
export function saidIn(
  { language, proven }: MatrixInput,
  service: MatrixService,
  outcome: ServiceOutcome,
  basis: Basis,
): string {
  const words = wordsOf(language, outcome, service.recoveryObjectiveMinutes).join(', ');
  return proven === undefined ? words : `${termsIn(language).bases[basis]} ${words}`;
}
