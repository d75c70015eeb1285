import type { OperatorKey } from './people.js';

/** Buildings of the public list. None of them exists. */
export const facilities = [
  {
    number: 'F-0001',
    name: '알파 데이터센터',
    place: '경기도 성남시',
    groups: { campus: '남부', substation: '남부 제1', provider: '라온클라우드' },
    latitude: 37.4,
    longitude: 127.1,
  },
  {
    number: 'F-0002',
    name: '베타 데이터센터',
    place: '세종특별자치시',
    groups: { campus: '중부', substation: '중부 제1', provider: '라온클라우드' },
    latitude: 36.5,
    longitude: 127.26,
  },
  {
    number: 'F-0003',
    name: '감마 데이터센터',
    place: '부산광역시 강서구',
    groups: { campus: '동부', substation: '동부 제1', provider: '가람센터' },
    latitude: 35.1,
    longitude: 128.9,
  },
  {
    number: 'F-0004',
    name: '마루 1센터',
    place: '경기도 안산시',
    groups: { campus: '서부', substation: '서부 제1', provider: '마루데이터센터' },
    latitude: 37.32,
    longitude: 126.83,
  },
  {
    number: 'F-0005',
    name: '델타 데이터센터',
    place: '강원특별자치도 춘천시',
    groups: { campus: '북부', substation: '북부 제1', provider: '누리포털' },
    latitude: 37.88,
    longitude: 127.73,
  },
] as const;

export interface DemoSite {
  readonly operator: OperatorKey;
  readonly code: string;
  readonly name: string;
  readonly facilityNumber: string;
  readonly extent: 'whole' | 'hall' | 'power-zone';
  readonly use: 'colocation' | 'own' | 'exclusive-lease';
  readonly groups: Readonly<Record<string, string | readonly string[]>>;
  readonly floorAreaSquareMetres: number;
  readonly receivingKilowatts: number;
}

/** Who stands where: the alpha building holds three of them, as one building did in 2022. */
export const sites: readonly DemoSite[] = [
  site(
    'gaon',
    'alpha',
    '알파 데이터센터',
    'F-0001',
    'hall',
    'exclusive-lease',
    { campus: '남부', carrier: ['한들통신', '미르통신'] },
    6_200,
    18_000,
  ),
  site(
    'gaon',
    'beta',
    '베타 데이터센터',
    'F-0002',
    'hall',
    'exclusive-lease',
    { campus: '중부', carrier: ['한들통신', '도담통신'] },
    2_400,
    7_000,
  ),
  site(
    'gaon',
    'gamma',
    '감마 데이터센터',
    'F-0003',
    'hall',
    'exclusive-lease',
    { campus: '동부', carrier: ['미르통신', '도담통신'] },
    900,
    2_500,
  ),
  site('nuri', 'alpha', '알파 데이터센터', 'F-0001', 'hall', 'exclusive-lease', { campus: '남부' }, 1_800, 5_000),
  site('nuri', 'delta', '델타 데이터센터', 'F-0005', 'whole', 'own', { campus: '북부' }, 24_000, 38_000),
  site('raon', 'alpha', '알파 데이터센터', 'F-0001', 'whole', 'colocation', { campus: '남부' }, 26_500, 42_000),
  site('raon', 'beta', '베타 데이터센터', 'F-0002', 'whole', 'colocation', { campus: '중부' }, 11_000, 20_000),
];

function site(
  ...[operator, code, name, facilityNumber, extent, use, groups, floorAreaSquareMetres, receivingKilowatts]: [
    ...[OperatorKey, string, string, string],
    ...[DemoSite['extent'], DemoSite['use'], DemoSite['groups'], number, number],
  ]
): DemoSite {
  return { operator, code, name, facilityNumber, extent, use, groups, floorAreaSquareMetres, receivingKilowatts };
}
