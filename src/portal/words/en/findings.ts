import type { findings as ko } from '../ko/findings.js';

const thing = (count: number, preventions = 0): string =>
  preventions > 0 ? 'findings and preventive actions' : count === 1 ? 'finding' : 'findings';

export const findings: typeof ko = {
  title: 'Findings',
  heading: (count: number, more: boolean, preventions?: number) =>
    count === 0
      ? 'There are no findings'
      : `There ${count === 1 ? 'is' : 'are'} ${count}${more ? ' or more' : ''} ${thing(count, preventions)}`,
  summary: 'The earliest due date of a result comes first. Preventive actions after outages are among them.',
  emptyOperator:
    'Findings appear here once they are issued to you with the sign-off of a review, and what you undertake after an outage.',
  emptyMinistry: 'Findings appear here once an item is judged with a recommendation or proposed order.',
  caption: 'Findings',
  filter: 'Kind',
  all: 'All',
  onlyOperator: (name: string) => `Only the findings of ${name} are shown.`,
  clear: 'Show all operators',
  ofOperator: 'this operator only',
  operator: 'Operator',
  item: 'Item',
  name: 'Name',
  kind: 'Kind',
  state: 'State',
  origin: 'Inspection or outage',
  planDueOn: 'Plan due',
  resultDueOn: 'Result due',
  practice: 'practice',
  decided: 'set by the authority',
  byOperator: 'set by the operator',
  overdue: 'overdue',
  text: 'Finding',
  judgedItem: 'Judgement',
  toItem: (code: string) => `Answer and judgement of ${code}`,
  bases: 'Legal basis',
  version: (day: string) => `in force since ${day}`,
  toConfirm: 'to be confirmed',
  orderable: 'Whether an order is possible',
  possible: 'Possible',
  impossible: 'Not possible',
  authority: 'Authority',
  issuedAt: 'Issued',
  notIssued: 'Before sign-off: the operator does not see it.',
  practiceNote: 'The dates follow practice (plan one month, result three months); no statute sets them.',
  decideTitle: 'Set due dates',
  decideHint: 'Unless they are set, they count from the day of sign-off after the practice.',
  decide: 'Set due dates',
  recommendationNote:
    'A recommendation is administrative guidance. Not following it may have no disadvantage (Administrative Procedures Act, Article 48).',
  orderNote:
    'A proposed order is not an order yet. Before one is made, notice is given and an opinion can be submitted (Administrative Procedures Act, Articles 21 and 27).',
};
