/** Days as an RFC 5545 calendar; the UID of a day stays when it is written again, so that calendar programs move it. */
export function calendarOf(name: string, days: { kind: string; latest: string; text: string }[]): string {
  const stamp = `${new Date().toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const events = days.flatMap(({ kind, latest, text }) => [
    "BEGIN:VEVENT",
    `UID:${name}-${kind}@recognition`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${latest.replaceAll("-", "")}`,
    `SUMMARY:${text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n")}`,
    "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Recognition//Plan//EN", ...events, "END:VCALENDAR", ""]
    .map(folded)
    .join("\r\n");
}

const encoder = new TextEncoder();

/** A line holds 75 octets; what follows goes on after a blank, and no character is cut in two. */
function folded(line: string): string {
  let octets = 0;
  let text = "";
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
