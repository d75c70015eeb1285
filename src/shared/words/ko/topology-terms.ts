/** Words of services and what they are built of, keyed by the code's own values. */
export const layers = {
  application: '응용',
  platform: '플랫폼',
  operations: '운영도구',
  data: '데이터',
  network: '네트워크',
};

export const placementRoles = {
  active: '운영',
  standby: '대기',
  backup: '백업',
};

export const drillScopes = {
  component: '구성요소',
  service: '서비스',
  site: '데이터센터 전체',
};

/** Where no number of users is registered, which is no count of none. */
export const usersNotCounted = { service: '등록되지 않음', feature: '상위 서비스에서 셈' };

export const topologyFields = {
  id: 'id',
  name: '이름',
  facility: '집적정보통신시설',
  groups: '공통 원인',
  latitude: '위도',
  longitude: '경도',
  partOf: '상위 서비스',
  users: '하루 평균 국내 이용자 수',
  core: '핵심기능',
  recoveryMinutes: '목표 복구시간',
  dataLossSeconds: '허용 데이터 손실',
  requires: '필요한 구성요소',
  layer: '계층',
  stateful: '데이터 보유',
  requiredPercent: '필요한 처리 용량',
  placements: '배치',
  site: '데이터센터',
  role: '역할',
  percent: '처리 용량',
  lagSeconds: '데이터 지연',
  takeover: '전환',
  minutes: '전환에 걸리는 시간',
  needs: '전환에 필요한 구성요소',
  lastDrill: '최근 전환 훈련',
  date: '훈련일',
  measuredMinutes: '훈련에서 잰 시간',
  scope: '훈련 범위',
};
