/** Words of the pages that anybody may open. */
export const publicPages = {
  start: {
    title: '시작',
    heading: '서비스가 멈추지 않도록, 사업자가 보이고 정부가 점검합니다',
    summary:
      '이음은 부가통신사업자와 데이터센터 사업자가 서비스 안정성 확보 의무를 지키고 있음을 보이고, 과학기술정보통신부가 이를 점검하는 시스템입니다.',
    stepsTitle: '이음에서 하는 일',
    steps: [
      { title: '등록', text: '사업자가 데이터센터와 서비스, 구성요소, 보호조치를 등록합니다.' },
      { title: '자체점검', text: '적용되는 점검항목에 답하고 증빙을 붙여, 확인자가 확인한 뒤 제출합니다.' },
      { title: '이행점검', text: '점검자가 답변 옆에서 항목별로 판정하고, 다른 사람이 결재합니다.' },
      { title: '결과보고서', text: '점검 결과를 PDF로 발행하여 사업자와 함께 봅니다.' },
    ],
    signature: {
      title: '보고서의 서명',
      text: (holder: string) =>
        `발행한 결과보고서에는 “${holder}” 인증서의 키로 전자서명을 합니다. 아래 인증서로 누구나 진본 여부와 변경 여부를 확인할 수 있습니다.`,
      own: '이 인증서는 이 시스템이 처음 시작할 때 스스로 만든 것이므로, 제3의 인증기관이 보증하지 않습니다. SHA-256 값을 다른 경로로 확인해 주십시오.',
      fingerprint: '인증서 SHA-256',
      certificate: '인증서 내려받기(PEM)',
      verify: '받은 보고서가 진본인지 확인하기',
    },
    demoTitle: '시연 환경입니다',
    demoText:
      '이 화면의 사업자와 시설, 사람, 수치는 모두 시연을 위해 지어낸 것이며 실제 사업자와 관계가 없습니다. 아래 계정 가운데 하나로 로그인하여 둘러보실 수 있습니다.',
    accountsTitle: '누구로 로그인하여 무엇을 볼까요',
    accountsCaption: '시연 계정',
    accountsHint: '처음이시면 위에서부터 차례로 따라가 보십시오. 등록에서 결과보고서까지 10분이면 충분합니다.',
    columns: { person: '사람', account: '계정', look: '볼 것', signIn: '시작' },
    password: '비밀번호',
    signInAs: (name: string) => `${name} 계정으로 로그인`,
    signInShort: '로그인',
  },
};
