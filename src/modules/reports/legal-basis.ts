import { formatCitationWithVersion } from '../../shared/citation.js';
import { INSPECTION_BASES, type InspectionBasisCode } from '../obligations/index.js';
import type { Wording } from './report-wording.js';

/** The articles on which an inspection on that basis rests, each with the version that was read. */
export function legalBasisTexts(code: InspectionBasisCode, wording: Wording): readonly string[] {
  const basis = INSPECTION_BASES.find((each) => each.code === code);
  return (basis?.articles ?? []).map((article) => formatCitationWithVersion(wording.language, article));
}
