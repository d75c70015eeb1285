/** Words of what brings itself up to date, and of the public status page. {time}: the time of day, put in by the browser. */
export const live = {
  on: 'Refreshes by itself. Last checked {time}',
  off: 'The connection is lost. Connecting again. Last checked {time}',
  full: 'Too many are watching to refresh by itself now. Last checked {time}. It will connect again in a while.',
  ended: 'You are signed out, so this page no longer refreshes. Last checked {time}. Open it again to sign in.',
  told: 'The status has changed, as of {time}',
};

/** Words of the public status page of an event, and of the form that opens it. */
export const statusPage = {
  title: 'Public status page',
  opened: 'Open to the public',
  closed: 'Closed',
  hint: 'Once it is open, everybody sees without signing in the services and features of this event, their state, since when, the expected time and the last change. No place, cause, note, number of users or person is shown. The title and the text below stand there instead of the title of the event. Services and features are named as their operators wrote them: see first that no name tells a site under protection.',
  notWritten: 'Not written yet.',
  address: 'Address',
  publicTitle: 'Public title',
  publicTitleHint: 'Do not name a site under protection. For example: Some online services are disrupted',
  titleEn: 'Public title (English)',
  titleEnHint: 'Left empty, the title above stands on the English page as well.',
  text: 'Public text',
  textEn: 'Public text (English)',
  state: 'Who sees it',
  open: 'The public',
  close: 'Nobody',
  save: 'Save',
};

/** What the public reads. */
export const publicStatus = {
  heading: (stopped: number, slow: number, of: number) => {
    if (of === 0) return 'There are no features to tell of yet';
    if (stopped > 0) return `${stopped} of ${of} features cannot be used`;
    return slow > 0 ? `No feature is down; ${slow} of ${of} are slow` : 'All features that are known work';
  },
  changed: (at: string) => `Last changed ${at}`,
  refreshed: 'This page refreshes every 30 seconds. Times are those of Korea.',
  source: 'The Ministry of Science and ICT brings together what the operators report.',
  caption: (operator: string) => `State of the services and features of ${operator}`,
  service: 'Service',
  feature: 'Feature',
  state: 'State',
  since: 'Since',
  expectedAt: 'Expected',
  changedAt: 'Last changed',
};
