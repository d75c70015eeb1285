import { seoulDate } from '../../shared/time.js';
import type { BothOutcomes } from '../survivability/index.js';
import type { CurrentRegister, Topology } from '../topology/index.js';
import { type ReportSurvivability, reportSurvivability } from './report-survivability.js';
import type { Wording } from './report-wording.js';

/** What an analysis is made from. */
export interface AnalysisFacts {
  readonly operatorName: string;
  readonly register: CurrentRegister;
  readonly outcomes: BothOutcomes;
}

/** The same as its parts read it. */
export interface Analysis {
  readonly operatorName: string;
  readonly topology: Topology;
  readonly simulation: ReportSurvivability;
  /** What every part names. */
  readonly source: { readonly number: number; readonly sha256: string; readonly engine: string; readonly asOf: string };
  readonly savedOn: string;
}

export function analysisOf({ operatorName, register, outcomes }: AnalysisFacts, wording: Wording): Analysis {
  const { dateText } = wording;
  const { number, sha256, document: topology, savedAt } = register;
  const { engine, asOf } = outcomes.declared;
  return {
    ...{ operatorName, topology, simulation: reportSurvivability(register, outcomes) },
    source: { number, sha256, engine, asOf: dateText(asOf) },
    savedOn: dateText(seoulDate(savedAt)),
  };
}
