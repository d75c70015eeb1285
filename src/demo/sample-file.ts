/** A file that stands for an operator's evidence: small, of the type its name says, and honest about being made up. */
export function sampleFile(name: string): { readonly content: Uint8Array<ArrayBuffer>; readonly type: string } {
  const text = `시연용 자료: ${name}\n이 파일은 시연을 위해 만든 것이며 실제 자료가 아닙니다.\n`;
  if (name.endsWith('.csv')) return { content: bytes(`항목,값\n${text.replaceAll('\n', ',\n')}`), type: 'text/csv' };
  return { content: bytes(smallestPdf(name)), type: 'application/pdf' };
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** One empty page; the name of the file is its title, so that two samples are never the same bytes. */
function smallestPdf(title: string): string {
  const hex = [...title].map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
    `<</Title<feff${hex}>>>`,
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 5\n0000000000 65535 f \n${offsets.join('')}trailer<</Size 5/Root 1 0 R/Info 4 0 R>>\n`;
  return `${body}${table}startxref\n${body.length}\n%%EOF\n`;
}
