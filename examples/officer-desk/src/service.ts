import type { Motcua } from '@motcua/sdk';

/** The service, as it speaks to the officer whose request this is. */
export type Service = () => Motcua;
