import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'ieum:public';

/** Open to anybody, signed in or not. Every handler says either this or which permission it needs. */
export const Public = () => SetMetadata(PUBLIC, true);
