/** What a signature in a file is about, and the signature itself (DER). */
export interface SignedBytes {
  readonly covered: Buffer;
  readonly signature: Buffer;
  /** Where its place begins, with its bracket. */
  readonly from: number;
  /** As the file says it, by the clock of whoever signed; null where it does not say it. */
  readonly at: Date | null;
}

/** Why a file has no signature that could be checked. */
export type UnsignedReason = 'not-a-pdf' | 'no-signature' | 'not-to-the-end' | 'not-as-written';

const RANGE = /^\/ByteRange \[0 (\d{1,10}) *(\d{1,10}) *(\d{1,10}) *\]/;

/** In digits, with its brackets: no signature is longer than two bytes of length can say. */
const LONGEST_PLACE = 2 * 65_539 + 2;

/**
 * Finds the last signature of a file. It counts only where it covers everything from the first byte to the last but
 * the place where it stands itself, and where that place holds nothing but the signature: lower-case hexadecimal
 * digits, and zeros behind it.
 */
export function signedBytes(file: Buffer): SignedBytes | UnsignedReason {
  if (file.subarray(0, 5).toString('latin1') !== '%PDF-') return 'not-a-pdf';
  const rangeAt = file.lastIndexOf('/ByteRange [');
  if (rangeAt < 0) return 'no-signature';
  const range = RANGE.exec(file.subarray(rangeAt, rangeAt + 80).toString('latin1'));
  if (range === null) return 'not-as-written';
  const [from = 0, to = 0, rest = 0] = range.slice(1).map(Number);
  if (to + rest !== file.length || from > to) return 'not-to-the-end';
  if (to - from > LONGEST_PLACE) return 'not-as-written';
  const signature = placeOf(file.subarray(from, to).toString('latin1'));
  if (signature === null) return 'not-as-written';
  return {
    covered: Buffer.concat([file.subarray(0, from), file.subarray(to)]),
    ...{ signature, from },
    at: momentIn(file, rangeAt),
  };
}

function placeOf(place: string): Buffer | null {
  const hex = /^<([0-9a-f]{2,})>$/.exec(place)?.[1];
  if (hex === undefined || hex.length % 2 !== 0) return null;
  const bytes = Buffer.from(hex, 'hex');
  const length = derLength(bytes);
  return length === null || bytes.subarray(length).some((byte) => byte !== 0) ? null : bytes.subarray(0, length);
}

/** How many bytes the sequence takes that they begin with; null where they begin with none, or it goes beyond them. */
function derLength(bytes: Buffer): number | null {
  if (bytes.length < 4 || bytes[0] !== 0x30 || bytes[1] !== 0x82) return null;
  const length = 4 + bytes.readUInt16BE(2);
  return length > bytes.length ? null : length;
}

/** `/M (D:20261127102849Z)` of the signature's own dictionary. */
function momentIn(file: Buffer, rangeAt: number): Date | null {
  const before = file.subarray(Math.max(0, rangeAt - 2048), rangeAt).toString('latin1');
  const digits = /\/M \(D:(\d{14})Z\)\s*$/.exec(before)?.[1];
  const iso = digits?.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z');
  return iso === undefined || Number.isNaN(Date.parse(iso)) ? null : new Date(iso);
}
