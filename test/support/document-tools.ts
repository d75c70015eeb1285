import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Programs that read PDF and were written by nobody here, with the Debian packages that they come in. */
const PACKAGES = {
  java: 'default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java',
  openssl: 'openssl',
  qpdf: 'qpdf',
  pdfdetach: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdfsig: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
} as const;

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

export type DocumentTool = keyof typeof PACKAGES;

/**
 * What the program prints on standard output. Rejects with its complaint where it has one, also where it goes on all the
 * same, and with the name of the Debian package where it is not installed.
 */
export async function runDocumentTool(tool: DocumentTool, parameters: readonly string[]): Promise<string> {
  const { stdout, stderr } = await run(tool, [...parameters], { maxBuffer: MAX_OUTPUT_BYTES }).catch(
    (error: unknown) => {
      if (!isMissing(error)) throw error;
      throw new Error(`${tool} is not installed: apt-get install ${PACKAGES[tool]}`, { cause: error });
    },
  );
  if (stderr.trim() !== '') throw new Error(`${tool} complains: ${stderr.trim()}`);
  return stdout;
}

/** Not `instanceof Error`: Jest's world has an Error of its own. */
function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
