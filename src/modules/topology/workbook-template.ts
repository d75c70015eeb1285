import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { SHEETS } from './sheet-columns.js';
import type { Topology } from './topology.js';
import { GUIDE_SHEET, listSheet } from './xlsx-document.js';

/** A workbook to fill in: the sheets with these entries, and a sheet that explains every column in Korean. */
export function xlsxTemplate(topology: Topology): Promise<Uint8Array> {
  return writeXlsx({ sheets: [guide(), ...SHEETS.map((sheet) => listSheet(topology, sheet))] });
}

const guide = (): WriteSheet => ({
  name: GUIDE_SHEET,
  columns: [{ width: 14 }, { width: 18 }, { width: 90 }],
  rows: [...INTRODUCTION.map((line) => [line]), [], ['시트', '열', '적는 내용'], ...COLUMNS.map((row) => [...row])],
});

const INTRODUCTION = [
  '이음 서비스·구성 등록 양식 (ieum-topology/1)',
  '등록한 내용이 있으면 그 내용이, 없으면 예시가 적혀 있습니다. 예시 행은 지우고 적어 주십시오. 이 설명 시트는 읽지 않으므로 그대로 두셔도 됩니다.',
  '시트 이름과 첫 행의 열 이름은 바꾸거나 지우지 마십시오. 열의 순서는 바꾸셔도 됩니다.',
  '수식, 병합한 셀, 숨긴 행·열·시트는 받지 않습니다. 값만 적어 주십시오. 숫자에는 단위나 %를 붙이지 않습니다.',
  'CSV로 보내실 때는 네 시트를 한 표로 합치고, 첫 열(sheet)에 어느 시트의 행인지 적습니다. 내려받은 CSV가 그 형식입니다.',
  '파일의 내용이 등록된 내용을 모두 대신합니다. 저장하기 전에 무엇이 달라지는지 보여 드립니다.',
];

const COLUMNS: readonly (readonly [string, string, string])[] = [
  ['sites', 'id', '필수. 데이터센터의 id. 영문 소문자, 숫자, 붙임표(-) 64자까지'],
  ['sites', 'name', '필수. 데이터센터 이름. 200자까지'],
  ['sites', 'facility', '집적정보통신시설 공개 목록의 번호. 예: F-0007'],
  [
    'sites',
    'groups',
    '공통 원인. 쉼표로 나누고, 값이 여럿이면 이름을 되풀이합니다. 예: campus=south, carrier=k, carrier=l',
  ],
  ['sites', 'latitude', '위도(도). 경도와 함께 적거나 함께 비웁니다. -90부터 90까지'],
  ['sites', 'longitude', '경도(도). -180부터 180까지'],
  ['services', 'id', '필수. 서비스의 id'],
  ['services', 'name', '필수. 서비스 이름'],
  ['services', 'partOf', '이 서비스가 기능으로 속한 상위 서비스의 id'],
  ['services', 'users', '하루 평균 국내 이용자 수. 비우면 0'],
  ['services', 'core', '핵심기능이면 TRUE, 아니면 FALSE. 비우면 FALSE'],
  ['services', 'recoveryMinutes', '목표 복구시간(분). 정하지 않았으면 비웁니다. 0부터 525600까지'],
  ['services', 'dataLossSeconds', '허용 데이터 손실(초). 정하지 않았으면 비웁니다. 0부터 31536000까지'],
  ['services', 'requires', '필요한 구성요소의 id. 여럿이면 빈칸이나 쉼표로 나눕니다.'],
  ['components', 'id', '필수. 구성요소의 id'],
  ['components', 'name', '필수. 구성요소 이름'],
  [
    'components',
    'layer',
    '필수. application(응용), platform(플랫폼), operations(운영도구), data(데이터), network(네트워크) 가운데 하나',
  ],
  ['components', 'stateful', '데이터를 보유하면 TRUE, 아니면 FALSE. 비우면 FALSE'],
  ['components', 'requires', '동작하는 동안 필요한 다른 구성요소의 id. 여럿이면 빈칸이나 쉼표로 나눕니다.'],
  ['components', 'requiredPercent', '동작에 필요한 처리 용량(최대 부하를 100으로). 비우면 100. 1부터 1000까지'],
  ['placements', 'component', '필수. 배치하는 구성요소의 id. 구성요소와 데이터센터의 짝마다 한 행'],
  ['placements', 'site', '필수. 배치하는 데이터센터의 id'],
  ['placements', 'role', '필수. active(운영), standby(대기), backup(백업) 가운데 하나'],
  ['placements', 'percent', '필수. 처리 용량(최대 부하를 100으로). 0부터 1000까지'],
  ['placements', 'lagSeconds', '데이터 지연(초). 데이터를 보유하는 구성요소만 적습니다. 비우면 0'],
  ['placements', 'takeoverMinutes', '대기와 백업에 필수. 전환에 걸리는 시간(분). 1부터 525600까지'],
  ['placements', 'needs', '전환에 필요한 구성요소의 id. 여럿이면 빈칸이나 쉼표로 나눕니다.'],
  ['placements', 'drillDate', '최근 전환 훈련일. 예: 2026-05-20'],
  ['placements', 'drillMinutes', '훈련에서 잰 시간(분). 훈련일과 함께 적습니다.'],
  ['placements', 'drillScope', '훈련 범위. component(구성요소), service(서비스), site(데이터센터 전체) 가운데 하나'],
];
