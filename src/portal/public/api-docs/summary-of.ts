import type { Operation } from '../../../api/complete-document.js';
import type { Language } from '../../../shared/words/index.js';

/** What the operation does, in the reader's language. */
export const summaryOf = (language: Language, operation: Operation): string =>
  (language === 'ko' ? operation.summary : operation['x-summary-en']) ?? '';
