/** What is wrong with input: what was wrong, what is allowed. `{}` are facts. */
export const faults = {
  required: '입력해 주십시오.',
  unknown: '알 수 없는 항목입니다: {found}',
  repeated: '한 번만 보내야 하는 항목이 여러 번 들어왔습니다.',
  'not-text': '글자로 입력해 주십시오.',
  'too-long': '{max}자까지 입력할 수 있습니다. 지금은 {found}자입니다.',
  'too-short': '{min}자 이상 입력해 주십시오.',
  'not-integer': '정수로 입력해 주십시오. 입력한 값: {found}',
  'not-number': '숫자로 입력해 주십시오. 입력한 값: {found}',
  'out-of-range': '{min}부터 {max}까지 입력할 수 있습니다. 입력한 값: {found}',
  'not-boolean': '예 또는 아니요로 보내 주십시오.',
  'not-a-choice': '다음 가운데에서 골라 주십시오: {allowed}. 입력한 값: {found}',
  'not-a-date': '날짜를 2026-11-23처럼 입력해 주십시오. 입력한 값: {found}',
  'not-an-id': '올바른 식별자가 아닙니다: {found}',
  'not-an-email': '전자우편 주소 형식이 아닙니다: {found}',
  'not-a-list': '목록으로 보내 주십시오.',
  'not-an-object': '객체로 보내 주십시오.',
  'too-many': '{max}개까지 넣을 수 있습니다.',
  'too-few': '{min}개 이상 넣어 주십시오.',
  duplicate: '같은 값이 이미 있습니다: {found}',
  'end-before-start': '끝나는 날({found})이 시작하는 날({start})보다 빠릅니다.',
  'not-a-cursor': '이어 보기 위치가 올바르지 않습니다. 목록을 처음부터 열어 주십시오.',
  unparsable: '내용을 읽을 수 없습니다: {found}',
};

/** Why something is not possible now, or not permitted. */
export const refusals = {
  'not-permitted': '이 일을 할 권한이 없습니다.',
  csrf: '요청을 보낸 화면을 확인할 수 없습니다. 화면을 새로 열어 다시 시도해 주십시오.',
  'state-not-allowed': '지금 상태({state})에서는 할 수 없습니다.',
};
