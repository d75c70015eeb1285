import type { Block } from '../../platform/pdf/block.js';
import { fill } from '../../shared/words/index.js';
import { sitePlanOf, sitePlanPicture } from '../survivability/index.js';
import type { Analysis } from './analysis-facts.js';
import type { Wording } from './report-wording.js';

/** Sites as boxes with what stands in them, in as many pictures as fit a page each. */
const PER_PICTURE = 6;

export function sitePlanPart({ topology }: Analysis, wording: Wording): readonly Block[] {
  const words = wording.terms.survivabilityAnalysis;
  const pictures = Array.from({ length: Math.ceil(topology.sites.length / PER_PICTURE) }, (_, at): Block => {
    const sites = topology.sites.slice(at * PER_PICTURE, (at + 1) * PER_PICTURE);
    const plan = sitePlanOf(wording.language, { ...topology, sites }, []);
    const alt = plan.map(({ name, components }) =>
      fill(words.planAlt, { site: name, components: components.map((each) => `${each.name} ${each.note}`) }),
    );
    return { kind: 'picture', picture: sitePlanPicture(plan, alt.join('; ')) };
  });
  return [...pictures, { kind: 'paragraph', size: 'small', text: words.planText }];
}
