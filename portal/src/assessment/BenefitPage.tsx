import { useEffect, useState } from "react";
import { assessBenefits, type Domestic } from "../api/assessments";
import { type FormFields, ChecksField, RadioField, SelectField, TextField, useFaults } from "../form/fields";
import { useLanguage } from "../language/LanguageContext";
import { nameIn } from "../page/Names";
import { PageHeading } from "../page/arrival";
import { ProblemNotice } from "../page/ProblemNotice";
import "../styles/case.css";
import "../styles/assessment.css";
import { BenefitAnswer } from "./BenefitAnswer";
import { type Choice, CertificatePicker, ChoiceName } from "./CertificatePicker";
import { type Stated, stated, statedOf, YesNoField } from "./fields";
import { useTexts } from "./texts";
import { useAssessment, useWantedEntry } from "./useAssessment";

interface Held {
  choice: Choice;
  issuedOn: string;
}

interface Gained {
  qualification: Domestic;
  obtainedOn: string;
}

const lists = ["INTERNATIONAL", "URGENTLY_NEEDED", "OUTBOUND"] as const;

/** What a holder's certificates bring: as much as they tell is asked, and every line is answered. */
export default function BenefitPage() {
  const { language, messages } = useLanguage();
  const texts = useTexts();
  const words = texts.benefits;
  const [city, setCity] = useState<"shanghai" | "beijing">("shanghai");
  const [held, setHeld] = useState<Held[]>([]);
  const [onLists, setOnLists] = useState<readonly (typeof lists)[number][]>([]);
  const [gained, setGained] = useState<Gained[]>([]);
  const [person, setPerson] = useState({
    birthDate: "",
    nationality: "",
    householdRegistration: "",
    workPermitClass: "",
    asOf: "",
  });
  const [work, setWork] = useState({ status: "", from: "", fullTime: "" as Stated });
  const [known, setKnown] = useState<Domestic[]>([]);

  useWantedEntry((choice) => setHeld((before) => (before.length > 0 ? before : [{ choice, issuedOn: "" }])));

  // The rules of list D name the qualifications that they begin with.
  useEffect(() => {
    let current = true;
    void assessBenefits({}).then((read) => {
      if (!current || !read.ok) return;
      const all = read.value.mutualRecognition.flatMap((row) => row.rules.flatMap((rule) => rule.anyOf));
      setKnown([...new Map(all.map((one) => [one.code, one])).values()]);
    });
    return () => {
      current = false;
    };
  }, []);

  const fields: FormFields = {
    "/asOf": { id: "as-of", label: texts.asOf },
    "/birthDate": { id: "birth-date", label: words.birthDate },
    "/nationality": { id: "nationality", label: words.nationality },
    "/householdRegistration": { id: "registration", label: words.registration },
    "/workPermitClass": { id: "permit", label: words.permit },
    "/employment/status": { id: "employment", label: words.employment },
    "/employment/from": { id: "employed-from", label: words.employedFrom },
    "/employment/fullTime": { id: "full-time", label: words.fullTime },
  };
  held.forEach(({ choice }, i) => {
    fields[`/certificates/${i}/entryId`] = { id: "certificate", label: nameIn(language, choice) };
    fields[`/certificates/${i}/issuedOn`] = { id: `issued-on-${i}`, label: texts.issuedOn };
  });
  gained.forEach(({ qualification }, i) => {
    fields[`/domesticQualifications/${i}/code`] = { id: "domestic", label: nameIn(language, qualification) };
    fields[`/domesticQualifications/${i}/obtainedOn`] = { id: `obtained-on-${i}`, label: words.obtainedOn };
  });
  const { asking, problem, answer, submit, forget } = useAssessment(() => assessBenefits(question()));
  const faults = useFaults(problem, fields);
  const inShanghai = city === "shanghai";
  const asked = inShanghai ? held.length + gained.length > 0 : onLists.length > 0;

  const question = () =>
    stated({
      jurisdiction: city,
      asOf: person.asOf,
      birthDate: person.birthDate,
      nationality: person.nationality,
      householdRegistration: person.nationality === "FOREIGN" ? "" : person.householdRegistration,
      workPermitClass: person.nationality === "FOREIGN" ? person.workPermitClass : "",
      employment:
        work.status === ""
          ? undefined
          : work.status === "NONE"
            ? { status: work.status }
            : stated({ ...work, fullTime: statedOf(work.fullTime) }),
      certificates: inShanghai
        ? held.map(({ choice, issuedOn }) => stated({ entryId: choice.id, issuedOn }))
        : onLists.map((list) => ({ list })),
      domesticQualifications: inShanghai
        ? gained.map(({ qualification, obtainedOn }) => stated({ code: qualification.code, obtainedOn }))
        : [],
    });

  const set = (name: keyof typeof person) => (value: string) => setPerson({ ...person, [name]: value });
  const options = (names: Record<string, string>): (readonly [string, string])[] => [
    ["", texts.notStated],
    ...Object.entries(names),
  ];

  return (
    <div className="width reading assessment">
      <title>{messages.service.title(words.title)}</title>
      <PageHeading>{words.title}</PageHeading>
      <p className="lede">{words.lede}</p>
      {problem && <ProblemNotice problem={problem} fields={fields} />}
      <form className="form" onSubmit={submit} noValidate>
        <RadioField
          id="city"
          label={words.city}
          options={[
            { value: "shanghai" as const, label: words.shanghai },
            { value: "beijing" as const, label: words.beijing },
          ]}
          value={city}
          onChange={(chosen) => {
            setCity(chosen);
            forget();
          }}
        />
        {inShanghai ? (
          <>
            {held.map(({ choice, issuedOn }, i) => (
              <div className="chosen" key={choice.id}>
                <ChoiceName choice={choice} />
                <TextField
                  id={`issued-on-${i}`}
                  type="date"
                  label={texts.issuedOn}
                  fault={faults[`issued-on-${i}`]}
                  value={issuedOn}
                  onChange={(value) => setHeld(held.with(i, { choice, issuedOn: value }))}
                />
                <button
                  className="plain"
                  type="button"
                  aria-label={texts.drop(nameIn(language, choice))}
                  onClick={() => setHeld(held.toSpliced(i, 1))}
                >
                  {texts.dropShort}
                </button>
              </div>
            ))}
            <CertificatePicker
              id="certificate"
              fault={faults["certificate"]}
              taken={held.flatMap(({ choice }) => [choice.id, ...(choice.alsoIn ?? [])])}
              onChoose={(choice) => setHeld([...held, { choice, issuedOn: "" }])}
            />
          </>
        ) : (
          <ChecksField
            id="lists"
            label={words.lists}
            hint={words.listsHint}
            options={lists.map((list) => [list, words.list[list] ?? list] as const)}
            chosen={onLists}
            onChange={setOnLists}
          />
        )}

        <h2>{words.you}</h2>
        <SelectField
          id="nationality"
          label={words.nationality}
          fault={faults["nationality"]}
          value={person.nationality}
          options={options(words.nationalities)}
          onChange={set("nationality")}
        />
        {person.nationality === "FOREIGN" ? (
          <SelectField
            id="permit"
            label={words.permit}
            hint={words.permitHint}
            fault={faults["permit"]}
            value={person.workPermitClass}
            options={options(words.permits)}
            onChange={set("workPermitClass")}
          />
        ) : (
          <SelectField
            id="registration"
            label={words.registration}
            fault={faults["registration"]}
            value={person.householdRegistration}
            options={options(words.registrations)}
            onChange={set("householdRegistration")}
          />
        )}
        <TextField
          id="birth-date"
          type="date"
          label={words.birthDate}
          fault={faults["birth-date"]}
          value={person.birthDate}
          onChange={set("birthDate")}
        />
        <SelectField
          id="employment"
          label={words.employment}
          fault={faults["employment"]}
          value={work.status}
          options={options(words.statuses)}
          onChange={(status) => setWork({ ...work, status })}
        />
        {(work.status === "EMPLOYED" || work.status === "SELF_EMPLOYED") && (
          <>
            <TextField
              id="employed-from"
              type="date"
              label={words.employedFrom}
              fault={faults["employed-from"]}
              value={work.from}
              onChange={(from) => setWork({ ...work, from })}
            />
            <YesNoField
              id="full-time"
              label={words.fullTime}
              fault={faults["full-time"]}
              value={work.fullTime}
              onChange={(fullTime) => setWork({ ...work, fullTime })}
            />
          </>
        )}
        {inShanghai && (
          <details open={gained.length > 0 || undefined}>
            <summary>{words.domestic}</summary>
            <p className="hint">{words.domesticHint}</p>
            {gained.map(({ qualification, obtainedOn }, i) => (
              <div className="chosen" key={qualification.code}>
                <strong>{nameIn(language, qualification)}</strong>
                <TextField
                  id={`obtained-on-${i}`}
                  type="date"
                  label={words.obtainedOn}
                  fault={faults[`obtained-on-${i}`]}
                  value={obtainedOn}
                  onChange={(value) => setGained(gained.with(i, { qualification, obtainedOn: value }))}
                />
                <button
                  className="plain"
                  type="button"
                  aria-label={words.remove(nameIn(language, qualification))}
                  onClick={() => setGained(gained.toSpliced(i, 1))}
                >
                  {texts.dropShort}
                </button>
              </div>
            ))}
            <SelectField
              id="domestic"
              label={words.domesticCode}
              fault={faults["domestic"]}
              value=""
              options={[
                ["", texts.notStated],
                ...known
                  .filter(({ code }) => gained.every(({ qualification }) => qualification.code !== code))
                  .map((one) => [one.code, nameIn(language, one)] as const),
              ]}
              onChange={(code) => {
                const qualification = known.find((one) => one.code === code);
                if (qualification) setGained([...gained, { qualification, obtainedOn: "" }]);
              }}
            />
          </details>
        )}
        <TextField
          id="as-of"
          type="date"
          label={texts.asOf}
          hint={texts.asOfHint}
          fault={faults["as-of"]}
          value={person.asOf}
          onChange={set("asOf")}
        />
        {!asked && <p className="small">{words.none}</p>}
        <button className="button" type="submit" aria-disabled={asking}>
          {asking ? texts.asking : texts.ask}
        </button>
      </form>
      {answer && <BenefitAnswer answer={answer} />}
    </div>
  );
}
