import type { en } from "./en";

/**
 * The sentences of the first visit and those that everybody meets; what is said on other pages stands beside them. English is the
 * shape; `zh.ts` is an object literal of this type, so a key missing from either dictionary, or left over in one, does not compile.
 */
export type Messages = typeof en;
