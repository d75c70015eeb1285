/** Terms of reviews and findings, keyed by the code's own values. */
export const judgementResults = {
  met: '적정',
  partly: '일부 미흡',
  'not-met': '부적정',
  'alternative-accepted': '대안조치 인정',
  'not-applicable': '해당 없음',
};

export const judgementMeasures = {
  none: '조치 없음',
  recommendation: '시정권고',
  'proposed-order': '시정명령 제안(사전통지)',
};

export const reviewStates = { open: '판정 중', concluded: '결재 대기', signed: '결재 완료' };

export const reviewSteps = { concluded: '점검결과 확정', signed: '결재', 'sent-back': '반려', reopened: '재검토' };

export const supplementStates = {
  asked: '답변 대기',
  answered: '답변 도착',
  closed: '종결',
  'given-up': '답변 없이 종결',
};

export const opinionOutcomes = { 'taken-up': '반영', 'not-taken-up': '반영하지 않음' };

export const findingKinds = {
  recommendation: '시정권고',
  'proposed-order': '시정명령 제안',
  prevention: '재발방지 대책',
};

export const findingStates = {
  proposed: '결재 전',
  issued: '통지',
  withdrawn: '철회',
  undertaken: '이행 중',
  reported: '확인 대기',
  verified: '이행 확인',
};
