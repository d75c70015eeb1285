import { Client } from 'pg';

export const APPLICATION_LOGIN = 'ieum';
export const DATABASE = 'ieum';

/** Makes the application's login and the database where they are missing. The login owns nothing and bypasses nothing. */
export async function ensureApplicationLogin(serverUrl: string, password: string): Promise<void> {
  const client = new Client(serverUrl);
  await client.connect();
  try {
    if (!(await exists(client, 'SELECT 1 FROM pg_roles WHERE rolname = $1', APPLICATION_LOGIN))) {
      const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS';
      await client.query(`CREATE ROLE ${APPLICATION_LOGIN} ${rights} PASSWORD ${client.escapeLiteral(password)}`);
    }
    if (!(await exists(client, 'SELECT 1 FROM pg_database WHERE datname = $1', DATABASE))) {
      await client.query(`CREATE DATABASE ${DATABASE}`);
    }
  } finally {
    await client.end();
  }
}

async function exists(client: Client, query: string, name: string): Promise<boolean> {
  return (await client.query(query, [name])).rowCount === 1;
}
