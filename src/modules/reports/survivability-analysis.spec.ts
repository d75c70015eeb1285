import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import { plain, tables } from '../../../test/support/read-blocks.js';
import { historicalCase } from '../../../test/support/sample-report.js';
import type { Block, Text } from '../../platform/pdf/block.js';
import { renderPdf } from '../../platform/pdf/index.js';
import { knownDate } from '../../shared/time.js';
import type { Basis } from '../survivability/proof.js';
import { simulate } from '../survivability/outcome.js';
import { EMPTY_TOPOLOGY, type Topology } from '../topology/topology.js';
import type { AnalysisFacts } from './analysis-facts.js';
import { KOREAN } from './report-wording.js';

const { survivabilityAnalysis } = await builtOutside<typeof import('./survivability-analysis.js')>(
  'src/modules/reports/survivability-analysis.js',
);

const asOf = knownDate('2022-10-15');

function factsOf(topology: Topology): AnalysisFacts {
  const run = (basis: Basis) => simulate(topology, { asOf, basis });
  const register = {
    number: 3,
    document: topology,
    sha256: 'ab'.repeat(32),
    savedAt: new Date('2022-10-01T10:00:00+09:00'),
  };
  return { operatorName: '가온', register, outcomes: { declared: run('declared'), proven: run('proven') } };
}

const { blocks, ...frame } = survivabilityAnalysis(factsOf(historicalCase()), KOREAN);

/** What stands under a heading of level 1. */
function under(title: string, of: readonly Block[] = blocks): readonly Block[] {
  const from = of.findIndex((block) => block.kind === 'heading' && block.text === title);
  const end = of.findIndex((block, at) => at > from && block.kind === 'heading' && block.level === 1);
  return of.slice(from + 1, end === -1 ? undefined : end);
}
const tablesUnder = (title: string) => tables(under(title));
const picturesUnder = (title: string) =>
  under(title).flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));

describe('the survivability analysis', () => {
  it('names version, engine and day on every page, and carries no other date', () => {
    expect(frame.title).toBe('데이터센터 생존성 분석서 - 가온');
    expect(frame.reportNumber).toBe('등록정보 제3판 · 산출 엔진 1 · 기준일 2022. 10. 15.');
    expect(frame.createdAt).toEqual(new Date('2022-10-14T15:00:00Z'));
  });

  it('lists its sections with their pages', () => {
    const titles = tablesUnder('차례').flatMap(({ rows }) => rows.map(([first]) => plain(first as Text)));
    const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
    expect(titles).toEqual(headings.slice(1));
  });

  it('draws both matrices, and each different reason once', () => {
    expect(picturesUnder('상실 시 결과')).toHaveLength(2);
    const alts = picturesUnder('이유를 따라간 그림').map(({ alt }) => alt);
    expect(new Set(alts).size).toBe(alts.length);
    expect(alts).toContainEqual(expect.stringContaining('전환 도구가 상실되는 데이터센터에만 있어'));
  });

  it('says what the law would ask for, with its article', () => {
    const rows = JSON.stringify(tablesUnder('이 결과대로라면 생기는 법령상 의무').flatMap((table) => table.rows));
    expect(rows).toContain('방송통신재난 보고');
    expect(rows).toContain('제38조제1항');
    expect(rows).not.toContain('손해배상');
    expect(rows.split('방송통신재난 보고')).toHaveLength(2);
  });

  it('says for each loss that brings a duty whether the channels for it survive, with their articles', () => {
    const channel = (id: string, ...sites: readonly string[]) => ({
      ...({ id, name: id, layer: 'operations', stateful: false, requires: [], requiredPercent: 100 } as const),
      placements: sites.map((site) => ({ site, role: 'active', percent: 100, lagSeconds: 0 }) as const),
    });
    const topology = historicalCase();
    const [lost = '', other = ''] = topology.sites.map(({ id }) => id);
    const told = (...channels: Topology['components']) => {
      const document = survivabilityAnalysis(
        factsOf({ ...topology, components: [...topology.components, ...channels] }),
        KOREAN,
      );
      const tables = under('이 결과대로라면 생기는 법령상 의무', document.blocks).filter(
        (block) => block.kind === 'table',
      );
      return (tables[1]?.rows ?? []).map((row) => row.map((cell) => plain(cell as Text)));
    };
    const first = told(channel('user-notice', lost, other), channel('telephone-response', lost)).slice(0, 2);
    expect(first.map(([, name, state]) => [name, state])).toEqual([
      ['이용자 고지 수단', '계속 쓸 수 있음'],
      ['전화 자동응답', '쓸 수 없음'],
    ]);
    expect(first.map(([, , , basis]) => basis)).toEqual([
      '「전기통신사업법 시행령」 제37조의21제3항(2026. 4. 28. 시행)',
      '「전기통신사업법 시행령」 제30조의8제2항제2호가목(2026. 4. 28. 시행)',
    ]);
    // what is so in every loss stands once
    expect(told().map(([, name, state]) => [name, state])).toEqual([
      ['이용자 고지 수단', '구성요소로 등록되어 있지 않습니다(id: user-notice).'],
      ['전화 자동응답', '구성요소로 등록되어 있지 않습니다(id: telephone-response).'],
    ]);
  });

  it('prints the register whole, and how to repeat the outcome', () => {
    const { services, components } = historicalCase();
    const [own, built] = tablesUnder('붙임: 등록정보');
    expect([own?.rows.length, built?.rows.length]).toEqual([services.length, components.length]);
    expect(JSON.stringify(under('같은 결과를 다시 내는 방법'))).toContain(
      'ieum simulate topology.yaml --as-of 2022-10-15',
    );
    expect(JSON.stringify(under('같은 결과를 다시 내는 방법'))).toContain('ab'.repeat(32));
  });

  it('leaves no name of a fact unfilled', () => {
    expect(JSON.stringify(blocks)).not.toMatch(/\{\w+(:[^}]+)?\}/u);
  });

  it('is the same, byte for byte, when it is printed again; also where nothing stops', async () => {
    const whole = survivabilityAnalysis(factsOf(historicalCase()), KOREAN);
    expect(
      (await renderPdf(whole)).equals(await renderPdf(survivabilityAnalysis(factsOf(historicalCase()), KOREAN))),
    ).toBe(true);
    const nothing = { ...EMPTY_TOPOLOGY, services: [{ id: 'a', name: '가', users: 0, core: true, requires: [] }] };
    expect((await renderPdf(survivabilityAnalysis(factsOf(nothing), KOREAN))).length).toBeGreaterThan(1_000);
  }, 120_000);
});
