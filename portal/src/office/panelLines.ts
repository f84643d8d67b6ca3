import type { Seat, Slot } from "../api/office";

/** A panel's seats and times as officers write them: one on each line, its parts between commas. */
function rows(text = ""): string[][] {
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => line.split(/[,，]/).map((part) => part.trim()));
}

export function readSeats(text?: string): Seat[] {
  return rows(text).map(([member = "", office = "", name = "", employer]) => ({
    member,
    office: office.toUpperCase(),
    name,
    ...(employer && { employer }),
  }));
}

export function readSlots(text?: string): Slot[] {
  return rows(text).map(([starts = "", minutes = "", timeZone = "", place = ""]) => ({
    starts,
    minutes: Number(minutes),
    timeZone,
    place,
  }));
}

export function writeSeats(seats: Seat[]): string {
  return seats
    .map(({ member, office, name, employer }) =>
      [member, office, name, ...(employer ? [employer] : [])].join(", "),
    )
    .join("\n");
}

export function writeSlots(slots: Slot[]): string {
  return slots
    .map(({ starts, minutes, timeZone, place }) => [starts, minutes, timeZone, place].join(", "))
    .join("\n");
}
