/** What evidence may be, told by its content. */
export type FileKind =
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'tiff'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'hwp'
  | 'hwpx'
  | 'csv'
  | 'text'
  | 'zip';

interface KindFacts {
  /** As people call it. */
  readonly name: string;
  readonly mediaType: string;
  /** The endings that a name of such a file may have, without the dot. */
  readonly extensions: readonly string[];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const FILE_KINDS: Readonly<Record<FileKind, KindFacts>> = {
  pdf: { name: 'PDF', mediaType: 'application/pdf', extensions: ['pdf'] },
  png: { name: 'PNG', mediaType: 'image/png', extensions: ['png'] },
  jpeg: { name: 'JPEG', mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  gif: { name: 'GIF', mediaType: 'image/gif', extensions: ['gif'] },
  webp: { name: 'WebP', mediaType: 'image/webp', extensions: ['webp'] },
  tiff: { name: 'TIFF', mediaType: 'image/tiff', extensions: ['tif', 'tiff'] },
  docx: { name: 'DOCX', mediaType: `${OFFICE}.wordprocessingml.document`, extensions: ['docx'] },
  xlsx: { name: 'XLSX', mediaType: `${OFFICE}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  pptx: { name: 'PPTX', mediaType: `${OFFICE}.presentationml.presentation`, extensions: ['pptx'] },
  doc: { name: 'DOC', mediaType: 'application/msword', extensions: ['doc'] },
  xls: { name: 'XLS', mediaType: 'application/vnd.ms-excel', extensions: ['xls'] },
  ppt: { name: 'PPT', mediaType: 'application/vnd.ms-powerpoint', extensions: ['ppt'] },
  hwp: { name: 'HWP', mediaType: 'application/x-hwp', extensions: ['hwp'] },
  hwpx: { name: 'HWPX', mediaType: 'application/hwp+zip', extensions: ['hwpx'] },
  csv: { name: 'CSV', mediaType: 'text/csv', extensions: ['csv'] },
  text: { name: 'TXT', mediaType: 'text/plain', extensions: ['txt', 'log', 'md'] },
  zip: { name: 'ZIP', mediaType: 'application/zip', extensions: ['zip'] },
};

/** Every ending that evidence may have: `.pdf`. */
export const ALLOWED_EXTENSIONS: readonly string[] = Object.values(FILE_KINDS).flatMap(({ extensions }) =>
  extensions.map((extension) => `.${extension}`),
);

/** The ending of a name in small letters without its dot; empty where it has none. */
export function extensionOf(name: string): string {
  return /\.([^.]{1,20})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Whether the ending of the name is one of that kind of file. */
export function fitsName(kind: FileKind, name: string): boolean {
  return FILE_KINDS[kind].extensions.includes(extensionOf(name));
}
