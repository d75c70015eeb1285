/** Words of the home pages of both sides: what waits for the reader. */
export const home = {
  choice: {
    title: '사업자 선택',
    heading: (count: number): string =>
      count === 0 ? '국내대리인으로 지정한 사업자가 없습니다' : '어느 사업자의 업무를 하시겠습니까',
    summary:
      '귀사를 국내대리인으로 지정한 사업자입니다(「전기통신사업법」 제22조의8). 고르신 사업자의 화면만 보입니다.',
    caption: '국내대리인으로 지정한 사업자',
    operator: '사업자',
    state: '상태',
    current: '지금 보는 사업자',
    choose: '선택',
    chooseNamed: (operator: string) => `${operator} 선택`,
    none: '국내대리인으로 지정한 사업자가 없습니다.',
    noneHint: '사업자가 귀사를 지정하고 과학기술정보통신부가 등록하면 이곳에 나타납니다.',
  },
};
