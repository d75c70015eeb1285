import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordFault } from '../../shared/words/index.js';
import { MAXIMUM_BYTES, readTopology, type TopologyFormat } from './read-topology.js';

const EXAMPLE = `format: ieum-topology/1
sites:
  - id: alpha
    name: 알파 데이터센터
    facility: F-0007
    groups: { campus: south, carrier: [k, l] }
    latitude: 37.40
    longitude: 127.10
  - { id: beta, name: 베타 }
services:
  - id: talk
    name: 톡
  - id: messenger
    name: 메신저
    partOf: talk
    users: 1000000
    core: true
    objective: { recoveryMinutes: 60, dataLossSeconds: 0 }
    requires: [auth]
components:
  - id: auth
    name: 인증
    layer: platform
    stateful: true
    requires: [key-store]
    requiredPercent: 100
    placements:
      - { site: alpha, role: active, percent: 100 }
      - site: beta
        role: standby
        percent: 100
        lagSeconds: 5
        takeover:
          minutes: 10
          needs: [key-store, auth]
          lastDrill: { date: 2026-05-20, measuredMinutes: 14, scope: site }
  - id: key-store
    name: 키 저장소
    layer: data
    placements: []
`;

/** `line:column path code` of every fault, in the order in which they are told. */
function faultsOf(text: string, format: TopologyFormat = 'yaml'): string[] {
  const read = readTopology(text, format);
  if (!('faults' in read)) return [];
  return read.faults.map(({ line, column, path, code }) => `${line}:${column} ${path} ${code}`);
}

/** The example with one text replaced, which must be there. */
function example(found: string, replacement: string): string {
  expect(EXAMPLE).toContain(found);
  return EXAMPLE.replace(found, replacement);
}

