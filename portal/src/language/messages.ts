import type { en } from "./en";

/**
 * Every sentence of the portal. English is the shape; `zh.ts` is an object literal of this type, so a key
 * missing from either dictionary, or left over in one, does not compile.
 */
export type Messages = typeof en;
