/** Words of the audit trail. */
export const audit = {
  title: '감사 기록',
  summary: '누가 언제 무엇을 하였는지를 그 일과 함께 기록합니다. 기록은 고치거나 지울 수 없습니다.',
  empty: '조건에 맞는 기록이 없습니다',
  number: '번호',
  at: '일시',
  who: '행위자',
  action: '행위',
  subject: '대상',
  facts: '내용',
  show: '내용 보기',
  before: '이전',
  after: '이후',
};
