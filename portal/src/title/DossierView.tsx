import type { TitleApplication } from "../api/titles";
import { formatDate } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { DocumentLink } from "../step/DocumentField";
import { useTitleTexts } from "./texts";

/** The file as it was handed in, to read and to print. */
export function DossierView({ application }: { application: TitleApplication }) {
  const { language } = useLanguage();
  const texts = useTitleTexts();
  const { education = [], work = [], summary, commitment, review } = application;
  return (
    <section>
      <h2>{texts.file}</h2>
      {education.map((one, place) => (
        <div key={place} className="dossier-row">
          <strong>{texts.degrees[one.degree] ?? one.degree}</strong> {one.school}
          {one.scienceOrEngineering && <small>{texts.scienceOrEngineering}</small>}
          <DocumentLink id={one.proof} />
        </div>
      ))}
      {work.map((one, place) => (
        <div key={place} className="dossier-row">
          <strong>{one.post}</strong> {one.employer} · {texts.places[one.place]}
          <small>
            {formatDate(language, one.from)} – {one.to && formatDate(language, one.to)}
          </small>
          <DocumentLink id={one.proof} />
        </div>
      ))}
      {summary && (
        <details>
          <summary>
            {texts.summary} ({application.summaryLength})
          </summary>
          <p className="written">{summary}</p>
        </details>
      )}
      {commitment && (
        <div className="dossier-row">
          <strong>{texts.commitment}</strong>
          <DocumentLink id={commitment} />
        </div>
      )}
      {review && (
        <div className="dossier-row">
          <strong>{texts.reviewTitle}</strong>
          <blockquote>{review.opinion}</blockquote>
          <DocumentLink id={review.sealed} />
        </div>
      )}
    </section>
  );
}
