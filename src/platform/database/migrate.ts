import { DataSource, type MigrationInterface } from 'typeorm';
import { StartError } from '../start-error.js';

const OLDEST_POSTGRES = 160000;

/** The role in which the application does everything: it owns nothing and cannot bypass row level security. */
export const APPLICATION_ROLE = 'ieum_app';

/** Where TypeORM notes which migrations have run; the application may read it. */
export const MIGRATIONS_TABLE = 'migration';

type MigrationClass = new () => MigrationInterface;

/**
 * Brings the database up to date, as the owner of the tables, and lets the application's login take on its role.
 * @throws StartError in one sentence: unreachable, too old, role missing, or which migration failed. A failed migration leaves nothing behind.
 */
export async function migrate(
  ownerUrl: string,
  applicationUrl: string,
  migrations: readonly MigrationClass[],
): Promise<{ ran: readonly string[] }> {
  const owner = await connect(ownerUrl, migrations);
  try {
    await requireVersion(owner);
    await ensureRole(owner, loginOf(applicationUrl));
    return { ran: await runMigrations(owner) };
  } finally {
    await owner.destroy();
  }
}

async function connect(url: string, migrations: readonly MigrationClass[]): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: MIGRATIONS_TABLE,
    connectTimeoutMS: 5000,
  });
  try {
    return await source.initialize();
  } catch (error) {
    throw new StartError(`데이터베이스에 연결할 수 없습니다 (${addressOf(url)}): ${reasonOf(error)}`);
  }
}

async function requireVersion(source: DataSource): Promise<void> {
  const [row] = await source.query<{ number: number; name: string }[]>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name`,
  );
  if (row !== undefined && row.number >= OLDEST_POSTGRES) return;
  throw new StartError(`PostgreSQL 16 이상이 필요합니다. 연결된 서버의 버전: ${row?.name ?? '알 수 없음'}`);
}

async function ensureRole(source: DataSource, login: string): Promise<void> {
  const quoted = `"${login.replaceAll('"', '""')}"`;
  try {
    const found = await source.query<unknown[]>(`SELECT 1 FROM pg_roles WHERE rolname = $1`, [APPLICATION_ROLE]);
    if (found.length === 0) await source.query(`CREATE ROLE ${APPLICATION_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS`);
    const member = await source.query<{ member: boolean }[]>(`SELECT pg_has_role($1, $2, 'member') AS member`, [
      login,
      APPLICATION_ROLE,
    ]);
    if (member[0]?.member !== true)
      await source.query(`GRANT ${APPLICATION_ROLE} TO ${quoted} WITH INHERIT FALSE, SET TRUE`);
  } catch (error) {
    throw new StartError(
      `데이터베이스 역할 ${APPLICATION_ROLE}을(를) 만들 수 없습니다 (${reasonOf(error)}). 데이터베이스 관리자로 다음을 실행해 주십시오: ` +
        `CREATE ROLE ${APPLICATION_ROLE} NOLOGIN NOBYPASSRLS; GRANT ${APPLICATION_ROLE} TO ${quoted} WITH INHERIT FALSE, SET TRUE;`,
    );
  }
}

async function runMigrations(source: DataSource): Promise<readonly string[]> {
  try {
    const ran = await source.runMigrations({ transaction: 'all' });
    await source.query(`GRANT SELECT ON ${MIGRATIONS_TABLE} TO ${APPLICATION_ROLE}`);
    return ran.map((migration) => migration.name);
  } catch (error) {
    throw new StartError(`데이터베이스 구조를 갱신하지 못했습니다. 바뀐 것은 없습니다: ${reasonOf(error)}`);
  }
}

const loginOf = (url: string) => decodeURIComponent(new URL(url).username);

const addressOf = (url: string) => {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
};

/** The reason without a stack; node's connection errors may hide theirs in `errors`. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return error.errors[0].message;
  return error instanceof Error ? error.message : String(error);
}
