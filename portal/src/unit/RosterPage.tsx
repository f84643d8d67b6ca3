import { useCallback } from "react";
import { Link } from "react-router";
import { useSession } from "../account/SessionContext";
import type { Assessment } from "../api/office";
import { listTitles } from "../api/units";
import { EntryName } from "../entry/EntryName";
import { formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { Paged } from "../step/Paged";
import { useTitleTexts } from "../title/texts";
import { useUnitTexts } from "./texts";
import { UnitFrame } from "./UnitSection";

/** The titles of the unit's people. */
export function RosterPage() {
  const { token } = useSession();
  const texts = useUnitTexts();
  const ask = useCallback(
    (cursor: string, signal: AbortSignal) => listTitles(token, cursor, signal),
    [token],
  );
  return (
    <UnitFrame title={texts.titles} lede={texts.rosterLede}>
      <Paged ask={ask} empty={texts.noTitles} row={(one) => <Row key={one.id} one={one} />} />
    </UnitFrame>
  );
}

function Row({ one }: { one: Assessment }) {
  const { language } = useLanguage();
  const texts = useUnitTexts();
  const titles = useTitleTexts();
  return (
    <li>
      <Link to={`/title-applications/${one.id}`}>
        {one.applicantName} · {titles.levels[one.level]} · {titles.seriesNames[one.series]}
      </Link>
      <span className="stage">{texts.stage[one.stage] ?? one.stage}</span>
      <small>
        <EntryName id={one.entryId} />
        {one.certifiedAt && (
          <span className="part">{texts.certifiedAt(formatInstant(language, one.certifiedAt))}</span>
        )}
        {one.certificateCode && <span className="part">{texts.certificateCode(one.certificateCode)}</span>}
      </small>
    </li>
  );
}
