import { useSession } from "../account/SessionContext";
import { amendPanel, type Panel, readPanel } from "../api/office";
import { formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { SpecStep } from "../step/SpecStep";
import { TimelineList } from "../step/TimelineList";
import { useTitleTexts } from "../title/texts";
import { Desk } from "./Desk";
import { readSeats, readSlots, writeSeats, writeSlots } from "./panelLines";
import { useOfficeTexts } from "./texts";

/** A panel: who sits, which times it offers; officers fill seats anew and offer others. */
export function PanelPage() {
  const texts = useOfficeTexts();
  const { roles } = useSession();
  return (
    <Desk<Panel> title={texts.panel} read={readPanel}>
      {(panel, change) => (
        <>
          <Told panel={panel} />
          {roles.includes("OFFICER") && panel.stage === "APPOINTED" && (
            <Amend key={panel.version} panel={panel} onChange={change} />
          )}
          <TimelineList events={panel.timeline} kinds={texts.panelEvent} />
        </>
      )}
    </Desk>
  );
}

function Told({ panel }: { panel: Panel }) {
  const { language } = useLanguage();
  const texts = useOfficeTexts();
  const titles = useTitleTexts();
  const slots = panel.slots ?? [];
  return (
    <>
      <p className="lede">
        {titles.seriesNames[panel.series]} · {panel.roundId}
      </p>
      <section>
        <h2>{texts.seats}</h2>
        <ul>
          {panel.seats.map(({ member, office, name }) => (
            <li key={member}>
              {name} <span className="aside">{texts.office[office]}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{texts.slots}</h2>
        {slots.length === 0 && <p className="empty">{texts.noSlots}</p>}
        <ul>
          {slots.map(({ starts, minutes, place }) => (
            <li key={starts}>
              {formatInstant(language, starts)} · {texts.minutesLong(minutes)} · {place}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Amend({ panel, onChange }: { panel: Panel; onChange: (now: Panel) => void }) {
  const { token } = useSession();
  const texts = useOfficeTexts();
  return (
    <SpecStep<Panel>
      id="amend"
      title={texts.amendPanel}
      help={texts.amendPanelHelp}
      button={texts.amendPanelNow}
      quiet
      first={{ seats: writeSeats(panel.seats), slots: writeSlots(panel.slots ?? []) }}
      asks={[
        { is: "area", name: "seats", label: texts.seats, hint: texts.seatsHint },
        { is: "area", name: "slots", label: texts.slots, hint: texts.slotsHint },
      ]}
      send={({ seats, slots }, key) =>
        amendPanel(token, panel, key, { seats: readSeats(seats), slots: readSlots(slots) })
      }
      onDone={onChange}
    />
  );
}
