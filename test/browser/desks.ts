import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { DEMO_PASSWORD, people, type PersonKey } from '../../src/demo/world/people.js';
import { openBrowser } from '../support/browser.js';
import { Desk } from './desk.js';
import { signInByKeyboard } from './sign-in.js';

type Kind = 'with script' | 'without script';

const OPTIONS: Readonly<Record<Kind, BrowserContextOptions>> = {
  'with script': {},
  'without script': { javaScriptEnabled: false },
};

/** The desks around one browser. Who leaves one leaves its place to the next: where a browser begins anew, it begins slowly. */
export class Desks {
  private readonly free: Record<Kind, BrowserContext[]> = { 'with script': [], 'without script': [] };
  private readonly taken: (readonly [Kind, Desk])[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  /** Close it when all is done. */
  static async open(address: string): Promise<Desks> {
    return new Desks(await openBrowser(), address);
  }

  /** A desk where nobody is signed in. */
  async take(kind: Kind = 'with script'): Promise<Desk> {
    const place = this.free[kind].pop() ?? (await Desk.place(this.browser, this.address, OPTIONS[kind]));
    const desk = await Desk.open(place);
    this.taken.push([kind, desk]);
    return desk;
  }

  /** A desk at which somebody of the story has signed in by the page, with the mouse. */
  async of(key: PersonKey, kind?: Kind): Promise<Desk> {
    const desk = await this.take(kind);
    await desk.signIn(key);
    return desk;
  }

  /** The same without a mouse. */
  async byKeyboard(key: PersonKey): Promise<Desk> {
    const desk = await this.take();
    await signInByKeyboard(desk.page, { email: people[key].email, password: DEMO_PASSWORD });
    return desk;
  }

  /** Everybody leaves. @returns the troubles they had */
  async leave(): Promise<readonly string[]> {
    const left = this.taken.splice(0);
    for (const [kind, desk] of left) this.free[kind].push(await desk.leave());
    return left.flatMap(([, desk]) => desk.troubles);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
