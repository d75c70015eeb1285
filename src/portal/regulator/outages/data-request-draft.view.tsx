import {
  BASIS_RULES,
  basisBlockers,
  type CoverageThen,
  DATA_REQUEST_BASES,
  type DataRequestBasis,
  holderOf,
  LONGEST_MATERIAL,
  LONGEST_REASON,
} from '../../../modules/outages/index.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  Choices,
  faultOf,
  type FieldFault,
  Form,
  MomentField,
  type Option,
  SubmitButton,
  TextArea,
  usePage,
  useWords,
} from '../../layout/index.js';

export interface DraftFormProps {
  readonly action: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
  /** Set where a new one is drafted: its basis is chosen, and a second click is known by the key. */
  readonly begun?: { readonly coverage: CoverageThen; readonly formKey: string } | undefined;
  /** Set where one is rewritten. */
  readonly version?: number | undefined;
}

/** What the ministry demands: on which basis, why, what, in what form and until when. */
export function DraftForm({ action, typed, faults, begun, version }: DraftFormProps) {
  const words = useWords().dataRequests;
  const options = useBases(begun?.coverage);
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <Form action={action} version={version} hidden={begun === undefined ? undefined : { key: begun.formKey }} guard>
      {begun !== undefined && <Choices {...field('basis')} label={words.basis} options={options} required />}
      <TextArea
        {...field('reason')}
        label={words.reason}
        hint={words.reasonHint}
        maxLength={LONGEST_REASON}
        rows={4}
        required
      />
      <TextArea
        {...field('material')}
        label={words.material}
        hint={words.materialHint}
        maxLength={LONGEST_MATERIAL}
        rows={6}
        required
      />
      <TextArea {...field('form')} label={words.form} hint={words.formHint} maxLength={2000} rows={2} />
      <MomentField {...field('dueAt')} label={words.due} hint={words.dueHint} required />
      <Choices
        {...field('returned')}
        label={words.returned}
        value={typed['returned'] ?? 'false'}
        options={[
          { value: 'false', label: words.returnedNo },
          { value: 'true', label: words.returnedYes },
        ]}
        required
      />
      <SubmitButton>{words.save}</SubmitButton>
    </Form>
  );
}

/** The bases, each with whose act it is and how the operator is covered; one that does not cover it cannot be chosen. */
function useBases(coverage: CoverageThen | undefined): readonly Option[] {
  const { dataRequestBases, dataRequestCoverages, authorityHolders } = termsIn(usePage().language);
  if (coverage === undefined) return [];
  const covered = (basis: DataRequestBasis) =>
    basis === 'coverage' ? [] : [dataRequestCoverages[coverage[BASIS_RULES[basis].regime as keyof CoverageThen]]];
  return DATA_REQUEST_BASES.map((value) => ({
    value,
    label: dataRequestBases[value],
    hint: [authorityHolders[holderOf(value)], ...covered(value)].join('. '),
    disabled: basisBlockers(value, coverage).length > 0,
  }));
}
