/** Terms of catalogues and inspections: states, kinds, functions. */
export const catalogueStates = { draft: '초안', 'in-force': '시행 중', retired: '폐지' };

export const inspectionKinds = { regular: '정기점검', special: '수시점검' };

export const inspectionStates = { draft: '계획 중', open: '진행 중', closed: '종료' };

/** What somebody does in an inspection. */
export const inspectionFunctions = { inspector: '점검자', signatory: '결재권자', recorder: '점검 기록자' };

/** Why nobody can say whether an operator is covered. */
export const coverageDoubts = {
  undecided: '대상 확정 전',
  unknown: '자료 없음',
  unconfirmed: '해석 미확정',
};
