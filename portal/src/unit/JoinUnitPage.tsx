import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { AccountCard } from "../account/AccountCard";
import { useSession } from "../account/SessionContext";
import { joinUnit, listMembers } from "../api/units";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { SpecStep } from "../step/SpecStep";
import { useUnitTexts } from "./texts";

/** Where somebody comes with an invitation. Unit and secret stand after the #, which no server is told. */
export function JoinUnitPage() {
  const { token } = useSession();
  const { hash } = useLocation();
  const { messages } = useLanguage();
  const texts = useUnitTexts();
  const [joined, setJoined] = useState<string>();
  const [unit = "", secret = ""] = decodeURIComponent(hash.slice(1)).split(".");
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.joinTitle)}</title>
      <PageHeading>{joined ? texts.joined : texts.joinTitle}</PageHeading>
      {joined ? (
        <Joined unit={joined} />
      ) : (
        <SpecStep
          // A link that is opened where another was goes by what it says itself.
          key={hash}
          id="join"
          title={texts.joinTitle}
          help={texts.joinHelp}
          button={texts.join}
          first={{ unit, invitation: secret }}
          asks={[
            { is: "text", name: "unit", label: texts.unitCode, hint: texts.unitCodeHint },
            { is: "text", name: "invitation", label: texts.invitation, hint: texts.invitationHint },
          ]}
          send={({ unit = "", invitation = "" }, key) =>
            joinUnit(token, unit.toUpperCase() || "-", key, invitation)
          }
          onDone={(members) => setJoined(members.unit)}
        />
      )}
    </div>
  );
}

/** The service may go by what it knew of a token for a minute; the person registers once it no longer does. */
function Joined({ unit }: { unit: string }) {
  const { token } = useSession();
  const texts = useUnitTexts();
  const [settled, setSettled] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      if ((await listMembers(token, unit)).ok) setSettled(true);
      else timer = setTimeout(ask, 3_000);
    };
    ask();
    return () => clearTimeout(timer);
  }, [token, unit]);

  return (
    <>
      <p className="lede">{texts.code(unit)}</p>
      <p role="status">{settled ? texts.settled : texts.settling}</p>
      {settled && <AccountCard unit={unit} onRegistered={() => location.assign("/unit")} />}
    </>
  );
}
