import { type FormEvent, useState } from "react";
import { useParams } from "react-router";
import type { Problem } from "../api/problem";
import { useAnswer } from "../api/useAnswer";
import { answerConsent, type ConsentAsked, readConsent } from "../api/verifications";
import { RadioField, TextField } from "../form/fields";
import { formatDate, htmlLang, other } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { ProblemNotice } from "../page/ProblemNotice";
import { Both, Second, Told } from "./bilingual";
import { useVerificationTexts } from "../verification/texts";
import "../styles/case.css";

/** Where a holder, whose employer filed, says whether the issuing body may be asked. Opening the page uses nothing up. */
export default function ConsentPage() {
  const { token = "" } = useParams();
  const { messages } = useLanguage();
  const asked = useAnswer(token, readConsent);
  return (
    <div className="width reading">
      <title>{messages.service.title(messages.consent.title)}</title>
      <PageHeading>{messages.consent.title}</PageHeading>
      <Second>{({ consent }) => consent.title}</Second>
      {asked.stage === "waiting" && <p role="status">{messages.service.wait}</p>}
      {asked.stage === "refused" && (
        <>
          <ProblemNotice problem={asked.problem} retry={asked.retry} />
          {asked.problem.status === 404 && <p>{messages.inquiry.gone}</p>}
        </>
      )}
      {asked.stage === "ready" && <Asked token={token} read={asked.value} />}
    </div>
  );
}

function Asked({ token, read }: { token: string; read: ConsentAsked }) {
  const { language, messages } = useLanguage();
  const verificationTexts = useVerificationTexts();
  const texts = messages.consent;
  const [key] = useState(() => crypto.randomUUID());
  const [asked, setAsked] = useState(read);
  const [agrees, setAgrees] = useState<"YES" | "NO">();
  const [signature, setSignature] = useState("");
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const unsigned = agrees === "YES" && !signature.trim();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!agrees || unsigned || sending) return;
    setSending(true);
    const answered = await answerConsent(
      token,
      key,
      agrees === "YES"
        ? { agrees: true, version: asked.consentAsked.version, signature: signature.trim() }
        : { agrees: false },
    );
    setSending(false);
    if (answered.ok) setAsked(answered.value);
    setProblem(answered.ok ? undefined : answered.problem);
  };

  return (
    <>
      <dl className="facts inquiry-facts">
        <Told term={(words) => words.inquiry.certificate}>
          <Both texts={asked.certificate.name} />
        </Told>
        <Told term={(words) => words.entry.issuer}>
          <Both texts={asked.certificate.issuer} />
        </Told>
        <Told term={(words) => words.inquiry.certificateNumber}>{asked.certificate.number}</Told>
        <Told term={(words) => words.inquiry.holderName}>{asked.holder.name}</Told>
      </dl>
      {problem && <ProblemNotice problem={problem} />}
      <div role="status">
        {!asked.open && (
          <section className="verdict verdict-valid">
            <h2>{verificationTexts.stage[asked.stage]}</h2>
            <p>{texts.answered}</p>
          </section>
        )}
      </div>
      {asked.open && (
        <form className="form" onSubmit={submit} noValidate>
          <p>{texts.lede}</p>
          {asked.dueOn && <p>{texts.until(formatDate(language, asked.dueOn))}</p>}
          <blockquote>
            {asked.consentAsked[language]}
            <small lang={htmlLang[other[language]]}>{asked.consentAsked[other[language]]}</small>
          </blockquote>
          <RadioField
            id="agrees"
            label={texts.question}
            fault={tried && !agrees ? texts.choose : undefined}
            options={[
              { value: "YES", label: texts.yes },
              { value: "NO", label: texts.no },
            ]}
            value={agrees}
            onChange={setAgrees}
          />
          {agrees === "YES" && (
            <TextField
              id="signature"
              label={verificationTexts.signature}
              hint={verificationTexts.signatureHint}
              fault={tried && unsigned ? texts.sign : undefined}
              value={signature}
              onChange={setSignature}
              maxLength={120}
              autoComplete="name"
            />
          )}
          <button className="button" type="submit" aria-disabled={sending}>
            {sending ? messages.inquiry.sending : messages.inquiry.send}
          </button>
        </form>
      )}
    </>
  );
}
