import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { OF_WIDTH } from '../support/axe.js';
import { openBrowser, UNDRAWN } from '../support/browser.js';
import { startStoryApp, type StoryApp } from '../support/story-app.js';
import { Desk } from './desk.js';
import { hangulIn } from './hangul-in.js';
import { namesOfTheStory } from './names-of-the-story.js';
import { pagesOf, type PortalPage, type Reader } from './pages-of.js';

const NARROW = { width: 380, height: 800 };
const WIDE = { width: 1400, height: 900 };

/** Each page of the portal in a real browser, as the demonstration's story leaves it, read by those of a side who work with it. */
export function describeEveryPage(side: readonly Reader[]): void {
  describe('every page', () => {
    let test: StoryApp;
    let browser: Browser;
    let desk: Desk;
    let pages: readonly PortalPage[];
    let names: readonly string[];

    beforeAll(async () => {
      test = await startStoryApp();
      browser = await openBrowser(UNDRAWN);
      desk = await Desk.open(await Desk.place(browser, test.address));
      pages = pagesOf(test.ids);
      names = await namesOfTheStory(test.ownerUrl);
    });
    afterAll(async () => {
      await browser.close();
      await test.stop();
    });

    /** One desk for all: a browser that begins anew for each of them begins slowly. */
    async function seat(reader: Reader): Promise<void> {
      await desk.page.context().clearCookies();
      if (reader !== 'anybody') await desk.comeBack(test.as(reader));
    }

    /** To the other width, in which the next page is looked at first: a page that was laid out is costly to lay out again. */
    async function turn(): Promise<void> {
      await desk.page.setViewportSize(desk.page.viewportSize()?.width === WIDE.width ? NARROW : WIDE);
    }

    it.each(side)('is there for %s, accessible, and no wider than a wide or a narrow screen', async (reader) => {
      await seat(reader);
      const wrong: string[] = [];
      for (const { path, status } of pages.filter((page) => page.reader === reader)) {
        const answered = await desk.open(path);
        if (answered !== status) wrong.push(`${path}: ${answered}`);
        await desk.look();
        await turn();
        await desk.look(OF_WIDTH);
      }
      expect([...wrong, ...desk.troubles.splice(0)]).toEqual([]);
    });

    it.each(side)(
      'speaks English to %s who asks for it, names what can be used, and is no wider than a wide or a narrow screen',
      async (reader) => {
        await seat(reader);
        await desk.page.goto('/language/en?back=/');
        const wrong: string[] = [];
        for (const { path } of pages.filter((page) => page.reader === reader)) {
          await desk.open(path);
          await desk.fits();
          await turn();
          await desk.fits();
          await desk.isNamed();
          wrong.push(...(await hangulIn(desk.page, names)).map((text) => `${path}: ${text}`));
        }
        expect([...wrong, ...desk.troubles.splice(0)]).toEqual([]);
      },
    );
  });
}
