/** Words of what brings itself up to date, and of the public status page. {time}: the time of day, put in by the browser. */
export const live = {
  on: '자동으로 새로 고칩니다. 마지막 확인 {time}',
  off: '연결이 끊겼습니다. 다시 연결하고 있습니다. 마지막 확인 {time}',
  full: '지금은 보는 사람이 많아 자동으로 새로 고치지 못합니다. 마지막 확인 {time}. 잠시 뒤에 다시 연결합니다.',
  ended:
    '로그인이 끝나 자동으로 새로 고치지 않습니다. 마지막 확인 {time}. 이 화면을 다시 여시면 로그인하실 수 있습니다.',
  told: '현황이 바뀌었습니다. {time} 기준',
};

/** Words of the public status page of an event, and of the form that opens it. */
export const statusPage = {
  title: '공개 현황 페이지',
  opened: '공개 중',
  closed: '비공개',
  hint: '공개하시면 누구나 로그인 없이 이 사건의 서비스와 기능, 상태, 그 상태가 된 때, 복구 예상, 마지막으로 바뀐 때를 봅니다. 장소, 원인, 비고, 이용자 수, 담당자는 나오지 않습니다. 사건 제목 대신 아래의 제목과 안내문이 나옵니다. 서비스와 기능의 이름은 사업자가 적은 그대로 나오므로, 보호할 장소의 이름이 들어 있지 않은지 먼저 보십시오.',
  notWritten: '아직 쓰지 않았습니다.',
  address: '주소',
  publicTitle: '공개 제목',
  publicTitleHint: '보호 대상인 시설의 이름을 적지 마십시오. 예: 일부 온라인 서비스 장애',
  titleEn: '공개 제목 (영문)',
  titleEnHint: '비워 두시면 영문 페이지에도 위의 제목이 나옵니다.',
  text: '안내문',
  textEn: '안내문 (영문)',
  state: '공개 여부',
  open: '공개',
  close: '비공개',
  save: '저장',
};

/** What the public reads. */
export const publicStatus = {
  heading: (stopped: number, slow: number, of: number) => {
    if (of === 0) return '아직 알려 드릴 기능이 없습니다';
    if (stopped > 0) return `기능 ${of}개 가운데 ${stopped}개를 이용할 수 없습니다`;
    return slow > 0
      ? `이용할 수 없는 기능은 없고, 기능 ${of}개 가운데 ${slow}개가 느립니다`
      : '알려진 기능이 모두 정상입니다';
  },
  changed: (at: string) => `마지막으로 바뀐 때 ${at}`,
  refreshed: '이 페이지는 30초마다 새로 고쳐집니다. 시각은 한국 시각입니다.',
  source: '사업자가 알린 상태를 과학기술정보통신부가 모아 보여 드립니다.',
  caption: (operator: string) => `${operator}의 서비스와 기능별 상태`,
  service: '서비스',
  feature: '기능',
  state: '상태',
  since: '이 상태가 된 때',
  expectedAt: '복구 예상',
  changedAt: '마지막으로 바뀐 때',
};
