import { Choice, Moment, Text } from '../../platform/http/input.js';
import { NOTICE_CHANNELS, type NoticeChannel } from './notice-draft.js';

export const LONGEST_NOTICE = 10_000;

/** What users were told, and by what. */
export class NoticeInput {
  @Choice(NOTICE_CHANNELS) channel: NoticeChannel;
  @Moment() sentAt: Date;
  @Text({ max: LONGEST_NOTICE }) text: string;
  @Text({ max: 2000, optional: true }) proof: string | null;
}
