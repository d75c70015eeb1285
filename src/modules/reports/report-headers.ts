import { type Language, termsIn } from '../../shared/words/index.js';

/** `attachment` saves the file, `inline` shows it in the browser. */
export const DISPOSITIONS = ['inline', 'attachment'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** How a document is wanted: shown or saved, in Korean or as a translation for reference. */
export interface FileWish {
  readonly disposition: Disposition;
  readonly language: Language;
}

/** What was asked for; where nothing was said, in Korean and as the door likes it. */
export const fileWish = (
  { disposition, language }: { readonly disposition: Disposition | null; readonly language: Language | null },
  byDefault: Disposition,
): FileWish => ({ disposition: disposition ?? byDefault, language: language ?? 'ko' });

/** `가온-자체점검표-2026-11-23.pdf`: what its parts say, in letters and digits. */
export function fileName(...parts: readonly string[]): string {
  return `${parts.join('-')}.pdf`.replaceAll(/[^\p{L}\p{N}.-]+/gu, '_');
}

/** The last part of the name of a file that is a translation; none for a document in Korean. */
export const translationName = (language: Language): readonly string[] =>
  language === 'ko' ? [] : [termsIn(language).translation.fileName];

/** How a report's PDF is sent. It never changes, but who may see it can: nobody keeps it on the way. */
export function reportHeaders(name: string, disposition: Disposition): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/pdf',
    'content-disposition': `${disposition}; filename="report.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "default-src 'none'; object-src 'self'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
}
