/** `Content-Disposition` that saves a file under its name (RFC 6266, RFC 8187): UTF-8, with a plain fallback for old programs. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7E]/g, '_').replace(/["\\%]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`;
}

/** Everything but the attr-char of RFC 8187 as percent-encoded UTF-8. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
