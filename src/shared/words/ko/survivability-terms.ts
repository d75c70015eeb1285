/** Words of the simulation, keyed by the code's own values. */
export const serviceStates = {
  uninterrupted: '영향 없음',
  degraded: '저하',
  interrupted: '중단 후 복구',
  lost: '자력 복구 불가',
};

export const bases = { declared: '등록 기준', proven: '실증 기준' };

/** Why a service takes as long as it takes: by the cause of a step of the chain, `end` where nothing follows. */
export const reasons = {
  takeover: '{component:을/를} {site:으로/로} 전환하는 데 {duration:이/가} 걸립니다.',
  'takeover-waits': '{component:은/는} {site}에서 {duration} 뒤에 준비됩니다. 먼저 회복되어야 하는 것: {behind}.',
  gone: '{component:이/가} 상실되는 데이터센터에만 있어 남는 배치가 없습니다.',
  capacity: '남는 {component:으로/로}는 필요한 처리 용량을 채울 수 없습니다.',
  blocked: '{component:이/가} {site}에 대기하고 있으나, 전환에 필요한 구성요소를 쓸 수 없어 전환을 시작할 수 없습니다.',
  unproven: '{component}의 {site} 전환은 최근 12개월 안의 훈련으로 실증되지 않았습니다.',
  deadlock: '{cycle:이/가} 서로의 회복을 기다리므로 어느 쪽도 전환을 시작할 수 없습니다.',
  'waits-for-itself': '{component}의 전환에 {component} 자체가 필요하므로 전환을 시작할 수 없습니다.',
};

export const weaknesses = {
  'single-point': '한 곳에만 있는 구성요소',
  'tools-with-target': '전환에 필요한 것이 함께 상실됨',
  'one-cause': '한 가지 원인으로 함께 상실됨',
  deadlock: '서로 기다리는 전환',
  capacity: '남는 처리 용량 부족',
  'recovery-missed': '목표 복구시간 초과',
  'data-missed': '허용 데이터 손실 초과',
  'drill-missing': '전환훈련 기록 없음',
  'drill-old': '12개월이 지난 전환훈련',
  concentrated: '한 곳에 집중된 핵심기능',
  'not-served-now': '상실이 없어도 제공되지 않음',
};

export const legalDuties = {
  'disaster-report': '방송통신재난 보고',
  'data-centre-report': '집적정보통신시설 서비스 중단 보고',
  'notice-to-users': '이용자에 대한 중단 사실 고지',
  'damages-notice': '손해배상 기준·절차 고지',
};

/** By what the duties of a stop are done, and whether it survives the same loss. */
export const channels = { 'notice-to-users': '이용자 고지 수단', 'telephone-response': '전화 자동응답' };

export const channelWords = {
  notRegistered: '구성요소로 등록되어 있지 않습니다(id: {id}).',
  survives: '계속 쓸 수 있음',
  back: '{duration} 뒤 쓸 수 있음',
  lost: '쓸 수 없음',
};

/** In a cell of the matrix, where there is little room. */
export const matrixWords = {
  goesOn: '계속 제공',
  backAfter: '{duration} 뒤 회복',
  served: '{percent}%만 제공',
  atFirst: '직후 {percent}%',
  upTo: '최종 {percent}%',
  onlyUpTo: '{percent}%까지만 회복',
  within: '목표 {objective} 이내',
  beyond: '목표 {objective} 초과',
  lost: '자력 복구 불가',
  data: '데이터 {amount} 손실',
  allData: '데이터 전부 손실',
  core: '핵심',
  users: '하루 평균 이용자 {users}명',
  was: '전: {before}',
  proven: '실증',
};

export const chainWords = {
  service: '서비스',
  requires: '요구',
  needs: '전환에 필요',
  takeover: '{duration} 뒤 준비 · {site}',
  gone: '남는 배치 없음',
  capacity: '남는 처리 용량 부족',
  blocked: '{site} 대기 · 전환 불가',
  unproven: '{site} · 실증 기록 없음',
  deadlock: '서로 기다림',
};

