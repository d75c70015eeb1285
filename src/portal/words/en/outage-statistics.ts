import type { outageStatistics as ko } from '../ko/outage-statistics.js';

export const outageStatistics: typeof ko = {
  title: 'Statistics on outages',
  heading: (from, to, count) => {
    const years = from === to ? `in ${to}` : `from ${from} to ${to}`;
    return count === 1 ? `1 outage began ${years}` : `${count} outages began ${years}`;
  },
  summary: 'Exercises are not counted. Each number leads to the outages that it counts.',
  range: 'Years that are counted',
  from: 'First year',
  to: 'Last year',
  show: 'Show',
  byYear: 'Outages by year and how long they lasted',
  drawn: {
    lasted: 'How long they lasted',
    detected: 'Time until they were noticed',
    notified: 'Time until users were told',
    occasion: 'Reasons by year',
  },
  year: 'Year',
  count: 'Outages',
  median: { lasted: 'Lasted, median', detected: 'Until noticed, median', notified: 'Until users were told, median' },
  longest: 'Longest outage',
  byTime: 'Outages by time',
  byTimeNote:
    'All times count from the start. The bands end where the law has a threshold (10 minutes, 30 minutes, 2 hours), and after a day.',
  time: 'Time',
  notKnown: 'Other',
  measures: { lasted: 'Until the end', detected: 'Until noticed', notified: 'Until users were told' },
  byCause: 'Outages by reason',
  cause: 'Reason',
  unknownOccasion: 'Not known yet',
  siteLost: { yes: 'Outages in which a data centre was lost', no: 'Outages in which no data centre was lost' },
  byOperator: 'Outages by operator',
  operator: 'Operator',
  total: 'Time of all that ended',
  filtered: (parts) => `Only these outages are shown: ${parts}`,
  showAll: 'Show all',
  inYears: (from, to) =>
    from === to
      ? `began in ${to}`
      : `began ${[from === null ? '' : `from ${from}`, to === null ? '' : `until ${to}`].filter((part) => part !== '').join(' ')}`,
};
