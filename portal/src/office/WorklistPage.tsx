import { useCallback } from "react";
import { Link, useSearchParams } from "react-router";
import { useSession } from "../account/SessionContext";
import { readWorklist, type Waiting, type Worklist, worklists } from "../api/office";
import { EntryName } from "../entry/EntryName";
import { formatDate, formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { Paged } from "../step/Paged";
import { useTitleTexts } from "../title/texts";
import { useOfficeTexts } from "./texts";
import { useVerificationTexts } from "../verification/texts";

/** Where the case of each list has its desk. */
const desks: Record<Worklist, (id: string) => string> = {
  verifications: (id) => `/office/verifications/${id}`,
  "title-applications": (id) => `/title-applications/${id}`,
  objections: (id) => `/office/objections/${id}`,
  assessments: (id) => `/office/assessments/${id}`,
};

/** What waits for the caller, the longest waiting first. The address holds which list. */
export function WorklistPage() {
  const { token, roles } = useSession();
  const { messages } = useLanguage();
  const texts = useOfficeTexts();
  const [query] = useSearchParams();
  const lists = worklists.filter((list) => isFor(list, roles));
  const of = lists.find((list) => list === query.get("of")) ?? lists[0] ?? "verifications";
  const ask = useCallback(
    (cursor: string, signal: AbortSignal) => readWorklist(token, of, cursor, signal),
    [token, of],
  );
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.worklist)}</title>
      <PageHeading>{texts.worklist}</PageHeading>
      <p className="lede">{texts.worklistLede}</p>
      <nav className="sections" aria-label={texts.lists}>
        {lists.map((list) => (
          <Link key={list} to={`?of=${list}`} aria-current={list === of ? "page" : undefined}>
            {texts.list[list]}
          </Link>
        ))}
      </nav>
      <Paged
        key={of}
        ask={ask}
        empty={texts.nothing}
        row={(one) => <Row key={one.id} of={of} waiting={one} />}
      />
      {roles.includes("OFFICER") && (
        <p>
          <Link className="button button-quiet" to="/office/panels/new">
            {texts.newPanel}
          </Link>{" "}
          <Link className="button button-quiet" to="/office/set-aside">
            {texts.setAsideCases}
          </Link>
        </p>
      )}
    </div>
  );
}

/** Authorities and experts have assessments only, a supervising department applications only. */
function isFor(list: Worklist, roles: string[]): boolean {
  if (roles.includes("OFFICER")) return true;
  return roles.includes("SUPERVISOR") ? list === "title-applications" : list === "assessments";
}

function Row({ of, waiting }: { of: Worklist; waiting: Waiting }) {
  const { language } = useLanguage();
  const verificationTexts = useVerificationTexts();
  const texts = useOfficeTexts();
  const titles = useTitleTexts();
  const stages: Record<string, string> = {
    ...(of === "verifications" && verificationTexts.stage),
    ...(of === "title-applications" && titles.stage),
    ...(of === "objections" && texts.objectionStage),
    ...(of === "assessments" && texts.assessmentStage),
  };
  const due = waiting.promisedOn ?? waiting.decideBy;
  const name = waiting.applicantName ?? waiting.holder?.name ?? texts.list[of];
  return (
    <li>
      <Link to={desks[of](waiting.id)}>{name}</Link>
      <span className="stage">{stages[waiting.stage] ?? waiting.stage}</span>
      <small>
        {waiting.referenceNumber && <span className="part">{waiting.referenceNumber}</span>}
        {waiting.employerName && <span className="part">{waiting.employerName}</span>}
        {waiting.entryId && <EntryName id={waiting.entryId} />}
        <span className="part">{texts.since(formatInstant(language, waiting.waitingSince))}</span>
        {due && <span className="part">{texts.by(formatDate(language, due))}</span>}
      </small>
    </li>
  );
}
