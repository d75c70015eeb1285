/** Format characters nobody can see and that change what a reader takes a text for: zero-width marks, bidi controls, BOM, tags.
 *  U+200D (joiner) and variation selectors stay: emoji and Hanja variants need them. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
/** Control characters other than tab and line feed. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** Text from people as it is stored: NFC, lines ended by LF, without invisible format characters and control characters; half a character, which no encoding can hold, becomes U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').replace(CONTROL, '').toWellFormed().normalize('NFC');
}
