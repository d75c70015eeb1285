import { describe, expect, it } from '@jest/globals';
import type { Label, Picture, Region } from '../../shared/picture.js';
import { matrixPicture } from './matrix-picture.js';
import type { MatrixInput } from './matrix-place.js';
import { SERVICE_STATES, type ServiceOutcome } from './service-outcome.js';

const outcome = (changes: Partial<ServiceOutcome>): ServiceOutcome => ({
  ...{ id: 'mail', state: 'interrupted', recoveryMinutes: 25, levelPercent: 0, finalLevelPercent: 100 },
  ...{ dataLossSeconds: 0, objectiveMet: { recovery: true, data: null }, chain: [] },
  ...changes,
});
const row = { id: 'mail', name: '메일', note: '핵심', recoveryObjectiveMinutes: 60 };
const lost = (now: ServiceOutcome) => ({ id: 'site:a', name: '알파', note: '상실 시', outcomes: [now] });

const drawn = (now: ServiceOutcome, more: Partial<MatrixInput> = {}): Picture =>
  matrixPicture({
    ...{ language: 'ko', services: [row], scenarios: [lost(now)] },
    target: (scenario, service, basis) => `${basis} ${scenario} ${service}`,
    ...more,
  });
const regions = ({ marks }: Picture) => marks.filter((mark): mark is Region => mark.kind === 'region');
const labels = ({ marks }: Picture) => marks.flatMap((mark) => (mark.kind === 'region' ? mark.marks : [mark]));
const texts = (picture: Picture) =>
  labels(picture).flatMap((mark) => (mark.kind === 'label' ? [(mark satisfies Label).text] : []));

/** Every state with every kind of time, share and data loss that it may have. */
const ALL = SERVICE_STATES.flatMap((state) =>
  [0, 45, 1_439, 525_599, null].flatMap((recoveryMinutes) =>
    [0, 99].flatMap((finalLevelPercent) =>
      [0, 59, 36_000, 37_200, 31_535_999, null].flatMap((dataLossSeconds) =>
        [finalLevelPercent, 88].map((levelPercent) =>
          outcome({ state, recoveryMinutes, levelPercent, finalLevelPercent, dataLossSeconds }),
        ),
      ),
    ),
  ),
);

describe('the matrix of services and losses', () => {
  it('says below a cell what is so otherwise where only proven takeovers count, and nothing where it is the same', () => {
    const slower = outcome({ recoveryMinutes: 90, objectiveMet: { recovery: false, data: null } });
    const picture = drawn(outcome({}), { proven: { now: () => slower } });
    expect(texts(picture)).toEqual(expect.arrayContaining(['25분', '실증', '1시간 30분']));
    expect(regions(picture).map(({ target }) => target)).toEqual(['declared site:a mail', 'proven site:a mail']);
    expect(regions(picture)[1]?.name).toBe('알파 상실 시, 메일: 실증 기준 1시간 30분, 목표 1시간 초과');
    expect(picture.alt).toBe(
      '알파 상실 시: 메일 등록 기준 25분, 목표 1시간 이내, 실증 기준 1시간 30분, 목표 1시간 초과',
    );
    const same = drawn(outcome({}), { proven: { now: () => outcome({}) } });
    expect(texts(same)).not.toContain('실증');
    expect(same.height).toBeLessThan(picture.height);
  });

  it('says in the strip what is different where the first words are the same', () => {
    const gone = { state: 'lost', recoveryMinutes: null, finalLevelPercent: 0 } as const;
    const picture = drawn(outcome({ ...gone, dataLossSeconds: 3_600 }), {
      proven: { now: () => outcome({ ...gone, dataLossSeconds: null }) },
    });
    expect(texts(picture).filter((text) => text === '자력 복구 불가')).toHaveLength(1);
    expect(texts(picture)).toContain('데이터 전부 손실');
  });

  it('keeps the strip where a plan makes both the same that were not', () => {
    const proven = { now: () => outcome({}), before: () => outcome({ state: 'lost', recoveryMinutes: null }) };
    expect(texts(drawn(outcome({}), { proven, before: () => outcome({}) }))).toContain('실증');
  });

  it('frames what is read about on its own basis', () => {
    const more = { proven: { now: () => outcome({ recoveryMinutes: 50 }) } };
    const framed = (basis: 'declared' | 'proven') =>
      regions(drawn(outcome({}), { ...more, chosen: { scenario: 'site:a', service: 'mail', basis } })).map(
        ({ marks }) => marks.some((mark) => mark.kind === 'box' && mark.line === 'accent'),
      );
    expect(framed('declared')).toEqual([true, false]);
    expect(framed('proven')).toEqual([false, true]);
  });

  it('marks a changed cell as changed also while it is read about', () => {
    const chosen = { scenario: 'site:a', service: 'mail', basis: 'declared' } as const;
    const frames = (more: Partial<MatrixInput>) =>
      labels(drawn(outcome({}), more)).flatMap((mark) =>
        mark.kind === 'box' && mark.line === 'accent' ? [mark.isDashed] : [],
      );
    const before = () => outcome({ recoveryMinutes: 50 });
    expect([frames({ chosen }), frames({ before }), frames({ chosen, before })]).toEqual([
      [false],
      [true],
      [false, true],
    ]);
  });

  it('says of less than all how much is served, at first and in the end only where these differ', () => {
    const degraded = {
      state: 'degraded',
      recoveryMinutes: null,
      objectiveMet: { recovery: null, data: null },
    } as const;
    const said = (more: Partial<ServiceOutcome>, language: 'ko' | 'en') =>
      texts(drawn(outcome({ ...degraded, levelPercent: 60, ...more }), { language })).slice(4);
    expect(said({ finalLevelPercent: 60 }, 'ko')).toEqual(['60%만 제공']);
    expect(said({ finalLevelPercent: 80 }, 'ko')).toEqual(['직후 60%', '최종 80%']);
    expect(said({ recoveryMinutes: 20 }, 'ko')).toEqual(['직후 60%', '20분 뒤 회복']);
    expect(said({ finalLevelPercent: 60 }, 'en')).toEqual(['60% served']);
    expect(said({ finalLevelPercent: 80 }, 'en')).toEqual(['60% at first', '80% in the end']);
  });

  it('names both of two sites that are lost together', () => {
    const pair = { ...lost(outcome({})), name: '알파 데이터센터 + 베타 데이터센터', note: '동시 상실 시' };
    const said = texts(drawn(outcome({}), { scenarios: [pair] }));
    expect(said.slice(0, 3)).toEqual(['알파 데이터센터 + 베타', '데이터센터', '동시 상실 시']);
  });

  it.each(['ko', 'en'] as const)(
    'cuts no word short, whatever comes of a loss, was before, or is proven (%s)',
    (language) => {
      const other = (at: number) => ALL[(at * 7 + 31) % ALL.length] ?? null;
      const cut = ALL.flatMap((now, at) => {
        const proven = { now: () => other(at), before: () => now };
        const plain = drawn(now, { language, proven });
        const changed = drawn(now, { language, proven, before: () => other(at + 1) });
        return [...texts(plain), ...texts(changed)].filter((text) => text.includes('…'));
      });
      expect(cut).toEqual([]);
    },
  );
});
