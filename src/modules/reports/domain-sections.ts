import { fill } from '../../shared/words/index.js';
import type { Block } from '../../platform/pdf/block.js';
import type { AnsweredItem } from './audit-report-model.js';
import { domainsOf } from './domains-of.js';
import type { Wording } from './report-wording.js';
import type { Section } from './section-blocks.js';

/** The items of each domain as a section of its own. */
export function domainSections<Told extends Pick<AnsweredItem, 'domain'>>(
  items: readonly Told[],
  blocksOf: (item: Told) => readonly Block[],
  wording: Wording,
): readonly Section[] {
  return domainsOf(items).map((domain) => {
    const own = items.filter((item) => item.domain === domain);
    const title = fill(wording.words.items.domainCount, {
      name: wording.terms.checklistDomains[domain],
      count: own.length,
    });
    return { title, blocks: own.flatMap(blocksOf) };
  });
}
