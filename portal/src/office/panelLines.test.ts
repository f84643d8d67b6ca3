import { describe, expect, it } from "vitest";
import { readSeats, readSlots, writeSeats, writeSlots } from "./panelLines";

describe("the lines of a panel", () => {
  const seats = [
    { member: "expert-1", office: "CHAIR", name: "王主任" },
    { member: "expert-2", office: "MEMBER", name: "李委员", employer: "91310115MA1K3A7Q8U" },
  ];
  const slots = [
    { starts: "2026-12-04T10:00:00+08:00", minutes: 30, timeZone: "Europe/London", place: "Room 3" },
  ];

  it("read back as they were written", () => {
    expect(readSeats(writeSeats(seats))).toEqual(seats);
    expect(readSlots(writeSlots(slots))).toEqual(slots);
  });

  it("take Chinese commas, empty lines and a lower-case office", () => {
    expect(readSeats("\nexpert-1，chair，王主任\n\n")).toEqual([seats[0]]);
  });

  it("leave a part that is missing empty, for the service to name", () => {
    expect(readSlots("2026-12-04T10:00:00+08:00")).toEqual([
      { starts: "2026-12-04T10:00:00+08:00", minutes: 0, timeZone: "", place: "" },
    ]);
  });
});
