import { fill } from '../../shared/words/index.js';
import { formatBasis, type LegalBasis } from '../checklist/index.js';
import type { Wording } from './report-wording.js';

/** `「전기통신사업법」 제22조의7제3항(2026. 11. 20. 시행), 법령`, with the mark where the text is still to be confirmed. */
export function basisText(basis: LegalBasis, wording: Wording): string {
  const words = wording.words.items;
  const marked = basis.toConfirm ? `${versioned(basis, wording)} [${words.toConfirm}]` : versioned(basis, wording);
  return fill(words.basis, { citation: marked, force: wording.terms.forces[basis.force].name });
}

function versioned(basis: LegalBasis, wording: Wording): string {
  const { language, dateText } = wording;
  const words = wording.words.items;
  const name = formatBasis(language, basis);
  if (basis.versionDate === null || wording.terms.sources[basis.statute].name.includes('(')) return name;
  const pattern = basis.force === 'statute' || basis.force === 'notice' ? words.basisVersion : words.basisDated;
  return fill(pattern, { name, date: dateText(basis.versionDate) });
}
