/** What the previous request did, in one sentence. */
export const notices = {
  saved: '저장하였습니다.',
  removed: '삭제하였습니다.',
  'signed-out': '로그아웃하였습니다.',
  'password-set': '비밀번호를 정하였습니다.',
  'person-changed': '구성원 정보를 저장하였습니다.',
  'token-revoked': '토큰을 폐기하였습니다.',
};