describe('a document in YAML', () => {
  it('is read with its defaults filled in', () => {
    const read = readTopology(EXAMPLE, 'yaml');
    expect(read).toEqual({
      topology: {
        format: 'ieum-topology/1',
        sites: [
          {
            id: 'alpha',
            name: '알파 데이터센터',
            facility: 'F-0007',
            groups: { campus: 'south', carrier: ['k', 'l'] },
            latitude: 37.4,
            longitude: 127.1,
          },
          { id: 'beta', name: '베타', groups: {} },
        ],
        services: [
          { id: 'talk', name: '톡', users: 0, core: false, requires: [] },
          {
            id: 'messenger',
            name: '메신저',
            partOf: 'talk',
            users: 1_000_000,
            core: true,
            objective: { recoveryMinutes: 60, dataLossSeconds: 0 },
            requires: ['auth'],
          },
        ],
        components: [
          {
            id: 'auth',
            name: '인증',
            layer: 'platform',
            stateful: true,
            requires: ['key-store'],
            requiredPercent: 100,
            placements: [
              { site: 'alpha', role: 'active', percent: 100, lagSeconds: 0 },
              {
                site: 'beta',
                role: 'standby',
                percent: 100,
                lagSeconds: 5,
                takeover: {
                  minutes: 10,
                  needs: ['key-store', 'auth'],
                  lastDrill: { date: '2026-05-20', measuredMinutes: 14, scope: 'site' },
                },
              },
            ],
          },
          {
            id: 'key-store',
            name: '키 저장소',
            layer: 'data',
            stateful: false,
            requires: [],
            requiredPercent: 100,
            placements: [],
          },
        ],
      },
    });
  });

  it.each<[string, string, string, string[]]>([
    ['another format', 'ieum-topology/1', 'ieum-topology/2', ['1:9 format not-a-choice']],
    ['a missing format', 'format: ieum-topology/1\n', '', ['1:1  key-missing']],
    ['an unknown key of the document', 'sites:\n', 'owner: x\nsites:\n', ['2:1 owner key-unknown']],
    [
      'an unknown key of a placement',
      'lagSeconds: 5',
      'lagMinutes: 5',
      ['32:9 components.0.placements.1.lagMinutes key-unknown'],
    ],
    ['a missing name', 'name: 인증\n    ', '', ['21:5 components.0 key-missing']],
    ['an empty name', 'name: 인증', "name: ' '", ['22:11 components.0.name text-length']],
    ['a name that is a number', 'name: 인증', 'name: 2026', ['22:11 components.0.name expected-text']],
    ['missing placements', '    placements: []\n', '', ['37:5 components.1 key-missing']],
    ['a list that is no list', 'placements: []', 'placements: none', ['40:17 components.1.placements expected-list']],
    [
      'a map that is no map',
      '{ id: beta, name: 베타 }',
      'beta',
      ['9:5 sites.1 expected-map', '29:15 components.0.placements.1.site site-unknown'],
    ],
    ['a list left empty', 'requires: [auth]', 'requires:', ['19:14 services.1.requires expected-list']],
    [
      'an id in capitals',
      'id: key-store',
      'id: Key-Store',
      [
        '25:16 components.0.requires.0 component-unknown',
        '35:19 components.0.placements.1.takeover.needs.0 component-unknown',
        '37:9 components.1.id malformed-key',
      ],
    ],
    ['a group key with a space', 'campus: south', 'my campus: south', ['6:15 sites.0.groups.my campus malformed-key']],
    ['the group key facility', 'campus: south', 'facility: south', ['6:15 sites.0.groups.facility group-key-reserved']],
    [
      'a group value with a comma',
      'campus: south',
      'campus: "s,t"',
      ['6:23 sites.0.groups.campus malformed-group-value'],
    ],
    [
      'a group value with an equals sign',
      '[k, l]',
      '[k, l=m]',
      ['6:43 sites.0.groups.carrier.1 malformed-group-value'],
    ],
    ['a group value twice', '[k, l]', '[k, l, k]', ['6:46 sites.0.groups.carrier.2 duplicate']],
    ['a group without any value', '[k, l]', '[]', ['6:39 sites.0.groups.carrier too-few']],
    ['a malformed number of a building', 'F-0007', 'F-7', ['5:15 sites.0.facility malformed-facility-number']],
    ['latitude alone', '    longitude: 127.10\n', '', ['7:15 sites.0.latitude coordinates-incomplete']],
    ['longitude alone', '    latitude: 37.40\n', '', ['7:16 sites.0.longitude coordinates-incomplete']],
    ['a latitude beyond the pole, once', '37.40', '90.01', ['7:15 sites.0.latitude number-range']],
    [
      'a repeated site',
      'id: beta',
      'id: alpha',
      ['9:11 sites.1.id duplicate', '29:15 components.0.placements.1.site site-unknown'],
    ],
    [
      'a repeated service',
      'id: messenger',
      'id: talk',
      ['13:9 services.1.id duplicate', '15:13 services.1.partOf part-of-cycle'],
    ],
    [
      'a repeated component',
      'id: key-store',
      'id: auth',
      [
        '25:16 components.0.requires.0 component-unknown',
        '35:19 components.0.placements.1.takeover.needs.0 component-unknown',
        '37:9 components.1.id duplicate',
      ],
    ],
    ['an unknown whole', 'partOf: talk', 'partOf: walk', ['15:13 services.1.partOf service-unknown']],
    [
      'a service that is part of itself',
      'partOf: talk',
      'partOf: messenger',
      ['15:13 services.1.partOf part-of-cycle'],
    ],
    [
      'services that are part of each other',
      'name: 톡',
      'name: 톡\n    partOf: messenger',
      ['13:13 services.0.partOf part-of-cycle'],
    ],
    [
      'an unknown component of a service',
      'requires: [auth]',
      'requires: [auth, oath]',
      ['19:22 services.1.requires.1 component-unknown'],
    ],
    [
      'a component required twice',
      'requires: [auth]',
      'requires: [auth, auth]',
      ['19:22 services.1.requires.1 duplicate'],
    ],
    ['an unknown layer', 'layer: platform', 'layer: cloud', ['23:12 components.0.layer not-a-choice']],
    ['an unknown role', 'role: standby', 'role: passive', ['30:15 components.0.placements.1.role not-a-choice']],
    ['an unknown site', 'site: alpha', 'site: gamma', ['28:17 components.0.placements.0.site site-unknown']],
    [
      'two placements in one site',
      'site: beta',
      'site: alpha',
      ['29:15 components.0.placements.1.site placement-repeated'],
    ],
    ['a flag that is a word', 'core: true', 'core: yes', ['17:11 services.1.core expected-flag']],
    [
      'a lag without state',
      'stateful: true',
      'stateful: false',
      ['32:21 components.0.placements.1.lagSeconds lag-without-state'],
    ],
    [
      'a takeover on an active placement',
      'role: standby',
      'role: active',
      ['34:11 components.0.placements.1.takeover takeover-on-active'],
    ],
    [
      'a standby without takeover',
      'role: active',
      'role: standby',
      ['28:9 components.0.placements.0 takeover-missing'],
    ],
    ['a backup without takeover', 'role: active', 'role: backup', ['28:9 components.0.placements.0 takeover-missing']],
    [
      'a takeover that is no map, once',
      '        takeover:\n          minutes: 10\n          needs: [key-store, auth]\n          lastDrill: { date: 2026-05-20, measuredMinutes: 14, scope: site }\n',
      '        takeover: 10\n',
      ['33:19 components.0.placements.1.takeover expected-map'],
    ],
    [
      'a takeover without minutes',
      '          minutes: 10\n',
      '',
      ['34:11 components.0.placements.1.takeover key-missing'],
    ],
    [
      'an unknown need',
      '[key-store, auth]',
      '[key-store, tool]',
      ['35:30 components.0.placements.1.takeover.needs.1 component-unknown'],
    ],
    [
      'a need twice',
      '[key-store, auth]',
      '[auth, auth]',
      ['35:25 components.0.placements.1.takeover.needs.1 duplicate'],
    ],
    [
      'a drill on a day that does not exist',
      '2026-05-20',
      '2026-02-29',
      ['36:30 components.0.placements.1.takeover.lastDrill.date not-a-date'],
    ],
    [
      'a drill with a time',
      '2026-05-20',
      '2026-05-20T10:00:00Z',
      ['36:30 components.0.placements.1.takeover.lastDrill.date not-a-date'],
    ],
    [
      'a drill without minutes',
      ', measuredMinutes: 14',
      '',
      ['36:22 components.0.placements.1.takeover.lastDrill key-missing'],
    ],
  ])('refuses %s', (_, found, replacement, expected) => {
    expect(faultsOf(example(found, replacement))).toEqual(expected);
  });

  it.each<[string, string, string, string[]]>([
    ['a repeated key', 'name: 인증\n', 'name: 인증\n    name: 인증\n', ['23:5 components.0.name key-repeated']],
    ['an alias, saying nothing else of it', 'requires: [auth]', 'requires: *list', ['19:15 yaml-alias']],
    ['an anchor', 'requires: [auth]', 'requires: &list [auth]', ['19:15 yaml-anchor']],
    ['a tag', 'name: 인증', 'name: !!str 인증', ['22:11 yaml-tag']],
    ['a tag of its own', 'name: 인증', 'name: !secret 인증', ['22:11 yaml-tag']],
    ['a merge', 'name: 인증', 'name: 인증\n    <<: {}', ['23:5 components.0.<< key-unknown']],
    ['a key that is a list', 'name: 인증', 'name: 인증\n    ? [a]\n    : b', ['23:7 components.0 key-not-text']],
    ['another version of YAML', 'format:', '%YAML 1.1\n---\nformat:', ['1:1 yaml-directive']],
    [
      'a second document',
      '    placements: []\n',
      '    placements: []\n---\nformat: x\n',
      ['41:1 yaml-several-documents'],
    ],
    ['an unclosed list', 'requires: [auth]', 'requires: [auth', ['20:1 yaml-syntax']],
    ['a bad indent', '    layer: data', '   layer: data', ['39:1 yaml-syntax', '39:11 yaml-syntax']],
  ])('refuses %s', (_, found, replacement, expected) => {
    const text = example(found, replacement);
    expect(faultsOf(text).map((fault) => fault.replace('  ', ' '))).toEqual(expected);
  });

  it('may say that it is YAML 1.2, and may begin with a byte order mark', () => {
    expect(faultsOf(`%YAML 1.2\n---\n${EXAMPLE}`)).toEqual([]);
    expect(faultsOf(`\uFEFF${EXAMPLE}`)).toEqual([]);
  });

  it('takes stars, ampersands and exclamation marks in texts for what they are', () => {
    expect(faultsOf(example('name: 인증', 'name: "*a &b !c"'))).toEqual([]);
    expect(faultsOf(example('name: 인증', 'name: a *b &c !d %e'))).toEqual([]);
    expect(faultsOf(example('name: 인증', 'name: >-\n      *a'))).toEqual([]);
  });

  it.each(['', '# nothing\n', '---\n', 'null', '[]', 'text', '42'])('refuses %j, which is no map', (text) => {
    expect(faultsOf(text)).toHaveLength(1);
    expect(faultsOf(text)[0]).toMatch(/expected-map$/);
  });

  it('finds the same lines where they end with CR LF', () => {
    const text = example('core: true', 'core: yes').replaceAll('\n', '\r\n');
    expect(faultsOf(text)).toEqual(['17:11 services.1.core expected-flag']);
  });

  it('tells every fault at once, in the order of the text', () => {
    const text = EXAMPLE.replace('37.40', '99')
      .replace('users: 1000000', 'users: -1\n    colour: red')
      .replace('site: alpha, role: active', 'site: omega, role: standby')
      .replace('[key-store, auth]', '[nobody, nobody]')
      .replace('requires: [auth]', 'requires: &a [auth]');
    expect(faultsOf(text)).toEqual([
      '7:15 sites.0.latitude number-range',
      '16:12 services.1.users integer-range',
      '17:5 services.1.colour key-unknown',
      '20:15  yaml-anchor',
      '29:9 components.0.placements.0 takeover-missing',
      '29:17 components.0.placements.0.site site-unknown',
      '36:19 components.0.placements.1.takeover.needs.0 component-unknown',
      '36:27 components.0.placements.1.takeover.needs.1 duplicate',
      '36:27 components.0.placements.1.takeover.needs.1 component-unknown',
    ]);
  });

  it('says what was found and what is allowed', () => {
    const read = readTopology(example('users: 1000000', 'users: "many"'), 'yaml');
    const sentences = 'faults' in read ? read.faults.map((fault) => wordFault('ko', fault)) : [];
    expect(sentences).toEqual(['0부터 100000000까지의 정수가 와야 합니다. 들어 있는 값: "many"']);
  });
});

