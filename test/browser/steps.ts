import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { sampleFile } from '../../src/demo/sample-file.js';
import { readPdf, withoutWhitespace } from '../support/pdf-reader.js';

export const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

/** Waits until the page says that something was done. */
export const told = (page: Page, sentence: string) => page.locator('.notice').filter({ hasText: sentence }).waitFor();

/** Waits for what stands above a form that came back. */
export async function refused(page: Page): Promise<Locator> {
  const problems = page.locator('#problems');
  await problems.waitFor();
  return problems;
}

export const itemLink = (page: Page, code: string) => page.locator(`main a[href$="/items/${code}"]`).first();

/** A file to be chosen in a file field. */
export function pdf(name: string) {
  const { content, type } = sampleFile(name);
  return { name, mimeType: type, buffer: Buffer.from(content) };
}

/** The text, without white space, of the PDF that is saved when something is done. @throws where it is none */
export async function savedText(page: Page, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return withoutWhitespace((await readPdf(await readFile(await download.path()))).text);
}
