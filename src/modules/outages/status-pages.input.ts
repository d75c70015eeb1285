import { Flag, Line, Text } from '../../platform/http/input.js';

/** The public status page of an event. Everything in it is read by everybody once it is opened. */
export class StatusPageInput {
  @Flag() opened: boolean;
  @Line({ max: 200 }) title: string;
  /** On the English page; else the Korean title stands there. */
  @Line({ max: 200, optional: true }) titleEn: string | null;
  @Text({ max: 2000, optional: true }) text: string | null;
  @Text({ max: 2000, optional: true }) textEn: string | null;
}
