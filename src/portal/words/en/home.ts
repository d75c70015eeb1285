import type { home as ko } from '../ko/home.js';

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const home: typeof ko = {
  title: 'To do',
  nothing: 'Nothing waits for you now',
  days: {
    left: (days: number) => `${counted(days, 'day')} left`,
    today: 'due today',
    past: (days: number) => `${counted(days, 'day')} late`,
  },
  outages: { title: 'Outages that go on', began: '(start)', all: 'All outages that go on' },
  dates: {
    title: 'Coming legal dates',
    date: 'Date',
    what: 'What',
    basis: 'Basis',
    whose: 'By whom',
    state: 'State',
    submitted: (count: number, of: number) => `${count}/${of} submitted`,
  },
  operator: {
    heading: (count: number, more: boolean) => {
      if (count === 0) return 'Nothing waits for you now';
      if (count === 1) return 'One thing waits for you';
      return `${more ? 'More than ' : ''}${count} things wait for you`;
    },
    nothingHint:
      'Once an inspection begins or a request, a judgement or a finding arrives, it appears here with its due date.',
    caption: 'What waits, earliest due date first',
    others: 'What waits for colleagues',
    columns: { due: 'Due', task: 'To do', whose: 'Whose', note: 'Standing' },
    noDay: 'no due date',
    beforeSignOff: 'before sign-off',
    allAssessments: 'All self-assessments',
    allFindings: 'All findings',
    tasks: {
      answer: 'Answer the self-assessment',
      submit: 'Attest and submit the self-assessment',
      done: (done: number, items: number) => `${done} of ${counted(items, 'item')} done`,
      explain: 'Give the reasons why answers differ from the register',
      unexplained: (items: number) => `${counted(items, 'item')} with a disagreement`,
      registerSites: 'Register the data centres',
      registerServices: 'Register services and components',
      nothingRegistered: 'nothing registered yet',
      invite: 'Hand a new invitation link to colleagues',
      lapsed: (people: number) => `${counted(people, 'invitation')} expired`,
      supplement: (item: string) => `Answer the supplement request: ${item}`,
      opinion: 'Read the judgements and give your opinion',
      judged: (shortcomings: number, opinions: number) =>
        `${counted(shortcomings, 'shortcoming')}, ${counted(opinions, 'opinion')} given`,
      dataRequest: (outage) => `Submit material: ${outage}`,
      dataRequestUntil: (moment) => `by ${moment}`,
      recommendation: (item: string) => `Plan for the recommendation: ${item}`,
      'proposed-order': (item: string) => `Plan for the proposed order: ${item}`,
      prevention: (title: string) => `Preventive action: ${title}`,
      resultDue: (day: string) => `result due ${day}`,
    },
    coverage: {
      title: (year: number) => `Law that applies in ${year}`,
      regime: 'Regime',
      outcome: 'Outcome',
      why: 'Why',
      belowAll: 'No provision applies.',
      decidedOn: (day: string) => `Decided on ${day}.`,
      arithmetic: 'Figures and arithmetic',
      undecided: 'Nothing is decided for this year yet',
      undecidedHint:
        'Once the ministry has decided from last year’s measurements, the outcome appears here with its reasons.',
    },
    reports: {
      title: 'Latest reports',
      number: 'Number',
      version: (number: string, version: number) => `${number} (version ${version})`,
      kind: 'Kind',
      inspection: 'Inspection or outage',
      issuedOn: 'Issued on',
      all: 'All reports',
      none: 'No report has been issued yet',
      noneHint: 'Audit reports appear here once an inspection is signed off and its report issued.',
    },
  },
  regulator: {
    nothingHint: 'Submissions, answers to requests, opinions and reviews to sign appear here as they arrive.',
    dayOf: (inspection: string, day: number) => `${inspection}, day ${day}`,
    figures: {
      items: {
        label: 'Items to judge',
        unit: (reviews: number) => `items · ${counted(reviews, 'submission')}`,
        link: 'Continue reviewing',
      },
      supplements: {
        label: 'Answered supplement requests',
        unit: (days: number) => (days === 0 ? 'answered today' : `longest wait ${counted(days, 'day')}`),
        link: 'Read the answers',
      },
      opinions: { label: 'Opinions to decide on', unit: 'opinions', link: 'Read the opinions' },
      conclude: { label: 'Reviews to conclude', unit: 'reviews', link: 'Conclude' },
      sentBack: { label: 'Reviews sent back', unit: '', link: 'See the reasons' },
      sign: { label: 'Reviews to sign off', unit: 'reviews', link: 'Sign off' },
      reports: {
        label: 'Reports and letters to issue',
        unit: (operator: string) => `· ${operator}`,
        more: (shown: number) => `${shown}+`,
        link: 'Open the review',
      },
      dataRequests: {
        label: 'Data requests and results to issue',
        unit: (operator) => operator,
        more: (shown) => `${shown}+`,
        link: 'See the data request',
      },
      answered: {
        label: 'Submitted material without a result',
        unit: (operator) => operator,
        more: (shown) => `${shown}+`,
        link: 'See what was submitted',
      },
      preventions: {
        label: 'Preventive actions to verify',
        unit: (operator) => operator,
        more: (shown) => `${shown}+`,
        link: 'See what was reported',
      },
      overdue: {
        label: 'Corrective actions past their date',
        unit: (operators: number, operator: string) => `· ${operators === 1 ? operator : `${operators} operators`}`,
        link: 'Read the findings',
      },
      undecided: { label: 'Operators without a coverage decision', unit: 'to decide', link: 'Decide coverage' },
      unknown: { label: 'Operators that lack the figures to decide', unit: 'to look at', link: 'See these operators' },
    },
    waiting: {
      title: 'Waiting longest',
      what: 'To do',
      operator: 'Operator',
      since: 'Waiting',
      days: (days: number) => (days === 0 ? 'today' : counted(days, 'day')),
      all: 'See all',
      kinds: {
        begin: () => 'Begin the review',
        judge: (_: string, left: number) => `Judge ${counted(left, 'item')}`,
        supplement: (item: string) => `Read the answer on ${item}`,
        opinion: (item: string) => `Decide on the opinion on ${item}`,
        reopen: (item: string) => `Act on the opinion on ${item}`,
        conclude: () => 'Conclude the review',
        'sent-back': () => 'Mend a review that was sent back',
        sign: () => 'Sign off',
      },
    },
    progress: {
      title: 'Progress of reviews',
      late: 'late',
      more: (count: number) => (count === 1 ? 'There is one more.' : `There are ${count} more.`),
      all: 'See all in the open inspections',
    },
    deadlines: {
      submission: 'Self-assessments due',
      end: 'End of the inspection',
      operators: (count: number) => counted(count, 'operator'),
    },
  },
  choice: {
    title: 'Choose an operator',
    heading: (count: number): string =>
      count === 0 ? 'No operator has named you its domestic agent' : 'Which operator are you working for?',
    summary:
      'These operators named your organisation their domestic agent (Telecommunications Business Act, Article 22-8). You will see the pages of the one you choose.',
    caption: 'Operators that named you their domestic agent',
    operator: 'Operator',
    current: 'Current operator',
    choose: 'Choose',
    chooseNamed: (operator: string) => `Choose ${operator}`,
    none: 'No operator has named you its domestic agent.',
    noneHint: 'An operator appears here once it has named your organisation and the ministry has registered that.',
  },
};
