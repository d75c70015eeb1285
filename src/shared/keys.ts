const FACILITY_NUMBER = /^F-(\d{4}|[1-9]\d{4,5})$/;
const KEY = /^[a-z0-9-]{1,64}$/;

/** Values that name a common cause: 1 to 64 characters on one line, without `=` and `,`, which separate them in scenario names. */
export const GROUP_VALUE = /^[^=,\p{Cc}]{1,64}$/u;

/** A number of the ministry's public list, `F-0001`; one spelling per number. */
export const isFacilityNumber = (text: string): boolean => FACILITY_NUMBER.test(text);

/** An id of a site, service or component, or the key of a group. */
export const isKey = (text: string): boolean => KEY.test(text);

/** `facility` is a group of its own accord, made from the number of the building. */
export const isGroupKey = (text: string): boolean => isKey(text) && text !== 'facility';
