/** Public holidays of government offices (관공서의 공휴일), Sundays apart, with substitute holidays (대체공휴일).
 *
 *  Source: 「관공서의 공휴일에 관한 규정」 제2조, 제3조. 2025 by the version in force 2023-05-04 (대통령령 제33448호); 2026 and later by the
 *  version in force 2026-05-01 (대통령령 제36290호), which made 노동절 (from 2026-05-01) and 제헌절 (from 2026-05-11) holidays, with
 *  substitutes. Lunar days by the Korea Astronomy and Space Science Institute. Election days by 「공직선거법」 제34조.
 *
 *  As known on 2026-11-23. Temporary holidays (임시공휴일, 제2조제11호) are set by the cabinet at short notice: those of the past are
 *  listed, those to come cannot be known. Whoever adds a year adds all of its days; the test recomputes its substitutes from 제3조. */
export const HOLIDAYS_KNOWN_AS_OF = '2026-11-23';

export type HolidayKind = 'statutory' | 'substitute' | 'election' | 'temporary';

export interface Holiday {
  /** Month and day: `05-24`. */
  readonly day: string;
  readonly kind: HolidayKind;
  /** Korean name, as the decree has it. */
  readonly name: string;
}

const FIXED: readonly Holiday[] = [
  statutory('01-01', '1월 1일'),
  statutory('03-01', '3ㆍ1절'),
  statutory('05-05', '어린이날'),
  statutory('06-06', '현충일'),
  statutory('08-15', '광복절'),
  statutory('10-03', '개천절'),
  statutory('10-09', '한글날'),
  statutory('12-25', '기독탄신일'),
];

const FIXED_SINCE_2026: readonly Holiday[] = [...FIXED, statutory('05-01', '노동절'), statutory('07-17', '제헌절')];

const HOLIDAYS: ReadonlyMap<number, readonly Holiday[]> = new Map([
  [
    2025,
    [
      ...FIXED,
      temporary('01-27'),
      ...seollal('01-28', '01-29', '01-30'),
      substitute('03-03'),
      statutory('05-05', '부처님오신날'),
      substitute('05-06'),
      temporary('06-03'),
      ...chuseok('10-05', '10-06', '10-07'),
      substitute('10-08'),
    ],
  ],
  [
    2026,
    [
      ...FIXED_SINCE_2026,
      ...seollal('02-16', '02-17', '02-18'),
      substitute('03-02'),
      statutory('05-24', '부처님 오신 날'),
      substitute('05-25'),
      election('06-03'),
      substitute('08-17'),
      ...chuseok('09-24', '09-25', '09-26'),
      substitute('10-05'),
    ],
  ],
  [
    2027,
    [
      ...FIXED_SINCE_2026,
      ...seollal('02-06', '02-07', '02-08'),
      substitute('02-09'),
      substitute('05-03'),
      statutory('05-13', '부처님 오신 날'),
      substitute('07-19'),
      substitute('08-16'),
      ...chuseok('09-14', '09-15', '09-16'),
      substitute('10-04'),
      substitute('10-11'),
      substitute('12-27'),
    ],
  ],
  [
    2028,
    [
      ...FIXED_SINCE_2026,
      ...seollal('01-26', '01-27', '01-28'),
      election('04-12'),
      statutory('05-02', '부처님 오신 날'),
      ...chuseok('10-02', '10-03', '10-04'),
      substitute('10-05'),
    ],
  ],
]);

/** The holidays of a year, or null where the year is not in the table: then nobody may say whether a day is a working day. */
export function holidaysOf(year: number): readonly Holiday[] | null {
  return HOLIDAYS.get(year) ?? null;
}

function statutory(day: string, name: string): Holiday {
  return { day, kind: 'statutory', name };
}

function seollal(...days: readonly [string, string, string]): readonly Holiday[] {
  return threeDays('설날', days);
}

function chuseok(...days: readonly [string, string, string]): readonly Holiday[] {
  return threeDays('추석', days);
}

function threeDays(name: string, [before, on, after]: readonly [string, string, string]): readonly Holiday[] {
  return [statutory(before, `${name} 전날`), statutory(on, name), statutory(after, `${name} 다음 날`)];
}

function substitute(day: string): Holiday {
  return { day, kind: 'substitute', name: '대체공휴일' };
}

function election(day: string): Holiday {
  return { day, kind: 'election', name: '선거일' };
}

function temporary(day: string): Holiday {
  return { day, kind: 'temporary', name: '임시공휴일' };
}
