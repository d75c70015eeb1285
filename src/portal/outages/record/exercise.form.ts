import { EXERCISE_KINDS, type ExerciseKind, type OutageInput } from '../../../modules/outages/index.js';
import type { SiteId } from '../../../modules/facilities/index.js';
import { Choice, Identifiers, Line, Moment, Patterns } from '../../../platform/http/input.js';
import type { Words } from '../../words/index.js';

/** An exercise as it is called: what is assumed to be lost, and what it looks at. */
export class ExerciseForm {
  @Line({ max: 200 }) title: string;
  @Moment() startedAt: Date;
  @Choice(EXERCISE_KINDS) exercise: ExerciseKind;
  @Identifiers({ min: 1, max: 200 }) lostSites: SiteId[];
  @Patterns(/^[a-z0-9-]{1,64}$/, 'talk', { max: 500 }) codes: string[];
}

/** The exercise as an outage that is only assumed. */
export const exerciseInput = ({ title, startedAt, exercise, lostSites, codes }: ExerciseForm): OutageInput => ({
  ...{ title, startedAt, exercise, lostSites, state: null, measures: null, causes: [] },
  ...{ detectedAt: null, endedAt: null, occasion: null, announcedFrom: null, announcedTo: null },
  features: codes.map((code) => ({ code, name: null, serviceName: null, users: null })),
});

export const exerciseLabels = ({ lessons: { exercise } }: Words): Readonly<Record<string, string>> => ({
  ...{ title: exercise.name, startedAt: exercise.startedAt, exercise: exercise.announced },
  ...{ lostSites: exercise.lostSites, codes: exercise.features },
});
