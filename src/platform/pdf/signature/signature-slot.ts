import { createHash } from 'node:crypto';
import { OwnPdf } from './own-pdf.js';

/** What the signature says of itself beside its bytes. */
export interface SignatureNote {
  readonly signer: string;
  /** When it is made, as the clock of the machine says. */
  readonly at: Date;
}

/** Room for the signature, its certificates and a time stamp. */
const RESERVED_BYTES = 16_384;
/** Of the three numbers that are known only when the file is whole. */
const NUMBER = '0000000000';

/** A file with a place for a signature, which covers all of it but that place. */
export interface SignatureSlot {
  readonly bytes: Buffer;
  /** Where the place begins and ends, its brackets with it. */
  readonly from: number;
  readonly to: number;
}

/**
 * Adds the place for a signature to a file that we printed, as an incremental update: what was printed stays as it
 * is, byte for byte. The field is on the first page and has an empty appearance (PDF/A, ISO 19005-2, 6.3 and 6.4).
 */
export function signatureSlot(printed: Buffer, note: SignatureNote): SignatureSlot {
  const bytes = Buffer.concat([printed, Buffer.from(update(printed, note), 'latin1')]);
  const from = bytes.lastIndexOf('/Contents <') + '/Contents '.length;
  const to = from + 2 * RESERVED_BYTES + 2;
  let at = bytes.lastIndexOf('/ByteRange [0 ') + '/ByteRange [0 '.length;
  for (const number of [from, to, bytes.length - to]) at += bytes.write(String(number).padEnd(10), at) + 1;
  return { bytes, from, to };
}

/** What the signature is about. */
export const coveredBy = ({ bytes, from, to }: SignatureSlot): Buffer =>
  Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);

/** The file with the signature in its place. @throws Error where it is larger than that */
export function withSignature({ bytes, from }: Pick<SignatureSlot, 'bytes' | 'from'>, signature: Buffer): Buffer {
  if (signature.length > RESERVED_BYTES) throw new Error(`the signature takes ${signature.length} bytes`);
  const signed = Buffer.from(bytes);
  signed.write(signature.toString('hex'), from + 1, 'latin1');
  return signed;
}

/** Objects, table and trailer that go behind what was printed. */
function update(printed: Buffer, note: SignatureNote): string {
  const file = new OwnPdf(printed);
  const root = OwnPdf.reference(file.trailer, 'Root');
  const catalog = file.dictionary(root);
  const page = OwnPdf.reference(file.dictionary(OwnPdf.reference(catalog, 'Pages')), 'Kids');
  const [signature, field, appearance] = [file.size, file.size + 1, file.size + 2];
  const objects = [
    [root, `<<${catalog}/AcroForm << /Fields [${field} 0 R] /SigFlags 3 >>\n>>`],
    [page, `<<${withAnnotation(file.dictionary(page), field)}>>`],
    [signature, signatureDictionary(note)],
    [field, widget(page, signature, appearance)],
    [appearance, '<< /Type /XObject /Subtype /Form /BBox [0 0 0 0] /Length 0 >>\nstream\n\nendstream'],
  ] as const;
  return written(file, printed, objects);
}

function signatureDictionary({ signer, at }: SignatureNote): string {
  return `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached
/Name <${Buffer.from(`\ufeff${signer}`, 'utf16le').swap16().toString('hex')}>
/M (D:${at.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}Z)
/ByteRange [0 ${NUMBER} ${NUMBER} ${NUMBER}]
/Contents <${'00'.repeat(RESERVED_BYTES)}>
>>`;
}

/** Printed (4) and locked (128), and nowhere to be seen. */
const widget = (page: number, signature: number, appearance: number) =>
  `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /F 132 /Rect [0 0 0 0] /P ${page} 0 R /V ${signature} 0 R /AP << /N ${appearance} 0 R >> >>`;

/** PDFKit writes the list of a page's annotations in its place. */
function withAnnotation(page: string, field: number): string {
  const list = /\/Annots \[/;
  return list.test(page) ? page.replace(list, `/Annots [${field} 0 R `) : `${page}/Annots [${field} 0 R]\n`;
}

function written(file: OwnPdf, printed: Buffer, objects: readonly (readonly [number, string])[]): string {
  const sorted = [...objects].sort(([a], [b]) => a - b);
  let text = printed.at(-1) === 0x0a ? '' : '\n';
  const entries = sorted.map(([number, object]) => {
    const at = printed.length + text.length;
    text += `${number} 0 obj\n${object}\nendobj\n`;
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = printed.length + text.length;
  return `${text}xref\n${entries.join('')}trailer\n<<${trailer(file, printed)}>>\nstartxref\n${table}\n%%EOF\n`;
}

/** As it was, but for its size, the table before it, and the second half of the identity, which changes with the file. */
function trailer(file: OwnPdf, printed: Buffer): string {
  const changed = createHash('sha256').update(printed).digest('hex').slice(0, 32);
  const kept = file.trailer
    .replace(/\/Size \d+/, `/Size ${file.size + 3}`)
    .replace(/\/ID \[<(\w+)> <\w+>\]/, `/ID [<$1> <${changed}>]`);
  return `${kept}/Prev ${file.tableAt}\n`;
}
