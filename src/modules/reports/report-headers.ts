/** `attachment` saves the file, `inline` shows it in the browser. */
export const DISPOSITIONS = ['inline', 'attachment'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** `가온-자체점검표-2026-11-23.pdf`: what its parts say, in letters and digits. */
export function fileName(...parts: readonly string[]): string {
  return `${parts.join('-')}.pdf`.replaceAll(/[^\p{L}\p{N}.-]+/gu, '_');
}

/** How a report's PDF is sent. It never changes, but who may see it can: nobody keeps it on the way. */
export function reportHeaders(name: string, disposition: Disposition): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/pdf',
    'content-disposition': `${disposition}; filename="report.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "default-src 'none'; object-src 'self'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
}
