import { readFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { createRequire } from 'node:module';
import type * as axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import type { Asset } from '../../src/portal/assets/assets.js';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What it reads is what is asked of it: violations, and no media, which our pages do not have. */
const ASKED: axeCore.RunOptions = { runOnly: WCAG_22_AA, resultTypes: ['violations'], preload: false };

/** What pages load to be asked: a browser that finds it beside them has it ten times sooner than one that it is handed to. */
export const axeAsset: Asset = {
  path: '/axe.js',
  type: 'text/javascript; charset=utf-8',
  body: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
};

/** Puts axe beside the pages of a server. */
export function serveAxe(server: Server): void {
  const answers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { path, type, body } = axeAsset;
    const headers = { 'content-type': type, 'cache-control': 'max-age=3600' };
    if (request.url === path) response.writeHead(200, headers).end(body);
    else for (const answer of answers) answer(request, response);
  });
}

type Violation = axeCore.AxeResults['violations'][number];

interface AxePage {
  readonly axe: typeof axeCore;
}

/** What of a page that was asked before changes with the width of the screen: what can be hit, and what scrolls. */
export const OF_WIDTH: axeCore.RunOptions = {
  runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] },
};

/**
 * Fails with a list to work from where the page breaks a rule of WCAG 2.2 AA that a program can check.
 * @param changed what is asked of a page that was asked before; everything where nothing is said
 */
export async function expectAccessible(page: Page, changed: axeCore.RunOptions = {}): Promise<void> {
  const violations = await violationsIn(page, changed);
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, impact, help, nodes }) => [
    `${id} (${impact ?? 'unknown'}): ${help}`,
    ...nodes.map((node) => `    ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`),
  ]);
  throw new Error(`${page.url()} is not accessible.\n${lines.join('\n')}`);
}

/** Axe comes into a page once, however often it is asked. */
function violationsIn(page: Page, changed: axeCore.RunOptions): Promise<readonly Violation[]> {
  return page.evaluate(
    async ({ source, options }) => {
      if (!('axe' in window)) {
        await new Promise((resolve, reject) => {
          const script = Object.assign(document.createElement('script'), {
            src: source,
            onload: resolve,
            onerror: reject,
          });
          document.head.append(script);
        });
      }
      return (await (window as unknown as AxePage).axe.run(document, options)).violations;
    },
    { source: axeAsset.path, options: { ...ASKED, ...changed } },
  );
}
