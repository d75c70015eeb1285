import { coverageOf, type OperatorFacts } from '../../src/modules/obligations/index.js';
import {
  readCatalogue,
  shippedCatalogue,
  type AnswerPart,
  type AnswerValue,
  type Catalogue,
  type Item,
} from '../../src/modules/checklist/index.js';
import { submittedItem, UNANSWERED, type SubmittedItem } from '../../src/modules/self-assessment/index.js';
