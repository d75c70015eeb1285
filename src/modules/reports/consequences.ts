import { cite, type Citation } from '../../shared/citation.js';
import type { Regime } from '../../shared/regime.js';

export type ConsequenceCode =
  'tba-order' | 'tba-fine' | 'tba-suspension' | 'fa-order' | 'fa-surcharge' | 'na-order' | 'na-fine';

export interface Consequence {
  readonly code: ConsequenceCode;
  readonly citation: Citation;
}

/** What the law opens to the authority where a duty of the regime is not kept, in the order in which it may come. */
export const CONSEQUENCES: Readonly<Record<Regime, readonly Consequence[]>> = {
  'TBA-22-7': [
    { code: 'tba-order', citation: cite('TBA', '제92조제1항제1호') },
    { code: 'tba-fine', citation: cite('TBA', '제104조제5항제17호') },
    { code: 'tba-suspension', citation: cite('TBA', '제27조제1항제4호') },
  ],
  'FA-35': [
    { code: 'fa-order', citation: cite('FA', '제36조의2제2항') },
    { code: 'fa-surcharge', citation: cite('FA', '제40조의4제1항') },
  ],
  'NA-46': [
    { code: 'na-order', citation: cite('NA', '제46조제3항') },
    { code: 'na-fine', citation: cite('NA', '제76조제2항제6호의5') },
  ],
};
