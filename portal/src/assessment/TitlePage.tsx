import { useState } from "react";
import { assessTitle, type FoundSentence, type TitleAssessment, type Work } from "../api/assessments";
import { listRounds } from "../api/titles";
import { useAnswer } from "../api/useAnswer";
import { ChecksField, type FormFields, SelectField, TextField, useFaults } from "../form/fields";
import { useLanguage } from "../language/LanguageContext";
import { formatDate } from "../language/language";
import { PageHeading } from "../page/arrival";
import { nameIn } from "../page/Names";
import { ProblemNotice } from "../page/ProblemNotice";
import "../styles/case.css";
import "../styles/assessment.css";
import { type Choice, CertificatePicker, ChoiceName } from "./CertificatePicker";
import { type Stated, stated, statedOf, YesNoField } from "./fields";
import { AnswerHeading, FoundLine, Mark, OfEdition, Sentences } from "./parts";
import { useTexts } from "./texts";
import { useAssessment, useWantedEntry } from "./useAssessment";

const degrees = ["BACHELOR", "SECOND_BACHELOR", "MASTER", "DOCTORATE"] as const;
const noJob: Work = { from: "", to: "", percent: "", place: "" };

/** Whether a certificate of list C leads to a title: every requirement, and the first day on which it would be met. */
export default function TitlePage() {
  const { language, messages } = useLanguage();
  const texts = useTexts();
  const words = texts.title;
  const [choice, setChoice] = useState<Choice>();
  const [filled, setFilled] = useState({
    issuedOn: "",
    titleLevel: "",
    round: "",
    verifiedOn: "",
    employerKind: "",
    asOf: "",
  });
  const [held, setHeld] = useState<readonly (typeof degrees)[number][]>([]);
  const [science, setScience] = useState<Stated>("");
  const [work, setWork] = useState<Work[]>([noJob]);
  const [overseas, setOverseas] = useState<Stated>("");
  const [verified, setVerified] = useState<Stated>("");
  const [earlier, setEarlier] = useState<readonly number[]>([]);
  const rounds = useAnswer("rounds", listRounds);

  useWantedEntry((entry) => setChoice((before) => before ?? entry));

  const fields: FormFields = {
    "/entryId": { id: "certificate", label: texts.certificate },
    "/issuedOn": { id: "issued-on", label: texts.issuedOn },
    "/titleLevel": { id: "level", label: words.level },
    "/round": { id: "round", label: words.round },
    "/asOf": { id: "as-of", label: texts.asOf },
    "/overseasExperienceOrBusiness": { id: "overseas", label: words.overseas },
    "/verified": { id: "verified", label: words.verified },
    "/verifiedOn": { id: "verified-on", label: words.verifiedOn },
    "/employerKind": { id: "employer", label: words.employer },
  };
  const jobs = work
    .map((job, place) => ({ job, place }))
    .filter(({ job }) => job !== noJob && job.from + job.to + job.place !== "");
  jobs.forEach(({ place }, i) => {
    for (const name of ["from", "to", "percent", "place"] as const) {
      fields[`/work/${i}/${name}`] = {
        id: `job-${place}-${name}`,
        label: `${words.job(place + 1)}: ${words[name]}`,
      };
    }
  });
  const { asking, problem, answer, submit } = useAssessment(() => assessTitle(question()));
  const faults = useFaults(problem, fields);

  const question = () =>
    stated({
      ...filled,
      verifiedOn: verified === "yes" ? filled.verifiedOn : "",
      entryId: choice?.id,
      degrees: held.map((degree) => stated({ degree, scienceOrEngineering: statedOf(science) })),
      work: jobs.map(({ job }) =>
        stated({ ...job, percent: job.percent === "" ? undefined : Number(job.percent) }),
      ),
      overseasExperienceOrBusiness: statedOf(overseas),
      verified: statedOf(verified),
      roundsTakenPart: earlier,
    });

  const set = (name: keyof typeof filled) => (value: string) => setFilled({ ...filled, [name]: value });
  const setJob = (place: number, job: Partial<Work>) =>
    setWork(work.map((one, i) => (i === place ? { ...one, ...job } : one)));
  const offered = rounds.stage === "ready" ? rounds.value.items : [];

  return (
    <div className="width reading assessment">
      <title>{messages.service.title(words.title)}</title>
      <PageHeading>{words.title}</PageHeading>
      <p className="lede">{words.lede}</p>
      {problem && <ProblemNotice problem={problem} fields={fields} />}
      <form className="form" onSubmit={submit} noValidate>
        {choice ? (
          <div className="chosen">
            <ChoiceName choice={choice} />
            <button
              className="plain"
              type="button"
              aria-label={texts.drop(nameIn(language, choice))}
              onClick={() => setChoice(undefined)}
            >
              {texts.dropShort}
            </button>
          </div>
        ) : (
          <CertificatePicker
            id="certificate"
            only="C"
            fault={faults["certificate"]}
            taken={[]}
            onChoose={setChoice}
          />
        )}
        <TextField
          id="issued-on"
          type="date"
          label={texts.issuedOn}
          fault={faults["issued-on"]}
          value={filled.issuedOn}
          onChange={set("issuedOn")}
        />
        <SelectField
          id="level"
          label={words.level}
          fault={faults["level"]}
          value={filled.titleLevel}
          options={[["", words.levelOwn], ...Object.entries(messages.level)]}
          onChange={set("titleLevel")}
        />
        <SelectField
          id="round"
          label={words.round}
          fault={faults["round"]}
          value={filled.round}
          options={[
            ["", words.roundNone],
            ...offered.map(
              (round) =>
                [
                  round.id,
                  nameIn(language, round) + (round.announced ? "" : ` (${words.illustration})`),
                ] as const,
            ),
          ]}
          onChange={set("round")}
        />
        <ChecksField
          id="degrees"
          label={words.degrees}
          options={degrees.map((degree) => [degree, words.degree[degree] ?? degree] as const)}
          chosen={held}
          onChange={setHeld}
        />
        {held.length > 0 && (
          <YesNoField id="science" label={words.science} value={science} onChange={setScience} />
        )}
        <h2>{words.work}</h2>
        <p className="hint">{words.workHint}</p>
        {work.map((job, place) => (
          <fieldset key={place} className="job">
            <legend>{words.job(place + 1)}</legend>
            {(["from", "to"] as const).map((name) => (
              <TextField
                key={name}
                id={`job-${place}-${name}`}
                type="date"
                label={words[name]}
                fault={faults[`job-${place}-${name}`]}
                value={job[name]}
                onChange={(value) => setJob(place, { [name]: value })}
              />
            ))}
            <TextField
              id={`job-${place}-percent`}
              label={words.percent}
              fault={faults[`job-${place}-percent`]}
              value={job.percent}
              onChange={(percent) => setJob(place, { percent: percent.replace(/\D/g, "").slice(0, 3) })}
            />
            <SelectField
              id={`job-${place}-place`}
              label={words.place}
              fault={faults[`job-${place}-place`]}
              value={job.place}
              options={[["", texts.notStated], ...Object.entries(words.places)]}
              onChange={(where) => setJob(place, { place: where as Work["place"] })}
            />
            {work.length > 1 && (
              <button
                className="plain"
                type="button"
                aria-label={words.removeWork(place + 1)}
                onClick={() => setWork(work.toSpliced(place, 1))}
              >
                {texts.dropShort}
              </button>
            )}
          </fieldset>
        ))}
        <p>
          <button className="plain" type="button" onClick={() => setWork([...work, { ...noJob }])}>
            {words.addWork}
          </button>
        </p>
        <YesNoField
          id="overseas"
          label={words.overseas}
          fault={faults["overseas"]}
          value={overseas}
          onChange={setOverseas}
        />
        <YesNoField
          id="verified"
          label={words.verified}
          fault={faults["verified"]}
          value={verified}
          onChange={setVerified}
        />
        {verified === "yes" && (
          <TextField
            id="verified-on"
            type="date"
            label={words.verifiedOn}
            fault={faults["verified-on"]}
            value={filled.verifiedOn}
            onChange={set("verifiedOn")}
          />
        )}
        <SelectField
          id="employer"
          label={words.employer}
          fault={faults["employer"]}
          value={filled.employerKind}
          options={[["", texts.notStated], ...Object.entries(words.employers)]}
          onChange={set("employerKind")}
        />
        {filled.round !== "" && (
          <ChecksField
            id="earlier"
            label={words.earlier}
            options={[1, 2, 3].map((n) => [n, words.earlierRound(n)] as const)}
            chosen={earlier}
            onChange={setEarlier}
          />
        )}
        <TextField
          id="as-of"
          type="date"
          label={texts.asOf}
          hint={texts.asOfHint}
          fault={faults["as-of"]}
          value={filled.asOf}
          onChange={set("asOf")}
        />
        {!choice && <p className="small">{words.none}</p>}
        <button className="button" type="submit" aria-disabled={asking}>
          {asking ? texts.asking : texts.ask}
        </button>
      </form>
      {answer && <TitleAnswer answer={answer} />}
    </div>
  );
}

