import type { Block, PdfDocument, Text } from '../../platform/pdf/block.js';
import { fill } from '../../shared/words/index.js';
import type { Wording } from './report-wording.js';

/** Whether a document is the one that is issued: data for programs belong to that alone. */
export const isIssued = ({ number }: { readonly number: string | null }, { language }: Wording): boolean =>
  number !== null && language === 'ko';

/**
 * What a translation says of itself; nothing of what is Korean.
 * @param original what it translates, as {@link originalOf} says it
 */
export function translationRemarks(original: string, { language, terms }: Wording): readonly Text[] {
  if (language === 'ko') return [];
  const { mark, prevails, limits } = terms.translation;
  return [[{ kind: 'strong', text: mark }, ` ${fill(prevails, { original })}`], limits];
}

/**
 * Names what is translated.
 * @param sha256 (hex) of its PDF: as it was issued and, where its time stamp came later, with that; none of what has no PDF of its own
 */
export function originalOf(number: string, sha256: readonly string[], { terms }: Wording): string {
  return sha256.length === 0 ? number : fill(terms.translation.original, { number, sha256 });
}

/**
 * 참고용 번역: a document in another language than Korean says on its cover, on every page and in its title that it is a
 * translation for reference, and of what. One in Korean stays as it is.
 * @param original the Korean document, which prevails, as {@link originalOf} says it
 */
export function asTranslation(document: PdfDocument, wording: Wording, original = document.reportNumber): PdfDocument {
  if (wording.language === 'ko') return document;
  const words = wording.terms.translation;
  return {
    ...document,
    title: fill(words.title, { title: document.title }),
    classification: `${words.running} · ${document.classification}`,
    blocks: withCoverRemarks(document.blocks, translationRemarks(original, wording)),
  };
}

/** The same with remarks on the cover, before those that stand there. */
export function withCoverRemarks(blocks: readonly Block[], remarks: readonly Text[]): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'cover' ? { ...block, remarks: [...remarks, ...(block.remarks ?? [])] } : block,
  );
}
