import {
  Choice,
  Identifier,
  Identifiers,
  Line,
  Moment,
  NestedList,
  Pattern,
  Text,
  WholeNumber,
} from '../../platform/http/input.js';
import type { SiteId } from '../facilities/index.js';
import { OCCASIONS, type Occasion, OUTAGE_DUTIES, type OutageDuty } from './duties.js';
import { FEATURE_STATES, type FeatureState } from './feature-state.js';
import type { OutageEventId } from './outage-event.entity.js';
import { CERTAINTIES, type Certainty, EXERCISE_KINDS, type ExerciseKind } from './outage.entity.js';

/** Features of one outage, and rows of one report. */
export const MOST_FEATURES = 500;

export class CauseInput {
  @Choice(CERTAINTIES) certainty: Certainty;
  @Text({ max: 2000 }) text: string;
}

/** What an outage is, apart from its features. */
export class OutageFactsInput {
  @Line({ max: 200 }) title: string;
  @Moment() startedAt: Date;
  @Moment({ optional: true }) detectedAt: Date | null;
  @Moment({ optional: true }) endedAt: Date | null;
  @Choice(OCCASIONS, { optional: true }) occasion: Occasion | null;
  /** Maintenance that users were told of beforehand: both or neither. */
  @Moment({ optional: true }) announcedFrom: Date | null;
  @Moment({ optional: true }) announcedTo: Date | null;
  @NestedList(CauseInput, { max: 20, optional: true }) causes: CauseInput[];
  @Text({ max: 10_000, optional: true }) measures: string | null;
  /** Ids of registered sites that were lost. */
  @Identifiers({ max: 200 }) lostSites: SiteId[];
}

/** A service or feature: by its id in the register, or as typed where nobody registered it. */
export class OutageFeatureInput {
  @Pattern(/^[a-z0-9-]{1,64}$/, 'talk', { optional: true }) code: string | null;
  @Line({ max: 200, optional: true }) name: string | null;
  @Line({ max: 200, optional: true }) serviceName: string | null;
  @WholeNumber({ min: 0, max: 10_000_000_000, optional: true }) users: number | null;
}

export class OutageInput extends OutageFactsInput {
  @NestedList(OutageFeatureInput, { max: MOST_FEATURES, optional: true }) features: OutageFeatureInput[];
  /** Of all these features, from the start of the outage on. */
  @Choice(FEATURE_STATES, { optional: true }) state: FeatureState | null;
  /** Given where it is an exercise (모의훈련): the lost sites are then those that are assumed to be lost. */
  @Choice(EXERCISE_KINDS, { optional: true }) exercise?: ExerciseKind | null;
}

export class OutageFeaturesInput {
  @NestedList(OutageFeatureInput, { max: MOST_FEATURES }) features: OutageFeatureInput[];
}

/** What holds of one feature. */
export class StatusInput {
  /** Id of the feature in this outage, or its id in the register. */
  @Line({ max: 64 }) feature: string;
  @Choice(FEATURE_STATES) state: FeatureState;
  @Text({ max: 2000, optional: true }) note: string | null;
  @Moment({ optional: true }) expectedAt: Date | null;
  /** The moment from which it holds, where it is not the common one. */
  @Moment({ optional: true }) at: Date | null;
  /** Number of the newest row of the feature that was seen, 0 for none: what somebody entered meanwhile is then noticed. */
  @WholeNumber({ min: 0, max: Number.MAX_SAFE_INTEGER, optional: true }) seen: number | null;
}

/** Several at once: all of them are entered, or none. */
export class StatusesInput {
  @Moment() at: Date;
  @NestedList(StatusInput, { max: MOST_FEATURES }) rows: StatusInput[];
}

export class DutyDoneInput {
  @Choice(OUTAGE_DUTIES) duty: OutageDuty;
  @Moment() at: Date;
  @Text({ max: 2000, optional: true }) note: string | null;
}

export class OutageEventInput {
  @Line({ max: 200 }) title: string;
  /** Number of a building of the public list. */
  @Pattern(/^F-([0-9]{4}|[1-9][0-9]{4,5})$/, 'F-0001', { optional: true }) facility: string | null;
}

/** Which event an outage belongs to; none where it belongs to no other. */
export class JoiningInput {
  @Identifier({ optional: true }) event: OutageEventId | null;
}
