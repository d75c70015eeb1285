import type { Readable } from 'node:stream';
import { problemOf } from '../platform/http/problem.js';
import { receiveChosenFile } from '../platform/http/upload.js';
import { Invalid, Refused, TooLarge, Unsupported, type Blocker } from '../shared/errors.js';
import type { Language } from '../shared/words/index.js';
import { type FieldFault, fieldFaults } from './layout/index.js';
import type { Visit } from './visit.js';

/** What became of the file of a form that has more in it. */
export type ChosenFile = 'none' | 'taken' | FileRefusal;

/** Why a file was not taken in: beside its field, or because it is not possible now. */
export interface FileRefusal {
  readonly status: number;
  readonly faults: readonly FieldFault[];
  readonly blockers: readonly Blocker[];
}

/**
 * Takes in the file that was chosen in a form. What is wrong with it is answered, not thrown: what else was typed must not be lost.
 * @param field what it is called, and whether a file has to be chosen
 */
export async function takeChosenFile(
  visit: Visit,
  field: { readonly label: string; readonly required?: boolean | undefined },
  take: (name: string, content: Readable) => Promise<unknown>,
): Promise<ChosenFile> {
  try {
    const received = await receiveChosenFile(visit.request, take);
    if (received === null && field.required === true) throw new Invalid([{ path: 'file', code: 'not-chosen' }]);
    return received === null ? 'none' : 'taken';
  } catch (error) {
    return refusalOf(error, visit.context.language, field.label);
  }
}

/** @throws what is no refusal of a file */
function refusalOf(error: unknown, language: Language, label: string): FileRefusal {
  if (error instanceof Invalid) {
    return { status: 422, faults: fieldFaults(language, error.faults, { file: label }), blockers: [] };
  }
  if (error instanceof Refused) return { status: 409, faults: [], blockers: error.blockers };
  if (!(error instanceof TooLarge) && !(error instanceof Unsupported)) throw error;
  const { status, detail } = problemOf(error, language);
  return { status, faults: [{ name: 'file', label, sentence: detail }], blockers: [] };
}