describe('integers', () => {
  it.each<[string, (value: string) => string, number, number]>([
    ['percent', (value) => example('role: active, percent: 100', `role: active, percent: ${value}`), 0, 1000],
    ['requiredPercent', (value) => example('requiredPercent: 100', `requiredPercent: ${value}`), 1, 1000],
    ['minutes', (value) => example('minutes: 10', `minutes: ${value}`), 1, 525_600],
    ['measuredMinutes', (value) => example('measuredMinutes: 14', `measuredMinutes: ${value}`), 1, 525_600],
    ['recoveryMinutes', (value) => example('recoveryMinutes: 60', `recoveryMinutes: ${value}`), 0, 525_600],
    ['dataLossSeconds', (value) => example('dataLossSeconds: 0', `dataLossSeconds: ${value}`), 0, 31_536_000],
    ['lagSeconds', (value) => example('lagSeconds: 5', `lagSeconds: ${value}`), 0, 31_536_000],
    ['users', (value) => example('users: 1000000', `users: ${value}`), 0, 100_000_000],
  ])('%s are whole numbers within their limits, both in', (_, text, min, max) => {
    expect(faultsOf(text(String(min)))).toEqual([]);
    expect(faultsOf(text(String(max)))).toEqual([]);
    for (const wrong of [String(min - 1), String(max + 1), '1.5', '"10"', '.inf', '.nan', 'null', 'true']) {
      expect(faultsOf(text(wrong))).toHaveLength(1);
      expect(faultsOf(text(wrong))[0]).toMatch(/ integer-range$/);
    }
  });
});

