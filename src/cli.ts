import { parseArgs } from 'node:util';
import { createAdministrator } from './cli/create-administrator.js';
import { loadDemo } from './cli/load-demo.js';
import { playDemo } from './cli/play-demo.js';
import { runUntilStopped, type OnStop } from './run-until-stopped.js';
import { StartError } from './platform/start-error.js';

const USAGE = `사용법:
  npm run ieum -- admin create --email 주소 --name 이름   첫 관리자를 만들고 한 번 쓰는 링크를 출력합니다.
  npm run demo -- --out 폴더                             임시 데이터베이스에서 시연 이야기를 진행하고 결과를 폴더에 씁니다.
  npm run demo:load                                      DATABASE_URL의 빈 데이터베이스에 시연 자료를 넣습니다.`;

interface Arguments {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** The commands, by their words. Only the answer goes to standard output; what happens on the way goes to standard error. */
const COMMANDS: Readonly<Record<string, (given: Arguments['options'], onStop: OnStop) => Promise<void>>> = {
  'admin create': ({ email, name }, onStop) =>
    createAdministrator(process.env, need('email', email), need('name', name), onStop),
  demo: ({ out }, onStop) => playDemo(process.env, need('out', out), onStop),
  'demo-load': (_, onStop) => loadDemo(process.env, onStop),
};

await runUntilStopped(async (onStop) => {
  const { words, options } = readArguments(process.argv.slice(2));
  const command = COMMANDS[words.join(' ')];
  if (command === undefined) throw new StartError(USAGE);
  await command(options, onStop);
  process.exitCode = 0;
});

function readArguments(args: readonly string[]): Arguments {
  try {
    const option = { type: 'string' } as const;
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { email: option, name: option, out: option },
    });
    return { words: positionals, options: values };
  } catch {
    throw new StartError(USAGE);
  }
}

function need(name: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new StartError(`--${name} 값이 필요합니다.\n${USAGE}`);
  return value;
}
