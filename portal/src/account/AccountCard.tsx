import { type FormEvent, useCallback, useState } from "react";
import type { Problem } from "../api/problem";
import { useAnswer } from "../api/useAnswer";
import { type Account, readAccount, registerAccount } from "../api/verifications";
import { RadioField, TextField, useFaults } from "../form/fields";
import { useLanguage } from "../language/LanguageContext";
import { ProblemNotice } from "../page/ProblemNotice";
import { PrivateProblem, useSession } from "./SessionContext";

const unitKinds = ["COMPANY", "SOCIAL_ORGANIZATION", "INDIVIDUAL_BUSINESS", "PUBLIC_INSTITUTION"] as const;

interface Props {
  /** Whom the person acts for, where the session does not know it yet. */
  unit?: string;
  onRegistered?: () => void;
}

/** How the service reaches the person; asked for once, since every answer is told by mail. */
export function AccountCard({ unit, onRegistered }: Props) {
  const { token, unit: known } = useSession();
  const actsFor = unit ?? known;
  const { messages } = useLanguage();
  const ask = useCallback((_: string, signal: AbortSignal) => readAccount(token, signal), [token]);
  const asked = useAnswer("me", ask);
  const [registered, setRegistered] = useState<Account>();

  if (asked.stage === "waiting") return null;
  if (asked.stage === "refused" && asked.problem.status !== 404) {
    return <PrivateProblem problem={asked.problem} retry={asked.retry} />;
  }
  const account = registered ?? (asked.stage === "ready" ? asked.value : undefined);
  // Who left one unit and came to another registers again.
  if (account && (!actsFor || account.unit?.socialCreditCode === actsFor)) {
    return (
      <p className="second">
        {messages.account.reachedAt(account.email)}
        {account.unit && <span className="aside">{account.unit.name}</span>}
      </p>
    );
  }
  return (
    <Registration
      unit={actsFor}
      email={account?.email ?? ""}
      onRegistered={(account) => {
        setRegistered(account);
        onRegistered?.();
      }}
    />
  );
}

interface RegistrationProps {
  unit: string | undefined;
  email: string;
  onRegistered: (account: Account) => void;
}

function Registration({ unit, email: first, onRegistered }: RegistrationProps) {
  const { token } = useSession();
  const { language, messages } = useLanguage();
  const texts = messages.account;
  const [email, setEmail] = useState(first);
  const [speaks, setSpeaks] = useState<Account["language"]>(language === "zh" ? "ZH" : "EN");
  const [unitName, setUnitName] = useState("");
  const [unitKind, setUnitKind] = useState<(typeof unitKinds)[number]>();
  const [problem, setProblem] = useState<Problem>();
  const fields = {
    "/email": { id: "email", label: texts.email },
    "/unit/name": { id: "unit-name", label: texts.unitName },
    "/unit/kind": { id: "unit-kind", label: texts.unitKind },
  };
  const faults = useFaults(problem, fields);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const of = unit && { socialCreditCode: unit, name: unitName.trim(), kind: unitKind ?? "" };
    const answer = await registerAccount(token, {
      email: email.trim(),
      language: speaks,
      ...(of && { unit: of }),
    });
    if (answer.ok) onRegistered(answer.value);
    else setProblem(answer.problem);
  };

  return (
    <section className="card card-call" aria-labelledby="registration">
      <h2 id="registration">{texts.register}</h2>
      <p>{texts.registerLede}</p>
      {problem && <ProblemNotice problem={problem} fields={fields} />}
      <form className="form" onSubmit={submit} noValidate>
        <TextField
          id="email"
          type="email"
          label={texts.email}
          fault={faults["email"]}
          value={email}
          onChange={setEmail}
          autoComplete="email"
        />
        <RadioField
          id="speaks"
          label={texts.mailLanguage}
          options={[
            { value: "ZH", label: <span lang="zh-Hans">中文</span> },
            { value: "EN", label: <span lang="en">English</span> },
          ]}
          value={speaks}
          onChange={setSpeaks}
        />
        {unit && (
          <>
            <TextField
              id="unit-name"
              label={texts.unitName}
              hint={unit}
              fault={faults["unit-name"]}
              value={unitName}
              onChange={setUnitName}
              maxLength={120}
              autoComplete="organization"
            />
            <RadioField
              id="unit-kind"
              label={texts.unitKind}
              fault={faults["unit-kind"]}
              options={unitKinds.map((value) => ({ value, label: texts.unitKinds[value] }))}
              value={unitKind}
              onChange={setUnitKind}
            />
          </>
        )}
        <button className="button" type="submit">
          {texts.registerNow}
        </button>
      </form>
    </section>
  );
}
