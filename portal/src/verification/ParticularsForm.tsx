import { type FormEvent, useState } from "react";
import { PrivateProblem, useSession } from "../account/SessionContext";
import type { Answer } from "../api/http";
import type { Problem } from "../api/problem";
import {
  amendVerification,
  type IdentityKind,
  identityKinds,
  type Particulars,
  submitVerification,
  type Verification,
} from "../api/verifications";
import { RadioField, TextField, useFaults } from "../form/fields";
import { htmlLang, other } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { ProblemNotice } from "../page/ProblemNotice";
import { Uploads } from "./Uploads";
import { useVerificationTexts } from "./texts";

interface Props {
  verification: Verification;
  onChange: (verification: Verification) => void;
}

/** What stands in the fields; a field not filled in is "". */
interface Filled {
  number: string;
  issuedOn: string;
  name: string;
  birthDate: string;
  identityKind: IdentityKind | undefined;
  identityNumber: string;
  identityName: string;
  formerNames: string;
  email: string;
  employed: "YES" | "NO" | undefined;
}

/** The particulars of a draft or a returned request, its documents, the consent, and the step that hands it in (S2-50). */
export function ParticularsForm({ verification, onChange }: Props) {
  const { token } = useSession();
  const { language, messages } = useLanguage();
  const texts = useVerificationTexts();
  // An employer cannot agree for the holder, who is asked after acceptance.
  const byEmployer = verification.path === "EMPLOYER";
  const [filled, setFilled] = useState(() => filledFrom(verification));
  const [consents, setConsents] = useState(false);
  const [signature, setSignature] = useState("");
  const [working, setWorking] = useState(false);
  const [saved, setSaved] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const fields = {
    "/certificate/number": { id: "number", label: texts.certificateNumber },
    "/certificate/issuedOn": { id: "issued-on", label: texts.issuedOn },
    "/holder/name": { id: "holder-name", label: texts.holderName },
    "/holder/birthDate": { id: "birth-date", label: texts.birthDate },
    "/holder/identity": { id: "identity-kind", label: texts.identityKind },
    "/holder/identity/kind": { id: "identity-kind", label: texts.identityKind },
    "/holder/identity/number": { id: "identity-number", label: texts.identityNumber },
    "/holder/identity/name": { id: "identity-name", label: texts.identityName },
    "/holder/email": { id: "holder-email", label: texts.holderEmail },
    "/employedInShanghai": { id: "employed", label: texts.employed },
    "/consent/signature": { id: "signature", label: texts.signature },
    "/documents": { id: "document-CERTIFICATE", label: texts.documents },
    ...Object.fromEntries(
      verification.documents.map((_, i) => [
        `/documents/${i}`,
        { id: "document-CERTIFICATE", label: `${texts.documents} ${i + 1}` },
      ]),
    ),
  };
  const faults = useFaults(problem, fields);

  const set =
    <K extends keyof Filled>(name: K) =>
    (value: Filled[K]) => {
      setFilled({ ...filled, [name]: value });
      setSaved(false);
    };

  /** Takes a step; what the service makes of it becomes the case or the problem. */
  const take = async (step: () => Promise<Answer<Verification>>): Promise<Verification | undefined> => {
    setWorking(true);
    const answer = await step();
    setWorking(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return undefined;
    onChange(answer.value);
    return answer.value;
  };

  const save = () => take(() => amendVerification(token, verification, particularsOf(filled)));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (working) return;
    const amended = await save();
    if (!amended) return;
    const version = verification.consentAsked?.version;
    const agreed = consents && version && !byEmployer ? { version, signature: signature.trim() } : undefined;
    await take(() => submitVerification(token, amended, agreed));
  };

  return (
    <form className="form" onSubmit={submit} noValidate>
      {problem &&
        (problem.faults.length > 0 ? (
          <ProblemNotice problem={problem} fields={fields} />
        ) : (
          <PrivateProblem problem={problem} retry={save} />
        ))}
      <h2>{texts.aboutCertificate}</h2>
      <TextField
        id="number"
        label={texts.certificateNumber}
        hint={texts.certificateNumberHint}
        fault={faults["number"]}
        value={filled.number}
        onChange={set("number")}
        maxLength={64}
        autoComplete="off"
      />
      <TextField
        id="issued-on"
        type="date"
        label={texts.issuedOn}
        fault={faults["issued-on"]}
        value={filled.issuedOn}
        onChange={set("issuedOn")}
      />
      <h2>{texts.aboutHolder}</h2>
      <TextField
        id="holder-name"
        label={texts.holderName}
        hint={texts.holderNameHint}
        fault={faults["holder-name"]}
        value={filled.name}
        onChange={set("name")}
        maxLength={120}
        autoComplete="name"
      />
      <TextField
        id="birth-date"
        type="date"
        label={texts.birthDate}
        fault={faults["birth-date"]}
        value={filled.birthDate}
        onChange={set("birthDate")}
        autoComplete="bday"
      />
      <RadioField
        id="identity-kind"
        label={texts.identityKind}
        hint={texts.identityHint}
        fault={faults["identity-kind"]}
        options={identityKinds.map((value) => ({ value, label: texts.identityKinds[value] }))}
        value={filled.identityKind}
        onChange={set("identityKind")}
      />
      <TextField
        id="identity-number"
        label={texts.identityNumber}
        fault={faults["identity-number"]}
        value={filled.identityNumber}
        onChange={set("identityNumber")}
        maxLength={20}
        autoComplete="off"
      />
      <TextField
        id="identity-name"
        label={texts.identityName}
        hint={texts.identityNameHint}
        fault={faults["identity-name"]}
        value={filled.identityName}
        onChange={set("identityName")}
        maxLength={120}
        autoComplete="off"
      />
      <TextField
        id="former-names"
        label={texts.formerNames}
        hint={texts.formerNamesHint}
        value={filled.formerNames}
        onChange={set("formerNames")}
        maxLength={400}
        autoComplete="off"
      />
      {verification.path !== "OVERSEAS_INDIVIDUAL" && (
        <TextField
          id="holder-email"
          type="email"
          label={texts.holderEmail}
          hint={texts.holderEmailHint}
          fault={faults["holder-email"]}
          value={filled.email}
          onChange={set("email")}
          autoComplete="off"
        />
      )}
      {verification.path === "OVERSEAS_INDIVIDUAL" && (
        <RadioField
          id="employed"
          label={texts.employed}
          hint={texts.employedHint}
          fault={faults["employed"]}
          options={[
            { value: "NO", label: texts.no },
            { value: "YES", label: texts.yes },
          ]}
          value={filled.employed}
          onChange={set("employed")}
        />
      )}
      <h2>{texts.documents}</h2>
      <Uploads
        ids={verification.documents}
        fault={faults["document-CERTIFICATE"]}
        onArrived={(id) =>
          take(() => amendVerification(token, verification, { documents: [...verification.documents, id] }))
        }
        // The service takes an empty list for one that was not said: the last document stays until there is another.
        removable={verification.documents.length > 1 ? verification.documents : []}
        onRemove={async (id) => {
          const documents = verification.documents.filter((one) => one !== id);
          const now = await take(() => amendVerification(token, verification, { documents }));
          return now !== undefined && !now.documents.includes(id);
        }}
      />
      {verification.documents.length === 1 && <p className="hint">{texts.wrongFile}</p>}
      {verification.consentAsked && byEmployer && (
        <>
          <h2>{texts.consent}</h2>
          <p>{texts.consentLater}</p>
        </>
      )}
      {verification.consentAsked && !byEmployer && (
        <>
          <h2>{texts.consent}</h2>
          <label className="option">
            <input
              type="checkbox"
              checked={consents}
              onChange={(event) => setConsents(event.target.checked)}
            />
            <span>
              {verification.consentAsked[language]}
              <small lang={htmlLang[other[language]]}>{verification.consentAsked[other[language]]}</small>
            </span>
          </label>
          <TextField
            id="signature"
            label={texts.signature}
            hint={texts.signatureHint}
            fault={faults["signature"]}
            value={signature}
            onChange={setSignature}
            maxLength={120}
            autoComplete="name"
          />
        </>
      )}
      <p className="form-end">
        <button className="button" type="submit" aria-disabled={working}>
          {working ? messages.service.wait : texts.submit}
        </button>
        <button
          className="button button-quiet"
          type="button"
          aria-disabled={working}
          onClick={async () => setSaved((await save()) !== undefined)}
        >
          {texts.save}
        </button>
        <span role="status">{saved && texts.saved}</span>
      </p>
    </form>
  );
}

