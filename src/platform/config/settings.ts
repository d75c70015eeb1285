import { resolve } from 'node:path';
import type { KeyFiles } from '../signature/read-key.js';
import { StartError } from '../start-error.js';

/** What the environment decides. Read once at start; nobody else reads `process.env`. */
export class Settings {
  constructor(
    /** TCP port; 0 takes a free one. */
    readonly port: number,
    readonly host: string,
    /** Folder of everything kept on disk: the embedded database, evidence, reports. */
    readonly dataDirectory: string,
    /** The application's login to an existing PostgreSQL, or null for the embedded one. */
    readonly databaseUrl: string | null,
    /** The login that owns the tables and runs migrations. */
    readonly databaseOwnerUrl: string | null,
    /** Behind HTTPS: cookies are marked Secure and HSTS is sent. */
    readonly secureCookies: boolean,
    /** Shows the masthead that only official government sites may show. */
    readonly officialSite: boolean,
    /** With what documents are signed; null for a key of our own, made at the first start. */
    readonly signing: KeyFiles | null = null,
    /** The time stamp authority (RFC 3161) that says when something was signed; null where none is asked. */
    readonly timeStampUrl: string | null = null,
  ) {}

  /**
   * Reads and checks the environment.
   * @throws StartError naming every fault at once.
   */
  static read(environment: Readonly<Record<string, string | undefined>>): Settings {
    const faults: string[] = [];
    const read = reader(environment, faults);
    const databaseUrl = read.postgresUrl('DATABASE_URL');
    const settings = new Settings(
      read.integer('PORT', 3000, 0, 65535),
      read.text('HOST', '127.0.0.1'),
      resolve(read.text('DATA_DIR', '.data')),
      databaseUrl,
      read.postgresUrl('DATABASE_OWNER_URL') ?? databaseUrl,
      read.flag('SECURE_COOKIES'),
      read.flag('OFFICIAL_SITE'),
      read.signing(),
      read.webUrl('TSA_URL'),
    );
    if (settings.databaseOwnerUrl !== null && databaseUrl === null) {
      faults.push('DATABASE_OWNER_URL은 DATABASE_URL과 함께 설정해야 합니다.');
    }
    if (faults.length > 0)
      throw new StartError(`설정이 올바르지 않습니다.\n${faults.map((f) => `  - ${f}`).join('\n')}`);
    return settings;
  }
}

function reader(environment: Readonly<Record<string, string | undefined>>, faults: string[]) {
  const given = (name: string) => {
    const value = environment[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  return {
    text: (name: string, otherwise: string) => given(name) ?? otherwise,
    flag(name: string): boolean {
      const value = given(name) ?? 'false';
      if (value !== 'true' && value !== 'false') faults.push(`${name}: true 또는 false여야 합니다. 현재 값: ${value}`);
      return value === 'true';
    },
    signing(): KeyFiles | null {
      const [keyFile, certificateFile] = [given('SIGNING_KEY_FILE'), given('SIGNING_CERT_FILE')];
      if ((keyFile === null) !== (certificateFile === null)) {
        faults.push('SIGNING_KEY_FILE과 SIGNING_CERT_FILE은 함께 설정해야 합니다.');
      }
      if (keyFile === null || certificateFile === null) return null;
      return { keyFile, certificateFile, password: given('SIGNING_KEY_PASSWORD') };
    },
    integer(name: string, otherwise: number, min: number, max: number): number {
      const value = given(name);
      if (value === null) return otherwise;
      const number = Number(value);
      if (/^\d+$/.test(value) && number >= min && number <= max) return number;
      faults.push(`${name}: ${min}부터 ${max}까지의 정수여야 합니다. 현재 값: ${value}`);
      return otherwise;
    },
    webUrl(name: string): string | null {
      const value = given(name);
      if (value === null) return null;
      const url = URL.canParse(value) ? new URL(value) : null;
      if (url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return value;
      faults.push(`${name}: 이용자 이름과 비밀번호가 없는 http:// 또는 https:// 주소여야 합니다.`); // it may hold a password: never shown
      return null;
    },
    postgresUrl(name: string): string | null {
      const value = given(name);
      if (value !== null && !/^postgres(ql)?:\/\//.test(value)) {
        faults.push(`${name}: postgres://로 시작하는 주소여야 합니다.`); // the value may hold a password: never shown
      }
      return value;
    },
  };
}
