import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { builtFile } from '../../platform/built-file.js';
import { withTokens } from './stylesheet.js';

/** A file that pages load. Its address names its content, so that browsers may keep it for ever. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

function asset(name: string, extension: string, type: string, body: string): Asset {
  const mark = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `/assets/${name}.${mark}.${extension}`, type, body };
}

const beside = (file: string) => readFileSync(builtFile(`portal/assets/${file}`), 'utf8');
const krdsTokens = () =>
  readFileSync(createRequire(import.meta.url).resolve('krds-uiux/resources/css/token/krds_tokens.css'), 'utf8');

/** In the order in which they overrule each other. */
const STYLES = ['ground', 'frame', 'boxes', 'tables', 'forms', 'buttons', 'parts', 'picture', 'screens'];
const styles = STYLES.map((name) => beside(`styles/${name}.css`)).join('\n');

const stylesheet = asset('ieum', 'css', 'text/css; charset=utf-8', withTokens(krdsTokens(), styles));
const script = asset('ieum', 'js', 'text/javascript; charset=utf-8', beside('ieum.js'));
const liveScript = asset('live', 'js', 'text/javascript; charset=utf-8', beside('live.js'));

const icon = asset('ieum', 'svg', 'image/svg+xml; charset=utf-8', beside('ieum.svg'));

export const stylesheetHref = stylesheet.path;
export const scriptHref = script.path;
export const liveScriptHref = liveScript.path;
export const iconHref = icon.path;

/** All assets, for the controller that serves them. */
export const assets: readonly Asset[] = [stylesheet, script, liveScript, icon];
