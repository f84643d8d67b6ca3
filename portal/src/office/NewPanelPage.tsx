import { useState } from "react";
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
              seats: rows(seats).map(([member = "", office = "", name = "", employer]) => ({
                member,
                office: office.toUpperCase(),
                name,
                ...(employer && { employer }),
              })),
              slots: rows(slots).map(([starts = "", minutes = "", timeZone = "", place = ""]) => ({
                starts,
                minutes: Number(minutes),
                timeZone,
                place,
              })),
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

/** Lines of a text, each parted at its commas. */
function rows(text = ""): string[][] {
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => line.split(/[,，]/).map((part) => part.trim()));
}
