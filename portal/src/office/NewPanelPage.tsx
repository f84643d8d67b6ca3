import { useState } from "react";
import { Link } from "react-router";
import { useSession } from "../account/SessionContext";
import { appointPanel, type Panel } from "../api/office";
import { listRounds } from "../api/titles";
import { useAnswer } from "../api/useAnswer";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { nameIn } from "../page/Names";
import { SpecStep } from "../step/SpecStep";
import { useTitleTexts } from "../title/texts";
import { rememberPanel } from "./AssessmentSteps";
import { readSeats, readSlots } from "./panelLines";
import { useOfficeTexts } from "./texts";

/** Appoints a panel for a round and a series: its members line by line, and the times it offers. */
export function NewPanelPage() {
  const { token } = useSession();
  const { language, messages } = useLanguage();
  const texts = useOfficeTexts();
  const titles = useTitleTexts();
  const asked = useAnswer("rounds", listRounds);
  const [made, setMade] = useState<Panel>();
  const open = asked.stage === "ready" ? asked.value.items : [];
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.newPanel)}</title>
      <PageHeading>{texts.newPanel}</PageHeading>
      {made ? (
        <section className="verdict verdict-valid" role="status">
          <h2>{texts.appointed}</h2>
          <p>
            {texts.panelNumber} <code>{made.id}</code>
          </p>
          <p>
            <Link to={`/office/panels/${made.id}`}>{texts.toPanel}</Link>
          </p>
        </section>
      ) : (
        <SpecStep
          key={open.length}
          id="panel"
          title={texts.panel}
          button={texts.appoint}
          first={{ roundId: open.at(-1)?.id ?? "", series: "ENGINEERING" }}
          asks={[
            {
              is: "select",
              name: "roundId",
              label: titles.round,
              options: open.map((round) => [round.id, nameIn(language, round)] as const),
            },
            {
              is: "select",
              name: "series",
              label: titles.series,
              options: Object.entries(titles.seriesNames),
            },
            { is: "area", name: "seats", label: texts.seats, hint: texts.seatsHint },
            { is: "area", name: "slots", label: texts.slots, hint: texts.slotsHint },
          ]}
          send={({ roundId = "", series = "", seats, slots }, key) =>
            appointPanel(token, key, {
              roundId,
              series,
              seats: readSeats(seats),
              slots: readSlots(slots),
            })
          }
          onDone={(panel) => {
            rememberPanel(panel.id);
            setMade(panel);
          }}
        />
      )}
    </div>
  );
}
