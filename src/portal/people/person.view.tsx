import type { PersonRow, Role } from '../../modules/identity/index.js';
import { Choices, type FieldFault, faultOf, Form, SubmitButton, TextField, useWords } from '../layout/index.js';
import type { Rejection } from '../visit.js';
import { LinkBox, RoleChoices, type ShownLink } from './people.view.js';

export interface PersonProps {
  readonly action: string;
  readonly person: PersonRow;
  readonly roles: readonly Role[];
  readonly rejection: Rejection | null;
  readonly faults: readonly FieldFault[];
  readonly link: ShownLink | null;
}

export function PersonView({ action, person, roles, rejection, faults, link }: PersonProps) {
  const { email, people: words } = useWords().account;
  const typed = rejection?.typed ?? {
    name: person.name,
    roles: person.roles.join('\n'),
    active: String(person.active),
  };
  return (
    <>
      {link !== null && <LinkBox link={link} />}
      <p class="small">
        {email} {person.email}
      </p>
      <Form action={action} version={person.version}>
        <TextField
          name="name"
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
            { value: 'true', label: words.active },
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
