import { type FormEvent, type ReactNode, useState } from "react";
import { useParams } from "react-router";
import type { Bilingual, Problem } from "../api/problem";
import { useAnswer } from "../api/useAnswer";
import { answerInquiry, type Inquiry, type InquiryAnswer, readInquiry } from "../api/verifications";
import { RadioField } from "../form/fields";
import { formatDate, htmlLang, type Language, other } from "../language/language";
import { dictionaries, useLanguage } from "../language/LanguageContext";
import type { Messages } from "../language/messages";
import { PageHeading } from "../page/arrival";
import { ProblemNotice } from "../page/ProblemNotice";
import "../styles/case.css";

/**
 * What the issuing body is asked, in both languages on one page: whoever opens the mail may read either.
 * Opening the page uses nothing up (S2-52).
 */
export default function InquiryPage() {
  const { token = "" } = useParams();
  const { messages } = useLanguage();
  const asked = useAnswer(token, readInquiry);
  return (
    <div className="width reading">
      <title>{messages.service.title(messages.inquiry.title)}</title>
      <PageHeading>{messages.inquiry.title}</PageHeading>
      <Second>{({ inquiry }) => inquiry.title}</Second>
      {asked.stage === "waiting" && <p role="status">{messages.service.wait}</p>}
      {asked.stage === "refused" && (
        <>
          <ProblemNotice problem={asked.problem} retry={asked.retry} />
          {asked.problem.status === 404 && (
            <>
              <p>{messages.inquiry.gone}</p>
              <Second>{({ inquiry }) => inquiry.gone}</Second>
            </>
          )}
        </>
      )}
      {asked.stage === "ready" && <Question token={token} inquiry={asked.value} />}
    </div>
  );
}

function Question({ token, inquiry }: { token: string; inquiry: Inquiry }) {
  const { language, messages } = useLanguage();
  const texts = messages.inquiry;
  const [key] = useState(() => crypto.randomUUID());
  const [answer, setAnswer] = useState<InquiryAnswer>();
  const [unanswered, setUnanswered] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [open, setOpen] = useState(inquiry.open);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setUnanswered(!answer);
    if (!answer || sending) return;
    setSending(true);
    const answered = await answerInquiry(token, key, answer);
    setSending(false);
    setOpen(answered.ok ? answered.value.open : open);
    setProblem(answered.ok ? undefined : answered.problem);
  };

  return (
    <>
      <dl className="facts inquiry-facts">
        <Told term={(words) => words.inquiry.certificate}>
          <Both texts={inquiry.certificate.name} />
        </Told>
        <Told term={(words) => words.entry.issuer}>
          <Both texts={inquiry.certificate.issuer} />
        </Told>
        <Told term={(words) => words.verification.certificateNumber}>{inquiry.certificate.number}</Told>
        <Told term={(words) => words.verification.issuedOn}>
          {formatDate(language, inquiry.certificate.issuedOn)}
        </Told>
        <Told term={(words) => words.verification.holderName}>{inquiry.holder.name}</Told>
        <Told term={(words) => words.verification.birthDate}>
          {formatDate(language, inquiry.holder.birthDate)}
        </Told>
      </dl>
      {problem && <ProblemNotice problem={problem} />}
      <div role="status">
        {!open && (
          <section className="verdict verdict-valid">
            <h2>{texts.answered}</h2>
            <Second>{(words) => words.inquiry.answered}</Second>
          </section>
        )}
      </div>
      {open && (
        <form className="form" onSubmit={submit}>
          <RadioField
            id="answer"
            label={<Both texts={inquiry.question} />}
            fault={unanswered ? texts.choose : undefined}
            options={inquiry.question.answers.map((value) => ({
              value,
              label: texts.answers[value],
              hint: (
                <span lang={htmlLang[other[language]]}>
                  {dictionaries[other[language]].inquiry.answers[value]}
                </span>
              ),
            }))}
            value={answer}
            onChange={setAnswer}
          />
          <button className="button" type="submit" aria-disabled={sending}>
            {sending ? texts.sending : `${texts.send} · ${dictionaries[other[language]].inquiry.send}`}
          </button>
        </form>
      )}
    </>
  );
}

function Told({ term, children }: { term: (messages: Messages) => string; children: ReactNode }) {
  const { language, messages } = useLanguage();
  return (
    <div>
      <dt>
        {term(messages)}
        <small lang={htmlLang[other[language]]}>{term(dictionaries[other[language]])}</small>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function Both({ texts }: { texts: Bilingual }) {
  const { language } = useLanguage();
  const second: Language = other[language];
  return (
    <>
      {texts[language]}
      <small lang={htmlLang[second]}>{texts[second]}</small>
    </>
  );
}

/** The same sentence in the other language. */
function Second({ children }: { children: (messages: Messages) => string }) {
  const { language } = useLanguage();
  return (
    <p className="second" lang={htmlLang[other[language]]}>
      {children(dictionaries[other[language]])}
    </p>
  );
}
