import type { PersonRow, Role } from '../../modules/identity/index.js';
import { type RefusalCode, termsIn, wordRefusal } from '../../shared/words/index.js';
import {
  Choices,
  conflictFields,
  DefinitionList,
  type FieldFault,
  faultOf,
  Form,
  StaleConflict,
  SubmitButton,
  TextField,
  usePage,
  useWords,
} from '../layout/index.js';
import type { Rejection } from '../visit.js';
import { LinkBox, RoleChoices, type ShownLink, State } from './people.view.js';

export interface PersonProps {
  readonly action: string;
  readonly person: PersonRow;
  /** Why nothing of it can be changed by this reader; null where it can. */
  readonly bar: RefusalCode | null;
  readonly roles: readonly Role[];
  readonly rejection: Rejection | null;
  readonly faults: readonly FieldFault[];
  readonly link: ShownLink | null;
}

/** A person as the texts of the form. */
const textsOf = ({ name, roles, active }: PersonRow): Readonly<Record<string, string>> => ({
  name,
  roles: roles.join('\n'),
  active: String(active),
});

export function PersonView(props: PersonProps) {
  const { action, person, bar, roles, rejection, faults, link } = props;
  const { email, people: words } = useWords().account;
  if (bar !== null) return <Shown {...props} bar={bar} />;
  if (rejection?.stale != null) return <Conflict action={action} person={person} typed={rejection.typed} />;
  const typed = rejection?.typed ?? textsOf(person);
  return (
    <>
      {link !== null && <LinkBox link={link} />}
      <p class="small">
        {email} {person.email}
      </p>
      <p>
        <State person={person} />
      </p>
      <Form action={action} version={person.version}>
        <TextField
          name="name"
          width="medium"
          label={words.name}
          value={typed['name']}
          fault={faultOf(faults, 'name')}
          maxLength={100}
          required
        />
        <RoleChoices roles={roles} chosen={typed['roles']?.split('\n') ?? []} faults={faults} />
        <Choices
          name="active"
          label={words.state}
          options={[
            { value: 'true', label: person.linkExpiresAt === null ? words.active : words.invited },
            { value: 'false', label: words.blocked },
          ]}
          value={typed['active'] ?? 'false'}
          required
        />
        <SubmitButton>{useWords().layout.form.save}</SubmitButton>
      </Form>
      <h2>{words.makeReset}</h2>
      <p class="small">{words.inviteHint}</p>
      <Form action={`${action}/reset`}>
        <SubmitButton tone="quiet">{words.makeReset}</SubmitButton>
      </Form>
    </>
  );
}

/** The account as it stands, and who manages it. */
function Shown({ person, bar }: PersonProps & { readonly bar: RefusalCode }) {
  const { language } = usePage();
  const { email, people: words } = useWords().account;
  const { roles } = termsIn(language);
  return (
    <>
      <DefinitionList
        rows={[
          { term: email, value: person.email },
          { term: words.roles, value: person.roles.map((role) => roles[role]).join(', ') },
          { term: words.state, value: <State person={person} /> },
        ]}
      />
      <p class="after-form">{wordRefusal(language, { code: bar })}</p>
    </>
  );
}

/** What was typed beside what another administrator saved first. */
function Conflict({ action, person, typed }: Pick<PersonProps, 'action' | 'person'> & Pick<Rejection, 'typed'>) {
  const { people: words } = useWords().account;
  const { roles: roleNames } = termsIn(usePage().language);
  const fields = conflictFields({ name: words.name, roles: words.roles, active: words.state }, typed, textsOf(person), {
    roles: (values) => {
      const names = values.split('\n').map((role) => roleNames[role as Role]);
      return names.join(', ');
    },
    active: (value) => (value === 'true' ? words.active : words.blocked),
  });
  return (
    <StaleConflict
      action={action}
      currentVersion={person.version}
      currentHref={action}
      fields={fields.map((field) => ({ ...field, many: field.name === 'roles' }))}
    />
  );
}
