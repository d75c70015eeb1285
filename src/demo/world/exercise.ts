/** An exercise that the ministry calls for an operator: the loss of a whole building, which no drill had ever assumed. */
export const exercise = {
  title: '알파 데이터센터 전체 상실 대응 훈련',
  exercise: 'announced',
  /** Ids in the register of what it looks at. */
  features: ['search', 'news', 'shopping'],
  startedAt: '10:00',
  /** Time, and what stood from then on. */
  course: [
    ['10:00', { search: 'degraded', news: 'unreachable', shopping: 'unreachable' }],
    ['10:20', { search: 'normal' }],
    ['11:15', { shopping: 'normal' }],
    ['12:30', { news: 'normal' }],
  ],
  endedAt: '12:30',
  /** What was really switched over, and no slower than declared. */
  proven: ['order-store@delta'],
} as const;
