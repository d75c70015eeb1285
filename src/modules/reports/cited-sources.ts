import { STATUTES, type Citation } from '../../shared/citation.js';
import type { CalendarDate } from '../../shared/time.js';
import { INSPECTION_BASES, type Criterion } from '../obligations/index.js';
import type { AuditReport } from './audit-report-model.js';
import { CONSEQUENCES } from './consequences.js';
import type { CitedSource, Provision } from './provision.js';
import { REMEDY_CITATIONS, RESULT_NOTICE } from './remedy-citations.js';

interface Cited {
  readonly source: CitedSource['source'];
  readonly article: string | null;
  readonly versionDate: CalendarDate | null;
}

/** Everything that a report cites, by source and version, with the text of the articles that are at hand. */
export function citedSources(
  report: Pick<AuditReport, 'inspection' | 'coverage' | 'items' | 'findings'>,
  provisions: readonly Provision[],
): readonly CitedSource[] {
  const versions = Map.groupBy(citedIn(report), ({ source, versionDate }) => `${source} ${versionDate ?? ''}`);
  const found = [...versions.values()].flatMap((cited) => {
    const [first] = cited;
    if (first === undefined) return [];
    const { source, versionDate } = first;
    const places = [...new Set(cited.flatMap(({ article }) => (article === null ? [] : [article])))].toSorted(byNumber);
    return [{ source, versionDate, places, articles: articlesOf(provisions, first, places) }];
  });
  return found.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Statutes stand first, in the order in which Ieum names them; what else is cited follows as it was met. */
function placeOf({ source }: CitedSource): number {
  const place = STATUTES.findIndex((statute) => statute === source);
  return place < 0 ? STATUTES.length : place;
}

function citedIn({ inspection, coverage, items, findings }: Parameters<typeof citedSources>[0]): readonly Cited[] {
  const basis = INSPECTION_BASES.find(({ code }) => code === inspection.basis);
  const covering = coverage.findings.flatMap(({ readings }) =>
    readings.flatMap(({ criterion }) => citationsIn(criterion)),
  );
  const bases = [...items, ...findings].flatMap((each) => each.bases);
  return [
    ...[...(basis?.articles ?? []), ...covering].map(asCited),
    ...bases.map(({ statute, article, versionDate }) => ({ source: statute, article, versionDate })),
    ...CONSEQUENCES[inspection.regime].map(({ citation }) => asCited(citation)),
    ...[...Object.values(REMEDY_CITATIONS), RESULT_NOTICE].map(asCited),
  ];
}

const asCited = ({ statute, article, version }: Citation): Cited => ({
  source: statute,
  article,
  versionDate: version,
});

function citationsIn(criterion: Criterion): readonly Citation[] {
  return 'of' in criterion ? criterion.of.flatMap(citationsIn) : [criterion.citation];
}

function articlesOf(
  provisions: readonly Provision[],
  { source, versionDate }: Cited,
  places: readonly string[],
): CitedSource['articles'] {
  const wanted = new Set(places.flatMap((place) => place.match(/제\d+조(?:의\d+)?/g) ?? []));
  return provisions
    .filter(({ statute, article, version }) => statute === source && version === versionDate && wanted.has(article))
    .map(({ article, title, text }) => ({ article, title, text }));
}

/** 제9조 before 제10조, 제35조 before 제35조의2. */
function byNumber(one: string, other: string): number {
  const [a, b] = [numbersIn(one), numbersIn(other)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}

const numbersIn = (place: string): readonly number[] => (place.match(/\d+/g) ?? []).map(Number);
