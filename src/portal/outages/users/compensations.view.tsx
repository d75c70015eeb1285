import type { CompensationView, GivenView } from '../../../modules/outages/index.js';
import { type Language, termsIn } from '../../../shared/words/index.js';
import { numberText, wonText } from '../../../shared/words/quantity.js';
import { type Column, Day, Moment, Table, usePage, useWords } from '../../layout/index.js';
import { wordsIn } from '../../words/index.js';

export interface CompensationsProps<Row extends CompensationView> {
  readonly compensations: readonly Row[];
  /** Columns before the others, where they are of several operators. */
  readonly first?: readonly Column<Row>[];
}

/** What users get for an outage: as it was announced beside what they were given. */
export function CompensationTable<Row extends CompensationView>({
  compensations,
  first = [],
}: CompensationsProps<Row>) {
  const words = useWords().compensations;
  if (compensations.length === 0) return <p>{words.none}</p>;
  return (
    <Table
      caption={words.caption}
      quiet
      columns={[
        ...first,
        { heading: words.service, kind: 'heading', cell: (row) => <Service row={row} /> },
        { heading: words.announced, cell: (row) => <Announced row={row} /> },
        { heading: words.beneficiaries, cell: ({ beneficiaries }) => <Sentence text={beneficiaries} /> },
        { heading: words.procedure, cell: ({ procedure }) => <Sentence text={procedure} /> },
        { heading: words.announcedWhere, cell: (row) => <Where row={row} /> },
        { heading: words.given, cell: ({ given }) => <GivenRows given={given} /> },
      ]}
      rows={compensations}
    />
  );
}

function Service({ row: { number, serviceName, fee } }: { row: CompensationView }) {
  const words = useWords().compensations;
  const { serviceFees } = termsIn(usePage().language);
  return (
    <>
      {number}. {serviceName}
      <br />
      <small>{fee === null ? words.feeNotTold : serviceFees[fee]}</small>
    </>
  );
}

function Announced({ row }: { row: CompensationView }) {
  const { language } = usePage();
  const words = useWords().compensations;
  const { kind, subject, effectiveOn } = row;
  const amount = row.amountWon === null ? null : words.each(wonText(language, row.amountWon));
  return (
    <div class="sentence">
      {[termsIn(language).compensationKinds[kind], extensionText(language, row) ?? amount]
        .filter((text) => text !== null)
        .join(': ')}
      <br />
      <small class="text">{subject}</small>
      {effectiveOn !== null && (
        <>
          <br />
          <small>
            {words.effectiveOn}: <Day on={effectiveOn} />
          </small>
        </>
      )}
    </div>
  );
}

function Where({ row: { announcedAt, announcedWhere } }: { row: CompensationView }) {
  return (
    <div class="sentence">
      <Moment at={announcedAt} />
      <br />
      <small class="text">{announcedWhere}</small>
    </div>
  );
}

function GivenRows({ given }: { given: readonly GivenView[] }) {
  const { language } = usePage();
  const words = useWords().compensations;
  if (given.length === 0) return <small>{words.notGiven}</small>;
  return (
    <ul class="plain sentence">
      {given.map((row) => (
        <li key={row.id}>
          <Moment at={row.at} /> {givenText(language, row)} <small class="text">{row.note}</small>
        </li>
      ))}
    </ul>
  );
}

function givenText(language: Language, row: GivenView): string {
  const words = wordsIn(language).compensations;
  const total = row.totalWon === null ? null : words.total(wonText(language, row.totalWon));
  const parts = [words.toUsers(numberText(row.users)), extensionText(language, row), total];
  return parts.filter((text) => text !== null).join(', ');
}

function extensionText(
  language: Language,
  { extensionHours, extensionDays }: Pick<GivenView, 'extensionHours' | 'extensionDays'>,
): string | null {
  const words = wordsIn(language).compensations;
  if (extensionHours !== null) return words.hoursMore(numberText(extensionHours));
  return extensionDays === null ? null : words.daysMore(numberText(extensionDays));
}

const Sentence = ({ text }: { text: string }) => (
  <div class="sentence">
    <small class="text">{text}</small>
  </div>
);
