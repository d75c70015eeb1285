import type { home as ko } from '../ko/home.js';

export const home: typeof ko = {
  choice: {
    title: 'Choose an operator',
    heading: (count: number): string =>
      count === 0 ? 'No operator has named you its domestic agent' : 'Which operator are you working for?',
    summary:
      'These operators named your organisation their domestic agent (Telecommunications Business Act, Article 22-8). You will see the pages of the one you choose.',
    caption: 'Operators that named you their domestic agent',
    operator: 'Operator',
    state: 'State',
    current: 'Current operator',
    choose: 'Choose',
    chooseNamed: (operator: string) => `Choose ${operator}`,
    none: 'No operator has named you its domestic agent.',
    noneHint: 'An operator appears here once it has named your organisation and the ministry has registered that.',
  },
};
