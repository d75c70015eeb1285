import type { AssessmentId } from '../../../modules/self-assessment/index.js';
import { Identifier } from '../../../platform/http/input.js';

/** Whose submission is taken up. */
export class BeginInput {
  @Identifier() assessmentId: AssessmentId;
}
