interface ErrorPageWords {
  readonly title: string;
  readonly text: string;
}

/** Pages for a request that did not succeed: what happened, and what the reader can do. */
export const errorPages = {
  400: { title: '요청을 읽을 수 없습니다', text: '화면을 새로 열어 다시 시도해 주십시오.' },
  401: { title: '로그인이 필요합니다', text: '로그인하신 뒤 이어서 하실 수 있습니다.' },
  403: { title: '이 일을 할 권한이 없습니다', text: '권한이 필요하시면 소속 기관의 관리자에게 문의해 주십시오.' },
  404: {
    title: '찾으시는 화면이 없습니다',
    text: '주소가 바뀌었거나 없는 자료이거나 열람 권한이 없는 자료입니다. 주소를 확인하시거나 할 일에서 다시 찾아 주십시오.',
  },
  409: { title: '지금은 할 수 없습니다', text: '아래 이유를 확인해 주십시오. 바뀐 것은 없습니다.' },
  412: {
    title: '화면을 연 뒤에 다른 사람이 내용을 바꾸었습니다',
    text: '바뀐 것은 없습니다. 화면을 새로 열어 현재 내용을 확인하신 뒤 다시 저장해 주십시오.',
  },
  413: { title: '파일이 너무 큽니다', text: '더 작은 파일로 나누어 올려 주십시오. 아무것도 저장되지 않았습니다.' },
  415: {
    title: '받을 수 없는 형식의 파일입니다',
    text: '파일의 이름이 아니라 내용으로 형식을 확인합니다. PDF, 그림, 한글(HWP, HWPX), 오피스 문서, CSV, 텍스트, ZIP 파일을 올려 주십시오.',
  },
  422: { title: '입력하신 내용을 확인해 주십시오', text: '바뀐 것은 없습니다. 이전 화면으로 돌아가 고쳐 주십시오.' },
  428: { title: '무엇을 바꾸는지 확인할 수 없습니다', text: '화면을 새로 열어 다시 시도해 주십시오.' },
  429: { title: '시도가 너무 많습니다', text: '잠시 뒤에 다시 시도해 주십시오.' },
  500: {
    title: '처리하지 못하였습니다',
    text: '이음의 오류입니다. 같은 일이 반복되면 아래 요청 번호와 함께 운영 담당자에게 알려 주십시오.',
  },
  503: {
    title: '지금은 이용하실 수 없습니다',
    text: '데이터베이스에 연결할 수 없습니다. 복구되는 대로 다시 이용하실 수 있습니다. 저장되었다고 표시된 내용은 그대로 있습니다.',
  },
} satisfies Record<number, ErrorPageWords>;

export const errorPage = {
  reasons: '이유',
  allowed: '지금 할 수 있는 일',
  requestId: '요청 번호',
  retryAfter: (seconds: number) => `${seconds}초 뒤에 다시 시도하실 수 있습니다.`,
  limit: (megabytes: number) => `한 파일은 ${megabytes} MB까지 올릴 수 있습니다.`,
  home: '처음으로',
  address: {
    title: '주소에 쓸 수 없는 값이 있습니다',
    text: '주소의 물음표(?) 뒤에 있는 값으로는 이 화면을 보여 드릴 수 없습니다. 조건 없이 여신 뒤 화면에서 다시 골라 주십시오.',
    without: '조건 없이 열기',
  },
};
