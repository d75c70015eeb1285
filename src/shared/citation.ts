import { formatEnglishDate, formatKoreanDate, knownDate, type CalendarDate } from './time.js';
import { termsIn, type Language } from './words/index.js';

/** Acts and decrees (`-D`) that Ieum cites, each in the version whose text was read; the day is that version's day of entry into force. */
const VERSIONS = {
  TBA: knownDate('2026-11-20'),
  'TBA-D': knownDate('2026-04-28'),
  FA: knownDate('2026-08-20'),
  'FA-D': knownDate('2025-10-01'),
  NA: knownDate('2026-10-01'),
  'NA-D': knownDate('2026-03-24'),
  APA: knownDate('2022-07-12'),
  AIA: knownDate('2024-01-18'),
} as const;

export type Statute = keyof typeof VERSIONS;

/** In the order in which they are listed. */
export const STATUTES = Object.keys(VERSIONS) as readonly Statute[];

/** One place in one version of one statute. Articles move between versions, so the version belongs to the citation. */
export interface Citation {
  readonly statute: Statute;
  /** As the statute writes it, without a space: `제30조의8제1항제1호`. */
  readonly article: string;
  /** Day on which the cited version came into force. */
  readonly version: CalendarDate;
}

/** Cites an article in the version that was read. */
export function cite(statute: Statute, article: string): Citation {
  return { statute, article, version: versionOf(statute) };
}

/** Day on which the version of the statute that was read came into force. */
export function versionOf(statute: Statute): CalendarDate {
  return VERSIONS[statute];
}

/** `「전기통신사업법」 제22조의7제1항`, or in English `Telecommunications Business Act, Article 22-7 (1)`. */
export function formatCitation(language: Language, citation: Citation): string {
  const name = formatStatute(language, citation.statute);
  return `${name}${language === 'ko' ? ' ' : ', '}${articleIn(language, citation.article)}`;
}

/** `「전기통신사업법」`, or in English `Telecommunications Business Act`. */
export function formatStatute(language: Language, statute: Statute): string {
  const name = termsIn(language).statutes[statute];
  return language === 'ko' ? `「${name}」` : name;
}

/** A place in a statute as people who read the language write it. */
export const articleIn = (language: Language, article: string): string =>
  language === 'ko' ? article : englishArticle(article);

/** The citation with its version: `「전기통신사업법」 제22조의7제1항(2026. 11. 20. 시행)`. Korean law moves articles; the version says which text. */
export function formatCitationWithVersion(language: Language, citation: Citation): string {
  const text = formatCitation(language, citation);
  return language === 'ko'
    ? `${text}(${formatKoreanDate(citation.version)} 시행)`
    : `${text} (in force since ${formatEnglishDate(citation.version)})`;
}

const SUBITEMS = '가나다라마바사아자차카타파하';

/** `제30조의8제1항제1호` as `Article 30-8 (1) 1`; subitems (가, 나), a proviso (단서), chapters and annexes are named as well,
 *  and several places (`제1호·제3호`) become a list. */
export function englishArticle(article: string): string {
  return article
    .replace(/제(\d+)조(?:의(\d+))?/g, (_, main: string, branch?: string) => `Article ${hyphenated(main, branch)}`)
    .replace(/제(\d+)항(?:의(\d+))?/g, (_, main: string, branch?: string) => ` (${hyphenated(main, branch)})`)
    .replace(/제(\d+)호(?:의(\d+))?/g, (_, main: string, branch?: string) => ` ${hyphenated(main, branch)}`)
    .replace(
      /([가-하])목(\d+\))?/g,
      (_, letter: string, below?: string) => ` ${[subitem(letter), below ?? ''].join(' ').trim()}`,
    )
    .replace(/제(\d+)장/g, 'Chapter $1')
    .replace(/별표 ?(?=\d)/g, 'Annexed Table ')
    .replace(/부속서 ?(?=\d)/g, 'Annex ')
    .replace(/ ?· ?/g, ', ')
    .replace(/ ?단서/g, ', proviso')
    .replace(/ ?본문/g, ', main clause');
}

const subitem = (letter: string): string => String.fromCharCode(97 + SUBITEMS.indexOf(letter));

const hyphenated = (main: string, branch?: string): string => (branch === undefined ? main : `${main}-${branch}`);
