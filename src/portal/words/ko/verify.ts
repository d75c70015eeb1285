/** Words of the page where anybody checks a document. */
export const verify = {
  title: '문서 확인',
  heading: '받은 문서가 진본인지 확인합니다',
  summary:
    'PDF 파일을 올리면 누가 서명하였는지, 서명한 뒤 바뀐 곳이 없는지, 발행 기록과 같은지, 새 판이 나왔는지 알려 드립니다. 올린 파일은 저장하지 않습니다.',
  file: 'PDF 파일',
  hint: '16MB 이하의 파일을 확인합니다. 내려받은 그대로 올려 주십시오. 다시 저장하거나 인쇄하여 만든 파일은 확인할 수 없습니다.',
  missing: '확인할 파일을 골라 주십시오.',
  submit: '확인',
  withoutUs: '이 화면을 거치지 않고 확인하려면',
  command:
    '서명을 표시하는 PDF 프로그램에서 아래 인증서로 확인하거나, 이음의 소스코드가 있는 폴더에서 npm run ieum -- verify 파일.pdf --trust certificate.pem 을 실행하십시오. 인터넷 연결이나 데이터베이스는 필요하지 않습니다.',
  certificate: '인증서 내려받기(PEM)',
  resultTitle: '문서 확인 결과',
  outcomes: {
    current: {
      heading: '진본이며, 최신 판입니다',
      summary: '이 시스템이 발행하여 보관하는 파일과 처음부터 끝까지 같고, 그 뒤에 나온 판이 없습니다.',
    },
    replaced: {
      heading: '진본이지만, 새 판이 발행되었습니다',
      summary: '이 시스템이 발행한 파일과 같지만 그 뒤에 나온 판이 이 문서를 대신합니다.',
    },
    'not-issued-here': {
      heading: '서명은 맞지만, 발행 기록에 없는 파일입니다',
      summary:
        '이 시스템의 인증서로 서명된 파일이나, 발행하여 보관하는 문서 가운데 이 파일과 같은 것이 없습니다. 발행기관에 확인하여 주십시오.',
    },
    'signed-otherwise': {
      heading: '발행 기록과 같은 파일이지만, 서명은 확인하지 못하였습니다',
      summary:
        '이 시스템이 발행하여 보관하는 파일과 처음부터 끝까지 같습니다. 다만 지금 쓰는 인증서로는 서명을 확인할 수 없습니다.',
    },
    'not-genuine': {
      heading: '진본으로 볼 수 없습니다',
      summary:
        '이 시스템이 발행한 문서와 같지 않거나, 서명한 뒤 바뀌었거나, 이 시스템의 인증서로 서명한 것이 아닙니다.',
    },
  },
  recordHeading: '발행 기록과 대조',
  notIssued: '이 시스템이 발행하여 보관하는 문서 가운데 이 파일과 같은 것이 없습니다.',
  kind: '종류',
  number: '문서 번호',
  versioned: (number: string, version: number) => `${number} (제${version}판)`,
  edition: '구분',
  issuedAt: '발행',
  standing: '최신 여부',
  stands: '이 판이 가장 최근에 발행된 판입니다.',
  replacedBy: (version: number) => `제${version}판이 이 판을 대신합니다`,
  signatureHeading: '서명',
  checksCaption: '확인한 것과 확인하지 않은 것',
  checked: '확인한 것',
  result: '결과',
  fileHeading: '파일',
  name: '파일 이름',
  sha256: 'SHA-256',
  inside: '파일 안의 기록(JSON)',
  noRecord: '없거나, 서명을 확인하지 못하여 읽지 않았습니다.',
  recordSize: (bytes: string) => `${bytes}바이트, SHA-256:`,
  another: '다른 파일 확인',
};
