import { INSPECTION_KINDS, type InspectionKind } from '../../../modules/inspections/index.js';
import { REGIMES } from '../../../shared/regime.js';
import { termsIn } from '../../../shared/words/index.js';
import { Choices, NumberField, SubmitButton, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { basisHint } from './basis-hint.js';
import { inspectionBasesOf } from '../../../modules/obligations/index.js';

/** The first step: regime, kind and year, with the bases that each regime has. */
export function PlanStartView({ kind, year }: { readonly kind: InspectionKind; readonly year: number }) {
  const { language } = usePage();
  const words = useWords().inspection;
  const { regimes, inspectionBases, inspectionKinds } = termsIn(language);
  const bases = (regime: (typeof REGIMES)[number]) =>
    inspectionBasesOf(regime).map((basis) => `${inspectionBases[basis.code]}: ${basisHint(language, words, basis)}`);
  return (
    <form method="get" action={paths.regulator.inspectionPlan}>
      <Choices
        name="regime"
        label={words.regime}
        value={REGIMES[0]}
        options={REGIMES.map((value) => ({ value, label: regimes[value], hint: bases(value).join(' / ') }))}
        required
      />
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
      <NumberField name="year" label={words.year} value={String(year)} required />
      <SubmitButton>{words.start.next}</SubmitButton>
    </form>
  );
}
