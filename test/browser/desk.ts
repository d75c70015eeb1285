import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, ConsoleMessage, Page } from 'playwright-core';
import { DEMO_PASSWORD, people, type PersonKey } from '../../src/demo/world/people.js';
import { expectAccessible } from '../support/axe.js';
import type { Visitor } from '../support/visitor.js';
import { signIn } from './sign-in.js';

/** What a page carries that waits for something. */
const REFRESH = 'meta[http-equiv=refresh]';

/** Somebody in front of a browser of their own, as wide as most screens. */
export class Desk {
  /** What a reader would not see, but is wrong: exceptions, console errors (the content security policy's among them), failures of the server. */
  readonly troubles: string[] = [];

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.note(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isRefusal(message)) this.note(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 500) this.note(`${response.status()} from ${response.url()}`);
    });
  }

  /** Where desks can stand one after the other. */
  static async place(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const viewport = { width: 1400, height: 900 };
    const context = await browser.newContext({ baseURL: address, locale: 'ko-KR', viewport, ...options });
    context.setDefaultTimeout(20_000); // a browser on a busy machine takes its time
    return context;
  }

  /** The page of the desk before stays open, and with it the process that both are in. */
  static async open(place: BrowserContext): Promise<Desk> {
    for (const page of place.pages().slice(0, -1)) await page.close();
    return new Desk(await place.newPage());
  }

  /** Signs in by the page, with the mouse. */
  signIn(key: PersonKey): Promise<void> {
    return signIn(this.page, { email: people[key].email, password: DEMO_PASSWORD });
  }

  /** Brings along the session of somebody who signed in before. */
  async comeBack(visitor: Visitor): Promise<void> {
    const { cookies } = visitor.toJSON();
    await this.page.context().addCookies(cookies.map(([name, value]) => ({ name, value, url: visitor.address })));
  }

  /** Goes to a page, and waits for what the page itself waits for. @returns the status of its first answer */
  async open(path: string): Promise<number> {
    const response = await this.page.goto(path);
    if (await this.waits()) await this.page.locator(REFRESH).waitFor({ state: 'detached' });
    return response?.status() ?? 0;
  }

  /** Looks whether everybody could use the page, and whether it fits the screen. @param changed what may be otherwise since the last look */
  async look(changed?: Parameters<typeof expectAccessible>[1]): Promise<void> {
    await expectAccessible(this.page, changed).catch((error: unknown) => this.note(String(error)));
    await this.fits();
  }

  /** Notes what would have to be scrolled sideways. */
  async fits(): Promise<void> {
    const excess = await overflow(this.page);
    if (excess !== null) this.note(`wider than the screen: ${excess}`);
  }

  /** Notes what could be used on the page, but has no name to be read aloud, as the browser computes it. */
  async isNamed(): Promise<void> {
    for (const control of await nameless(this.page)) this.note(`without a name: ${control}`);
  }

  /** Leaves its place to the next, who is not signed in. */
  async leave(): Promise<BrowserContext> {
    const place = this.page.context();
    await place.clearCookies();
    return place;
  }

  /** A locator would bring its program along first, which takes as long as the page itself. */
  private waits(): Promise<boolean> {
    return this.page.evaluate((refresh) => document.querySelector(refresh) !== null, REFRESH);
  }

  private note(trouble: string): void {
    this.troubles.push(`${new URL(this.page.url()).pathname}: ${trouble}`);
  }
}

/** The browser tells of every answer above 399; that a form comes back is not an error of ours. */
const isRefusal = (message: ConsoleMessage) =>
  /status of (401|404|409|412|422)/.test(message.text()) && !message.location().url.includes('/assets/');

/** What can be used, and pictures, that the browser has no name for. The whole tree at once: names one by one take as long as the page has elements, each. */
async function nameless(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await treeOf(session);
    const found = nodes.filter((node) => !node.ignored && isForUse(node) && !node.name?.value);
    return await Promise.all(found.map(({ backendDOMNodeId }) => described(session, backendDOMNodeId ?? 0)));
  } finally {
    await session.detach();
  }
}

type AccessibleNode = Awaited<ReturnType<typeof treeOf>>['nodes'][number];
const treeOf = (session: CDPSession) => session.send('Accessibility.getFullAXTree');

/** What a keyboard or a mouse gets to, but for the place that the skip link leads to. */
const isForUse = ({ role, properties = [] }: AccessibleNode) =>
  role?.value === 'image' || (role?.value !== 'main' && properties.some(isFocusable));

const isFocusable = ({ name, value }: NonNullable<AccessibleNode['properties']>[number]) =>
  name === 'focusable' && value.value === true;

async function described(session: CDPSession, backendNodeId: number): Promise<string> {
  const { node } = await session.send('DOM.describeNode', { backendNodeId });
  return [node.localName, ...(node.attributes ?? [])].join(' ');
}

/** What sticks out at the right where the page as a whole would have to be scrolled sideways; null where nothing does. */
export async function overflow(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && element.closest('.scroll') === null,
    );
    const names = wide.slice(-3).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    return `${scrollWidth} in ${clientWidth}: ${names.join(', ')}`;
  });
}
