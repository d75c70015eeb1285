import { Client } from 'pg';

/** What people of the story have given names to, longest first: it stays Korean on English pages. */
export async function namesOfTheStory(ownerUrl: string): Promise<readonly string[]> {
  const client = new Client(ownerUrl);
  await client.connect();
  const { rows } = await client.query<{ name: string }>(`
    SELECT name FROM organisation UNION SELECT name FROM person UNION SELECT name FROM site
    UNION SELECT name FROM facility UNION SELECT title FROM inspection UNION SELECT title FROM plan UNION SELECT number FROM report
    UNION SELECT entry ->> 'name' FROM register_version, jsonb_path_query(document, '$.*[*] ? (exists (@.name))') AS entry`);
  await client.end();
  return rows.map(({ name }) => name).toSorted((a, b) => b.length - a.length);
}
