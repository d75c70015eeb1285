import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Programs that read PDF and were written by nobody here, with the Debian packages they come in. */
const PACKAGES = {
  qpdf: 'qpdf',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
} as const;

export type DocumentTool = keyof typeof PACKAGES;

/**
 * What the program prints on standard output. Rejects with its complaint where it exits with an error, and with the name
 * of the Debian package where it is not installed.
 */
export async function runDocumentTool(tool: DocumentTool, parameters: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run(tool, [...parameters], { maxBuffer: 256 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    if (isMissing(error)) {
      throw new Error(`${tool} is not installed: apt-get install ${PACKAGES[tool]}`, { cause: error });
    }
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
