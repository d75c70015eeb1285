/** What an operator is under the law; many are both. */
export const OPERATOR_KINDS = ['value-added', 'data-centre'] as const;
export type OperatorKind = (typeof OPERATOR_KINDS)[number];
