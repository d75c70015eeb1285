import { runDocumentTool } from './document-tools.js';

const FOOTNOTE = '[U+XXXX]는 글꼴에 없는 문자를 유니코드 번호로 적은 것입니다.';
const BETWEEN_RUNNING_MATTER = ['-x', '0', '-y', '60', '-W', '600', '-H', '720'];

/** A text as it is compared where it may have been broken anywhere: without spaces, and with what the font has no glyph for. */
export const asPrinted = (text: string) => text.replaceAll('🔥', '[U+1F525]').replaceAll(/\s+/gu, '');

/**
 * What pdftotext reads, in the order in which it was drawn, as it is compared: without what a page says of itself between
 * the lines of a text that goes on overleaf.
 * @param items those whose facts may go on overleaf
 * @param watermark what stands across every page, drawn before its text
 */
export async function printedText(
  file: string,
  items: readonly { readonly code: string; readonly title: { readonly ko: string } }[],
  watermark?: string,
): Promise<string> {
  const printed = await runDocumentTool('pdftotext', ['-raw', ...BETWEEN_RUNNING_MATTER, file, '-']);
  const continued = items.map(({ code, title }) => `${code} ${title.ko} (앞쪽에서 이어짐)`);
  const ofPages = [FOOTNOTE, ...continued, ...(watermark === undefined ? [] : [watermark])];
  return ofPages.reduce((rest, said) => rest.replaceAll(asPrinted(said), ''), asPrinted(printed));
}