describe('lengths', () => {
  it('of ids are 1 to 64', () => {
    const named = (id: string) =>
      example('{ id: beta, name: 베타 }', `{ id: beta, name: 베타 }\n  - { id: ${id}, name: x }`);
    expect(faultsOf(named('x'.repeat(64)))).toEqual([]);
    expect(faultsOf(named('x'.repeat(65)))).toEqual(['10:11 sites.2.id malformed-key']);
    expect(faultsOf(named('""'))).toEqual(['10:11 sites.2.id malformed-key']);
    expect(faultsOf(named('7'))).toEqual(['10:11 sites.2.id expected-text']);
  });

  it('of group values are 1 to 64 and of names 1 to 200 characters, however many bytes they take', () => {
    expect(faultsOf(example('south', '𠮷'.repeat(64)))).toEqual([]);
    expect(faultsOf(example('south', '𠮷'.repeat(65)))).toEqual(['6:23 sites.0.groups.campus malformed-group-value']);
    expect(faultsOf(example('인증', '𠮷'.repeat(200)))).toEqual([]);
    expect(faultsOf(example('인증', '𠮷'.repeat(201)))).toEqual(['22:11 components.0.name text-length']);
  });
});

describe('text from people', () => {
  it('is kept as NFC, without characters that nobody can see', () => {
    const read = readTopology(example('인증', '인\u200B증'.normalize('NFD')), 'yaml');
    expect('topology' in read && read.topology.components[0]?.name).toBe('인증');
  });

  it('that is no text is refused', () => {
    expect(faultsOf(example('인증', '"\\uD800"'))).toEqual(['22:11 components.0.name unparsable']);
  });
});

