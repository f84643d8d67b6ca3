/** The catalog as the API words it. An absent field is one that the list does not state. */

import { type Answer, get } from "./http";

export const categories = ["A", "B", "C", "D"] as const;
export type Category = (typeof categories)[number];

export type TitleLevel = "JUNIOR" | "INTERMEDIATE" | "ASSOCIATE_SENIOR";

export interface Named {
  nameZh: string;
  nameEn?: string;
}

export interface Told {
  textZh: string;
  textEn: string;
}

export interface Sector extends Named {
  code: string;
}

export interface Issuer extends Named {
  /** `iet`: what the facet of issuing bodies goes by. */
  id?: string;
  abbreviation?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** Where the entry names a class of bodies, not one (S2-45). */
  andOthers?: Told;
}

export interface Edition extends Named {
  /** `shanghai-3.0` */
  id: string;
  jurisdiction: string;
  version: string;
  documentNumber?: string;
  /** Absent where no source states the day. */
  effectiveFrom?: string;
  entriesPublished?: boolean;
}

export interface Match {
  field: string;
  text: string;
  how: string;
}

interface EntryCore extends Named {
  /** `shanghai-3.0-A-48` */
  id: string;
  category: Category;
  no: number;
  sector: Sector;
  abbreviation?: string;
  issuer: Issuer;
  titleLevel?: TitleLevel;
  minimumYearsHeld?: number;
}

export interface Hit extends EntryCore {
  alsoIn?: string[];
  matched?: Match[];
}

export const facetNames = ["category", "sector", "titleLevel", "country", "issuer"] as const;
export type FacetName = (typeof facetNames)[number];

export interface FacetValue extends Partial<Named> {
  value: string;
  count: number;
}

export interface ResultPage {
  edition: Edition;
  /** The civil day for which the list is shown, `2026-11-24`. */
  asOf: string;
  /** An edition that may have been in force on that day already; the sources do not say. */
  perhapsReplacedBy?: string;
  total: number;
  items: Hit[];
  facets: Partial<Record<FacetName, FacetValue[]>>;
  suggestions?: string[];
  nextCursor?: string;
}

export interface LinkedEntry {
  id: string;
  category: Category;
  minimumYearsHeld?: number;
  titleLevel?: TitleLevel;
}

export interface Benefit extends Told {
  /** `A-1` */
  id: string;
  group: Category;
  /** Where it stands in the notice, `一(一)1`. */
  article?: string;
  audienceZh?: string;
  audienceEn?: string;
}

/** One way from a domestic qualification to the overseas one (S2-48). */
export interface RecognitionRule {
  anyOf: Named[];
  /** The list of `anyOf` is open: "and the like". */
  andSimilar?: boolean;
  obtained?: { onOrBefore?: string; after?: string };
  requires: Told[];
  grants: {
    directApplication?: boolean;
    pathway?: Named;
    registration?: "BASE_QUALIFICATION";
    exemptions?: { number: number; atMost: boolean };
    waivedExams?: Named[];
    remainingExams?: Named[];
    waivableCourses?: { byDirectionOfTitle: boolean; andSimilar: boolean; courses: Named[] };
  };
}

export interface MutualRecognition {
  direction: "DOMESTIC_TO_OVERSEAS";
  rules: RecognitionRule[];
  printedZh: string;
  translationEn: string;
}

export interface Note extends Told {
  field: string;
  kind: string;
}

export interface Entry extends EntryCore {
  grade?: Told;
  nameOriginal?: { language: string; text: string };
  titleSeries?: string[];
  specialty?: string;
  specialtyEn?: string;
  mutualRecognition?: MutualRecognition;
  /** The text as the paper prints it, by column. */
  asPrinted?: Record<string, string>;
  notes?: Note[];
  edition: Edition;
  linked?: LinkedEntry[];
  benefits: Benefit[];
}

/** `query` is the canonical query string of the page, which is that of the API. */
export function searchEntries(
  query: string,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<Answer<ResultPage>> {
  const parameters = new URLSearchParams(query);
  if (cursor) parameters.set("cursor", cursor);
  const asked = parameters.toString();
  return get(`/v1/catalog/entries${asked && `?${asked}`}`, signal);
}

export function readEntry(id: string, signal: AbortSignal): Promise<Answer<Entry>> {
  return get(`/v1/catalog/entries/${encodeURIComponent(id)}`, signal);
}
