import {
  DEFAULT_PATTERN,
  DISCLOSURES,
  DOCUMENT_KINDS,
  type LetterheadView as Letterhead,
  LONGEST_PATTERN,
  numberIn,
  seriesOf,
} from '../../../modules/reports/index.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  Choices,
  conflictFields,
  DefinitionList,
  type FieldFault,
  faultOf,
  Form,
  optionsOf,
  StaleConflict,
  SubmitButton,
  Table,
  TextField,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import type { Rejection } from '../../visit.js';
import { letterheadLabels, letterheadTexts } from './letterhead-texts.js';

export interface LetterheadProps {
  readonly letterhead: Letterhead;
  readonly maySet: boolean;
  readonly today: string;
  readonly rejection: Rejection | null;
  readonly faults: readonly FieldFault[];
}

export function LetterheadView(props: LetterheadProps) {
  const words = useWords().letters.letterhead;
  const { letterhead, maySet, rejection } = props;
  if (rejection?.stale != null) return <Conflict letterhead={letterhead} typed={rejection.typed} />;
  return (
    <>
      {maySet ? <Fields {...props} /> : <Facts letterhead={letterhead} />}
      <h2>{words.examples}</h2>
      <Examples {...props} />
    </>
  );
}

function Fields({ letterhead, rejection, faults }: LetterheadProps) {
  const { letters, layout } = useWords();
  const words = letters.letterhead;
  const { letterDisclosures } = termsIn(usePage().language);
  const typed: Readonly<Record<string, string>> = rejection?.typed ?? letterheadTexts(letterhead);
  const at = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <Form action={paths.regulator.letterhead} version={letterhead.version} guard>
      <TextField
        {...at('sender')}
        label={words.sender}
        hint={words.senderHint(useDefaultSender(letterhead))}
        width="medium"
        maxLength={100}
      />
      <TextField {...at('postalCode')} label={words.postalCode} width="short" maxLength={5} />
      <TextField {...at('address')} label={words.address} maxLength={200} />
      <TextField
        {...at('telephone')}
        label={words.telephone}
        hint={words.telephoneHint}
        width="medium"
        maxLength={40}
      />
      <TextField {...at('email')} label={words.email} width="medium" maxLength={254} />
      <Choices
        {...at('disclosure')}
        label={words.disclosure}
        hint={words.disclosureHint}
        options={optionsOf(DISCLOSURES, letterDisclosures)}
        required
      />
      <TextField
        {...at('numberPattern')}
        label={words.numberPattern}
        hint={words.numberPatternHint(words.numberDefault)}
        width="medium"
        maxLength={LONGEST_PATTERN}
      />
      <SubmitButton>{layout.form.save}</SubmitButton>
    </Form>
  );
}

function Facts({ letterhead }: Pick<LetterheadProps, 'letterhead'>) {
  const words = useWords().letters.letterhead;
  const { letterDisclosures } = termsIn(usePage().language);
  const texts = letterheadTexts(letterhead);
  const standing: Readonly<Record<string, string>> = {
    ...texts,
    sender: texts.sender === '' ? useDefaultSender(letterhead) : texts.sender,
    disclosure: letterDisclosures[letterhead.disclosure],
    numberPattern: texts.numberPattern === '' ? words.numberDefault : texts.numberPattern,
  };
  return (
    <>
      <p class="small">{words.readOnly}</p>
      <DefinitionList
        rows={Object.entries(letterheadLabels(words)).map(([name, term]) => {
          const value = standing[name] ?? '';
          return { term, value: value === '' ? words.unset : value };
        })}
      />
    </>
  );
}

/** The numbers of what stands now. */
function Examples({ letterhead, today }: LetterheadProps) {
  const words = useWords().letters.letterhead;
  const { documentKinds } = termsIn(usePage().language);
  const { organisationName: name, organisationKind } = letterhead;
  const authority = { name, kind: organisationKind };
  const pattern = letterhead.numberPattern ?? DEFAULT_PATTERN;
  return (
    <Table
      caption={words.examples}
      quiet
      rows={DOCUMENT_KINDS}
      columns={[
        { heading: words.exampleKind, kind: 'heading', cell: (kind) => documentKinds[kind] },
        {
          heading: words.example,
          cell: (kind) => numberIn(seriesOf(pattern, { authority, kind, year: Number(today.slice(0, 4)) }), 1),
        },
      ]}
    />
  );
}

/** Who signs where nothing is set: the head of the authority. */
function useDefaultSender({ organisationKind, organisationName }: Letterhead): string {
  const { authorityHolders } = termsIn(usePage().language);
  return organisationKind === 'headquarters' || organisationKind === 'field-office'
    ? authorityHolders[organisationKind]
    : organisationName;
}

function Conflict({ letterhead, typed }: Pick<LetterheadProps, 'letterhead'> & Pick<Rejection, 'typed'>) {
  const labels = letterheadLabels(useWords().letters.letterhead);
  const { letterDisclosures } = termsIn(usePage().language);
  const named: Readonly<Record<string, string>> = letterDisclosures;
  return (
    <StaleConflict
      action={paths.regulator.letterhead}
      currentVersion={letterhead.version}
      currentHref={paths.regulator.letterhead}
      fields={conflictFields(labels, typed, letterheadTexts(letterhead), {
        disclosure: (value) => named[value] ?? value,
      })}
    />
  );
}
