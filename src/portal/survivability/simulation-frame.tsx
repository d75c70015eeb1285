import {
  headlineOf,
  namesIn,
  type Outcome,
  scenarioName,
  type SimulatedRegister,
} from '../../modules/survivability/index.js';
import { dayOfText, dayText } from '../../shared/words/day.js';
import type { Language } from '../../shared/words/index.js';
import type { PageFrame } from '../layout/index.js';
import { wordsIn } from '../words/index.js';

/** The frame of a page on a simulation; its heading is one sentence. */
export interface SimulationPage extends PageFrame {
  readonly heading?: string;
}

/** Heading and source of a page that shows a simulation: the outcome as a sentence, and what it was computed from. */
export function simulationFrame(language: Language, register: SimulatedRegister, outcome: Outcome): SimulationPage {
  const words = wordsIn(language).survivability;
  const topology = register.document;
  const { kind, scenario, count, of, isCore } = headlineOf(topology, outcome);
  const lost = scenario === null ? '' : scenarioName(language, scenario, namesIn(topology)).name;
  return {
    title: words.title,
    heading: words.headline(kind, lost, count, of, isCore),
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
