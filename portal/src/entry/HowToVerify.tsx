import { Link } from "react-router";
import { useLanguage } from "../language/LanguageContext";

/** The two paths of the verification procedure (S2-49) and its disclaimer (S2-55). */
export function HowToVerify({ entryId }: { entryId: string }) {
  const { messages } = useLanguage();
  const texts = messages.entry;
  return (
    <section className="card card-call" aria-labelledby="verify">
      <h2 id="verify">{texts.verify}</h2>
      <p>{texts.verifyLede}</p>
      <dl>
        <dt>{texts.verifyAbroad}</dt>
        <dd>{texts.verifyAbroadText}</dd>
        <dt>{texts.verifyEmployed}</dt>
        <dd>{texts.verifyEmployedText}</dd>
      </dl>
      <p>
        <Link className="button" to={`/verifications/new?entry=${entryId}`}>
          {texts.verifyStart}
        </Link>
      </p>
      <div className="disclaimer">
        <h3>{texts.disclaimer}</h3>
        <p>{texts.disclaimerText}</p>
      </div>
    </section>
  );
}
