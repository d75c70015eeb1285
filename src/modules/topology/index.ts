export * from './topology.js';
export { ARCHIVE_BOUNDS, readArchive } from './archive-bounds.js';
export { type CarriedOver, carryOver, type LeftBehind } from './carry-over.js';
export { type ChangeCounts, type Counts, countsOf } from './change-counts.js';
export { type Checked, checkTopology } from './check-topology.js';
export {
  changesBetween,
  type Change,
  type Changes,
  type ComponentFacts,
  isUnchanged,
  type Placed,
  type TopologyChanges,
} from './compare.js';
export type { DocumentFault } from './document-fault.js';
export * from './edit-topology.js';
export { componentsFound, type Grid, type GridFilter, gridOf, type GridRow } from './grid.js';
export { type Block, pasteBlock } from './paste-block.js';
export { componentsIn } from './components-in.js';
export {
  currentRegister,
  type CurrentRegister,
  registerAt,
  RegisterQueries,
  type VersionRow,
  type VersionView,
  versionOf,
} from './register.queries.js';
export { type Comparison, Register, type SavedFrom } from './register.service.js';
export { usersText } from './users-text.js';
export { UndoChange, type UndonePreview } from './undo-change.service.js';
export type { RegisterOrigin } from './register-version.entity.js';
export { type EntryName, RESTORABLE_LISTS, type RestorableList, restoreEntry } from './restore-entry.js';
export { type OpenRegister, openRegister, requireVersion } from './save-version.service.js';
export { SiteRegister } from './site-register.service.js';
export { TopologyModule } from './topology.module.js';
export { MAXIMUM_BYTES, readTopology, type TopologyFormat } from './read-topology.js';
export type { TopologyRead } from './topology-read.js';
export { DocumentReader } from './document-reader.service.js';
export { DOCUMENT_FORMATS, type DocumentFormat, LARGEST_DOCUMENT, type TopologyDocument } from './read-document.js';
export { CSV_TYPE, DOCUMENT_TYPES, documentIn, documentOf, workbookOf, XLSX_TYPE } from './sent-document.service.js';
export { TopologyFiles } from './topology-files.service.js';
export { type RegisterGaps, registerGaps } from './waiting.queries.js';
export { canonicalJson, writeTopology } from './write-topology.js';
import { RegisterVersionEntity } from './register-version.entity.js';

export const topologyEntities = [RegisterVersionEntity];
export { workbookText } from './workbook-text.js';