export const timelineWords = {
  never: '복구되지 않음',
  goesOn: '{site}에서 계속',
  takenOver: '{site:으로/로} 전환',
  objective: '목표',
};

/** What a loss takes; where several sites fall together, by what they share. */
export const scenarioNames = {
  alone: '상실 시',
  together: '동시 상실 시',
  near: '북위 {latitude}° 동경 {longitude}°에서 {kilometres}km 안',
  groups: {
    campus: '{value} 캠퍼스',
    substation: '{value} 변전소',
    carrier: '통신사 {value}',
    provider: '제공자 {value}',
    facility: '집적정보통신시설 {value}',
  },
};

export const planWords = { more: '외 {count}개' };

/** Why the register gives a value: by the code of the reason. `names` are what speaks against a better value. */
export const computedReasons = {
  'objectives-given': '핵심기능 {whole}개 가운데 {part}개에 두 복구목표가 모두 등록되어 있습니다.',
  'kept-at-any-loss': '핵심기능 {whole}개 가운데 {part}개가 어느 데이터센터를 잃어도 복구목표시간을 지킵니다.',
  'tools-active-twice': '운영 계층의 구성요소가 둘 이상의 데이터센터에서 동시에 운영되는지 살핀 결과입니다.',
  'stopped-by-one-site': '데이터센터 한 곳을 잃을 때 핵심기능 {whole}개 가운데 가장 많게는 {part}개가 중단됩니다.',
  'data-in-two-sites':
    '핵심기능이 쓰는 상태 보존 구성요소 {whole}개 가운데 {part}개가 둘 이상의 데이터센터에 있습니다.',
  'largest-lag': '핵심기능이 쓰는 구성요소의 복제 지연 가운데 가장 큰 값입니다.',
  'longest-recovery': '데이터센터 한 곳을 잃은 핵심기능이 복구되기까지 가장 오래 걸리는 시간입니다.',
  'takeover-blocked':
    '데이터센터 한 곳을 잃은 핵심기능이 복구되지 않는 이유가, 전환에 필요한 것을 쓸 수 없어 전환을 시작하지 못하는 데 있는지 살핀 결과입니다.',
  'farthest-backup': '운영 데이터센터와 백업 데이터센터 사이의 가장 먼 직선거리입니다.',
  'oldest-drill': '전환마다 마지막으로 훈련한 날 가운데 가장 오래된 날입니다.',
  measured: '{kind} 보호조치를 등록한 데이터센터 {of}곳 가운데 기준에 가장 불리한 값입니다.',
  'outage-detected': '최근 12개월의 장애 기록 가운데 탐지에 가장 오래 걸린 시간입니다: {title} ({day} 시작).',
  'outage-restored': '데이터센터를 잃은 장애에서 핵심기능이 가장 오래 멈춘 시간입니다: {title} ({day} 시작).',
  'outage-missed-objective': '복구목표시간 안에 복구되지 않은 장애가 기록되어 있습니다: {title} ({day} 시작).',
  'outage-notified': '최근 12개월의 장애 기록 가운데 첫 고지까지 가장 오래 걸린 시간입니다: {title} ({day} 시작).',
};

/** Said after the sentence of a reason. */
export const computedReasonWords = {
  against: '기준에 불리한 것: {names}.',
  more: '{names} 등 {count}개',
  proven: '훈련으로 실증된 전환만 인정하면 {duration}입니다.',
  provenNever: '훈련으로 실증된 전환만 인정하면 복구되지 않습니다.',
  never: { 'oldest-drill': '훈련 기록 없음', 'longest-recovery': '복구되지 않음' },
  latest: '늦어도 {day}',
  bounds: { 'at-least': '{value} 이상', below: '{value} 미만' },
};
