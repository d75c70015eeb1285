/** Words of data requests after an outage, and of their letters. */
export const dataRequestBases = {
  'value-added': '「전기통신사업법」 제22조의7제4항: 서비스 안정성 조치의 이행 현황 확인',
  inspection: '「정보통신망법」 제46조제4항: 보호조치 이행점검을 위한 요구',
  coverage: '「정보통신망법」 제46조제4항: 집적정보통신시설 사업자등 해당 여부의 확인',
};

export const dataRequestStates = {
  draft: '작성 중',
  issued: '요구함',
  answered: '제출됨',
  told: '결과 통보',
  withdrawn: '철회',
};

export const dataRequestSteps = {
  drafted: '요구 작성',
  dropped: '작성 중 철회',
  issued: '요구서 발행',
  withdrawn: '철회',
  answered: '자료 제출',
  concluded: '결과 작성',
  told: '결과 통보서 발행',
};

/** How the operator is covered in the year of the outage. */
export const dataRequestCoverages = {
  yes: '장애가 난 해의 적용 대상입니다.',
  no: '장애가 난 해의 적용 대상이 아닙니다.',
  unknown: '장애가 난 해의 적용 여부가 결정되지 않았습니다.',
};

export const dataRequestLetter = {
  title: '자료제출 요구서',
  documentTitle: '자료제출 요구서 - {operator}',
  modelFile: '이 요구서의 내용을 기계가 읽을 수 있게 담은 자료',
  about: '장애 ‘{outage}’에 관한 자료제출 요구',
  subject: '‘{outage}’ 관련 자료제출 요구',
  running: '{number} (제{version}판)',
  runningDraft: '자료제출 요구서 · {at} 현재',
  draft: '초안',
  to: '{operator} 대표자',
  related: '관련',
  basis: '법적 근거: {articles}',
  outage: '장애: {title}({from} ~ {to})',
  goesOn: '계속 중',
  asked: {
    'value-added':
      '{authority:은/는} 위 장애로 전기통신서비스의 안정성이 저해되었다고 판단하여, 귀사의 서비스 안정성 조치 이행 현황을 확인하기 위하여 다음과 같이 자료의 제출을 요청합니다.',
    inspection:
      '{authority:은/는} 위 장애와 관련하여 「정보통신망법」 제46조제3항에 따른 보호조치 이행점검을 하기 위하여 다음과 같이 자료의 제출을 요구합니다.',
    coverage:
      '{authority:은/는} 위 장애와 관련하여 귀사가 집적정보통신시설 사업자등에 해당하는지 확인하기 위하여 다음과 같이 자료의 제출을 요구합니다.',
  },
  why: '요구 사유: {text}',
  material: '제출할 자료: {text}',
  form: '제출 형식과 방법: {text}',
  formOfIeum: '제출 형식과 방법: 서비스 안정성 점검 시스템(이음)에 답변과 파일을 올려 주시기 바랍니다.',
  due: '제출 시한: {moment}까지',
  returned: '제출 자료의 반환: 확인을 마친 뒤 돌려드립니다.',
  notReturned: '제출 자료의 반환: 돌려드리지 않습니다.',
  unknownCoverage: '장애가 난 해에 귀사에 위 법이 적용되는지에 관한 우리 기관의 결정은 아직 없습니다.',
  duty: {
    'value-added':
      '귀사는 정당한 사유가 없으면 이 요청에 따라야 합니다({power}). 정당한 사유 없이 따르지 아니하거나 거짓으로 자료를 제출한 자에게는 1천만원 이하의 과태료를 부과합니다({fine}).',
    inspection:
      '귀사는 정당한 사유가 없으면 이 요구에 따라야 합니다({power}). 정당한 사유 없이 따르지 아니한 자에게는 1천만원 이하의 과태료를 부과합니다({fine}).',
    coverage:
      '귀사는 정당한 사유가 없으면 이 요구에 따라야 합니다({power}). 정당한 사유 없이 따르지 아니한 자에게는 1천만원 이하의 과태료를 부과합니다({fine}).',
  },
  protection:
    '귀사가 제출 자료의 보호를 요구하면 제3자에게 제공하거나 일반에게 공개하지 아니하며, 요구의 목적이 달성되는 등 법이 정한 사유가 생기면 바로 폐기합니다({articles}).',
  told: '제출하신 자료를 확인한 결과는 서면으로 알려 드립니다({article}).',
  support: '이 요구를 위하여 한국인터넷진흥원의 장에게 기술적 자문이나 그 밖의 지원을 요청할 수 있습니다({article}).',
  reissued: '이 요구서는 앞선 판을 대신합니다. 다시 발행한 사유: {reason}',
};

export const dataRequestResult = {
  title: '자료제출 결과 통보서',
  documentTitle: '자료제출 결과 통보서 - {operator}',
  modelFile: '이 통보서의 내용을 기계가 읽을 수 있게 담은 자료',
  about: '장애 ‘{outage}’에 관한 자료제출 결과',
  subject: '‘{outage}’ 관련 자료제출 결과 통보',
  runningDraft: '자료제출 결과 통보서 · {at} 현재',
  request: '요구: {number}(제{version}판, {day})',
  told: '{authority:은/는} 귀사가 제출한 자료를 확인한 결과를 다음과 같이 알려 드립니다({article}).',
  answers: '제출된 자료',
  answer: '{day} 제출: {text}',
  file: '{name}({size}바이트, SHA-256 {sha256})',
  found: '확인 결과: {text}',
  follows: '후속 조치: {text}',
  nature: '이 통보는 그 자체로 처분이 아닙니다. 처분을 하게 되면 따로 사전통지를 하고 의견을 듣습니다({article}).',
  reissued: '이 통보서는 앞선 판을 대신합니다. 다시 발행한 사유: {reason}',
};
