import type { Permission, TokenRow } from '../../modules/identity/index.js';
import type { Page } from '../../shared/pagination.js';
import { termsIn } from '../../shared/words/index.js';
import {
  Box,
  Choices,
  DateField,
  Day,
  EmptyState,
  faultOf,
  type FieldFault,
  Form,
  Pager,
  SubmitButton,
  Table,
  Tag,
  TextField,
  usePage,
  useWords,
} from '../layout/index.js';
import { paths } from '../paths.js';

export interface TokensProps {
  readonly page: Page<TokenRow>;
  /** What the person may permit a token: no more than what is permitted to them. */
  readonly scopes: readonly Permission[];
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
  /** The token just made, shown this once. */
  readonly issued: string | null;
}

export function TokensView({ page, scopes, typed, faults, issued }: TokensProps) {
  const words = useWords().account.tokens;
  const { permissions } = termsIn(usePage().language);
  return (
    <>
      {issued !== null && (
        <Box tone="computed" level={2} heading={words.shownOnce}>
          <p>
            <code class="secret">{issued}</code>
          </p>
        </Box>
      )}
      {page.rows.length === 0 ? <EmptyState title={words.emptyTitle} /> : <TokenTable rows={page.rows} />}
      <Pager next={page.next} />
      <h2>{words.create}</h2>
      <Form action={paths.account.tokens}>
        <TextField
          name="name"
          width="medium"
          label={words.name}
          hint={words.nameHint}
          value={typed['name']}
          fault={faultOf(faults, 'name')}
          maxLength={100}
          required
        />
        <Choices
          name="scopes"
          label={words.scopes}
          kind="many"
          options={scopes.map((scope) => ({ value: scope, label: permissions[scope], hint: scope }))}
          value={typed['scopes']?.split('\n')}
          fault={faultOf(faults, 'scopes')}
          required
        />
        <DateField
          name="expiresOn"
          label={words.expires}
          value={typed['expiresOn']}
          fault={faultOf(faults, 'expiresOn')}
          required
        />
        <SubmitButton>{words.create}</SubmitButton>
      </Form>
    </>
  );
}

function TokenTable({ rows }: { rows: readonly TokenRow[] }) {
  const words = useWords().account.tokens;
  return (
    <Table
      caption={words.caption}
      quiet
      columns={[
        { heading: words.name, kind: 'heading', cell: ({ name }) => name },
        { heading: words.scopes, cell: ({ scopes }) => <Scopes scopes={scopes} /> },
        { heading: words.expires, cell: ({ expiresAt }) => <Day on={new Date(expiresAt.getTime() - 1)} /> },
        {
          heading: words.lastUsed,
          cell: ({ lastUsedAt }) => (lastUsedAt === null ? words.never : <Day on={lastUsedAt} />),
        },
        { heading: words.revoke, cell: (row) => <Revocation row={row} /> },
      ]}
      rows={rows}
    />
  );
}

/** What a token may be used for: its name, and the code that programs know it by. */
function Scopes({ scopes }: Pick<TokenRow, 'scopes'>) {
  const { permissions } = termsIn(usePage().language);
  return (
    <>
      {scopes.map((scope) => (
        <div key={scope}>
          {permissions[scope]} <small>{scope}</small>
        </div>
      ))}
    </>
  );
}

function Revocation({ row }: { row: TokenRow }) {
  const words = useWords().account.tokens;
  if (row.revokedAt !== null) return <Tag>{words.revoked}</Tag>;
  return (
    <Form action={`${paths.account.tokens}/${row.id}/revocation`}>
      <SubmitButton small tone="quiet" label={`${row.name} ${words.revoke}`}>
        {words.revoke}
      </SubmitButton>
    </Form>
  );
}
