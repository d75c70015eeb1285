import type { Language } from './language.js';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Whole minutes as people say them: `6시간 20분`, `6 h 20 min`; parts that are 0 are left out. */
export function durationIn(language: Language, minutes: number): string {
  const parts = [
    [Math.floor(minutes / DAY), UNITS[language].day],
    [Math.floor((minutes % DAY) / HOUR), UNITS[language].hour],
    [minutes % HOUR, UNITS[language].minute],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return said.length === 0 ? `0${UNITS[language].minute}` : said.join(' ');
}

const UNITS = {
  ko: { day: '일', hour: '시간', minute: '분' },
  en: { day: ' d', hour: ' h', minute: ' min' },
} as const;
