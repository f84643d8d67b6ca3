import { useEffect, useRef } from "react";

const side = 56;
/** Small pictures of what was chosen on this page; nothing of them is kept elsewhere. */
const pictures = new Map<string, HTMLCanvasElement>();

/** Draws a small picture of an image that was chosen, for a document of this id; of a PDF a page mark is shown instead. */
export async function picture(id: string, file: File) {
  if (!file.type.startsWith("image/")) return;
  try {
    const bitmap = await createImageBitmap(file, { resizeHeight: side * 2, resizeQuality: "medium" });
    const canvas = document.createElement("canvas");
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
    pictures.set(id, canvas);
  } catch {
    // What the browser cannot draw has no picture; the service says why if it does not take it.
  }
}

export function Thumbnail({ id, contentType }: { id: string; contentType: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const drawn = pictures.get(id);
  useEffect(() => {
    if (drawn) place.current?.replaceChildren(drawn);
  }, [drawn]);
  return (
    <span className="thumbnail" ref={place} aria-hidden="true">
      {!drawn && <PageMark letters={contentType === "application/pdf" ? "PDF" : "IMG"} />}
    </span>
  );
}

function PageMark({ letters }: { letters: string }) {
  return (
    <svg viewBox="0 0 40 52">
      <path
        d="M3 3h24l10 10v36H3z M27 3v10h10"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <text x="20" y="36" textAnchor="middle" fontSize="12" fontWeight="700" fill="currentColor">
        {letters}
      </text>
    </svg>
  );
}
