/** Words of data centres and their protection measures (보호조치), keyed by the code's own values. */
export const siteExtents = {
  whole: '건물 전체',
  hall: '전산실',
  'power-zone': '전력 구역',
};

export const siteUses = {
  colocation: '타인 제공용',
  own: '자가용',
  'exclusive-lease': '배타적 임차',
};

export const responsibleParties = {
  'facility-operator': '시설 운영자',
  lessee: '임차사업자',
};

export const protectionKinds = {
  'supply-lines': '수전 설비',
  ups: '무정전전원장치(UPS)',
  generator: '비상발전기',
  battery: '배터리',
  fire: '소방',
  cooling: '냉방',
  access: '출입통제·감시',
  drills: '훈련',
};

export const protectionFields = {
  'supply-lines': {
    independentSources: '독립된 수전 계통 수',
    substations: '공급 변전소',
    zonedCutOff: '전력차단구역 세분화',
    remoteCutOff: '원격 전력 차단',
  },
  ups: {
    configuration: '이중화 구성',
    autonomyMinutes: '공급 지속시간',
    loadPercent: '지속시간을 잰 부하율',
    bypassPath: 'UPS 우회 전력공급 경로',
    lastBypassTest: '최근 우회 경로 시험일',
    lastStatutoryInspection: '최근 법정검사일',
  },
  generator: {
    configuration: '이중화 구성',
    capacityPercentOfLoad: '부하 대비 발전 용량',
    fuelHours: '보유 연료로 발전할 수 있는 시간',
    refuelContract: '연료 공급 계약',
    lastStartTest: '최근 기동 시험일',
    lastLoadTest: '최근 부하 시험일',
  },
  battery: {
    chemistry: '배터리 종류',
    separateRoom: '배터리실 분리 격실',
    foreignEquipment: '배터리실 안의 다른 전기설비 수',
    rackSpacingMillimetres: '배터리 랙 간 이격거리',
    capacityKilowattHoursPerCompartment: '격실당 배터리 용량',
    bmsCycleSeconds: '배터리관리시스템(BMS) 계측 주기',
    offGasDetection: '가스(오프가스) 감지',
    thermalDetection: '열화상 감지',
    alarmSeconds: '관리자에게 경보가 닿는 시간',
    disconnect: 'UPS와 배터리의 연결 차단',
    lastDisconnectTest: '최근 연결 차단 시험일',
    rapidExhaust: '급속배기장치',
    suppression: '배터리실 소화설비',
  },
  fire: {
    detectionCoveragePercent: '열·연기 감지 구역 비율',
    suppressionCoveragePercent: '자동소화 구역 비율',
    openPenetrations: '막지 않은 방화구획 관통부 수',
    labelledCutOffs: '차단 스위치 식별 표시',
    planSharedWithFireService: '최근 소방 대응 계획 공유일',
    lastInspection: '최근 소방시설 점검일',
  },
  cooling: {
    configuration: '이중화 구성',
    generatorBacked: '비상발전기로 냉방 유지',
    temperatureAndHumidityMonitoring: '온습도 상시 감시',
    leakMonitoring: '누수 상시 감시',
    lastAlarmTest: '최근 경보 시험일',
  },
  access: {
    accessControl: '주요 시설 출입통제장치',
    guardedAroundTheClock: '24시간 경비 또는 관제',
    lastRightsReview: '최근 출입 권한 검토일',
    accessRecordRetentionDays: '출입기록 보존기간',
    cameraInBatteryRoom: '배터리실 안팎 CCTV',
    camerasWatchedAroundTheClock: 'CCTV 24시간 감시',
    cameraRetentionDays: 'CCTV 영상 보존기간',
  },
  drills: {
    lastFullLossDrill: '최근 데이터센터 전소 가정 훈련일',
    lastFailoverDrill: '최근 실전환 훈련일',
    lastFireDrill: '최근 화재 훈련일',
    lastPowerLossDrill: '최근 정전 훈련일',
    cutOffMinutes: '훈련에서 전력 차단까지 걸린 시간',
  },
};

export const protectionOptions = {
  N: 'N(예비 없음)',
  'N+1': 'N+1',
  '2N': '2N',
  '2(N+1)': '2(N+1)',
  'lithium-ion': '리튬이온',
  'lead-acid': '납축전지',
  sodium: '나트륨',
  none: '없음',
  manual: '수동',
  automatic: '자동',
  'automatic-and-manual': '자동과 수동',
  gas: '가스계',
  water: '수계',
  'built-in': '랙 내장형',
  other: '기타',
};
