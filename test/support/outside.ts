declare const importBuilt: (path: string) => Promise<unknown>;
declare const importPackage: (name: string) => Promise<unknown>;

/** A file of `dist`, read once in a worker, outside of the realm that Jest reads each test file in. */
export const builtOutside = <Module>(path: string): Promise<Module> => importBuilt(path) as Promise<Module>;

/** The same for a package: one that is large is worth it. */
export const packageOutside = <Module>(name: string): Promise<Module> => importPackage(name) as Promise<Module>;
