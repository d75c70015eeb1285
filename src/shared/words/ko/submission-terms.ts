/** Words of the documents that an operator's submission is printed as. */
export const checklistDocument = {
  title: '자체점검표',
  documentTitle: '자체점검표 - {operator}',
  running: '자체점검표 · 제{number}차 제출 · {at}',
  runningDraft: '자체점검표 · {at} 현재',
  classification: { submitted: '제출본', draft: '초안' },
  watermark: '초안',
  cover: {
    inspectionName: '{title} ({year}년)',
    submission: '제출',
    draft: '작성 상태',
    draftText: '제출하지 않은 초안, {at} 현재',
    statement: { submitted: '확인 문구', draft: '제출할 때의 확인 문구' },
    sha256: { submitted: '제출본 SHA-256', draft: '현재 내용의 SHA-256' },
    remark: {
      submitted: '제출할 때 확정된 내용을 그대로 적은 문서로, 같은 제출본은 언제나 같은 문서로 만들어집니다.',
      draft:
        '제출하지 않은 초안입니다. 내용은 제출할 때까지 바뀔 수 있고, 이 문서를 내는 것으로 제출을 갈음할 수 없습니다.',
    },
  },
  summary: '요약',
  sentence:
    '{operator}의 자체점검 항목 {items}개 가운데 답변 {answered}개, 해당 없음 {notApplicable}개, 답변 없음 {unanswered}개입니다.',
  files: '증빙 파일은 {count}건(합계 {size})입니다.',
  domainsCaption: '분야별 답변과 기준 대조',
  domainColumns: {
    domain: '분야',
    items: '항목',
    answered: '답변',
    notApplicable: '해당 없음',
    unanswered: '답변 없음',
    met: '기준 충족',
    notMet: '기준 미충족',
    disagreeing: '불일치',
  },
  total: '계',
  domainsNote:
    '‘기준 충족’과 ‘기준 미충족’은 답변에 적힌 수치나 날짜를 점검표의 기준과 이음이 견준 건수이고, ‘불일치’는 답변이 등록정보와 다르거나 기준 기간을 지난 날짜가 있는 항목의 수입니다. 어느 것도 판정이 아닙니다.',
  overview: '답변 총괄표',
};

/** The annual filing of TBA 22-7(3). */
export const annualFiling = {
  title: '서비스 안정성 확보 조치 이행 현황 및 계획 자료',
  documentTitle: '서비스 안정성 확보 조치 이행 현황 및 계획 자료 - {operator}',
  running: '서비스 안정성 확보 조치 이행 현황 및 계획 자료 · 제{number}차 제출 · {at}',
  classification: '연차 제출자료',
  cover: {
    to: '수신',
    from: '제출자',
    due: '제출기한',
    basis: '근거',
    attached: '붙임',
    attachedFiles: '증빙 파일 {count}건(합계 {size})',
    attachedNone: '없음',
    remark:
      '자체점검 제출본의 조치 항목으로 만든 자료입니다. 적용대상에 관한 항목의 답변과 이음의 기준 대조는 같은 제출본의 자체점검표에 있습니다.',
  },
  overview: '조치별 총괄표',
  sentence:
    '{operator}의 조치 {measures}개 가운데 이행 현황을 적은 조치는 {stated}개, 향후 계획이 있는 조치는 {planned}개, 해당 없음은 {notApplicable}개입니다.',
  columns: {
    code: '번호',
    title: '조치',
    answer: '답변',
    due: '완료 예정일',
    owner: '담당',
    files: '붙임',
    page: '쪽',
  },
  status: '이행 현황',
  plan: '향후 계획',
  due: '완료 예정일',
  owner: '담당',
  none: '기재 없음',
  noPlan: '기재한 계획 없음',
  requirement: '조치 내용',
  attachment: '붙임 {number}. {name} ({size})',
  annex: '붙임 목록',
  annexNone: '붙임이 없습니다.',
  annexColumns: { number: '붙임', code: '조치', file: '파일과 SHA-256', size: '크기' },
};
