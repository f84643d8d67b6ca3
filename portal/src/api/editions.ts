/** The editions of the lists as the API words them. An absent field is one that no source states. */

import type { Edition, Named, Told } from "./catalog";
import { get } from "./http";

export interface DatedEdition extends Edition {
  publishedOn?: string;
  supersededOn?: string;
  /** Where the sources only bound the day. */
  effectiveWithin?: { from: string; to: string };
  /** How what is printed was read. */
  notes?: Told[];
  /** The id of the edition before. */
  replaces?: string;
  /** How many entries each list has. */
  counts?: Record<string, number>;
}

export interface ChangedEntry extends Named {
  id: string;
  issuerZh?: string;
  issuerEn?: string;
  /** What of it changed. */
  in?: string[];
}

export interface EditionChanges {
  since: DatedEdition;
  edition: DatedEdition;
  counts: { list: string; before?: number; after?: number }[];
  /** Whether a source prints the entries of both; what follows is absent if not. */
  entriesCompared: boolean;
  added?: ChangedEntry[];
  removed?: ChangedEntry[];
  changed?: ChangedEntry[];
}

export function listEditions(_: string, signal: AbortSignal) {
  return get<{ items: DatedEdition[] }>("/v1/catalog/editions", signal);
}

/** Since the edition that it replaced. */
export function readChanges(edition: DatedEdition, signal: AbortSignal) {
  const { jurisdiction, version } = edition;
  return get<EditionChanges>(
    `/v1/catalog/editions/${encodeURIComponent(jurisdiction)}/${encodeURIComponent(version)}/changes`,
    signal,
  );
}
