import type { Entry } from "../api/catalog";
import { useLanguage } from "../language/LanguageContext";

/** What this entry asks for and leads to, which the certificate alone does not tell (S2-43, S2-47). */
export function Conditions({ entry }: { entry: Entry }) {
  const { language, messages } = useLanguage();
  const texts = messages.entry;
  const { minimumYearsHeld, titleLevel, titleSeries = [], specialty, specialtyEn } = entry;
  if (!minimumYearsHeld && !titleLevel) return null;
  return (
    <section className="conditions" aria-label={texts.conditions}>
      {titleLevel && (
        <div>
          <h2>{texts.level}</h2>
          <p className="conditions-value">{messages.level[titleLevel]}</p>
          <p>{titleSeries.map((code) => messages.series[code] ?? code).join(texts.or)}</p>
        </div>
      )}
      {minimumYearsHeld && (
        <div>
          <h2>{texts.condition}</h2>
          <p className="conditions-value">{messages.heldFor(minimumYearsHeld)}</p>
          <p>{texts.conditionHelp}</p>
        </div>
      )}
      {specialty && (
        <div className="conditions-wide">
          <h2>{texts.specialty}</h2>
          {language === "en" && specialtyEn ? <p>{specialtyEn}</p> : <p lang="zh-Hans">{specialty}</p>}
        </div>
      )}
      {titleLevel && <p className="conditions-wide second">{texts.titleHelp}</p>}
    </section>
  );
}
