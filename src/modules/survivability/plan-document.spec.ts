import { describe, expect, it } from '@jest/globals';
import { type Component, EMPTY_TOPOLOGY, readTopology } from '../topology/index.js';
import { planDocument } from './plan-document.js';

const component = (id: string): Component => ({
  ...{ id, name: '가'.repeat(200), layer: 'application', stateful: false, requires: [], requiredPercent: 100 },
  placements: [],
});
const of = (count: number) => ({
  ...EMPTY_TOPOLOGY,
  components: Array.from({ length: count }, (_, at) => component(`c-${String(at)}`)),
});

describe('the document of a plan', () => {
  it('is YAML as long as that is read in, and above 4 MiB JSON that says the same', () => {
    expect(planDocument(of(1)).format).toBe('yaml');
    const large = of(7_000);
    const { format, content } = planDocument(large);
    expect(format).toBe('json');
    expect(readTopology(content, 'json')).toEqual({ topology: large });
  });
});
