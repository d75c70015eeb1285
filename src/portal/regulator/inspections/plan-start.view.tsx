import { INSPECTION_KINDS, type InspectionKind } from '../../../modules/inspections/index.js';
import { INSPECTION_BASES, type InspectionBasis } from '../../../modules/obligations/index.js';
import { formatCitation } from '../../../shared/citation.js';
import { REGIMES } from '../../../shared/regime.js';
import { termsIn } from '../../../shared/words/index.js';
import { Choices, NumberField, optionsOf, SubmitButton, Table, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Because } from './because-of-outage.view.js';
import type { OutageOccasion } from './outage-occasion.js';
import { noticeText } from './basis-hint.js';

export interface PlanStartProps {
  readonly kind: InspectionKind;
  readonly year: number;
  /** The outage because of which it is planned; of its operator alone, so the kind is no choice. */
  readonly outage: OutageOccasion | null;
}

/** The first step: regime, kind and year, above the bases that each regime has. */
export function PlanStartView({ kind, year, outage }: PlanStartProps) {
  const words = useWords().inspection;
  const { regimes } = termsIn(usePage().language);
  return (
    <>
      <form method="get" action={paths.regulator.inspectionPlan}>
        <Choices name="regime" label={words.regime} value={REGIMES[0]} options={optionsOf(REGIMES, regimes)} required />
        {outage === null ? (
          <Kind kind={kind} />
        ) : (
          <>
            <input type="hidden" name="kind" value="special" />
            <input type="hidden" name="outage" value={outage.id} />
            <Because outage={outage} />
          </>
        )}
        <NumberField name="year" label={words.year} value={String(year)} required />
        <SubmitButton>{words.start.next}</SubmitButton>
      </form>
      <h2>{words.start.bases}</h2>
      <Bases />
    </>
  );
}

function Kind({ kind }: { readonly kind: InspectionKind }) {
  const words = useWords().inspection;
  const { inspectionKinds } = termsIn(usePage().language);
  return (
    <Choices
      name="kind"
      label={words.start.kind}
      value={kind}
      options={INSPECTION_KINDS.map((value) => ({
        value,
        label: inspectionKinds[value],
        hint: words.start.kindHints[value],
      }))}
      required
    />
  );
}

function Bases() {
  const { language } = usePage();
  const words = useWords().inspection;
  const { regimesShort, inspectionBases, authorityHolders } = termsIn(language);
  const articles = (basis: InspectionBasis) =>
    basis.articles.map((article) => <div key={article}>{formatCitation(language, article)}</div>);
  return (
    <Table
      caption={words.start.bases}
      quiet
      rows={INSPECTION_BASES}
      columns={[
        { heading: words.regime, cell: ({ regime }) => regimesShort[regime] },
        { heading: words.form.basis, kind: 'heading', cell: ({ code }) => inspectionBases[code] },
        { heading: words.start.articles, cell: articles },
        { heading: words.authority, cell: ({ holder }) => authorityHolders[holder] },
        { heading: words.start.notice, cell: (basis) => noticeText(language, words, basis) },
      ]}
    />
  );
}
