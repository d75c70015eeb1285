import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { builtFile } from '../../platform/built-file.js';
import type { Provision } from './provision.js';

/** The articles that come with Ieum, read at their first use: they never change while it runs. */
export function shippedProvisions(): readonly Provision[] {
  read ??= parse(readFileSync(builtFile('modules/reports/provisions.yaml'), 'utf8')) as readonly Provision[];
  return read;
}

let read: readonly Provision[] | undefined;
