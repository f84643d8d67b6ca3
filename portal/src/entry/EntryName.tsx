import { readEntry } from "../api/catalog";
import { useAnswer } from "../api/useAnswer";
import { useLanguage } from "../language/LanguageContext";
import { IssuerName, nameIn } from "../page/Names";

/** What a case is about: its entry's name and body; the entry's id while, or where, these are not to be had. */
export function EntryName({ id }: { id: string }) {
  const { language } = useLanguage();
  const asked = useAnswer(id, readEntry);
  if (asked.stage !== "ready") return id;
  const { value: entry } = asked;
  return (
    <>
      <span className="part">
        {nameIn(language, entry)}
        {entry.abbreviation && ` (${entry.abbreviation})`}
      </span>
      <span className="part">
        <IssuerName issuer={entry.issuer} language={language} />
      </span>
    </>
  );
}
