import { englishArticle, versionOf, type Statute } from '../../shared/citation.js';
import type { Regime } from '../../shared/regime.js';
import { knownDate, type CalendarDate } from '../../shared/time.js';
import { termsIn, type Language } from '../../shared/words/index.js';

type ReadStatute = Exclude<Statute, 'APA' | 'AIA'>;

interface SourceFacts {
  /** The regime whose inspection enforces it; null where none does. */
  readonly regime: Regime | null;
  /** In force since, or the day of a request or policy; null where not known. */
  readonly versionDate: CalendarDate | null;
}

const read = (statute: ReadStatute, regime: Regime): SourceFacts => ({ regime, versionDate: versionOf(statute) });
const dated = (day: string, regime: Regime | null = null): SourceFacts => ({ regime, versionDate: knownDate(day) });
const UNDATED: SourceFacts = { regime: null, versionDate: null };

/** Everything that an item may rest on. Names in both languages are terms (`sources`); plans are enforced under FA 36-2. */
export const SOURCES = {
  TBA: read('TBA', 'TBA-22-7'),
  'TBA-D': read('TBA-D', 'TBA-22-7'),
  FA: read('FA', 'FA-35'),
  'FA-D': read('FA-D', 'FA-35'),
  NA: read('NA', 'NA-46'),
  'NA-D': read('NA-D', 'NA-46'),
  NOTICE: dated('2024-06-01', 'NA-46'),
  'ESA-R': UNDATED,
  'REQUEST-2021': dated('2021-07-01'),
  'GUIDELINE-2021': dated('2021-12-07'),
  'REQUEST-2022': dated('2022-12-06'),
  'POLICY-2023': dated('2023-03-30'),
  'COMMITTEE-2023': dated('2023-07-28'),
  'BASIC-PLAN-2023': dated('2023-07-28'),
  'REQUEST-2024': dated('2024-05-31'),
  'COMMITTEE-2024': dated('2024-07-23'),
  'PLAN-GUIDELINE-2025': dated('2024-07-23'),
  'INSPECTION-2024': dated('2024-09-12'),
  'BASIC-PLAN-2026': dated('2025-12-03'),
  'JOINT-DRILL-2024': UNDATED,
  'ISO-22301': UNDATED,
  'ISMS-P': UNDATED,
  'NIS2-IR': UNDATED,
  DORA: UNDATED,
  'TIA-942': UNDATED,
} as const satisfies Record<string, SourceFacts>;

export type Source = keyof typeof SOURCES;

/** A place in a source; the whole source where no article is meant. */
interface Place {
  readonly statute: Source;
  readonly article: string | null;
}

/** `「전기통신사업법」 제22조의7제3항`, or in English `Telecommunications Business Act, Article 22-7 (3)`. */
export function formatBasis(language: Language, { statute, article }: Place): string {
  const { name } = termsIn(language).sources[statute];
  if (article === null) return name;
  return language === 'ko' ? `${name} ${article}` : `${name}, ${englishArticle(article)}`;
}
