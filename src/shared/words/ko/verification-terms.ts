/** What a check of a signed document says. */
export const verification = {
  verdicts: {
    genuine: '진본입니다. 신뢰하는 인증서의 키로 서명되었고, 서명한 뒤 한 글자도 바뀌지 않았습니다.',
    'not-genuine': '진본으로 볼 수 없습니다.',
    unknown: '진본인지 알 수 없습니다. 신뢰할 인증서를 주어야 누구의 서명인지 확인할 수 있습니다.',
  },
  results: { passed: '맞음', failed: '아님', 'not-checked': '확인하지 않음' },
  checks: {
    signature: '파일의 처음부터 끝까지를 대상으로 한 서명이 있음',
    unaltered: '서명한 뒤 한 글자도 바뀌지 않음',
    signer: '서명에 적힌 인증서의 키로 서명함',
    form: '서명에 정해진 내용만 들어 있음',
    trust: '신뢰하는 인증서이거나 그 인증서가 보증함',
    validity: '서명하였다는 때에 인증서가 유효함',
    'time-stamp': '제3자의 시점확인(타임스탬프)',
    revocation: '인증서의 폐지 여부',
  },
  unsigned: {
    'not-a-pdf': 'PDF 파일이 아닙니다.',
    'no-signature': '서명이 없습니다.',
    'not-to-the-end': '서명이 파일 전체를 대상으로 하지 않습니다. 서명한 뒤에 덧붙이거나 잘라 낸 내용이 있습니다.',
    'not-as-written': '서명이 들어갈 자리가 이음이 쓴 것과 다릅니다.',
    unreadable: '서명을 읽을 수 없습니다.',
  },
  signer: '서명자',
  fingerprint: '인증서 SHA-256',
  signedAt: '서명하였다는 때(서명한 시스템의 시계)',
  file: '파일 SHA-256',
  inside: '파일 안의 기록(JSON) SHA-256',
  noRecord: '없음 또는 확인하지 않음',
};
