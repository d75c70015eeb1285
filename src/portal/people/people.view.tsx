import type { PersonRow, Role } from '../../modules/identity/index.js';
import type { Page } from '../../shared/pagination.js';
import { termsIn } from '../../shared/words/index.js';
import { momentText } from '../../shared/words/day.js';
import {
  Box,
  Choices,
  Day,
  EmptyState,
  faultOf,
  type FieldFault,
  Form,
  optionsOf,
  Pager,
  SubmitButton,
  Table,
  Tag,
  TextField,
  usePage,
  useWords,
} from '../layout/index.js';

export interface ShownLink {
  readonly address: string;
  readonly expiresAt: Date;
}

export interface PeopleProps {
  /** The address of this list; a person's page lies below it. */
  readonly action: string;
  readonly page: Page<PersonRow>;
  /** The roles that may be handed out here. */
  readonly roles: readonly Role[];
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
  readonly link: ShownLink | null;
}

export function PeopleView({ action, page, roles, typed, faults, link }: PeopleProps) {
  const { email: emailWord, people: words } = useWords().account;
  return (
    <>
      {link !== null && <LinkBox link={link} />}
      {page.rows.length === 0 ? (
        <EmptyState title={words.emptyTitle} />
      ) : (
        <PeopleTable action={action} rows={page.rows} />
      )}
      <Pager next={page.next} />
      <h2>{words.invite}</h2>
      <p class="small">{words.inviteHint}</p>
      <Form action={action}>
        <TextField
          name="name"
          width="medium"
          label={words.name}
          value={typed['name']}
          fault={faultOf(faults, 'name')}
          maxLength={100}
          required
        />
        <TextField
          name="email"
          width="medium"
          type="email"
          label={emailWord}
          value={typed['email']}
          fault={faultOf(faults, 'email')}
          required
        />
        <RoleChoices roles={roles} chosen={typed['roles']?.split('\n') ?? []} faults={faults} />
        <SubmitButton>{words.inviteSubmit}</SubmitButton>
      </Form>
    </>
  );
}

/** Several roles may be held at once; what each permits is a table in the identity room. */
export function RoleChoices({
  roles,
  chosen,
  faults,
}: {
  roles: readonly Role[];
  chosen: readonly string[];
  faults: readonly FieldFault[];
}) {
  const words = useWords().account.people;
  const terms = termsIn(usePage().language);
  return (
    <Choices
      name="roles"
      label={words.roles}
      kind="many"
      options={optionsOf(roles, terms.roles)}
      value={chosen}
      fault={faultOf(faults, 'roles')}
      required
    />
  );
}

/** A one-time link, this once. */
export function LinkBox({ link }: { link: ShownLink }) {
  const { language } = usePage();
  const words = useWords().account.people;
  return (
    <Box tone="computed" level={2} heading={words.linkTitle}>
      <p>
        <code class="secret">{link.address}</code>
      </p>
      <p class="small">{words.linkHint(momentText(language, link.expiresAt))}</p>
    </Box>
  );
}

function PeopleTable({ action, rows }: { action: string; rows: readonly PersonRow[] }) {
  const { email, people: words } = useWords().account;
  const terms = termsIn(usePage().language);
  return (
    <Table
      caption={words.caption}
      quiet
      columns={[
        { heading: words.name, kind: 'heading', cell: (row) => <a href={`${action}/${row.id}`}>{row.name}</a> },
        { heading: email, cell: (row) => row.email },
        { heading: words.roles, cell: (row) => row.roles.map((role) => terms.roles[role]).join(', ') },
        { heading: words.state, cell: (row) => <State person={row} /> },
      ]}
      rows={rows}
    />
  );
}

/** In use only where a password was ever set: until then when somebody was invited, and how long the link is good. */
export function State({ person: { active, invitedAt, linkExpiresAt } }: { person: PersonRow }) {
  const { language } = usePage();
  const words = useWords().account.people;
  if (!active) return <Tag>{words.blocked}</Tag>;
  if (linkExpiresAt === null) return <Tag tone="ok">{words.active}</Tag>;
  const [until, lapsed] = [momentText(language, linkExpiresAt), linkExpiresAt <= new Date()];
  return (
    <>
      <Tag tone={lapsed ? 'warn' : 'blue'}>{words.invited}</Tag>{' '}
      <small>
        <Day on={invitedAt} /> · {lapsed ? words.linkLapsed(until) : words.linkUntil(until)}
      </small>
    </>
  );
}
