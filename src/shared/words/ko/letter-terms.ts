/** Kinds of issued documents, and the words of letters. The form is that of 「행정업무의 운영 및 혁신에 관한 규정」. */
export const documentKinds = {
  'audit-report': '결과보고서',
  recommendation: '시정권고서',
  'round-up': '종합결과보고서',
  'data-request': '자료제출 요구서',
  'data-request-result': '자료제출 결과 통보서',
};

/** 공개 구분. */
export const letterDisclosures = { open: '공개', partly: '부분공개', closed: '비공개' };

export const letter = {
  to: '수신',
  through: '(경유)',
  subject: '제목',
  /** In the order in which clauses are set in; `letters` go on where the alphabet ends, as the rules say. */
  marks: ['{number}.', '{letter}.', '{number})', '{letter})'],
  letters:
    '가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후그느드르므브스으즈츠크트프흐',
  enclosure: '붙임',
  end: '{text}  끝.',
  drafter: '기안자',
  reviewer: '검토자',
  approver: '결재권자',
  reviewed: '점검결과 결재',
  enforced: '시행',
  enforcedNumber: '{number}({day})',
  enforcedDraft: '발행할 때 번호를 붙임',
  postal: '우',
  telephone: '전화',
  email: '전자우편',
  disclosure: '공개 구분',
  officer: '담당자',
  officerText: '{organisation} {name}',
  officerAt: '{organisation} {name} ({telephone})',
};

export const recommendation = {
  title: '시정권고서',
  documentTitle: '시정권고서 - {operator}',
  modelFile: '이 시정권고서의 내용을 기계가 읽을 수 있게 담은 자료',
  subject: '{inspection} 결과에 따른 시정권고',
  about: '{operator}에 대한 시정권고 {count}건',
  running: '{number} (제{version}판)',
  runningDraft: '시정권고서 · {at} 현재',
  draft: '초안',
  to: '{operator} 대표자',
  related: '관련',
  basis: '근거: {articles}',
  inspection: '점검: {title}({from} ~ {to}), {day} 점검결과 결재',
  report: '결과보고서: {number} (제{version}판)',
  purpose:
    '{authority:은/는} 위 점검에서 확인한 미흡한 사항을 귀사가 스스로 바로잡아 서비스를 안정적으로 제공하도록 하기 위하여, 다음 {count}건의 시정을 권고합니다({article}).',
  item: '{code} {title}',
  text: '권고 내용: {text}',
  bases: '법적 근거: {bases}',
  planDue: '조치계획 제출기한: {day}',
  resultDue: '조치결과 제출기한: {day}',
  practice: '{due} (관행)',
  dues: '조치계획과 조치결과를 위 기한까지 제출하여 주시기 바랍니다.',
  duesOfPractice:
    '조치계획과 조치결과를 위 기한까지 제출하여 주시기 바랍니다. ‘관행’으로 표시한 기한은 관행에 따라 정한 것이며 법정기한이 아닙니다.',
  nature:
    '이 권고는 행정지도이며 처분이 아닙니다. 귀사는 따르지 않았다는 이유로 불이익을 받지 않으며({disadvantage}), 권고의 방식과 내용에 관하여 우리 기관에 의견을 낼 수 있습니다({opinion}).',
  officer: '이 권고의 담당자는 {officer}입니다.',
  reissued: '이 시정권고서는 앞선 판을 대신합니다. 다시 발행한 사유: {reason}',
  enclosed: '점검 결과보고서({number}, 제{version}판) 1부.',
};
