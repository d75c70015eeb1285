import { Injectable } from '@nestjs/common';
import { ThreadPool } from '../../platform/threads/thread-pool.service.js';
import { writeCsvTopology } from './csv-document.js';
import type { DocumentFormat } from './read-document.js';
import { CSV_TYPE, XLSX_TYPE } from './sent-document.service.js';
import type { Topology } from './topology.js';
import { templateRows } from './topology-template.js';
import { writeTopology } from './write-topology.js';

/** A topology, or a form to fill in, as a file that is given out. */
export interface TopologyFile {
  readonly type: string;
  readonly content: string | Buffer;
}

const THREAD = 'modules/topology/document.thread.js';

/** Gives topologies out as files. */
@Injectable()
export class TopologyFiles {
  constructor(private readonly threads: ThreadPool) {}

  /** @param signal given once nobody waits for it any more */
  async file(topology: Topology, format: DocumentFormat, signal: AbortSignal): Promise<TopologyFile> {
    switch (format) {
      case 'xlsx':
        return { type: XLSX_TYPE, content: await this.workbook('workbook', topology, signal) };
      case 'csv':
        return { type: `${CSV_TYPE}; charset=utf-8`, content: writeCsvTopology(topology) };
      case 'json':
        return { type: 'application/json; charset=utf-8', content: JSON.stringify(topology, null, 2) };
      case 'yaml':
        return { type: 'application/yaml; charset=utf-8', content: writeTopology(topology) };
    }
  }

  /** A form to fill in, with what is registered, or an example of everything where nothing is. */
  async template(registered: Topology, format: 'xlsx' | 'csv', signal: AbortSignal): Promise<TopologyFile> {
    const topology = templateRows(registered);
    if (format === 'csv') return this.file(topology, format, signal);
    return { type: XLSX_TYPE, content: await this.workbook('template', topology, signal) };
  }

  /** Workbooks are written in a thread, which alone loads what that takes. */
  private async workbook(name: 'workbook' | 'template', input: Topology, signal: AbortSignal): Promise<Buffer> {
    const options = { signal, onProgress: () => undefined };
    return Buffer.from(await this.threads.run<Uint8Array>(THREAD, name, input, options));
  }
}
