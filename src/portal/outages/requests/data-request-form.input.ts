import { DataRequestAnswerInput, DataRequestInput } from '../../../modules/outages/index.js';
import { Identifier } from '../../../platform/http/input.js';

/** The same as over the API, with the key by which a second click is known. */
export class DataRequestForm extends DataRequestInput {
  @Identifier() key: string;
}

export class DataRequestAnswerForm extends DataRequestAnswerInput {
  @Identifier() key: string;
}
