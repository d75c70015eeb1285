import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { playStory } from '../../src/demo/play-story.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { openBrowser } from '../support/browser.js';
import { idsOfTheStory } from '../support/story-ids.js';
import { Desk } from './desk.js';
import { hangulIn } from './hangul-in.js';
import { namesOfTheStory } from './names-of-the-story.js';
import { pagesOf, readers, type PortalPage, type Reader } from './pages-of.js';

jest.setTimeout(180_000); // a browser on a busy machine takes its time, and there are many pages

const NARROW = { width: 380, height: 800 };
const WIDE = { width: 1400, height: 900 };

/** Every page of the portal in a real browser, after the demonstration's story, each read by somebody who works with it. */
describe('every page', () => {
  let test: TestApp;
  let browser: Browser;
  let pages: readonly PortalPage[];
  let names: readonly string[];

  beforeAll(async () => {
    test = await startTestApp();
    browser = await openBrowser();
    await playStory({ app: test.app, address: test.address }, () => undefined);
    pages = pagesOf(await idsOfTheStory(test.ownerUrl));
    names = await namesOfTheStory(test.ownerUrl);
  });
  afterAll(async () => {
    await browser.close();
    await test.stop();
  });

  async function deskOf(reader: Reader): Promise<Desk> {
    const desk = await Desk.open(browser, test.address);
    if (reader !== 'anybody') await desk.signIn(reader);
    return desk;
  }

  it.each(readers)('is there for %s, accessible, and no wider than a wide or a narrow screen', async (reader) => {
    const desk = await deskOf(reader);
    const wrong: string[] = [];
    for (const { path, status } of pages.filter((page) => page.reader === reader)) {
      const response = await desk.page.goto(path);
      if (response?.status() !== status) wrong.push(`${path}: ${response?.status() ?? 0}`);
      await desk.look();
      await desk.page.setViewportSize(NARROW);
      await desk.fits();
      await desk.page.setViewportSize(WIDE);
    }
    await desk.close();
    expect([...wrong, ...desk.troubles]).toEqual([]);
  });

  it.each(readers)('speaks English to %s who asks for it', async (reader) => {
    const desk = await deskOf(reader);
    await desk.page.goto('/language/en?back=/');
    const wrong: string[] = [];
    for (const { path } of pages.filter((page) => page.reader === reader)) {
      await desk.page.goto(path);
      await desk.fits();
      wrong.push(...(await hangulIn(desk.page, names)).map((text) => `${path}: ${text}`));
    }
    await desk.close();
    expect([...wrong, ...desk.troubles]).toEqual([]);
  });
});