describe('hostile documents', () => {
  it('are refused by size, before they are read', () => {
    for (const format of ['yaml', 'json'] as const) {
      const text = '가'.repeat(Math.ceil(MAXIMUM_BYTES[format] / 3));
      expect(faultsOf(text, format)).toEqual(['1:1  document-too-large']);
    }
    expect(
      faultsOf(`${EXAMPLE}#${'x'.repeat(MAXIMUM_BYTES.yaml - new TextEncoder().encode(EXAMPLE).length - 1)}`),
    ).toEqual([]);
  });

  it('that grow by aliases never grow', () => {
    const level = (name: string, below: string) =>
      `${name}: &${name} [${Array<string>(9).fill(`*${below}`).join(', ')}]\n`;
    const names = Array.from({ length: 9 }, (_, index) => String(index));
    const text = '0: &0 [x]\n' + names.map((name) => level(String(Number(name) + 1), name)).join('');
    const faults = faultsOf(text);
    expect(faults.filter((fault) => fault.endsWith('yaml-anchor'))).toHaveLength(10);
    expect(faults.filter((fault) => fault.endsWith('yaml-alias'))).toHaveLength(81);
  });

  it.each<[string, string, TopologyFormat]>([
    ['lists in YAML', '['.repeat(100_000) + ']'.repeat(100_000), 'yaml'],
    ['block lists in YAML', '- '.repeat(1000) + 'x', 'yaml'],
    ['lists in a key', `? ${'['.repeat(1000)}${']'.repeat(1000)}\n: x`, 'yaml'],
    ['lists in JSON', '['.repeat(1_000_000) + ']'.repeat(1_000_000), 'json'],
    ['objects in JSON', '{"a":'.repeat(1_000_000) + '1' + '}'.repeat(1_000_000), 'json'],
  ])('that nest too deeply are refused: %s', (_, text, format) => {
    expect(faultsOf(text, format).some((fault) => /(document-too-deep|key-not-text)$/.test(fault))).toBe(true);
  });

  it('do not fill the memory with faults: those beyond the limit are counted', () => {
    const read = readTopology(
      `{"format":"ieum-topology/1","sites":[${'0,'.repeat(150_000)}0],"services":[],"components":[]}`,
      'json',
    );
    const faults = 'faults' in read ? read.faults : [];
    expect(faults).toHaveLength(100_001);
    expect(faults.find((fault) => fault.code === 'more-faults')?.facts).toEqual({ shown: 100_000, beyond: 50_001 });
  });

  it('cannot reach what every JavaScript object has', () => {
    const text = example('campus: south', 'constructor: south, __proto__: x');
    expect(faultsOf(text)).toEqual(['6:35 sites.0.groups.__proto__ malformed-key']);
    expect(faultsOf(example('core: true', 'constructor: true'))).toEqual(['17:5 services.1.constructor key-unknown']);
    expect(faultsOf(example('partOf: talk', 'partOf: constructor'))).toEqual([
      '15:13 services.1.partOf service-unknown',
    ]);
  });
});

