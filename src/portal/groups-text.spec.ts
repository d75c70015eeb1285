import { describe, expect, it } from '@jest/globals';
import { readGroups } from '../modules/facilities/groups.js';
import { SiteFactsInput } from '../modules/facilities/sites.input.js';
import { readForm } from '../platform/http/form.js';
import { groupsText, withGroups } from './groups-text.js';

const read = (text: string) => readGroups(readForm(SiteFactsInput, withGroups([['groups', text]])).input.groups);

describe('common causes as text', () => {
  it('come back from the form as they were shown', () => {
    const groups = { campus: 'south', carrier: ['k', 'l'], provider: '가: 나' };
    expect(read(groupsText(groups))).toEqual({ groups, faults: [] });
    expect(read('\r\n')).toEqual({ groups: {}, faults: [] });
  });

  it('are a fault where a line is none', () => {
    expect(read('campus').faults).toMatchObject([{ path: 'groups.campus', code: 'malformed-group-value' }]);
    expect(read('a.b: c').faults).toMatchObject([{ code: 'malformed-key' }]);
    expect(readForm(SiteFactsInput, withGroups([['groups', 'a: b\na: c']])).faults).toContainEqual({
      path: 'groups.a',
      code: 'repeated',
    });
  });
});
