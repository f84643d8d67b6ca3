/** What certificates bring and lead to, as the API words it. What is asked is answered and kept nowhere. */

import type { Category, Edition, Named, TitleLevel, Told } from "./catalog";
import { type Answer, send } from "./http";

export type Verdict = "YES" | "NOT_YET" | "NEEDS_JUDGMENT" | "NO";
export type Found = "MET" | "TO_SHOW" | "NOT_YET" | "NEEDS_JUDGMENT" | "NOT_MET";

export interface Sentence extends Told {
  /** The number of the requirement that holds it, `S2-05`. */
  source?: string;
  /** Where it stands in the notice, `一(一)1`. */
  article?: string;
}

interface When {
  /** The first day; beside a refusal, one that comes too late. */
  from?: string;
  /** Beside a refusal: whether the person can still change that. */
  fixable?: boolean;
}

export interface FoundSentence extends Sentence, When {
  id?: string;
  finding: Found;
}

interface Answered extends When {
  answer: Verdict;
  because?: Sentence[];
  toShow?: Sentence[];
}

export interface Grant {
  kind: string;
  validity?: { years: number; atMost: boolean };
  permitClass?: "A" | "B";
}

export interface BenefitLine extends Sentence, Answered {
  id: string;
  group: string;
  audienceZh: string;
  audienceEn: string;
  through?: string;
  conditions: FoundSentence[];
  ways: (Answered & { grant: Grant; conditions: FoundSentence[] })[];
}

export interface Domestic extends Named {
  code: string;
}

export interface RecognitionRow extends Sentence, When, Named {
  entryId: string;
  answer: Verdict;
  rules: (When & {
    answer: Verdict;
    anyOf: Domestic[];
    andSimilar?: boolean;
    obtained?: { onOrBefore?: string; after?: string };
    requires?: Told[];
    grants: {
      directApplication?: boolean;
      exemptions?: { number: number; atMost: boolean };
      waivedExams?: Named[];
      remainingExams?: Named[];
      waivableCourses?: Named[];
      baseQualification?: boolean;
    };
  })[];
}

export interface BenefitAssessment {
  asOf: string;
  edition: Edition;
  benefitsPublished: boolean;
  benefits: BenefitLine[];
  mutualRecognition: RecognitionRow[];
}

export interface Work {
  from: string;
  to: string;
  percent: string;
  place: "IN_CITY" | "ELSEWHERE_IN_MAINLAND" | "OVERSEAS" | "";
}

export interface TitleAssessment extends Answered {
  asOf: string;
  edition: Edition;
  round?: Named & { id: string; announced: boolean };
  entryId: string;
  titleLevel?: TitleLevel;
  route?: "EMPLOYER_APPOINTMENT" | "COMMITTEE";
  requirements: FoundSentence[];
  degreesAndYears?: When & { finding: Found; anyOf: FoundSentence[] };
}

export function assessBenefits(question: object): Promise<Answer<BenefitAssessment>> {
  return send("POST", "/v1/benefit-assessments", { body: question });
}

export function assessTitle(question: object): Promise<Answer<TitleAssessment>> {
  return send("POST", "/v1/title-eligibility-assessments", { body: question });
}

export type { Category };
