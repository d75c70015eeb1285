import { fill } from '../../shared/words/index.js';
import type { Cell } from '../../platform/pdf/block.js';
import type { AnsweredItem } from './audit-report-model.js';
import { registeredShort } from './registered-rows.js';
import type { Wording } from './report-wording.js';

/** What Ieum holds against the answer: the criteria, and what is registered. */
export function computedCell(item: AnsweredItem, wording: Wording): Cell {
  const words = wording.words.overview;
  const registered = registeredShort(item, wording);
  const criteria = computed(item, wording);
  if (registered.length === 0) return criteria;
  return { paragraphs: criteria === words.none ? registered : [criteria, ...registered] };
}

/** How the answer stands to the criteria that decide about compliance. */
function computed({ criteria }: AnsweredItem, wording: Wording): string {
  const words = wording.words.overview;
  const held = criteria.filter((each) => each.decides === 'compliance' && each.outcome !== 'not-answered');
  if (held.length === 0) return words.none;
  const missed = held.filter((each) => each.outcome === 'not-met').length;
  return missed === 0 ? words.met : fill(words.notMet, { count: missed });
}
