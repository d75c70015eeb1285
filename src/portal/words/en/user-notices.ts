import type { userNotices as ko } from '../ko/user-notices.js';

export const userNotices: typeof ko = {
  title: 'Notices to users',
  caption: 'What users were told',
  none: 'No notice has been entered.',
  enter: 'Enter a notice',
  summary:
    'The text is a draft out of the record. Edit it, and enter it as it went out. Nothing that was entered is changed; further entries follow it.',
  duty: 'The first notice to users also enters the duty of notice as done. Where telecom equipment could not be used and the press was told, notify users as soon as it can be used again, and enter that as well.',
  sentAt: 'Sent at',
  channel: 'Channel',
  text: 'Text',
  textHint: 'The fact, the cause, the state of response and where to ask (Enforcement Decree 37-21(1)).',
  proof: 'Proof',
  proofHint: 'What shows that it was sent, such as its address or a record of the dispatch.',
  fileOf: (number) => `File that proves notice ${number}`,
  addFile: 'Add a file as proof',
  entered: 'Entered by',
  submit: 'Enter as sent',
};
