import { formatKoreanDate } from '../../shared/time.js';
import { fill } from '../../shared/words/index.js';
import { formatBasis, type LegalBasis } from '../checklist/index.js';
import { TERMS, WORDS } from './report-wording.js';

const words = WORDS.items;

/** `「전기통신사업법」 제22조의7제3항(2026. 11. 20. 시행), 법령`, with the mark where the text is still to be confirmed. */
export function basisText(basis: LegalBasis): string {
  const marked = basis.toConfirm ? `${versioned(basis)} [${words.toConfirm}]` : versioned(basis);
  return fill(words.basis, { citation: marked, force: TERMS.forces[basis.force].name });
}

function versioned(basis: LegalBasis): string {
  const name = formatBasis('ko', basis);
  if (basis.versionDate === null || name.includes('(')) return name;
  const pattern = basis.force === 'statute' || basis.force === 'notice' ? words.basisVersion : words.basisDated;
  return fill(pattern, { name, date: formatKoreanDate(basis.versionDate) });
}