function TitleAnswer({ answer }: { answer: TitleAssessment }) {
  const { language, messages } = useLanguage();
  const texts = useTexts();
  const words = texts.title;
  return (
    <section className="assessed">
      <AnswerHeading>
        {answer.titleLevel && `${messages.level[answer.titleLevel]}: `}
        {texts.answer[answer.answer]}
      </AnswerHeading>
      <p>
        <Mark answer={answer.answer} from={answer.from} />
      </p>
      <OfEdition edition={answer.edition} asOf={answer.asOf} />
      {answer.round && <p className="small">{nameIn(language, answer.round)}</p>}
      {answer.route === "EMPLOYER_APPOINTMENT" && <p>{words.byAppointment}</p>}
      <Sentences title={texts.because} sentences={answer.because} />
      <h3>{words.requirements}</h3>
      <ul>
        {answer.requirements.map((line) => (
          <FoundLine key={line.id} found={line}>
            <Fate found={line} />
          </FoundLine>
        ))}
      </ul>
      {answer.degreesAndYears && (
        <>
          <h3>{words.table}</h3>
          <ul>
            {answer.degreesAndYears.anyOf.map((row) => (
              <FoundLine key={row.id} found={row}>
                <Fate found={row} />
              </FoundLine>
            ))}
          </ul>
        </>
      )}
      <p className="small">{texts.law}</p>
    </section>
  );

  /** Whether what is not met can be changed, and the day that comes too late. */
  function Fate({ found }: { found: FoundSentence }) {
    if (found.finding !== "NOT_MET") return null;
    return (
      <p className="fate">
        {found.fixable ? words.fixable : words.final}
        {found.from && ` · ${words.tooLate(formatDate(language, found.from))}`}
      </p>
    );
  }
}
