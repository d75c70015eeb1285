import { parseArgs } from 'node:util';
import { runUntilStopped, type OnStop } from './run-until-stopped.js';
import { StartError } from './platform/start-error.js';

const USAGE = `사용법:
  npm run ieum -- admin create --email 주소 --name 이름   첫 관리자를 만들고 한 번 쓰는 링크를 출력합니다.
  npm run demo -- --out 폴더                             임시 데이터베이스에서 시연 이야기를 진행하고 결과를 폴더에 씁니다.
  npm run demo:load                                      DATABASE_URL의 빈 데이터베이스에 시연 자료를 넣습니다.
  npm run --silent ieum -- simulate 파일 [--scenario ID]... [--n-1] [--groups] [--n-2] [--as-of 날짜] [--proven] [--json]
                                                         데이터센터 상실을 모의하여 무엇이 멈추는지 출력합니다.
  npm run --silent ieum -- verify 파일.pdf [--trust 인증서.pem] [--trust-tsa 인증서.pem]
                                                         서명과 변경 여부, 시점확인(타임스탬프)을 확인합니다. 종료 코드 0 진본, 1 진본 아님, 2 알 수 없음.`;

const OPTIONS = {
  email: { type: 'string' },
  name: { type: 'string' },
  out: { type: 'string' },
  scenario: { type: 'string', multiple: true, default: [] as string[] },
  'n-1': { type: 'boolean', default: false },
  groups: { type: 'boolean', default: false },
  'n-2': { type: 'boolean', default: false },
  'as-of': { type: 'string' },
  proven: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  trust: { type: 'string' },
  'trust-tsa': { type: 'string' },
} as const;

type Given = ReturnType<typeof parse>['values'];

/** The commands, by their words, each loaded when it is called. Only the answer goes to standard output; what happens on the
 *  way goes to standard error. */
const COMMANDS: Readonly<Record<string, (given: Given, onStop: OnStop, words: readonly string[]) => Promise<void>>> = {
  'admin create': async ({ email, name }, onStop) => {
    const { createAdministrator } = await import('./cli/create-administrator.js');
    await createAdministrator(process.env, need('email', email), need('name', name), onStop);
  },
  demo: async ({ out }, onStop) => {
    const { playDemo } = await import('./cli/play-demo.js');
    await playDemo(process.env, need('out', out), onStop);
  },
  'demo-load': async (_, onStop) => {
    const { loadDemo } = await import('./cli/load-demo.js');
    await loadDemo(process.env, onStop);
  },
  simulate: async (given, _, [file]) => {
    if (file === undefined) throw new StartError(USAGE);
    const { runSimulation } = await import('./cli/simulate.js');
    await runSimulation({ ...given, file, 'as-of': given['as-of'] });
  },
  verify: async ({ trust, 'trust-tsa': timeStampAuthorities }, _, [file]) => {
    if (file === undefined) throw new StartError(USAGE);
    const { runVerification } = await import('./cli/verify.js');
    process.exitCode = await runVerification(file, { signers: trust, timeStampAuthorities });
  },
};

const TAKES_FILE = ['simulate', 'verify'];

await runUntilStopped(async (onStop) => {
  const { positionals, values } = readArguments(process.argv.slice(2));
  const name =
    Object.keys(COMMANDS).find((words) => words.split(' ').every((word, at) => positionals[at] === word)) ?? '';
  const command = COMMANDS[name];
  const rest = positionals.slice(name.split(' ').length);
  if (command === undefined || rest.length > (TAKES_FILE.includes(name) ? 1 : 0)) throw new StartError(USAGE);
  await command(values, onStop, rest);
  process.exitCode ??= 0;
});

function readArguments(args: readonly string[]) {
  try {
    return parse(args);
  } catch {
    throw new StartError(USAGE);
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

function need(name: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new StartError(`--${name} 값이 필요합니다.\n${USAGE}`);
  return value;
}
