import type { OperatorKey } from './people.js';

export interface DemoOperator {
  readonly name: string;
  readonly businessNumber: string;
  readonly kinds: readonly ('value-added' | 'data-centre')[];
  readonly koreanOffice: boolean;
  readonly paidServices: boolean;
  readonly measured: DemoMeasurement;
}

/** Figures as they are entered; null where there is nothing to measure. */
export interface DemoMeasurement {
  readonly dailyUsers: number | null;
  readonly trafficSharePartsPerMillion: number | null;
  readonly totalSalesWon: number;
  readonly telecomSalesWon: number;
  readonly ictSalesWon: number;
}

const EOK = 100_000_000;

const figures = (
  users: number | null,
  traffic: number | null,
  total: number,
  telecom: number,
  ict: number,
): DemoMeasurement => ({
  dailyUsers: users,
  trafficSharePartsPerMillion: traffic,
  totalSalesWon: total * EOK,
  telecomSalesWon: telecom * EOK,
  ictSalesWon: ict * EOK,
});

/** Invented operators, shaped like the real ones of 2022 so that every threshold is met from both sides. */
export const operators: Readonly<Record<OperatorKey, DemoOperator>> = {
  gaon: {
    name: '가온커뮤니케이션',
    businessNumber: '1208112342',
    kinds: ['value-added'],
    koreanOffice: true,
    paidServices: true,
    measured: figures(41_000_000, 12_400, 71_000, 12_300, 58_000),
  },
  nuri: {
    name: '누리포털',
    businessNumber: '2298156782',
    kinds: ['value-added', 'data-centre'],
    koreanOffice: true,
    paidServices: true,
    measured: figures(40_200_000, 21_300, 82_000, 9_800, 74_000),
  },
  daon: {
    name: '다온스트림',
    businessNumber: '1108135799',
    kinds: ['value-added'],
    koreanOffice: true,
    paidServices: true,
    measured: figures(1_690_000, 72_000, 6_400, 5_900, 6_300),
  },
  raon: {
    name: '라온클라우드',
    businessNumber: '2148624681',
    kinds: ['data-centre'],
    koreanOffice: true,
    paidServices: true,
    measured: figures(null, null, 9_100, 8_700, 9_000),
  },
  maru: {
    name: '마루데이터센터',
    businessNumber: '1058713572',
    kinds: ['data-centre'],
    koreanOffice: true,
    paidServices: true,
    measured: figures(null, null, 640, 610, 630),
  },
  bada: {
    name: '바다커머스',
    businessNumber: '2208897539',
    kinds: ['value-added'],
    koreanOffice: true,
    paidServices: true,
    measured: figures(15_200_000, 4_100, 240_000, 2_100, 236_000),
  },
  globe: {
    name: '글로브서치',
    businessNumber: '1018419286',
    kinds: ['value-added'],
    koreanOffice: false,
    paidServices: true,
    measured: figures(51_500_000, 271_000, 34_000, 30_100, 33_000),
  },
};
