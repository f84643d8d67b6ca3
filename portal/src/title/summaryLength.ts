/**
 * How long a professional summary is, as the service counts it (S3-16): every Han character, and every word of another script.
 * Only a help while writing; the service's own count decides.
 */
export function summaryLength(text: string): number {
  return (
    text.match(
      /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{Nd}])(?:(?!\p{Script=Han})[\p{L}\p{Nd}\p{Mn}'’-])*/gu,
    )?.length ?? 0
  );
}
