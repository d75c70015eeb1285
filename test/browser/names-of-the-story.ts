import { Client } from 'pg';

/** What people of the story have given names to, longest first: it stays Korean on English pages. */
export async function namesOfTheStory(ownerUrl: string): Promise<readonly string[]> {
  const client = new Client(ownerUrl);
  await client.connect();
  const { rows } = await client.query<{ name: string }>(`
    SELECT name FROM organisation UNION SELECT name FROM person UNION SELECT name FROM site
    UNION SELECT name FROM facility UNION SELECT title FROM inspection UNION SELECT title FROM plan UNION SELECT number FROM report
    UNION SELECT title FROM outage UNION SELECT title FROM outage_event UNION SELECT measures FROM outage WHERE measures <> ''
    UNION SELECT cause ->> 'text' FROM outage, jsonb_array_elements(causes) AS cause
    UNION SELECT name FROM outage_feature UNION SELECT service_name FROM outage_feature WHERE service_name IS NOT NULL
    UNION SELECT note FROM outage_status WHERE note <> '' UNION SELECT note FROM outage_duty_done WHERE note <> ''
    UNION SELECT reported_by FROM outage_restoration UNION SELECT chair FROM outage_meeting UNION SELECT text FROM outage_decision
    UNION SELECT who FROM outage_decision UNION SELECT note FROM outage_follow_up WHERE note <> ''
    UNION SELECT place FROM facility
    UNION SELECT entry ->> 'name' FROM register_version, jsonb_path_query(document, '$.*[*] ? (exists (@.name))') AS entry`);
  await client.end();
  return rows.map(({ name }) => name).toSorted((a, b) => b.length - a.length);
}
