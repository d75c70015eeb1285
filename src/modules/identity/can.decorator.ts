import { SetMetadata } from '@nestjs/common';
import type { Permission } from './roles.js';

export const NEEDED = 'ieum:permission';

/** The permission a handler needs; several: any one of them. Every handler says either this, `@AnySignedIn()` or `@Public()`. */
export const Can = (...permissions: readonly Permission[]) => SetMetadata(NEEDED, permissions);

/** Open to everybody who is signed in: one's own account, the home page. */
export const AnySignedIn = () => SetMetadata(NEEDED, []);
