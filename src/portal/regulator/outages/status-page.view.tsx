import type { StatusPageView } from '../../../modules/outages/index.js';
import type { Fault } from '../../../shared/errors.js';
import type { Language } from '../../../shared/words/index.js';
import {
  Choices,
  conflictFields,
  type FieldFault,
  faultOf,
  fieldFaults,
  Form,
  StaleConflict,
  SubmitButton,
  Tag,
  TextArea,
  TextField,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import type { Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';

export interface StatusPageProps {
  /** The id of the event. */
  readonly event: string;
  readonly page: StatusPageView;
  readonly mayChange: boolean;
  readonly rejection: Rejection | null;
  readonly faults: readonly FieldFault[];
}

/** Whether the public sees how the event stands, where, and under which words. */
export function StatusPageSection({ event, page, mayChange, rejection, faults }: StatusPageProps) {
  const words = useWords().statusPage;
  const action = paths.regulator.outageStatusPage(event);
  if (rejection?.stale != null) {
    const fields = conflictFields(labelsOf(words), rejection.typed, asTyped(page));
    const currentHref = `${paths.regulator.outageEvent(event)}#status-page`;
    return <StaleConflict action={action} currentVersion={page.version} currentHref={currentHref} fields={fields} />;
  }
  return (
    <section id="status-page">
      <h2>{words.title}</h2>
      <p>
        <Tag tone={page.opened ? 'warn' : 'plain'}>{page.opened ? words.opened : words.closed}</Tag>{' '}
        {page.opened && <a href={paths.status(event)}>{paths.status(event)}</a>}
        {page.version === 0 && words.notWritten}
      </p>
      {mayChange && <StatusPageForm {...{ action, page, faults }} typed={rejection?.typed ?? asTyped(page)} />}
    </section>
  );
}

type FormOfPage = Pick<StatusPageProps, 'page' | 'faults'> & {
  readonly action: string;
  readonly typed: Readonly<Record<string, string>>;
};

function StatusPageForm({ action, page, typed, faults }: FormOfPage) {
  const words = useWords().statusPage;
  const field = (name: keyof ReturnType<typeof asTyped>) => ({
    ...{ name, value: typed[name], fault: faultOf(faults, name), scope: SCOPE },
  });
  return (
    <Form action={action} version={page.version} guard>
      <p class="small">{words.hint}</p>
      <TextField {...field('title')} label={words.publicTitle} hint={words.publicTitleHint} maxLength={200} required />
      <TextField {...field('titleEn')} label={words.titleEn} hint={words.titleEnHint} maxLength={200} />
      <TextArea {...field('text')} label={words.text} maxLength={2000} />
      <TextArea {...field('textEn')} label={words.textEn} maxLength={2000} />
      <Choices
        {...field('opened')}
        label={words.state}
        options={[
          { value: 'false', label: words.close },
          { value: 'true', label: words.open },
        ]}
      />
      <SubmitButton>{words.save}</SubmitButton>
    </Form>
  );
}

const asTyped = ({ opened, title, titleEn, text, textEn }: StatusPageView) => ({
  ...{ title, titleEn: titleEn ?? '', text: text ?? '', textEn: textEn ?? '', opened: String(opened) },
});

const labelsOf = (words: ReturnType<typeof wordsIn>['statusPage']) => ({
  ...{ title: words.publicTitle, titleEn: words.titleEn, text: words.text, textEn: words.textEn, opened: words.state },
});

export const statusPageFaults = (language: Language, faults: readonly Fault[]) =>
  fieldFaults(language, faults, labelsOf(wordsIn(language).statusPage)).map((fault) => ({ ...fault, scope: SCOPE }));

/** The page has another form that has a title. */
const SCOPE = 'status-page';
