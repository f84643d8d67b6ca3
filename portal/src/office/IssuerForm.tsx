import { useCallback, useState } from "react";
import { PrivateProblem, useSession } from "../account/SessionContext";
import { type IssuingBody, maintainIssuer, readIssuer } from "../api/office";
import { useAnswer } from "../api/useAnswer";
import { SpecStep } from "../step/SpecStep";
import { useOfficeTexts } from "./texts";

/** How an issuing body is asked: kept beside the case that needs it. */
export function IssuerForm({ id }: { id: string }) {
  const { token } = useSession();
  const texts = useOfficeTexts();
  const ask = useCallback((id: string, signal: AbortSignal) => readIssuer(token, id, signal), [token]);
  const asked = useAnswer(id, ask);
  const [kept, setKept] = useState<IssuingBody>();
  if (asked.stage === "waiting") return null;
  if (asked.stage === "refused" && asked.problem.status !== 404)
    return <PrivateProblem problem={asked.problem} retry={asked.retry} />;
  const body = kept ?? (asked.stage === "ready" ? asked.value : undefined);
  return (
    <details className="printed">
      <summary>{texts.issuer}</summary>
      {body?.history && <p>{texts.history(body.history.answers, body.history.medianWorkingDays)}</p>}
      <SpecStep
        key={body?.version ?? 0}
        id="issuer"
        title={texts.issuer}
        button={texts.keep}
        quiet
        first={{
          channel: body?.channel ?? "LINK",
          contacts: (body?.contacts ?? []).map(({ email }) => email).join("\n"),
          answerDomains: (body?.answerDomains ?? []).join("\n"),
          registerUrl: body?.registerUrl ?? "",
        }}
        asks={[
          { is: "select", name: "channel", label: texts.channel, options: Object.entries(texts.channels) },
          { is: "area", name: "contacts", label: texts.contacts, hint: texts.onePerLine },
          { is: "area", name: "answerDomains", label: texts.domains, hint: texts.onePerLine },
          { is: "url", name: "registerUrl", label: texts.register },
        ]}
        send={({ channel = "LINK", contacts, answerDomains, registerUrl }) =>
          maintainIssuer(token, id, body?.version, {
            channel,
            contacts: lines(contacts).map((email) => ({
              email,
              name: body?.contacts?.find((one) => one.email === email)?.name ?? null,
            })),
            answerDomains: lines(answerDomains),
            registerUrl: registerUrl ?? null,
          })
        }
        onDone={setKept}
      />
      {kept && <p role="status">{texts.kept}</p>}
    </details>
  );
}

function lines(text = ""): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