function filledFrom({ certificate, holder, employedInShanghai }: Verification): Filled {
  return {
    number: certificate?.number ?? "",
    issuedOn: certificate?.issuedOn ?? "",
    name: holder?.name ?? "",
    birthDate: holder?.birthDate ?? "",
    identityKind: holder?.identity?.kind,
    identityNumber: holder?.identity?.number ?? "",
    identityName: holder?.identity?.name ?? "",
    formerNames: holder?.formerNames?.join("; ") ?? "",
    email: holder?.email ?? "",
    employed: employedInShanghai === undefined ? undefined : employedInShanghai ? "YES" : "NO",
  };
}

/** Only what is filled in: the service takes a part as it is given, and asks for the rest when it is handed in. */
function particularsOf(filled: Filled): Particulars {
  const said = (text: string) => text.trim() || undefined;
  const identityName = said(filled.identityName);
  const identity = filled.identityKind &&
    said(filled.identityNumber) && {
      kind: filled.identityKind,
      number: filled.identityNumber.trim(),
      ...(identityName && { name: identityName }),
    };
  const formerNames = filled.formerNames
    .split(/[;；]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return {
    certificate: drop({ number: said(filled.number), issuedOn: said(filled.issuedOn) }),
    holder: {
      ...drop({ name: said(filled.name), birthDate: said(filled.birthDate), email: said(filled.email) }),
      ...(formerNames.length > 0 && { formerNames }),
      ...(identity && { identity }),
    },
    ...(filled.employed && { employedInShanghai: filled.employed === "YES" }),
  };
}

/** Without what is not said. */
function drop(parts: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined),
  );
}
