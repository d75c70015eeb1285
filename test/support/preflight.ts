import { runDocumentTool } from './document-tools.js';

const JARS = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api'];
const CLASS_PATH = JARS.map((name) => `/usr/share/java/${name}.jar`).join(':');

/** What Apache PDFBox says of a file that is to be PDF/A-1b; rejects with its faults where it is not. */
export function preflight(file: string): Promise<string> {
  return runDocumentTool('java', ['-cp', CLASS_PATH, 'org.apache.pdfbox.preflight.Validator_A1b', file]);
}
