import type { Block, PdfDocument, Text } from '../../platform/pdf/block.js';
import { fill } from '../../shared/words/index.js';
import type { Wording } from './report-wording.js';

/** Whether a document is the one that is issued: data for programs belong to that alone. */
export const isIssued = ({ number }: { readonly number: string | null }, { language }: Wording): boolean =>
  number !== null && language === 'ko';

/** What a translation says of itself, for documents without a cover; nothing of what is Korean. */
export function translationMark(original: string, { language, terms }: Wording): readonly Text[] {
  if (language === 'ko') return [];
  const { mark, prevails } = terms.translation;
  return [[{ kind: 'strong', text: mark }, ` ${fill(prevails, { original })}`]];
}

/**
 * 참고용 번역: a document in another language than Korean says on its cover, on every page and in its title that it is a
 * translation for reference, and of what. One in Korean stays as it is.
 * @param original number and version of the Korean document, which prevails
 */
export function asTranslation(
  document: PdfDocument,
  { language, terms }: Wording,
  original = document.reportNumber,
): PdfDocument {
  if (language === 'ko') return document;
  const words = terms.translation;
  const remarks: readonly Text[] = [
    [{ kind: 'strong', text: words.mark }, ` ${fill(words.prevails, { original })}`],
    words.limits,
  ];
  return {
    ...document,
    title: fill(words.title, { title: document.title }),
    classification: `${words.running} · ${document.classification}`,
    blocks: withCoverRemarks(document.blocks, remarks),
  };
}

/** The same with remarks on the cover, before those that stand there. */
export function withCoverRemarks(blocks: readonly Block[], remarks: readonly Text[]): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'cover' ? { ...block, remarks: [...remarks, ...(block.remarks ?? [])] } : block,
  );
}
