/** Characters that only steer how others are drawn: joiners, variation selectors, soft hyphens. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const SOFT_HYPHEN = 0xad;

export interface Printable {
  readonly text: string;
  /** Whether a character was replaced by its number, which asks for the footnote. */
  readonly replaced: boolean;
}

/**
 * The text with every character that the font lacks written as its Unicode number, `[U+1F525]`, so that no empty box is
 * ever drawn. Invisible characters without a glyph, and soft hyphens, are dropped; a tab becomes a space.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): Printable {
  if (isPrintable(text, hasGlyph)) return { text, replaced: false };
  let replaced = false;
  const characters = Array.from(text, (character) => {
    const substitute = substituteFor(character, hasGlyph);
    replaced ||= substitute.startsWith('[U+');
    return substitute;
  });
  return { text: characters.join(''), replaced };
}

function isPrintable(text: string, hasGlyph: (codePoint: number) => boolean): boolean {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint !== 0x0a && (codePoint === SOFT_HYPHEN || !hasGlyph(codePoint))) return false;
  }
  return true;
}

function substituteFor(character: string, hasGlyph: (codePoint: number) => boolean): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (character === '\n') return character;
  if (character === '\t') return ' ';
  if (codePoint === SOFT_HYPHEN) return '';
  if (hasGlyph(codePoint)) return character;
  if (INVISIBLE.test(character)) return '';
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}