describe('a document in JSON', () => {
  const read = readTopology(EXAMPLE, 'yaml');
  const json = JSON.stringify('topology' in read ? read.topology : null, null, 2);

  it('is read as the same document', () => {
    expect(readTopology(json, 'json')).toEqual(read);
  });

  it.each<[string, string, string, string[]]>([
    ['an unknown key', '"users": 0', '"user": 0', ['28:7 services.0.user key-unknown']],
    ['a value out of range', '"users": 0', '"users":  -1', ['28:17 services.0.users integer-range']],
    ['a missing key', '"name": "톡",', '', ['25:5 services.0 key-missing']],
    ['a repeated key', '"users": 0', '"users": 0, "users": 0', ['28:19 services.0.users key-repeated']],
    [
      'a repeated key in other letters',
      '"users": 0',
      '"users": 0, "\\u0075sers": 0',
      ['28:19 services.0.users key-repeated'],
    ],
    ['a trailing comma', '"users": 0,', '"users": 0,,', ['28:18  document-syntax']],
    ['a comment', '"users": 0', '"users": 0 // none', ['28:18  document-syntax']],
    ['a missing colon', '"users": 0', '"users" 0', ['28:15  document-syntax']],
    ['a bare word', '"users": 0', '"users": many', ['28:16  document-syntax']],
    ['a number with a leading zero', '"users": 0', '"users": 01', ['28:17  document-syntax']],
    ['a line break in a text', '"톡"', '"톡\n"', ['27:17  document-syntax']],
    ['an unknown escape', '"톡"', '"\\x41"', ['27:16  document-syntax']],
  ])('refuses %s', (_, found, replacement, expected) => {
    expect(json).toContain(found);
    expect(faultsOf(json.replace(found, replacement), 'json')).toEqual(expected);
  });

  it('refuses what ends too early or too late', () => {
    expect(faultsOf('', 'json')).toEqual(['1:1  document-syntax']);
    expect(faultsOf('{"format"', 'json')).toEqual(['1:10  document-syntax']);
    expect(faultsOf('{"format":"x', 'json')).toEqual(['1:13  document-syntax']);
    expect(faultsOf('{} {}', 'json')).toEqual(['1:4  document-syntax']);
  });

  it('finds a repeated key beside other faults', () => {
    const text = json.replace('"users": 0', '"users": 0, "users": "x"');
    expect(faultsOf(text, 'json')).toEqual([
      '28:19 services.0.users key-repeated',
      '28:28 services.0.users integer-range',
    ]);
  });
});

describe('a damaged document', () => {
  const read = readTopology(EXAMPLE, 'yaml');
  const texts = { yaml: EXAMPLE, json: JSON.stringify('topology' in read ? read.topology : null) };
  const damage = fc.constantFrom(
    '',
    ' ',
    '\n',
    ':',
    ',',
    '-',
    '[',
    '}',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!t ',
    '|',
    '? ',
    '%',
    '\t',
    '\\',
    '\0',
    '🔥',
    '---\n',
  );
  const change = fc.record({ at: fc.nat(), removed: fc.nat({ max: 12 }), inserted: damage });

  it.each<TopologyFormat>(['yaml', 'json'])(
    'in %s is read or refused in whole sentences, and never breaks the reader',
    (format) => {
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          const text = changes.reduce((whole, { at, removed, inserted }) => {
            const from = at % whole.length;
            return whole.slice(0, from) + inserted + whole.slice(from + removed);
          }, texts[format]);
          const result = readTopology(text, format);
          if ('topology' in result) return;
          expect(result.faults.length).toBeGreaterThan(0);
          for (const fault of result.faults) {
            expect(wordFault('ko', fault)).not.toMatch(/\{\w+\}/);
            expect(wordFault('en', fault)).not.toMatch(/\{\w+\}/);
            const line = text.split('\n')[fault.line - 1];
            expect(line).toBeDefined();
            expect(fault.column).toBeLessThanOrEqual((line ?? '').length + 1);
          }
        }),
        { numRuns: 400 },
      );
    },
  );
});
