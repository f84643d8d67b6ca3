// The plain lookup for Node: rows parsed when the function starts, each query a walk over all of them.
const fs = require("node:fs");
const path = require("node:path");

const rows = ["A", "B", "C", "D"].flatMap((category) =>
  JSON.parse(fs.readFileSync(path.join(__dirname, "rows", `${category}.json`), "utf8")),
);
const texts = rows.map((row) =>
  [row.nameZh, row.nameEn, row.abbreviation, row.issuer.nameZh, row.issuer.nameEn, row.issuer.abbreviation]
    .join(" ")
    .toLowerCase(),
);

exports.handler = async (event) => {
  const words = (event.queryStringParameters?.q ?? "").toLowerCase().split(" ");
  const hits = rows.filter((_, i) => words.every((word) => texts[i].includes(word)));
  const facets = {};
  for (const { sector } of hits) facets[sector] = (facets[sector] ?? 0) + 1;
  const body = JSON.stringify({ total: hits.length, items: hits.slice(0, 20), facets });
  return { statusCode: 200, headers: { "Content-Type": "application/json" }, body };
};
