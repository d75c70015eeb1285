/**
 * What has to be read of a file that we have just printed: PDFKit writes one plain table of cross references and no
 * object streams. Anything else is a fault of ours, and an Error.
 */
export class OwnPdf {
  /** Where its table of cross references begins. */
  readonly tableAt: number;
  readonly trailer: string;
  private readonly entriesAt: number;

  constructor(private readonly bytes: Buffer) {
    const tail = bytes.subarray(-4096).toString('latin1');
    this.tableAt = Number(need(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)));
    const table = bytes.subarray(this.tableAt).toString('latin1');
    this.entriesAt = this.tableAt + need(/^(xref\s+0 \d+\s+)\d{10} /.exec(table)).length;
    this.trailer = need(/trailer\s*<<([^]*?)>>\s*startxref/.exec(table));
  }

  /** How many objects there are, and therefore the number of the next. */
  get size(): number {
    return Number(need(/\/Size (\d+)/.exec(this.trailer)));
  }

  /** The number of the object that an entry of a dictionary leads to. */
  static reference(dictionary: string, key: string): number {
    return Number(need(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dictionary)));
  }

  /** What stands between the outer brackets of an object that is a dictionary. */
  dictionary(number: number): string {
    const entry = this.bytes.subarray(this.entriesAt + 20 * number).toString('latin1', 0, 10);
    const object = this.bytes.subarray(Number(entry)).toString('latin1', 0, LARGEST_DICTIONARY);
    return need(new RegExp(`^${number} 0 obj\\s*<<([^]*?)>>\\s*endobj`).exec(object));
  }
}

/** The page tree of a report of ten thousand pages, and more. */
const LARGEST_DICTIONARY = 1_000_000;

function need(found: RegExpExecArray | null): string {
  if (found?.[1] === undefined) throw new Error('the file is not one that we printed');
  return found[1];
}
