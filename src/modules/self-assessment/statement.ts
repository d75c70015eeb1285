/** What the attester states (확인) in submitting. It has legal effect, so it is Korean in either language of the pages, and is kept as it was read. */
export function attestationStatement(facts: {
  readonly operatorName: string;
  readonly inspectionTitle: string;
  readonly items: number;
}): string {
  return (
    `본인은 ${facts.operatorName}의 확인자로서 「${facts.inspectionTitle}」의 자체점검 ${facts.items}개 항목에 대한 답변과 ` +
    '증빙을 모두 확인하였으며, 그 내용이 사실과 다름없음을 확인하고 이를 제출합니다.'
  );
}
