import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoAccounts, demoIsLoaded } from './demo/demo-accounts.js';
import { playStory } from './demo/play-story.js';
import { untilFinished } from './demo/unfinished.js';
import { FirstAdministrator } from './modules/identity/index.js';
import { Demonstration } from './portal/demonstration.js';
import type { Running } from './start.js';

type Say = (sentence: string) => void;

const reportPath = (dataDirectory: string) => join(dataDirectory, 'audit-report.pdf');

/** Plays the story on an empty database, step by step on the terminal; its first report is put where it can be opened at once. */
export async function playOnEmpty(running: Running, dataDirectory: string, say: Say): Promise<void> {
  if (!(await running.app.get(FirstAdministrator, { strict: false }).isWanted())) return;
  say('빈 데이터베이스입니다. 시연 이야기를 진행합니다.');
  await untilFinished(dataDirectory, async () => {
    const { pdf } = await playStory(running, (step) => say(`  ${step}`));
    writeFileSync(reportPath(dataDirectory), pdf);
  });
}

/** Says on the terminal and on the start page who to sign in as, where the database holds the demonstration. */
export async function showDemonstration({ app }: Running, dataDirectory: string, say: Say): Promise<void> {
  if (!(await demoIsLoaded(app))) return;
  app.get(Demonstration, { strict: false }).accounts = demoAccounts;
  say('시연 계정 (비밀번호는 모두 같습니다):');
  for (const { email, password, name, role, organisation } of demoAccounts('ko')) {
    say(`  ${email}  ${password}  ${name} (${organisation}, ${role})`);
  }
  if (existsSync(reportPath(dataDirectory))) say(`첫 점검 결과보고서: ${reportPath(dataDirectory)}`);
}
