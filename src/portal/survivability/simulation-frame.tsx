import {
  headlineOf,
  namesIn,
  type Outcome,
  scenarioName,
  type SimulatedRegister,
} from '../../modules/survivability/index.js';
import type { Topology } from '../../modules/topology/index.js';
import { dayOfText, dayText } from '../../shared/words/day.js';
import type { Language } from '../../shared/words/index.js';
import type { PageFrame } from '../layout/index.js';
import { wordsIn } from '../words/index.js';

/** The frame of a page on a simulation; its heading is one sentence. */
export interface SimulationPage extends PageFrame {
  readonly heading?: string;
}

/** The outcome as a sentence. */
export function headlineText(language: Language, topology: Topology, outcome: Outcome): string {
  const { kind, scenario, count, of, isCore } = headlineOf(topology, outcome);
  const lost = scenario === null ? '' : scenarioName(language, scenario, namesIn(topology)).name;
  return wordsIn(language).survivability.headline(kind, lost, count, of, isCore);
}

/** Heading and source of a page that shows a simulation: the outcome as a sentence, and what it was computed from. */
export function simulationFrame(language: Language, register: SimulatedRegister, outcome: Outcome): SimulationPage {
  const words = wordsIn(language).survivability;
  return {
    title: words.title,
    heading: headlineText(language, register.document, outcome),
    summary: (
      <>
        {words.source(register.number, dayOfText(language, register.savedAt))} ·{' '}
        {words.engine(outcome.engine, dayText(language, outcome.asOf))}
        <br />
        {words.disclaimer}
      </>
    ),
    current: 'survivability',
  };
}
