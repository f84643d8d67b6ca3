import { type FormEvent, useState } from "react";
import { useParams } from "react-router";
import type { Problem } from "../api/problem";
import { useAnswer } from "../api/useAnswer";
import {
  answerInquiry,
  type DifferenceSubject,
  differenceSubjects,
  type Inquiry,
  type InquiryAnswer,
  type InquiryPage as Questions,
  readInquiry,
} from "../api/verifications";
import { RadioField, TextField } from "../form/fields";
import { formatDate, htmlLang, other } from "../language/language";
import { dictionaries, useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { ProblemNotice } from "../page/ProblemNotice";
import { Both, Second, Told } from "./bilingual";
import "../styles/case.css";

/**
 * What the issuing body is asked, every open question to it on one page and in both languages: whoever opens the
 * mail may read either. Opening the page uses nothing up (S2-52).
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
      {asked.stage === "ready" && <All token={token} page={asked.value} />}
    </div>
  );
}

function All({ token, page }: { token: string; page: Questions }) {
  const { messages } = useLanguage();
  const several = page.items.length > 1;
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const respondent = name.trim()
    ? { name: name.trim(), ...(email.trim() && { email: email.trim() }) }
    : undefined;
  return (
    <>
      {several && (
        <>
          <p>{messages.inquiry.several(page.items.length)}</p>
          <Second>{({ inquiry }) => inquiry.several(page.items.length)}</Second>
        </>
      )}
      <section className="form">
        <TextField
          id="respondent"
          label={<Word of="respondent" />}
          hint={messages.inquiry.respondentHint}
          value={name}
          onChange={setName}
          maxLength={120}
          autoComplete="name"
        />
        <TextField
          id="respondent-email"
          type="email"
          label={<Word of="respondentEmail" />}
          value={email}
          onChange={setEmail}
          autoComplete="email"
        />
      </section>
      {page.items.map((inquiry, place) => (
        <section key={inquiry.reference} aria-label={inquiry.holder.name}>
          {several && (
            <h2>
              {place + 1}. {inquiry.holder.name}
            </h2>
          )}
          <Question
            token={token}
            inquiry={inquiry}
            question={page.question}
            respondent={respondent}
            prefix={`q${place}-`}
          />
        </section>
      ))}
    </>
  );
}

/** A short text in both languages. */
function Word({ of }: { of: "respondent" | "respondentEmail" | "send" }) {
  const { language, messages } = useLanguage();
  return (
    <>
      {messages.inquiry[of]}{" "}
      <small lang={htmlLang[other[language]]}>{dictionaries[other[language]].inquiry[of]}</small>
    </>
  );
}

interface QuestionProps {
  token: string;
  inquiry: Inquiry;
  question: Questions["question"];
  respondent: { name: string; email?: string } | undefined;
  /** Keeps the ids of several questions on one page apart. */
  prefix: string;
}

function Question({ token, inquiry, question, respondent, prefix }: QuestionProps) {
  const { language, messages } = useLanguage();
  const texts = messages.inquiry;
  const [key] = useState(() => crypto.randomUUID());
  const [answer, setAnswer] = useState<InquiryAnswer>();
  const [differences, setDifferences] = useState<Partial<Record<DifferenceSubject, string>>>({});
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [open, setOpen] = useState(inquiry.open);
  const differs = answer === "CONFIRMED_WITH_DIFFERENCES";
  const named = differenceSubjects.filter((subject) => differences[subject] !== undefined);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!answer || sending || (differs && named.length === 0)) return;
    setSending(true);
    const answered = await answerInquiry(token, key, {
      reference: inquiry.reference,
      answer,
      ...(respondent && { respondent }),
      ...(differs && {
        differences: named.map((subject) => {
          const value = differences[subject]?.trim();
          return { subject, ...(value && { value }) };
        }),
      }),
    });
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
        <Told term={(words) => words.inquiry.certificateNumber}>{inquiry.certificate.number}</Told>
        <Told term={(words) => words.inquiry.issuedOn}>
          {formatDate(language, inquiry.certificate.issuedOn)}
        </Told>
        <Told term={(words) => words.inquiry.holderName}>{inquiry.holder.name}</Told>
        <Told term={(words) => words.inquiry.birthDate}>
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
        <form className="form" onSubmit={submit} noValidate>
          {inquiry.lastTime && (
            <p>
              {texts.lastTime(texts.answers[inquiry.lastTime])}{" "}
              <button
                className="button button-quiet"
                type="button"
                onClick={() => setAnswer(inquiry.lastTime as InquiryAnswer)}
              >
                {texts.sameAgain}
              </button>
            </p>
          )}
          <RadioField
            id={`${prefix}answer`}
            label={<Both texts={question} />}
            fault={tried && !answer ? texts.choose : undefined}
            options={question.answers.map((value) => ({
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
          {differs && (
            <fieldset className={tried && named.length === 0 ? "field field-fault" : "field"}>
              <legend>{texts.differences}</legend>
              {tried && named.length === 0 && <p className="fault">{texts.chooseDifference}</p>}
              {differenceSubjects.map((subject) => (
                <div key={subject}>
                  <label className="option">
                    <input
                      type="checkbox"
                      checked={differences[subject] !== undefined}
                      onChange={({ target }) => {
                        const { [subject]: _, ...rest } = differences;
                        setDifferences(target.checked ? { ...rest, [subject]: "" } : rest);
                      }}
                    />
                    <span>
                      {texts.subjects[subject]}
                      <small lang={htmlLang[other[language]]}>
                        {dictionaries[other[language]].inquiry.subjects[subject]}
                      </small>
                    </span>
                  </label>
                  {differences[subject] !== undefined && (
                    <TextField
                      id={`${prefix}${subject}`}
                      label={texts.inOurRecord}
                      value={differences[subject] ?? ""}
                      onChange={(value) => setDifferences({ ...differences, [subject]: value })}
                      maxLength={200}
                      autoComplete="off"
                    />
                  )}
                </div>
              ))}
            </fieldset>
          )}
          <button className="button" type="submit" aria-disabled={sending}>
            {sending ? texts.sending : `${texts.send} · ${dictionaries[other[language]].inquiry.send}`}
          </button>
        </form>
      )}
    </>
  );
}
