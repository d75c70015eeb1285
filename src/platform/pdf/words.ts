/** The few words that the renderer itself prints. */
export interface RendererWords {
  page(number: number, total: number): string;
  readonly missingGlyphs: string;
}

export const RENDERER_WORDS: Readonly<Record<'ko' | 'en', RendererWords>> = {
  ko: {
    page: (number, total) => `${number} / ${total}쪽`,
    missingGlyphs: '[U+XXXX]는 글꼴에 없는 문자를 유니코드 번호로 적은 것입니다.',
  },
  en: {
    page: (number, total) => `Page ${number} of ${total}`,
    missingGlyphs: '[U+XXXX] stands for a character that the typeface lacks, written as its Unicode number.',
  },
};
