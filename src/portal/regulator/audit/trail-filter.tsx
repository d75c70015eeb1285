import type { TrailSearch } from '../../../modules/audit/index.js';
import { isMinistrySide } from '../../../shared/actor.js';
import { termsIn } from '../../../shared/words/index.js';
import { DateField, type Option, SearchForm, Select, TextField, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

/** Narrows the trail by days, person, subject and act; what a link has narrowed it to stays. */
export function TrailFilter({ search }: { search: TrailSearch }) {
  const { language } = usePage();
  const words = useWords().audit;
  const { auditSubjects, auditActions } = termsIn(language);
  const { from, to, person, kind, action, subject, operator } = search;
  return (
    <>
      <SearchForm action={paths.regulator.audit} label={words.filter} submit={words.search} columns="three">
        <DateField name="from" label={words.from} value={from ?? ''} />
        <DateField name="to" label={words.to} value={to ?? ''} />
        <TextField name="person" label={words.person} hint={words.personHint} value={person ?? ''} />
        <Chosen name="kind" label={words.subject} value={kind} names={auditSubjects} />
        <Chosen name="action" label={words.action} value={action} names={auditActions} />
        {subject !== null && <input type="hidden" name="subject" value={subject} />}
        {operator !== null && <input type="hidden" name="operator" value={operator} />}
      </SearchForm>
      {Object.entries(search).some(([name, value]) => name !== 'after' && value !== null) && (
        <p>
          {subject !== null && `${words.oneSubject} `}
          <a href={paths.regulator.audit}>{words.all}</a>
        </p>
      )}
    </>
  );
}

interface ChosenProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly names: Readonly<Record<string, string>>;
}

function Chosen({ name, label, value, names }: ChosenProps) {
  const { actor } = usePage();
  const ownPlans = actor === null || !isMinistrySide(actor);
  const offered = Object.keys(names).filter((code) => ownPlans || !/^plan\b/.test(code));
  const codes = value === null || offered.includes(value) ? offered : [value, ...offered];
  const options: readonly Option[] = codes.map((code) => ({ value: code, label: names[code] ?? code }));
  return <Select name={name} label={label} value={value ?? ''} placeholder={useWords().audit.any} options={options} />;
}
