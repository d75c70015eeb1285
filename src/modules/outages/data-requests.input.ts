import { Choice, Flag, Moment, Text } from '../../platform/http/input.js';
import { DATA_REQUEST_BASES, type DataRequestBasis } from './data-request-basis.js';

export const LONGEST_MATERIAL = 10_000;

/** Of what is demanded. */
export const LONGEST_REASON = 4000;

/** What the ministry demands: why, what, in what form and until when. */
export class DataRequestTextInput {
  @Text({ max: LONGEST_REASON }) reason: string;
  @Text({ max: LONGEST_MATERIAL }) material: string;
  @Text({ max: 2000, optional: true }) form: string | null;
  @Moment() dueAt: Date;
  /** Whether what is handed in is given back. */
  @Flag() returned: boolean;
}

/** A new request. */
export class DataRequestInput extends DataRequestTextInput {
  @Choice(DATA_REQUEST_BASES) basis: DataRequestBasis;
}

export class DataRequestWithdrawalInput {
  @Text({ max: 2000 }) reason: string;
}

/** What the operator says with what it hands in. */
export class DataRequestAnswerInput {
  @Text({ max: LONGEST_MATERIAL }) text: string;
}

/** What the ministry found in what it was given, and what follows. */
export class DataRequestResultInput {
  @Text({ max: LONGEST_MATERIAL }) text: string;
  @Text({ max: LONGEST_MATERIAL }) follows: string;
}
