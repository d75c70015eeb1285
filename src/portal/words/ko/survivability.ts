import { withParticle } from '../../../shared/words/index.js';
import type { HeadlineKind, OutcomeChanges } from '../../../modules/survivability/index.js';

const core = (isCore: boolean) => (isCore ? '핵심서비스' : '서비스');

/** How the sentence of the outcome ends, by the worst that happens. */
const ends: Readonly<Record<Exclude<HeadlineKind, 'none'>, string>> = {
  lost: '자력으로 복구되지 않습니다',
  part: '일부 용량까지만 회복됩니다',
  beyond: '목표 복구시간을 넘겨 중단됩니다',
  stops: '중단되었다가 복구됩니다',
  slower: '처리 용량이 줄어든 채 제공됩니다',
  data: '데이터 일부를 잃습니다',
};

/** Words of the pages on what stops when data centres are lost. */
export const survivability = {
  title: '생존성',
  headline: (kind: HeadlineKind, scenario: string, count: number, of: number, isCore: boolean): string =>
    kind === 'none'
      ? `어느 데이터센터를 상실하여도 ${core(isCore)} ${of}개가 모두 계속 제공됩니다`
      : `${scenario} 기능 상실 시 ${core(isCore)} ${of}개 중 ${count}개가 ${ends[kind]}`,
  source: (version: number, day: string) => `등록 제${version}판(${day})`,
  engine: (version: string, asOf: string) => `산출 엔진 ${version}, ${asOf} 기준으로 산출`,
  disclaimer: '사업자의 등록정보로 산출한 결과이며, 그 자체로 위반의 증거가 되지 않습니다.',
  emptyTitle: '아직 산출할 등록정보가 없습니다',
  emptyText:
    '데이터센터와 서비스, 구성요소의 배치를 등록하시면 한 곳을 상실할 때 무엇이 멈추는지 산출하여 보여 드립니다.',
  analysis: '분석서 PDF',
  analysisInEnglish: '참고용 영문 번역(PDF)',
  whatIf: '가정 분석',
  choose: {
    label: '산출 조건과 골라 보기',
    named: (name: string) => `이름에 ‘${name}’`,
    asOf: '기준일',
    asOfHint: '이 날 이전 12개월 안의 전환훈련만 실증으로 봅니다.',
    set: '상실 범위',
    sets: { 'n-1': '한 곳씩, 그리고 공통 원인', 'n-2': '두 곳 동시' },
    losses: '상실 구분',
    lossKinds: { site: '데이터센터 한 곳', group: '공통 원인' },
    services: '서비스 구분',
    serviceKinds: { core: '핵심서비스만', affected: '영향을 받는 서비스만' },
    name: '서비스 이름 또는 id',
    all: '전체',
    nothing: '조건에 맞는 서비스나 상실이 없습니다',
    nothingText: '위의 조건을 넓혀 다시 찾아 주십시오. 아래의 취약점은 조건과 관계없이 전체에 대한 것입니다.',
    submit: '적용',
  },
  matrix: {
    title: '상실 시 결과',
    declared: '등록 기준',
    proven: '실증 기준',
    text: '칸은 등록한 대기·백업이 모두 전환된다고 본 등록 기준의 결과입니다. 칸 아래의 ‘실증’은 최근 12개월 안의 훈련으로 실증된 전환만, 그때 측정한 시간으로 본 결과이며, 등록 기준과 다를 때만 적습니다.',
    differ: (count: number) =>
      count === 0 ? '실증 기준의 결과는 모두 등록 기준과 같습니다.' : `등록 기준과 결과가 다른 칸은 ${count}개입니다.`,
    changes: ({ changed, better, worse, mixed, unmatched }: OutcomeChanges) =>
      changed + unmatched === 0
        ? '현재 등록과 달라지는 칸이 없습니다.'
        : [
            `현재 등록과 달라지는 칸 ${changed}개: 나아짐 ${better}, 나빠짐 ${worse}`,
            ...(mixed > 0 ? [`나아지기도 나빠지기도 함 ${mixed}`] : []),
            ...(unmatched > 0 ? [`비교할 것이 없는 칸 ${unmatched}`] : []),
          ].join(', '),
    name: '서비스별 상실 시 결과',
    more: (services: number, scenarios: number) =>
      `그림에는 결과가 나쁜 것부터 보였습니다. 서비스 ${services}개와 시나리오 ${scenarios}개가 더 있으며, 모두 아래 표에 있습니다.`,
    planned: '점선 테두리: 가정안으로 달라지는 칸',
    legend: [
      '○ 영향 없음',
      '⊖ 계속 제공되나 데이터 손실',
      '△ 저하',
      '□ 중단 후 복구(회색 목표 이내, 붉은색 목표 초과)',
      '✕ 자력으로 전부 복구되지 않음',
    ],
    legendLabel: '표시',
  },
  why: {
    title: (scenario: string, service: string) => `${scenario} 상실 시 ${service}의 결과와 이유`,
    fine: '멈추거나 느려지지 않습니다. 남는 배치로 필요한 처리 용량이 채워집니다.',
    notNow: '상실이 없는 지금도 온전히 제공되지 않습니다.',
    chain: '이유를 따라간 그림',
    sameCause: (component: string) => `${withParticle(component, '을/를')} 함께 기다리는 전환`,
    component: '구성요소',
    standby: '대기 위치',
    takeover: '전환 시간',
    drill: '마지막 훈련',
    noDrill: '훈련 기록 없음',
    recovery: '복구 순서',
    recoveryHint: '세로 점선은 목표 복구시간과, 법령의 보고·고지 의무가 생기는 때입니다.',
    noneAffected: '이 서비스에 필요한 구성요소 가운데 상실되거나 늦어지는 것이 없습니다.',
    otherBasis: (basis: string) => `${withParticle(basis, '으로/로')} 보기`,
  },
  law: {
    title: '이 결과대로라면 생기는 법령상 의무',
    condition: '해당 법령의 적용대상인 경우에 한합니다.',
    none: '이 결과로 생기는 보고·고지 의무가 없습니다.',
    duty: '의무',
    from: '생기는 때',
    within: '기한',
    basis: '근거',
    fromMinute: (duration: string) => `중단 ${duration}부터`,
    atOnce: '지체 없이',
    days: (days: number) => `복구된 날부터 ${days}일 이내`,
    channels: '의무를 이행할 수단',
    channel: '수단',
    state: '같은 상실에서의 상태',
  },
  plan: {
    undrawn: (count: number) => `그림에 다 적지 못한 배치 ${count}개`,
    title: '데이터센터 배치도',
    hint: '■ 운영, □ 대기·백업. 상실되는 데이터센터는 붉은 테두리와 ✕로 표시하였습니다.',
    name: (scenario: string) => `데이터센터별 구성요소 배치, ${scenario} 상실 시`,
    alt: (site: string, components: string, isLost: boolean) =>
      `${site}${isLost ? '(상실)' : ''}: ${components === '' ? '없음' : components}`,
  },
  weaknesses: {
    title: (count: number) => `취약점 ${count}건`,
    none: '취약점이 없습니다.',
    caption: '취약점 목록',
    what: '취약점',
    count: '건수',
    where: '해당하는 곳',
    need: (component: string) => `필요: ${component}`,
    more: (count: number) => `외 ${count}건`,
    basis: '등록 기준, 한 곳씩의 상실과 공통 원인에 대한 것입니다.',
  },
  table: {
    title: '표로 보기',
    caption: (count: number) => `모든 결과 ${count}건, 나쁜 것부터`,
    scenario: '시나리오',
    service: '서비스',
    before: '현재 등록',
    noBefore: '없음',
    instead: (now: string, before: string) => `${now} (현재 등록: ${before})`,
    state: '결과',
    recovery: '복구',
    level: '처리 수준',
    dataLoss: '데이터 손실',
    objective: '목표',
    proven: '실증 기준',
    same: '같음',
    reason: '이유',
    never: '복구되지 않음',
    at0: '중단 없음',
    allData: '전부',
    noData: '없음',
    met: '충족',
    missedRecovery: '복구시간 초과',
    missedData: '데이터 손실 초과',
    noObjective: '정하지 않음',
    core: '핵심기능',
  },
  progress: {
    title: '산출하고 있습니다',
    text: '등록정보가 많아 시간이 걸립니다. 이 화면은 저절로 새로 고쳐지며, 끝나면 결과를 보여 드립니다.',
    label: '산출 진행',
    percent: (percent: number) => `${percent}% 진행`,
    cancel: '산출 중단',
    reload: '지금 확인',
    cancelled: '산출을 중단하였습니다',
    cancelledText: '남은 결과는 없습니다. 다시 산출하시면 같은 조건으로 처음부터 산출합니다.',
    again: '다시 산출',
  },
};
