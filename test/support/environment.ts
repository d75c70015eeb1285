import { TestEnvironment as NodeEnvironment } from 'jest-environment-node';
import { join } from 'node:path';

const BUILT = join(import.meta.dirname, '../../dist');

/** Jest's own, in which a test can reach what lies outside of the realm that its file is read in (`outside.ts`). */
export default class Environment extends NodeEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global['importBuilt'] = (path: string) => import(join(BUILT, path));
    this.global['importPackage'] = (name: string) => import(name);
  }
}
