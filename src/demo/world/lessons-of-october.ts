/**
 * What the operator of the demonstration learned from the outage of October. The three causes are told by the source; why it came to
 * them, and everything else, is invented and says so.
 */
export const lessonsOfOctober = {
  report: {
    causes: [
      {
        text: '데이터센터 지하 배터리실의 화재로 전력 공급이 끊겼습니다.',
        why: '(시연용) 한 건물의 전력이 모두 끊기는 경우를 대비한 계획이 없었습니다.',
        certainty: 'known',
        codes: [],
      },
      {
        text: '예비 서버를 가동할 권한이 있는 관리도구가 같은 건물 안에서만 이중화되어 있었습니다.',
        why: '(시연용) 도구를 이중화할 때 건물 전체를 잃는 경우를 가정하지 않았습니다.',
        certainty: 'known',
        codes: ['deploy-tool', 'access-tool'],
      },
      {
        text: '인증 등 핵심기능과 저장소가 같은 건물에 집중되어 있었습니다.',
        why: '(시연용) 서비스를 늘리면서 저장소의 배치를 다시 검토하지 않았습니다.',
        certainty: 'known',
        codes: ['sign-in-server', 'secret-store', 'object-store', 'metadata-store'],
      },
    ],
    detection: '(시연용) 감시 도구가 전력 차단을 바로 알렸으므로 알아차리는 데 늦어진 것은 없습니다.',
    restoration:
      '(시연용) 전환에 쓰는 도구까지 함께 잃어, 도구를 다시 만든 뒤에야 예비 서버로 전환할 수 있었습니다. 사진과 동영상의 저장소는 전력이 돌아온 뒤에 복구하였습니다.',
    lessons: '(시연용) 건물 하나를 모두 잃는 경우를 가정하여 도구와 저장소를 배치하고 해마다 훈련합니다.',
  },
  /** Month, day and time, as the source tells them. */
  course: [
    ['10-15T15:19', '데이터센터 지하 배터리실에서 불이 났습니다.'],
    ['10-15T15:33', '화재가 소방서에 신고되었습니다.'],
    ['10-15T23:45', '불이 꺼졌습니다.'],
    ['10-17T06:00', '데이터센터가 95퍼센트쯤 복구되었습니다.'],
    ['10-19T05:00', '전력이 모두 복구되었습니다.'],
    ['10-20T22:52', '모든 기능이 회복되었습니다.'],
  ],
  corrected: {
    reason: '(시연용) 데이터센터 운영자가 밝힌 복구 시각을 경과에 더하였습니다.',
    /** The entries that the first version did not have yet. */
    added: 3,
  },
  done: {
    title: '배포·전환 도구를 다른 건물에도 설치 (시연용)',
    text: '배포·전환 도구를 베타 데이터센터에도 설치하여, 알파를 잃어도 전환할 수 있게 합니다.',
    report: '베타 데이터센터에 설치하고 그곳에서 전환하는 것을 시험하였습니다. 등록정보에는 다음 판부터 반영합니다.',
    seen: '설치와 시험의 기록을 확인하였습니다.',
    dueInDays: -1,
    file: '전환시험_결과.pdf',
  },
  overdue: {
    title: '키 저장소의 건물 간 이중화 (시연용)',
    text: '키 저장소를 두 건물에 두어, 한 건물을 잃어도 로그인이 이어지게 합니다.',
    dueInDays: -3,
  },
  ahead: {
    title: '데이터센터 전체 상실을 가정한 훈련 (시연용)',
    text: '해마다 한 번 데이터센터 하나를 모두 잃은 것으로 보고 전환 훈련을 합니다.',
    dueInDays: 60,
  },
} as const;
