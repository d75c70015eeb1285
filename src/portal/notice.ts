import type { Language } from '../shared/words/index.js';
import { notices as en } from './words/en/notices.js';
import { notices as ko } from './words/ko/notices.js';

export type Notice = keyof typeof ko;

/** Only our own notices are shown, whatever an address says. */
export const isNotice = (text: unknown): text is Notice => typeof text === 'string' && Object.hasOwn(ko, text);

export const noticeIn = (language: Language, notice: Notice): string => (language === 'ko' ? ko : en)[notice];
