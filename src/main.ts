import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoAccounts, demoIsLoaded } from './demo/demo-accounts.js';
import { playStory } from './demo/play-story.js';
import { discardUnfinished, untilFinished } from './demo/unfinished.js';
import { FirstAdministrator } from './modules/identity/index.js';
import { Settings } from './platform/config/settings.js';
import { Demonstration } from './portal/demonstration.js';
import { runUntilStopped } from './run-until-stopped.js';
import { start, type Running } from './start.js';

const reportPath = (dataDirectory: string) => join(dataDirectory, 'audit-report.pdf');
const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

await runUntilStopped(async (onStop) => {
  const settings = Settings.read(process.env);
  const isOurs = settings.databaseUrl === null;
  if (isOurs) await discardUnfinished(settings.dataDirectory, say);
  const running = await start(settings, say, onStop);
  if (isOurs && (await running.app.get(FirstAdministrator, { strict: false }).isWanted())) {
    say('빈 데이터베이스입니다. 시연 이야기를 진행합니다.');
    await untilFinished(settings.dataDirectory, () => playDemonstration(running, settings.dataDirectory));
  }
  say(`이음이 시작되었습니다: ${running.address}`);
  if (await demoIsLoaded(running.app)) showDemonstration(running, settings.dataDirectory);
});

/** The story, step by step on the terminal; its first report is put where it can be opened at once. */
async function playDemonstration(running: Running, dataDirectory: string): Promise<void> {
  const { pdf } = await playStory(running, (step) => say(`  ${step}`));
  writeFileSync(reportPath(dataDirectory), pdf);
}

function showDemonstration({ app }: Running, dataDirectory: string): void {
  app.get(Demonstration, { strict: false }).accounts = demoAccounts;
  say('시연 계정 (비밀번호는 모두 같습니다):');
  for (const { email, password, name, role, organisation } of demoAccounts('ko')) {
    say(`  ${email}  ${password}  ${name} (${organisation}, ${role})`);
  }
  if (existsSync(reportPath(dataDirectory))) say(`첫 점검 결과보고서: ${reportPath(dataDirectory)}`);
}
